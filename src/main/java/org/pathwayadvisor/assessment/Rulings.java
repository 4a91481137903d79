package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.dictionary.Overrule;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.rulebase.Determinations;
import org.pathwayadvisor.yaml.Problem;

/** What persons say against the rules of a day, checked: only what rules conclude either way can be overruled. */
public final class Rulings {
    private static final String RULE = "rule";

    private Rulings() {}

    /**
     * What holds on the day.
     *
     * @throws OverridesInvalid when something is overruled that cannot be
     */
    static List<Overrule> inForce(Answers answers, Law law) {
        if (answers.overrides().isEmpty()) {
            return List.of();
        }
        List<Problem> problems = problems(answers, law);
        if (!problems.isEmpty()) {
            throw new OverridesInvalid(problems);
        }
        return answers.overrides().stream().filter(o -> !o.expired(law.day())).toList();
    }

    /** The criterion that is overruled. */
    static Criterion criterion(Overrule overrule, Law law) {
        return law.determinations().overrulable(overrule.rule()).orElseThrow();
    }

    /** What is wrong with the overrides of some answers; what only the file can tell was told when it was read. */
    public static List<Problem> problems(Answers answers, Law law) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Overrule> seen = new HashMap<>();
        LocalDate latest = law.day().plusYears(1);
        for (Overrule o : answers.overrides()) {
            Optional<Problem> wrong = rule(o, law.determinations());
            wrong.ifPresent(problems::add);
            if (wrong.isEmpty()) {
                Overrule first = seen.putIfAbsent(o.function() + " " + criterion(o, law), o);
                if (first != null) {
                    problems.add(new Problem(
                            o.place(RULE),
                            "`" + o.rule() + "` concludes the same as `" + first.rule() + "`, which is overruled for `"
                                    + o.function() + "` already",
                            "keep one of them"));
                }
            }
            if (o.until().isAfter(latest)) {
                problems.add(new Problem(
                        o.place("until"),
                        "`" + o.until() + "` is more than a year after " + law.day()
                                + ", and an override is renewed every year",
                        "name a day up to " + latest));
            }
        }
        return problems;
    }

    private static Optional<Problem> rule(Overrule o, Determinations rules) {
        if (!rules.known(o.rule())) {
            return Optional.of(new Problem(
                    o.place(RULE),
                    "there is no rule `" + o.rule() + "`",
                    Nearest.hint(o.rule(), rules.ids(), "`pathway rules list` lists them")));
        }
        if (rules.reports(o.rule())) {
            return Optional.of(new Problem(
                    o.place(RULE),
                    "`" + o.rule() + "` reports what follows, and a stop or duty of law is not overruled",
                    "correct the answers that it reads, or overrule a criterion on the way to the route"));
        }
        if (rules.overrulable(o.rule()).isEmpty()) {
            return Optional.of(new Problem(
                    o.place(RULE),
                    "`" + o.rule() + "` concludes nothing that another rule denies, so there is no other side to take",
                    "overrule a criterion: a rule that has a negation, such as CDS-140 with CDS-140-not"));
        }
        return Optional.empty();
    }
}
