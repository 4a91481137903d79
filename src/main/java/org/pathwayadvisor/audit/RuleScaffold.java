package org.pathwayadvisor.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.rulebase.Sitting;
import org.pathwayadvisor.rulebase.Topic;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** The first lines of a new rule: its file with blank metadata, and cases that fail until it is written. */
public final class RuleScaffold {
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*-[0-9]{3}[a-z]*");
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private RuleScaffold() {}

    /** The folder in which rules of this prefix stand already, if they all stand in one. */
    public static Optional<Topic> usual(Path rules, String id) {
        String prefix = id.replaceFirst("-.*", "-");
        List<Topic> found = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            if (drl(rules.resolve(topic.folder())).stream().anyMatch(n -> n.startsWith(prefix))) {
                found.add(topic);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Writes both files and names them; nothing is ever overwritten, and with a problem nothing is written.
     *
     * @param topic folder of the topic; empty: the one where the prefix stands already
     * @param words a few words for the file name: {@code patient-facing}
     */
    public static List<Path> write(Path rules, String topic, String id, String words, List<Problem> problems) {
        Place place = new Place(rules.toString(), 0, 0);
        if (!ID.matcher(id).matches()) {
            problems.add(new Problem(place, "`" + id + "` is not a rule id", "an id reads CDS-020"));
        }
        if (!WORDS.matcher(words).matches()) {
            problems.add(new Problem(
                    place,
                    "`" + words + "` cannot stand in a file name",
                    "a few words in small letters: patient-facing"));
        }
        Optional<Topic> home = topic.isEmpty() ? usual(rules, id) : topic(topic);
        if (home.isEmpty()) {
            problems.add(new Problem(
                    place,
                    topic.isEmpty()
                            ? "it is not clear in which topic `" + id + "` belongs"
                            : "`" + topic + "` is not a topic",
                    Nearest.hint(topic, Topic.folders(), "topics: " + String.join(", ", Topic.folders()))));
        }
        for (Topic each : Topic.values()) {
            drl(rules.resolve(each.folder())).stream()
                    .filter(n -> n.startsWith(id + "-"))
                    .forEach(n -> problems.add(new Problem(
                            new Place(rules.resolve(each.folder()).resolve(n).toString(), 0, 0),
                            "`" + id + "` is there already",
                            "edit it, or take another number")));
        }
        if (!problems.isEmpty()) {
            return List.of();
        }
        Path folder = rules.resolve(home.get().folder());
        Path rule = folder.resolve(id + "-" + words + ".drl");
        Path cases = folder.resolve(id + "-" + words + ".cases.yaml");
        create(rule, drl(id, home.get()));
        create(cases, cases(id, home.get()));
        return List.of(rule, cases);
    }

    static String drl(String id, Topic topic) {
        boolean finding = topic.sitting() != Sitting.DECIDE;
        return String.join(
                "\n",
                "package org.pathwayadvisor.model",
                "",
                "rule \"" + id + "\"",
                "    @title( \"\" )",
                "    @authority( \"\" )",
                "    @effective( \"\" )",
                "    @rationale( \"\" )",
                "when",
                finding
                        ? "    Settled( $subject : subject, pathway == Pathway.P510K )"
                        : "    Use( $subject : subject, user == User.SPECIALIST )",
                "then",
                finding
                        ? "    insertLogical( new Finding( \"" + id + "\", $subject ) );"
                        : "    insertLogical( new Met( $subject, Criterion.CLINICIAN_USER ) );",
                "end",
                "");
    }

    static String cases(String id, Topic topic) {
        boolean finding = topic.sitting() != Sitting.DECIDE;
        String caught = finding ? "settled triage de-novo no-type-low-risk" : "user triage specialist";
        String conclusion = finding ? "finding " + id + " triage" : "not-met triage clinician-user";
        return String.join(
                "\n",
                "# Write the cases first: one product that " + id
                        + " catches, one that it does not, and both days around its date.",
                "- name: a product that the rule catches",
                "  given: [" + caught + "]",
                "  then: [" + conclusion + "]",
                "",
                "- name: a product that the rule leaves alone",
                finding ? "  given: [settled triage not-a-device no-medical-purpose]" : "  given: [user triage staff]",
                "  then: []",
                "",
                "# Put @effective into the second of these cases, and the day before it into the first.",
                "- name: the day before its date the rule is silent",
                "  as-of: 2026-01-28",
                "  given: [" + caught + "]",
                "  then: []",
                "",
                "- name: on its date the rule holds",
                "  as-of: 2026-01-29",
                "  given: [" + caught + "]",
                "  then: [" + conclusion + "]",
                "");
    }

    private static Optional<Topic> topic(String folder) {
        return Stream.of(Topic.values())
                .filter(t -> t.folder().equals(folder.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static List<String> drl(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".drl") || n.endsWith(".cases.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
