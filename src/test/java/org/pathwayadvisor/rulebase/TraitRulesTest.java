package org.pathwayadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.yaml.Problem;

/** Traits are left out of sessions only while the rules on types are the ones that allow it. */
class TraitRulesTest {
    private static final Path FILE = Path.of("rules", "classification", "CLS-010-type-fits.drl");

    @Test
    void theRulesAsTheyAreAllowIt() throws IOException {
        assertThat(TraitRules.oneRulesOut(parsed(Files.readString(FILE)))).isTrue();
    }

    @Test
    void aRuleThatNeedsMoreThanOneLackingTraitDoesNot() throws IOException {
        assertThat(
                        edited(
                                "answer == $unwanted )\nthen",
                                "answer == $unwanted )\n    Met( subject == $subject, criterion == Criterion.PREMARKET )\nthen"))
                .isFalse();
    }

    @Test
    void aRuleThatReadsTheOtherValueDoesNot() throws IOException {
        assertThat(edited("$unwanted : unwanted", "$unwanted : wanted")).isFalse();
        assertThat(edited("$wanted : wanted", "$wanted : unwanted")).isFalse();
    }

    @Test
    void aRuleThatReadsOneTraitOfAFittingTypeDoesNot() throws IOException {
        assertThat(
                        edited(
                                "forall( Trait( type == $type, $path : path, $choice : choice, $wanted : wanted )\n        Answer( subject == $subject, path == $path, choice == $choice, answer == $wanted ) )",
                                "Trait( type == $type, $path : path, $choice : choice, $wanted : wanted )\n    Answer( subject == $subject, path == $path, choice == $choice, answer == $wanted )"))
                .isFalse();
    }

    private static boolean edited(String was, String is) throws IOException {
        String text = Files.readString(FILE);
        assertThat(text).contains(was);
        return TraitRules.oneRulesOut(parsed(text.replace(was, is)));
    }

    private static List<Rule> parsed(String text) {
        List<Problem> problems = new ArrayList<>();
        List<Rule> rules = RuleParser.parse(new RuleFile(Topic.CLASSIFICATION, FILE, text), problems);
        assertThat(problems).isEmpty();
        return rules;
    }
}
