package org.pathwayadvisor.audit.lint;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.assessment.ReadInJava;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Contradictions;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.AssumptionBar;
import org.pathwayadvisor.model.KindTrait;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.yaml.Place;

/** Closed questions that nothing reads: no rule, no row of a table, no other question and no computation. */
final class Unasked {
    private final Set<Ask> read = new HashSet<>();

    Unasked(Collection<Rule> rules, Reference reference) {
        for (Rule rule : rules) {
            rule.clauses().forEach(c -> c.patterns().forEach(this::reads));
            reads(rule.metadata().getOrDefault("metBy", ""));
        }
        reference.stateLaws().values().forEach(law -> reads(law.metBy()));
        for (Object row : reference.everyRow()) {
            if (row instanceof Trait t) {
                reads(t.path());
            } else if (row instanceof KindTrait t) {
                reads(t.path());
            } else if (row instanceof AssumptionBar t) {
                reads(t.path());
            }
        }
        reference.controlWords().forEach(c -> c.questions().forEach(this::reads));
        Contradictions.all().forEach(p -> List.of(p.pathA(), p.pathB()).forEach(this::reads));
        ReadInJava.questions().forEach(this::reads);
    }

    /** A question's path, or a duty's {@code data.security.mfa yes}. */
    private void reads(String path) {
        if (!path.isEmpty()) {
            read.add(Dictionary.find(path.split(" ")[0]));
        }
    }

    private void reads(Clause.Pattern pattern) {
        for (Ask ask : Dictionary.all()) {
            String component =
                    ask.kind() == Kind.SET ? "answer" : ask.component().getName();
            if (ask.record() == pattern.type()
                    && pattern.constraints().stream()
                            .anyMatch(c -> c.component().equals(component))) {
                read.add(ask);
            }
        }
    }

    void check(Remarks remarks) {
        for (Ask ask : Dictionary.all()) {
            if (ask.closed() && !read.contains(ask)) {
                remarks.add(
                        Check.QUESTION_UNUSED,
                        new Place("question " + ask.path(), 0, 0),
                        "nothing reads the answer to `" + ask.path() + "`",
                        "write its rule, or ask it no longer");
            }
        }
    }
}
