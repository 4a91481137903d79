package org.pathwayadvisor.audit.page;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Vocabulary;

/** When a rule fires and when it does not, as two lists in the words of the questionnaire. */
final class Conditions {
    private final Links links;
    private final Nouns nouns;
    private final List<String> holds = new ArrayList<>();
    private final List<String> fails = new ArrayList<>();

    Conditions(Rule rule, Links links) {
        this.links = links;
        this.nouns = new Nouns(rule);
        rule.clauses().forEach(this::clause);
    }

    /** All of these hold where it fires. */
    List<String> holds() {
        return holds;
    }

    /** One of these keeps it silent. */
    List<String> fails() {
        return fails;
    }

    private void clause(Clause clause) {
        if (clause instanceof Pattern pattern) {
            Said said = said(pattern);
            holds.add("- " + said.holds() + nouns.of(pattern) + links.concludedBy(pattern));
            if (!said.fails().isEmpty()) {
                fails.add("- " + said.fails() + nouns.of(pattern));
            }
        } else if (clause instanceof Clause.AnyOf any) {
            holds.add("- at least one of these:");
            fails.add("- none of these:");
            for (Pattern pattern : any.patterns()) {
                String text = said(pattern).holds() + nouns.of(pattern);
                holds.add("  - " + text + links.concludedBy(pattern));
                fails.add("  - " + text);
            }
        } else if (clause instanceof Clause.ForEach each) {
            String rows = said(each.rows()).holds();
            holds.add("- for each, " + rows + ": " + said(each.each()).holds() + links.concludedBy(each.each()));
            fails.add("- for one, " + rows + ": " + said(each.each()).fails());
        }
    }

    private static Said said(Pattern pattern) {
        return Vocabulary.isAnswer(pattern.type()) ? AnswerWords.of(pattern) : FactWords.of(pattern);
    }
}
