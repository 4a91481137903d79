package org.pathwayadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.rulebase.Sitting;
import org.pathwayadvisor.rulebase.Topic;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Problem;
import org.pathwayadvisor.yaml.YamlReader;

/**
 * docs/traceability.yaml holds every element of the article behind this project: each has questions, rules and a place in
 * the output that exist, or a reason. The page docs/traceability.md is renewed with {@code -Dgolden.renew=true}.
 */
class TraceabilityTest {
    private static final Path FILE = Path.of("docs/traceability.yaml");
    private static final Path PAGE = Path.of("docs/traceability.md");
    private static final Path RULES = Path.of("rules");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");

    /** The first screen of an answer. */
    private static final String ANSWER = "answer";

    /** How many elements of a kind the article has. */
    private static final Map<String, Integer> COUNTED = Map.of(
            "summary", 4, "what is different", 18, "quality bar", 15, "career", 6, "mistakes", 4, "checklist", 13);

    private record Element(
            String id, String says, List<String> asks, List<String> rules, List<String> prints, String none) {}

    @Test
    void everyElementOfTheArticleIsThere() {
        Map<String, List<Element>> elements = elements();
        COUNTED.forEach((kind, count) -> assertThat(elements.get(kind)).as(kind).hasSize(count));
        assertThat(all(elements).map(Element::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyElementIsAskedJudgedAndPrintedOrSaysWhyNot() {
        assertThat(all(elements())
                        .filter(e -> e.none().length() <= 20)
                        .filter(e -> e.asks().isEmpty()
                                || e.rules().isEmpty()
                                || e.prints().isEmpty()))
                .isEmpty();
        assertThat(all(elements())
                        .filter(e -> !e.none().isEmpty())
                        .filter(e -> !e.rules().isEmpty() || !e.asks().isEmpty()))
                .isEmpty();
    }

    @Test
    void everyQuestionExists() {
        assertThat(all(elements()).flatMap(e -> e.asks().stream()).distinct().filter(p -> !asked(p)))
                .isEmpty();
    }

    @Test
    void everyRuleExists() throws IOException {
        Set<String> there = folders().keySet();
        assertThat(all(elements()).flatMap(e -> e.rules().stream()).distinct().filter(r -> !there.contains(r)))
                .isEmpty();
    }

    /** A rule is named under a section that prints it; every section printed is one that exists. */
    @Test
    void everySectionExistsAndPrintsItsRules() throws IOException {
        Map<String, String> folders = folders();
        Set<String> words = new TreeSet<>(Set.of(ANSWER));
        Arrays.stream(Part.values()).forEach(p -> words.add(Text.word(p)));
        List<String> faults = new ArrayList<>();
        for (Element e : all(elements()).toList()) {
            e.prints().stream().filter(s -> !words.contains(s)).forEach(s -> faults.add(e.id() + " prints " + s));
            e.rules().stream()
                    .filter(folders::containsKey)
                    .filter(r -> !e.prints().contains(section(folders.get(r))))
                    .forEach(
                            r -> faults.add(e.id() + " names " + r + ", which " + section(folders.get(r)) + " prints"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = page();
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("renew with -Dgolden.renew=true").isEqualTo(page);
    }

    private static boolean asked(String path) {
        return Dictionary.find(path) != null
                || Dictionary.all().stream().map(Ask::path).anyMatch(p -> p.startsWith(path + "."));
    }

    /** The section that prints the findings of a folder of rules. */
    private static String section(String folder) {
        for (Part part : Part.values()) {
            if (part.topics().stream().map(Topic::folder).anyMatch(folder::equals)) {
                return Text.word(part);
            }
        }
        boolean data =
                Stream.of(Topic.values()).anyMatch(t -> t.folder().equals(folder) && t.sitting() == Sitting.DATA);
        return data ? Text.word(Part.DATA) : ANSWER;
    }

    /** The folder of each rule. */
    private static Map<String, String> folders() throws IOException {
        Map<String, String> folders = new HashMap<>();
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                Matcher rule = RULE.matcher(Files.readString(file));
                while (rule.find()) {
                    folders.put(rule.group(1), file.getParent().getFileName().toString());
                }
            }
        }
        return folders;
    }

    private static String page() {
        StringBuilder out = new StringBuilder("""
                # From the article to the answer

                Every element of the article behind this project, with the questions that ask for it, the rules that judge it and the
                section that prints it. Written by a test from [traceability.yaml](traceability.yaml); renew it with `mvn test
                -Dtest=TraceabilityTest -Dgolden.renew=true`. `answer` is the first screen; `./pathway assess FILE --section WORD`
                prints the others. A rule stands for its further limbs too.
                """);
        elements().forEach((kind, list) -> {
            out.append("\n## ")
                    .append(kind.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(kind.substring(1));
            out.append("\n\n| | Element | Questions | Rules | Section |\n|---|---|---|---|---|\n");
            for (Element e : list) {
                String middle = e.none().isEmpty() ? codes(e.asks()) + " | " + codes(e.rules()) : e.none() + " | ";
                out.append("| ")
                        .append(e.id())
                        .append(" | ")
                        .append(e.says())
                        .append(" | ")
                        .append(middle);
                out.append(" | ").append(String.join(", ", e.prints())).append(" |\n");
            }
        });
        return out.toString();
    }

    private static String codes(List<String> words) {
        return "`" + String.join("`, `", words) + "`";
    }

    private static Stream<Element> all(Map<String, List<Element>> elements) {
        return elements.values().stream().flatMap(List::stream);
    }

    private static Map<String, List<Element>> elements() {
        List<Problem> problems = new ArrayList<>();
        Node.Fields root = (Node.Fields)
                YamlReader.read(FILE, problems).orElseThrow(() -> new AssertionError(Problem.list(problems)));
        Map<String, List<Element>> elements = new LinkedHashMap<>();
        for (Node.Field kind : ((Node.Fields) root.get("elements")).fields()) {
            List<Element> list = new ArrayList<>();
            for (Node.Field field : ((Node.Fields) kind.value()).fields()) {
                Node.Fields e = (Node.Fields) field.value();
                list.add(new Element(
                        field.key(),
                        word(e, "says"),
                        list(e, "asks"),
                        list(e, "rules"),
                        list(e, "prints"),
                        word(e, "none")));
            }
            elements.put(kind.key(), list);
        }
        return elements;
    }

    private static String word(Node.Fields fields, String key) {
        return fields.get(key) instanceof Node.Text text ? text.value() : "";
    }

    private static List<String> list(Node.Fields fields, String key) {
        return fields.get(key) instanceof Node.Items items
                ? items.items().stream().map(n -> ((Node.Text) n).value()).toList()
                : List.of();
    }
}
