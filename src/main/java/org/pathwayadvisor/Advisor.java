package org.pathwayadvisor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Assessor;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.questionnaire.QuestionnaireInvalid;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.shelf.Shelf;
import org.pathwayadvisor.yaml.Problem;

/** Rules and tables, loaded once, that assess any number of questionnaires. */
public final class Advisor {
    /** The version that receipts name. */
    public static final String VERSION = "0.1.0";

    /** How many days' law is kept for the next question. */
    private static final int KEPT = 4;

    private final RuleBase rules;
    private final Reference reference;
    private final Map<LocalDate, Law> laws = new LinkedHashMap<>(KEPT, 0.75f, true);

    private Advisor(RuleBase rules, Reference reference) {
        this.rules = rules;
        this.reference = reference;
    }

    /**
     * Loads a folder of rules.
     *
     * @throws RulesInvalid when a rule file or a table has a fault
     */
    public static Advisor load(Path rules) {
        return load(rules, Shelf.EMPTY);
    }

    /** The same; the shelf may hold rules and tables as they were read before. */
    public static Advisor load(Path rules, Shelf shelf) {
        List<Problem> problems = new ArrayList<>();
        Reference reference = Reference.load(rules, problems, shelf);
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        return new Advisor(RuleBase.load(rules, shelf), reference);
    }

    /**
     * Assesses a questionnaire file under the law of a day.
     *
     * @throws QuestionnaireInvalid when the file has problems
     */
    public Assessment assess(Path questionnaire, LocalDate asOf) {
        return assess(Questionnaires.load(questionnaire), asOf);
    }

    /** Assesses answers that are already read. */
    public Assessment assess(Answers answers, LocalDate asOf) {
        return new Assessor(law(asOf), VERSION).assess(answers);
    }

    /** The same, with a route to plan for beside the settled one. */
    public Assessment assess(Answers answers, LocalDate asOf, Optional<Pathway> other) {
        return new Assessor(law(asOf), VERSION).assess(answers, other);
    }

    /** The rules and tables in force on a day; those of the days asked for last are kept. */
    public synchronized Law law(LocalDate asOf) {
        Law law = laws.computeIfAbsent(asOf, day -> Law.on(rules, reference, day));
        if (laws.size() > KEPT) {
            laws.remove(laws.keySet().iterator().next()).close();
        }
        return law;
    }

    public RuleBase rules() {
        return rules;
    }

    public Reference reference() {
        return reference;
    }
}
