package org.pathwayadvisor.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Measure;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleFile;

/**
 * A case that would notice a change, drawn from the cases that are there: the same on another day, with a line less or
 * the other way round, or beside something of which the same holds.
 */
final class Draft {
    private static final String ELSEWHERE = "elsewhere";

    private final RuleFile file;
    private final List<Case> cases;
    private final Reference reference;
    private final Jury jury;

    Draft(RuleFile file, List<Case> cases, Reference reference, Jury jury) {
        this.file = file;
        this.cases = cases;
        this.reference = reference;
        this.jury = jury;
    }

    /** The lines of such a case, with what the rules conclude as they stand; empty where none was found. */
    List<String> of(Mutant mutant, Rule rule) {
        List<Case> firing = new ArrayList<>(cases);
        firing.sort(Comparator.comparing(c -> c.expected().isEmpty()));
        for (Case some : firing) {
            LocalDate day = mutant.change() == Change.SHIFTED ? tells(rule, mutant.rule()) : some.day();
            for (Variant variant : variants(mutant, some.words().given())) {
                Optional<Case> drawn =
                        Cases.like(some, day, variant.lines(), file, reference).map(jury::expecting);
                if (drawn.isPresent() && jury.notices(mutant.rule(), drawn.get())) {
                    String law = mutant.change() == Change.SHIFTED ? ", under the law of " + day : "";
                    return words(drawn.get(), some.name().replace("\"", "'") + variant.words() + law);
                }
            }
        }
        return List.of();
    }

    /** The day on which the one is in force and the other is not. */
    private static LocalDate tells(Rule rule, Rule changed) {
        LocalDate one = rule.effective().equals(changed.effective()) ? rule.until() : rule.effective();
        return rule.inForce(one) == changed.inForce(one) ? one.minusDays(1) : one;
    }

    /** Lines of a case, and how they differ. */
    private record Variant(List<String> lines, String words) {}

    private static List<Variant> variants(Mutant mutant, List<String> given) {
        List<Variant> all = new ArrayList<>();
        all.add(new Variant(given, ""));
        if (mutant.change() == Change.SHIFTED) {
            return all;
        }
        for (int i = 0; i < given.size(); i++) {
            List<String> fewer = new ArrayList<>(given);
            String line = fewer.remove(i);
            all.add(new Variant(fewer, ", without `" + line + "`"));
            for (String other : turned(line)) {
                List<String> turned = new ArrayList<>(given);
                turned.set(i, other);
                all.add(new Variant(turned, ", with `" + other + "`"));
            }
        }
        all.add(new Variant(beside(given, true), ", beside a set of data"));
        all.add(new Variant(beside(given, false), ", said of a set of data and not of the product"));
        return all;
    }

    /** The line the other way round, or with a figure of another kind. */
    private static List<String> turned(String line) {
        List<String> turned =
                new ArrayList<>(List.of(line.replaceFirst(" yes$", " no"), line.replaceFirst(" no$", " yes")));
        String[] words = line.split(" ");
        if (words[0].equals("computed") && words.length == 4) {
            for (Measure other : Measure.values()) {
                turned.add("computed " + words[1] + " " + Text.word(other) + " " + words[3]);
            }
        }
        turned.removeIf(line::equals);
        return turned;
    }

    /** The same with a set of data of which holds what holds of the product, beside the product or in its place. */
    private static List<String> beside(List<String> given, boolean both) {
        List<String> lines = new ArrayList<>();
        for (String line : given) {
            boolean about = line.matches("\\S+ product .*");
            if (both || !about) {
                lines.add(line);
            }
            if (about) {
                lines.add(line.replaceFirst(" product ", " " + ELSEWHERE + " "));
            }
        }
        lines.add("listed " + ELSEWHERE + " dataset");
        return lines;
    }

    private List<String> words(Case drawn, String name) {
        List<String> lines = new ArrayList<>();
        lines.add("- name: \"" + name + "\"");
        if (!drawn.day().equals(reference.knownThrough())) {
            lines.add("  as-of: " + drawn.day());
        }
        drawn.words().types().ifPresent(types -> lines.add("  types: [" + String.join(", ", types) + "]"));
        list(lines, "given", drawn.words().given());
        list(lines, "then", words(drawn.expected()));
        return lines;
    }

    private static List<String> words(Set<Object> conclusions) {
        return conclusions.stream().map(ConclusionWords::of).sorted().toList();
    }

    private static void list(List<String> lines, String key, List<String> items) {
        lines.add("  " + key + ":" + (items.isEmpty() ? " []" : ""));
        items.forEach(item -> lines.add("    - " + item));
    }
}
