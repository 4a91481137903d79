package org.pathwayadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Who;

class TemplateTest {
    @Test
    void theShortFormHasAtMostTwentyFiveQuestions() {
        List<String> numbers = numbers(Template.write(false));
        assertThat(numbers).hasSizeBetween(1, 25).hasSize(Template.count(false));
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(String.valueOf(i + 1));
        }
    }

    @Test
    void theFullFormHasEveryQuestion() {
        String text = Template.write(true);
        assertThat(numbers(text)).hasSize(Template.count(true));
        String flat = text.replaceAll("\\s+#?\\s*(#\\s+)?", " ");
        for (Ask ask : Dictionary.all()) {
            assertThat(flat).contains(ask.question().text());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void loadsWithoutProblemsAndWithoutAnswers(boolean full) {
        String text = Template.write(full);
        assertThat(text).startsWith(Template.MODELINE + "\n");
        assertThat(text.lines()).allMatch(l -> l.length() <= Lines.WIDTH);
        Loaded loaded = Questionnaires.parse(text, "new.yaml");
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.answers().given()).isEmpty();
        assertThat(loaded.answers().functions()).containsExactly("function-1");
        assertThat(loaded.answers().complete()).isEmpty();
    }

    @Test
    void theExampleOfAServiceLoadsOnceItsMarksAreOff() {
        List<String> lines = Template.write(false).lines().toList();
        int start = lines.indexOf("      # - name: service-1");
        StringBuilder text = new StringBuilder();
        boolean example = true;
        for (int i = 0; i < lines.size(); i++) {
            example = example && (i < start || lines.get(i).startsWith("      #"));
            text.append(i >= start && example ? lines.get(i).replaceFirst("#", "") : lines.get(i))
                    .append('\n');
        }
        Loaded loaded = Questionnaires.parse(text.toString(), "new.yaml");
        assertThat(start).isPositive();
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.answers().names(Scope.SERVICE)).containsExactly("service-1");
    }

    @Test
    void theCatalogueHasEveryQuestionWithItsReasonAndChoices() {
        String text = Catalogue.print(Optional.empty());
        String flat = text.replaceAll("\\s+", " ");
        assertThat(text.lines()).allMatch(l -> l.length() <= Lines.WIDTH);
        for (Ask ask : Dictionary.all()) {
            assertThat(text).containsPattern("(?m)^" + ask.path() + "( |$)");
            assertThat(flat)
                    .contains(
                            ask.question().text(),
                            ask.question().why(),
                            ask.question().authority());
        }
        assertThat(text).contains("opens when: `product.kind` is change", "minutes   within minutes");
    }

    @Test
    void onePersonsPageHasOnlyTheirQuestions() {
        String text = Catalogue.print(Optional.of(Who.SECURITY));
        assertThat(text)
                .matches("(?s)\\d+ questions for the security lead\n\n.*")
                .doesNotContain("who: engineer");
        assertThat(text).contains("change.only-security\n", "THE CHANGE (for each function)\n");
    }

    private static List<String> numbers(String text) {
        return text.lines()
                .filter(l -> l.matches(" *# \\d+ .*"))
                .map(l -> l.replaceAll("^ *# (\\d+) .*", "$1"))
                .toList();
    }
}
