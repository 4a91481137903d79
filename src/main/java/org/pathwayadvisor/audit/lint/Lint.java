package org.pathwayadvisor.audit.lint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pathwayadvisor.audit.CatalogueCheck;
import org.pathwayadvisor.audit.citation.Citations;
import org.pathwayadvisor.audit.lint.Linted.Told;
import org.pathwayadvisor.audit.lint.Linted.Waived;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remark;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.audit.review.ReviewCheck;
import org.pathwayadvisor.audit.review.ReviewFolder;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.RuleFiles;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** Every check of a folder of rules in one run. */
public final class Lint {
    /** What the citations tell themselves, on the day that they look at. */
    private static final Set<Check> OF_DAYS =
            Set.of(Check.AUTHORITY_LATER, Check.AUTHORITY_ENDED, Check.DRAFT_DECIDES, Check.ROW_LAW);

    private static final Set<Check> NEVER =
            Set.of(Check.EMPTY_SPAN, Check.CONDITION_UNMEETABLE, Check.CONDITIONS_CONTRADICT, Check.ROW_MISSING);

    private final Path folder;
    private final Remarks remarks = new Remarks();
    private final List<Rule> rules = new ArrayList<>();
    private String citations = "";
    private boolean whole;

    private Lint(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks at a folder.
     *
     * @param sources a folder of source texts to look passages up in
     * @param day     the day whose citations are looked at; without one, every day
     * @param today   the day from which ages are counted where no day is named
     * @param only    ids of rules and provisions to which to keep; none: all
     */
    public static Linted of(
            Path folder, Optional<Path> sources, Optional<LocalDate> day, LocalDate today, Set<String> only) {
        Lint lint = new Lint(folder);
        List<Waiver> waivers = new Waivers(lint.remarks).read(folder);
        try {
            lint.check(sources, day, day.orElse(today), only);
        } catch (RulesInvalid e) {
            e.problems().forEach(p -> lint.remarks.add(form(p), p.place(), p.what(), p.help()));
        }
        return lint.sorted(waivers, day.orElse(today), only);
    }

    /** Of what cannot be read, two faults have a name of their own. */
    private static Check form(Problem problem) {
        return problem.what().endsWith(" stands out of order")
                ? Check.METADATA_ORDER
                : problem.what().startsWith("`forall` asks one fact") ? Check.FORALL_ONE_FACT : Check.RULE_FORM;
    }

    private void check(Optional<Path> sources, Optional<LocalDate> day, LocalDate on, Set<String> only) {
        List<Problem> problems = new ArrayList<>();
        Reference reference = Reference.load(folder, problems);
        remarks.addAll(Check.TABLE_FORM, problems);
        List<Problem> strays = new ArrayList<>();
        RuleCatalogue catalogue = RuleCatalogue.of(RuleFiles.read(folder, strays), strays);
        rules.addAll(catalogue.rules());
        whole = problems.isEmpty();
        if (!whole) {
            return;
        }
        Remarks first = new Remarks();
        Set<RuleFile> files =
                rules.stream().filter(r -> meant(r, only)).map(Rule::file).collect(Collectors.toSet());
        CatalogueCheck.check(folder, catalogue, reference, files::contains, first);
        first.all().stream().filter(r -> !OF_DAYS.contains(r.check())).forEach(r -> remarks.addAll(List.of(r)));
        Citations cited = Citations.of(folder, sources, day);
        remarks.addAll(cited.remarks());
        citations = cited.text();
        remarks.addAll(ReviewCheck.of(ReviewFolder.of(folder, catalogue, reference)));
        new Freshness(reference.authorities(), remarks).check(rules, on);
        new Meetable(rules, reference, remarks).check();
        Contradictory contradictory = new Contradictory(remarks);
        rules.forEach(contradictory::check);
        new Subsumed(remarks).check(rules);
        new Unasked(rules, reference).check(remarks);
        Set<String> dead = idle();
        new Untested(remarks).check(catalogue, reference, r -> meant(r, only) && !dead.contains(r.id()));
        byFile().forEach(new Layout(remarks)::check);
    }

    /** Rules of which it was said that they can never apply: that no case tries them follows from it. */
    private Set<String> idle() {
        Set<String> ids = new LinkedHashSet<>();
        remarks.all().stream().filter(r -> NEVER.contains(r.check())).forEach(r -> ids.add(ruleAt(r.place())));
        return ids;
    }

    private Map<RuleFile, List<Rule>> byFile() {
        Map<RuleFile, List<Rule>> files = new LinkedHashMap<>();
        rules.stream()
                .sorted(Comparator.comparing((Rule r) -> r.file().name()).thenComparing(Rule::line))
                .forEach(r ->
                        files.computeIfAbsent(r.file(), f -> new ArrayList<>()).add(r));
        return files;
    }

    static boolean meant(Rule rule, Set<String> only) {
        return only.isEmpty() || only.contains(rule.id()) || only.contains(rule.provision());
    }

    /** Remarks by place, each once; the waived apart; and what is wrong with waivers. */
    private Linted sorted(List<Waiver> waivers, LocalDate day, Set<String> only) {
        Set<Waiver> used = new LinkedHashSet<>();
        List<Told> stand = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        for (Told told : distinct(remarks.all())) {
            Optional<Waiver> waiver =
                    waivers.stream().filter(w -> covers(w, told)).findFirst();
            waiver.ifPresent(used::add);
            boolean holds = waiver.isPresent() && day.isBefore(waiver.get().until());
            if (holds) {
                waived.add(new Waived(told, waiver.get()));
            } else {
                stand.add(told);
            }
        }
        for (Waiver waiver : waivers) {
            aged(waiver, day, used.contains(waiver) || !whole).ifPresent(r -> stand.add(new Told(r, "")));
        }
        Set<String> ids = only.isEmpty() ? Set.of() : ids(only);
        return new Linted(
                stand.stream()
                        .filter(t -> only.isEmpty() || ids.contains(t.rule()))
                        .sorted(Comparator.comparing(Told::remark))
                        .toList(),
                waived.stream()
                        .filter(w -> only.isEmpty() || ids.contains(w.told().rule()))
                        .toList(),
                whole ? rules.size() : 0,
                only.isEmpty() ? citations : "");
    }

    private Set<String> ids(Set<String> only) {
        Set<String> ids = new LinkedHashSet<>();
        rules.stream().filter(r -> meant(r, only)).forEach(r -> ids.add(r.id()));
        return ids;
    }

    private static Optional<Remark> aged(Waiver waiver, LocalDate day, boolean used) {
        boolean expired = !day.isBefore(waiver.until());
        if (expired) {
            return Optional.of(new Remark(
                    Check.WAIVER_EXPIRED,
                    new Problem(
                            waiver.place(),
                            "the waiver of `" + waiver.check().id() + "` at `" + waiver.where() + "` ended on "
                                    + waiver.until(),
                            "mend what it waived, or say why it may stay and until when")));
        }
        return used
                ? Optional.empty()
                : Optional.of(new Remark(
                        Check.WAIVER_UNUSED,
                        new Problem(
                                waiver.place(),
                                "the waiver of `" + waiver.check().id() + "` at `" + waiver.where()
                                        + "` waives nothing",
                                "take it out")));
    }

    private boolean covers(Waiver waiver, Told told) {
        String file = told.remark().place().file();
        return waiver.check() == told.remark().check()
                && (waiver.where().equals(told.rule())
                        || file.equals(waiver.where())
                        || Path.of(file).equals(folder.resolve(waiver.where())));
    }

    private List<Told> distinct(List<Remark> all) {
        Map<String, Told> seen = new LinkedHashMap<>();
        all.stream()
                .sorted()
                .forEach(r -> seen.putIfAbsent(
                        r.check() + " " + r.place() + " " + r.problem().what(), new Told(r, ruleAt(r.place()))));
        return List.copyOf(seen.values());
    }

    /** The rule in whose lines, or in whose cases, the place lies. */
    private String ruleAt(Place place) {
        Collection<Rule> own = rules.stream()
                .filter(r -> r.file().path().toString().equals(place.file()))
                .toList();
        if (own.isEmpty() && place.file().endsWith(".cases.yaml")) {
            String file = place.file().replaceFirst("\\.cases\\.yaml$", ".drl");
            return rules.stream()
                    .filter(r -> r.file().path().toString().equals(file))
                    .map(Rule::provision)
                    .findFirst()
                    .orElse("");
        }
        return own.stream()
                .filter(r -> r.line() <= Math.max(place.line(), 1) || place.line() == 0 && r.id().equals(r.provision()))
                .max(Comparator.comparing(Rule::line))
                .map(Rule::id)
                .orElse(own.isEmpty() ? "" : own.iterator().next().id());
    }
}
