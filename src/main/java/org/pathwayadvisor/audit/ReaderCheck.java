package org.pathwayadvisor.audit;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Bears;
import org.pathwayadvisor.model.CountsAs;
import org.pathwayadvisor.model.CountsNotAs;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.DataTerm;
import org.pathwayadvisor.model.Exclusion;
import org.pathwayadvisor.model.Listed;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Policy;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.Settled;
import org.pathwayadvisor.model.Status;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.reference.Tables;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.yaml.Place;

/** Whether every conclusion has a reader and every reader a conclusion. */
final class ReaderCheck {
    private final Collection<Rule> rules;
    private final Tables tables;
    private final Remarks faults;
    private final Set<Class<?>> readTypes = new HashSet<>();
    private final Set<Criterion> met = EnumSet.noneOf(Criterion.class);
    private final Set<Criterion> notMet = EnumSet.noneOf(Criterion.class);
    private final Set<DataTerm> terms = EnumSet.noneOf(DataTerm.class);

    ReaderCheck(Collection<Rule> rules, Tables tables, Remarks faults) {
        this.rules = rules;
        this.tables = tables;
        this.faults = faults;
        rules.forEach(r -> r.clauses().forEach(this::read));
    }

    void check() {
        Set<Criterion> used = EnumSet.copyOf(met);
        used.addAll(notMet);
        for (Rule rule : rules) {
            Object last = rule.arguments().get(rule.arguments().size() - 1);
            if (last instanceof Criterion criterion) {
                used.add(criterion);
                if (!met.contains(criterion) && !notMet.contains(criterion)) {
                    unread(rule, ConclusionWords.verb(rule.conclusion()) + " " + Text.word(criterion));
                }
            }
            if (last instanceof DataTerm term && !terms.contains(term)) {
                unread(rule, ConclusionWords.verb(rule.conclusion()) + " " + Text.word(term));
            }
            if (last instanceof Status status
                    && rule.arguments().stream()
                            .noneMatch(
                                    a -> a instanceof Pathway p && Status.of(p).contains(status))) {
                faults.add(
                        Check.CONCLUSION_MISSING,
                        rule.file().at(rule.line()),
                        "the model knows no such pathway for the reason `" + Text.word(status) + "`",
                        "name it beside the reason in the model's list of reasons");
            }
            if ((rule.conclusion() == TypeRuledOut.class || rule.conclusion() == Bears.class)
                    && !readTypes.contains(rule.conclusion())) {
                unread(rule, ConclusionWords.verb(rule.conclusion()));
            }
            for (Clause clause : rule.clauses()) {
                if (clause instanceof Clause.ForEach each
                        && each.rows().type() != Listed.class // the rows of the questionnaire
                        && tables.rows().stream().noneMatch(each.rows().type()::isInstance)) {
                    faults.add(
                            Check.ROW_MISSING,
                            rule.file().at(each.line()),
                            "the list of this `forall` has no rows today",
                            "it would hold of everything");
                }
            }
        }
        terms();
        for (Criterion criterion : Criterion.values()) {
            if (!used.contains(criterion)) {
                faults.add(
                        Check.CONCLUSION_MISSING,
                        new Place("rules", 0, 0),
                        "no rule concludes or reads the criterion `" + Text.word(criterion) + "`",
                        "take it out of the model, or write its rule");
            }
        }
    }

    /** A word on data that nobody concludes would be waited for in vain. */
    private void terms() {
        for (DataTerm term : DataTerm.values()) {
            if (rules.stream().noneMatch(r -> r.arguments().contains(term))) {
                faults.add(
                        Check.CONCLUSION_MISSING,
                        new Place("rules", 0, 0),
                        "no rule concludes `" + Text.word(term) + "`",
                        "take it out of the model, or write its rule");
            }
        }
    }

    /** What a case gives must be what some rule concludes. */
    void given(CaseFile file) {
        for (Case tried : file.cases()) {
            for (Object given : tried.given()) {
                if (rules.stream().noneMatch(r -> concludes(r, given))) {
                    faults.add(
                            Check.CASE_FORM,
                            tried.place(),
                            "no rule concludes `" + ConclusionWords.of(given) + "`",
                            "a case gives what other rules can conclude");
                }
            }
        }
    }

    private static boolean concludes(Rule rule, Object given) {
        Object wanted = given instanceof Settled s ? new Route(s.subject(), s.pathway(), s.status()) : given;
        if (rule.conclusion() != wanted.getClass()) {
            return false;
        }
        String words = ConclusionWords.of(wanted);
        return rule.arguments().stream()
                .filter(Enum.class::isInstance)
                .allMatch(a -> (words + " ").contains(" " + Text.word((Enum<?>) a) + " "));
    }

    private void read(Clause clause) {
        if (clause instanceof Pattern pattern) {
            read(pattern);
        } else if (clause instanceof Clause.AnyOf any) {
            any.patterns().forEach(this::read);
        } else if (clause instanceof Clause.ForEach each) {
            read(each.each());
        }
    }

    private void read(Pattern pattern) {
        readTypes.add(pattern.type());
        if (pattern.type() == CountsAs.class || pattern.type() == CountsNotAs.class) {
            pattern.constraints().stream()
                    .filter(Is.class::isInstance)
                    .forEach(is -> ((Is) is).constants().forEach(k -> terms.add((DataTerm) k)));
        }
        if (pattern.type() != Met.class && pattern.type() != NotMet.class) {
            return;
        }
        Set<Criterion> read = pattern.type() == Met.class ? met : notMet;
        boolean named = false;
        for (Clause.Constraint c : pattern.constraints()) {
            if (c instanceof Is is) {
                is.constants().forEach(k -> read.add((Criterion) k));
                named = true;
            }
        }
        if (!named) {
            tables.rows().forEach(row -> {
                if (row instanceof Exclusion e) {
                    read.add(e.criterion());
                } else if (row instanceof Policy p) {
                    read.add(p.criterion());
                }
            });
        }
    }

    private void unread(Rule rule, String what) {
        faults.add(
                Check.CONCLUSION_UNUSED,
                rule.file().at(rule.line()),
                "no rule reads `" + what + "`, which `" + rule.id() + "` concludes",
                "a conclusion that nobody reads decides nothing");
    }
}
