package org.pathwayadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section.Scope;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.CommentEvent;

/** Random changes of every sample and template: each keeps every comment and every other answer. */
class EditorPropertyTest {
    private static final int CHANGES = 15;
    private static final int ON_FORMS = 150;

    private static final String FLOW = """
            # in brackets
            {version: 1, product: {name: X, kind: unknown}, # one
             functions: {list: open, items: [{name: triage, purpose: [detect, # two
               diagnose], output: {alert: yes, score: unknown}, user: }, {name: b}]}, # three
             data: {customers: []}}
            """;

    private static final String LOOSE = """
            version: 1
            functions:
              items:
              -   name: "triage"   # dash at the key's column
                  # above purpose
                  purpose:   # beside purpose
                  # inside purpose
                  - detect   # detects
                  - unknown
                  # below purpose
                  condition:
                    name: |
                      several
                      lines
                    # above state
                    state:   # beside state
                      answer: critical   # beside answer
                      # above by
                      by: 'Dr. N'
                      because:
                        words on the next line
                  output:
                    # yes and no
                    alert: yes   # it does
                    score: {answer: no, by: R, because: seen}
                  user:
                  # nothing yet
                  time-to-act: ~
              - name: second
            data:
              services:
                # none yet
                items: []
            # the end""";

    static Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("questionnaires"))) {
            return all.map(Path::toString)
                    .filter(f -> f.endsWith(".yaml") && !f.endsWith("expected.yaml") && !f.endsWith("misses.yaml"))
                    .sorted()
                    .collect(java.util.stream.Collectors.collectingAndThen(
                            java.util.stream.Collectors.toList(),
                            list -> Stream.concat(
                                    Stream.of("short form", "long form", "brackets", "loose", "loose, wide line ends"),
                                    list.stream())));
        }
    }

    private static String text(String file) throws IOException {
        return switch (file) {
            case "short form" -> Template.write(false);
            case "long form" -> Template.write(true);
            case "brackets" -> FLOW;
            case "loose" -> LOOSE;
            case "loose, wide line ends" -> LOOSE.replace("\n", "\r\n");
            default -> Files.readString(Path.of(file));
        };
    }

    @ParameterizedTest
    @MethodSource("files")
    void commentsAndOtherAnswersStay(String file) throws IOException {
        Random random = new Random(file.hashCode());
        String text = text(file);
        int written = 0;
        int changes = file.endsWith(".yaml") || file.equals("long form") ? CHANGES : ON_FORMS;
        for (int i = 0; i < changes; i++) {
            Answers before = Questionnaires.parse(text, file).answers();
            Change change = change(random, before);
            Edited edited = Editor.apply(text, file, List.of(change));
            String what = file + ", change " + i + ": " + change + "\n";
            if (!edited.valid()) {
                assertThat(edited.text()).as(what).isEqualTo(text);
                assertThat(edited.problems())
                        .as(what + text)
                        .allMatch(p -> p.what().contains("contradicts"));
                continue;
            }
            written++;
            assertThat(comments(edited.text())).as(what + edited.text()).isEqualTo(comments(text));
            assertThat(others(Questionnaires.parse(edited.text(), file).answers(), change, false))
                    .as(what)
                    .isEqualTo(others(before, change, true));
            assertThat(edited.text().contains("\r\n")).isEqualTo(text.contains("\r\n"));
            text = edited.text();
        }
        assertThat(written).as("changes of " + file).isGreaterThan(changes / 2);
    }

    private static Change change(Random random, Answers answers) {
        int kind = random.nextInt(20);
        List<Scope> lists = new ArrayList<>(List.of(Scope.values()));
        lists.remove(Scope.PRODUCT);
        Scope scope = lists.get(random.nextInt(lists.size()));
        List<String> names = answers.names(scope);
        String name = names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
        if (kind == 0) {
            return new Change.Add(scope, "new: " + random.nextInt(1_000_000));
        }
        if (kind == 1) {
            return new Change.Listed(scope, random.nextBoolean());
        }
        if (kind == 2 && !names.isEmpty()) {
            return new Change.Rename(scope, name, "other, " + random.nextInt(1_000_000));
        }
        if (kind == 3 && !names.isEmpty()) {
            return new Change.Drop(scope, name);
        }
        if (kind == 4) {
            return new Change.Call(text(random));
        }
        if (kind == 5) {
            return new Change.Marks(
                    random.nextBoolean() ? List.of() : List.of(new Mark("triage: user", Mark.Kind.ASKED, "Dr. Lee")));
        }
        return answer(random, answers, random.nextInt(6) == 0);
    }

    private static Change answer(Random random, Answers answers, boolean forget) {
        while (true) {
            Ask ask = Dictionary.all().get(random.nextInt(Dictionary.all().size()));
            Scope scope = ask.section().scope();
            List<String> names = scope == Scope.PRODUCT ? List.of(Key.PRODUCT) : answers.names(scope);
            if (names.isEmpty()) {
                continue;
            }
            String subject = names.get(random.nextInt(names.size()));
            if (forget) {
                return new Change.Forget(subject, ask);
            }
            boolean judged = ask.closed() && random.nextInt(4) == 0;
            String by = judged ? text(random) : "";
            String because = judged && random.nextBoolean() ? text(random) : "";
            boolean held = random.nextInt(4) == 0;
            return switch (ask.kind()) {
                case SET -> new Change.Pick(subject, ask, choices(random, ask), by, because);
                case DATED ->
                    random.nextBoolean()
                            ? new Change.Say(subject, ask, "none-found", held, by, because, "")
                            : new Change.Say(
                                    subject, ask, "K123456", held, by, because, "2012-03-0" + (1 + random.nextInt(9)));
                case NUMBER -> new Change.Say(subject, ask, number(random, ask), held, "", "", "");
                case DAY -> new Change.Say(subject, ask, "2027-01-1" + random.nextInt(9), held, "", "", "");
                case TEXT -> Change.Say.of(subject, ask, text(random));
                default ->
                    new Change.Say(
                            subject,
                            ask,
                            ask.choices()
                                    .get(random.nextInt(ask.choices().size()))
                                    .word(),
                            held,
                            by,
                            because,
                            "");
            };
        }
    }

    private static Map<String, String> choices(Random random, Ask ask) {
        Map<String, String> choices = new TreeMap<>();
        int part = random.nextInt(3);
        ask.choices().forEach(c -> {
            if (part > 0 || random.nextInt(3) == 0) {
                List<String> words =
                        part == 1 ? List.of("yes", "no", "yes~") : List.of("yes", "no", "no", "yes~", "no~", "unknown");
                choices.put(c.word(), words.get(random.nextInt(words.size())));
            }
        });
        return choices;
    }

    private static String number(Random random, Ask ask) {
        double min = ask.question().min();
        double max = Math.min(ask.question().max(), min + 1000);
        return max - min < 2
                ? String.format(java.util.Locale.ROOT, "%.2f", min + (max - min) / 2)
                : String.valueOf((long) min + 1 + random.nextInt((int) (max - min) - 1));
    }

    private static String text(Random random) {
        List<String> texts = List.of(
                "plain words, with a comma",
                "a: colon",
                "a # hash",
                "#hash",
                "it's \"quoted\" \\ twice",
                "ends with ~",
                "[brackets]",
                "{braces}, too",
                "- dash",
                "? question",
                "yes",
                "null",
                "*star &and !tag %percent @at `tick`",
                "émoji 🫀 ok",
                "> angle",
                "| bar",
                "colon:",
                "2026-11-23",
                "0.80");
        return texts.get(random.nextInt(texts.size()));
    }

    /** Every answer, list and name that the change is not about. */
    private static Map<Object, Object> others(Answers answers, Change change, boolean before) {
        Map<Object, Object> all = new HashMap<>();
        answers.given().forEach((key, given) -> {
            if (!about(change, key)) {
                all.put(renamed(change, key, before), without(given));
            }
        });
        if (!(change instanceof Change.Call)) {
            all.put("name", answers.name());
        }
        if (!(change instanceof Change.Listed)) {
            all.put("complete", List.copyOf(answers.complete()));
        }
        if (!(change instanceof Change.Add || change instanceof Change.Drop || change instanceof Change.Rename)) {
            all.put("entries", answers.entries());
        }
        return all;
    }

    private static Object without(Given given) {
        return List.of(given.value(), given.text(), given.held(), given.by(), given.because(), given.decided());
    }

    private static Object renamed(Change change, Key key, boolean before) {
        return before && change instanceof Change.Rename r && key.subject().equals(r.name())
                ? new Key(r.to(), key.path())
                : key;
    }

    private static boolean about(Change change, Key key) {
        if (change instanceof Change.Drop drop) {
            return key.subject().equals(drop.name());
        }
        String subject;
        Ask ask;
        if (change instanceof Change.Say say) {
            subject = say.subject();
            ask = say.ask();
        } else if (change instanceof Change.Forget forget) {
            subject = forget.subject();
            ask = forget.ask();
        } else if (change instanceof Change.Pick pick) {
            String choice = key.path().substring(key.path().lastIndexOf('.') + 1);
            return key.subject().equals(pick.subject())
                    && key.path().equals(pick.ask().path() + "." + choice)
                    && (pick.choices().containsKey(choice));
        } else {
            return false;
        }
        Ask other = Dictionary.find(key.path());
        boolean told = ask.kind() == Kind.DATED && NumberForms.told(ask).contains(other);
        return key.subject().equals(subject) && (other == ask || told);
    }

    /** The comments as the YAML library itself sees them, those of the interview aside. */
    private static Map<String, Integer> comments(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(true);
        Map<String, Integer> comments = new TreeMap<>();
        new Yaml(options).parse(new java.io.StringReader(text)).forEach(event -> {
            if (event instanceof CommentEvent comment && !comment.getValue().isBlank() && !ours(comment.getValue())) {
                comments.merge(comment.getValue().strip(), 1, Integer::sum);
            }
        });
        return comments;
    }

    private static boolean ours(String comment) {
        return comment.strip().startsWith("interview: ") || comment.contains("`pathway interview` reads");
    }
}
