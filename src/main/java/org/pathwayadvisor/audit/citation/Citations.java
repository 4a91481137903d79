package org.pathwayadvisor.audit.citation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remark;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.reference.Passage;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFiles;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Problem;

/**
 * The citations of a folder of rules, checked.
 *
 * @param remarks what does not hold
 * @param citing  how many rules cite an authority
 * @param held    authorities whose passage was found in the texts; without texts, whose passage is on record
 * @param not     the other authorities by the reason why they were not checked
 * @param types   of the sections that device types name, how many stand in the texts and how many do not
 * @param sources the folder of texts, if there was one
 * @param day     the day that was looked at; without one, every day
 */
public record Citations(
        List<Remark> remarks,
        int citing,
        List<String> held,
        Map<String, List<String>> not,
        String types,
        Optional<Path> sources,
        Optional<LocalDate> day) {
    private static final String OURS = "our own policy, which is nobody's law";

    /** Checks a folder of rules; one that cannot be read throws {@link RulesInvalid}. */
    public static Citations of(Path folder, Optional<Path> sources, Optional<LocalDate> day) {
        List<Problem> problems = new ArrayList<>();
        Reference reference = Reference.load(folder, problems);
        RuleCatalogue catalogue = RuleCatalogue.of(RuleFiles.read(folder, problems), problems);
        Remarks faults = new Remarks();
        days(catalogue.rules(), reference.authorities(), day, faults);
        new PartCheck(faults).check(reference.authorities().values());
        new RowCheck(reference.authorities(), day, faults).check(folder);
        List<String> held = new ArrayList<>();
        Map<String, List<String>> not = new TreeMap<>();
        PassageCheck check = new PassageCheck(faults);
        Optional<SourceFolder> texts = sources.map(SourceFolder::new);
        for (Authority authority : reference.authorities().values()) {
            String why = why(authority, check, texts, faults);
            if (why.isEmpty()) {
                held.add(authority.citation());
            } else {
                not.computeIfAbsent(why, w -> new ArrayList<>()).add(authority.citation());
            }
        }
        String types = texts.map(t -> types(TypeSections.of(reference.types().values(), t)))
                .orElse("");
        return new Citations(faults.all(), catalogue.rules().size(), List.copyOf(held), not, types, sources, day);
    }

    /** Why the authority was not checked; nothing when it was. */
    private static String why(Authority authority, PassageCheck check, Optional<SourceFolder> texts, Remarks faults) {
        if (authority.passage().isEmpty()) {
            if (authority.unchecked().isEmpty() && !authority.ours()) {
                faults.add(
                        Check.PASSAGE_UNNAMED,
                        authority.place(),
                        "`" + authority.citation() + "` names no passage",
                        "give it text, edition, heading, terms and hash, or say why not: `unchecked: text not held`");
            }
            return authority.ours()
                    ? OURS
                    : authority.unchecked().isEmpty() ? "no reason given" : authority.unchecked();
        }
        Passage passage = authority.passage().get();
        check.named(authority, passage);
        if (texts.isPresent() && check.held(authority, passage, texts.get())) {
            return "";
        }
        check.recorded(authority, passage);
        return texts.map(t -> "no text `" + passage.text() + "` in " + t.folder())
                .orElse("");
    }

    private static void days(
            Collection<Rule> rules, Map<String, Authority> authorities, Optional<LocalDate> day, Remarks faults) {
        DayCheck check = new DayCheck(faults);
        for (Rule rule : rules) {
            Authority authority = authorities.get(rule.authority());
            if (authority == null) {
                faults.add(
                        Check.AUTHORITY_UNKNOWN,
                        rule.file().at(rule.line()),
                        "`" + rule.authority() + "` is not in authorities.yaml",
                        Nearest.hint(rule.authority(), authorities.keySet(), "add it there"));
            } else if (day.isPresent()) {
                check.on(day.get(), rule, authority);
            } else {
                check.always(rule, authority);
            }
        }
    }

    /** What does not hold, without its kind. */
    public List<Problem> faults() {
        return remarks.stream().map(Remark::problem).toList();
    }

    /** What was checked, what was not and why. */
    public String text() {
        StringBuilder out = new StringBuilder();
        int all = held.size() + not.values().stream().mapToInt(List::size).sum();
        out.append(all).append(" authorities, cited by ").append(citing).append(" rules\n");
        out.append(count(held.size()))
                .append(
                        sources.map(s -> "looked up in the texts of " + s + ": heading, key terms, hash")
                                .orElse(
                                        "with heading, key terms and hash on record; not looked up, as --sources names no texts"))
                .append('\n');
        not.forEach((why, which) -> {
            out.append(count(which.size()))
                    .append("not checkable: ")
                    .append(why)
                    .append('\n');
            which.forEach(citation -> out.append("         ").append(citation).append('\n'));
        });
        out.append(types);
        return out.append(day.map(d -> "rules in force on " + d + " against their authorities on that day")
                        .orElse("each rule on all its days against its authority"))
                .append('\n')
                .toString();
    }

    private static String types(TypeSections sections) {
        return count(sections.found().size()) + "sections of device types found in the texts\n"
                + count(sections.absent().size()) + "sections of device types not there: newer, or only in an order\n";
    }

    private static String count(int number) {
        String digits = Integer.toString(number);
        return " ".repeat(Math.max(0, 5 - digits.length())) + digits + "  ";
    }
}
