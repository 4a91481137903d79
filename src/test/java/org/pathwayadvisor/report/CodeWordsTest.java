package org.pathwayadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.report.html.HtmlReport;

/**
 * The rule: a code word stands only between backticks, where it is a name to type or an answer as the file says it.
 * Code words are the words of pathways, hyphenated words and upper-case names of constants, names of Java types made
 * of several words, and paths of questions. Three of them are English before a noun ("the decision-support exclusion")
 * and may stand anywhere.
 */
class CodeWordsTest {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*");
    private static final List<String> ENGLISH = List.of("time-critical", "decision-support", "data-system", "x-ray");
    private static final SortedSet<String> FORBIDDEN = forbidden();

    private static SortedSet<String> forbidden() {
        SortedSet<String> words = new TreeSet<>();
        for (Class<?> type : ModelWords.enums()) {
            for (Object constant : type.getEnumConstants()) {
                String word = Text.word((Enum<?>) constant);
                String name = ((Enum<?>) constant).name();
                if (word.contains("-") || constant instanceof Pathway) {
                    words.add(word);
                }
                if (name.contains("_") || name.matches(".*[A-Z]\\d.*[A-Z].*")) {
                    words.add(name);
                }
            }
        }
        List<Class<?>> types = new ArrayList<>(ModelWords.classes(Pathway.class));
        types.addAll(ModelWords.classes(Assessment.class));
        types.stream()
                .map(Class::getSimpleName)
                .filter(name -> name.matches("[A-Z][a-z]+[A-Z].*"))
                .forEach(words::add);
        Dictionary.all().stream()
                .map(Ask::path)
                .filter(path -> path.contains(".") || path.contains("-"))
                .forEach(words::add);
        ENGLISH.forEach(words::remove);
        return words;
    }

    private static List<String> found(String text) {
        return WORD.matcher(text.replaceAll("`[^`]*`", " "))
                .results()
                .map(MatchResult::group)
                .filter(FORBIDDEN::contains)
                .toList();
    }

    @Test
    void knowsCodeWords() {
        assertThat(
                        found(
                                "It is not-a-device or P510K, see SINGLE_OUTPUT_POLICY and NotMet: de-novo, 510k, image.draws."))
                .containsExactly(
                        "not-a-device", "P510K", "SINGLE_OUTPUT_POLICY", "NotMet", "de-novo", "510k", "image.draws");
        assertThat(found("510(k), De Novo, `not-a-device`, not a medical device"))
                .isEmpty();
    }

    @Test
    void noReportShowsOne() {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (Assessment a : Samples.all()) {
            for (String text : List.of(
                    TextReport.screen(a, Style.PLAIN),
                    TextReport.full(a, Style.PLAIN),
                    MarkdownReport.of(a).replace("\\", ""),
                    MarkdownReport.full(a).replace("\\", ""),
                    PageText.of(HtmlReport.of(a)))) {
                if (!found(text).isEmpty()) {
                    faults.put(text.lines().findFirst().orElse(""), found(text));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noSentenceThatReportsShowHoldsOne() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (Class<?> type : ModelWords.enums()) {
            for (Object constant : type.getEnumConstants()) {
                boolean plain = !Text.meaning((Enum<?>) constant).equals(Text.word((Enum<?>) constant));
                sentences.add(plain ? Text.meaning((Enum<?>) constant) : "");
            }
        }
        for (Ask ask : Dictionary.all()) {
            sentences.add(ask.question().text());
            sentences.add(ask.question().why());
            ask.choices().stream().map(Choice::meaning).forEach(sentences::add);
        }
        try (Stream<Path> rules = Files.walk(Path.of("rules"))) {
            for (Path rule :
                    rules.filter(p -> p.toString().endsWith(".drl")).sorted().toList()) {
                Pattern.compile("@title\\( \"(.*)\" \\)")
                        .matcher(Files.readString(rule))
                        .results()
                        .forEach(title -> sentences.add(title.group(1)));
            }
        }
        assertThat(sentences.stream().flatMap(s -> found(s).stream()).distinct())
                .isEmpty();
        assertThat(sentences).hasSizeGreaterThan(300);
    }
}
