package org.pathwayadvisor.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.ModelChanges;
import org.pathwayadvisor.model.RiskLabel;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFiles;
import org.pathwayadvisor.yaml.Problem;

/** What the rules do not read, and the program does not ask, because the law says that it does not count. */
class LawPropertiesTest {
    private static final Path RULES = Path.of("rules");
    private static final Set<String> TECHNIQUE_IS_NO_CRITERION = Set.of("device-status", "decision-support");

    private static final Set<String> BEFORE_CLASS =
            Set.of("device-status", "decision-support", "wellness", "discretion");
    private static final List<Class<?>> AFTER_STATUS =
            List.of(DeviceType.class, TypeFits.class, TypeRuledOut.class, Route.class);

    private final List<Problem> problems = new ArrayList<>();
    private final List<Rule> rules = List.copyOf(
            RuleCatalogue.of(RuleFiles.read(RULES, problems), problems).rules());

    @Test
    void noQuestionAsksForThePlatform() {
        assertThat(Dictionary.all().stream().map(ask -> ask.question().text()))
                .noneMatch(text ->
                        text.matches("(?i).*\\b(run on|runs on|platform|smartphone|desktop|app store|tablet)\\b.*"));
    }

    @Test
    void noWellnessRuleReadsTheDeviceClass() {
        assertThat(rules.stream().filter(r -> topic(r).equals("wellness")))
                .isNotEmpty()
                .noneMatch(r -> reads(r, DeviceType.class) || reads(r, TypeFits.class) || reads(r, TypeRuledOut.class));
    }

    @Test
    void noRuleOnDeviceStatusOrDecisionSupportReadsHowTheModelIsMade() {
        assertThat(rules.stream().filter(r -> TECHNIQUE_IS_NO_CRITERION.contains(topic(r))))
                .noneMatch(r -> patterns(r)
                        .flatMap(p -> p.constraints().stream())
                        .anyMatch(c -> c instanceof Clause.Is is
                                && is.constants().stream().anyMatch(ModelChanges.class::isInstance)));
    }

    @Test
    void whatIsADeviceIsSettledBeforeClassAndRoute() {
        assertThat(rules.stream().filter(r -> BEFORE_CLASS.contains(topic(r))))
                .isNotEmpty()
                .noneMatch(r -> AFTER_STATUS.stream().anyMatch(fact -> reads(r, fact)));
    }

    @Test
    void noRouteReadsTheInternationalCategory() {
        assertThat(rules).noneMatch(r -> reads(r, RiskLabel.class));
    }

    @Test
    void invasiveIsAskedOnceForEachOfItsMeanings() {
        assertThat(Dictionary.find("wellness.invasive")).isNotNull();
        assertThat(Dictionary.find("study.noninvasive")).isNotNull();
    }

    @Test
    void theWithdrawnEvaluationPaperIsNotCited() {
        assertThat(Reference.load(RULES, problems).authorities()).containsKey("N41 guidance");
        assertThat(rules).noneMatch(r -> r.authority().equals("N41 guidance"));
    }

    private static String topic(Rule rule) {
        return rule.file().topic().folder();
    }

    private static boolean reads(Rule rule, Class<?> fact) {
        return patterns(rule).anyMatch(p -> p.type().equals(fact));
    }

    private static Stream<Clause.Pattern> patterns(Rule rule) {
        return rule.clauses().stream().flatMap(clause -> {
            if (clause instanceof Clause.Pattern one) {
                return Stream.of(one);
            } else if (clause instanceof Clause.AnyOf any) {
                return any.patterns().stream();
            } else {
                Clause.ForEach each = (Clause.ForEach) clause;
                return Stream.of(each.rows(), each.each());
            }
        });
    }
}
