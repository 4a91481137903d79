package org.pathwayadvisor.agreement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.questionnaire.Loaded;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.YamlReader;

/**
 * One real product, or one example of FDA's own, on one of its two days.
 *
 * @param authorized true for a device that FDA authorized, false for an example and for an exempt code
 * @param newcomer   true on the later day
 * @param truth      the pathways that are right, lightest first
 * @param anyDevice  true where the case says no more than that it is a device
 */
record RealDevice(
        String id,
        Path file,
        boolean authorized,
        boolean newcomer,
        LocalDate day,
        Answers answers,
        List<Pathway> truth,
        boolean anyDevice) {
    static final Path FOLDER = Path.of("questionnaires/fda-devices");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Pathway> DEVICE = List.of(
            Pathway.CLASS_I_EXEMPT, Pathway.CLASS_II_EXEMPT, Pathway.P510K, Pathway.DE_NOVO, Pathway.HDE, Pathway.PMA);

    static List<RealDevice> all() {
        Node root = YamlReader.read(FOLDER.resolve("expected.yaml"), new ArrayList<>())
                .orElseThrow();
        List<RealDevice> all = new ArrayList<>();
        for (Node entry : ((Node.Items) root).items()) {
            Node.Fields row = (Node.Fields) entry;
            for (String when : List.of("then", "newcomer")) {
                if (row.get(when) instanceof Node.Fields day) {
                    all.add(read(text(row, "id"), FOLDER.resolve(text(row, "file")), when, day));
                }
            }
        }
        return all;
    }

    private static RealDevice read(String id, Path file, String when, Node.Fields day) {
        Answers answers = Questionnaires.load(file);
        if (day.get("answers") instanceof Node.Fields more) {
            for (Node.Field f : more.fields()) {
                answers = with(answers, f.key(), ((Node.Text) f.value()).value());
            }
        }
        boolean device = day.get("pathway") instanceof Node.Text;
        List<Pathway> truth = device
                ? DEVICE
                : ((Node.Items) day.get("pathway"))
                        .items().stream()
                                .map(w -> pathway(((Node.Text) w).value()))
                                .sorted()
                                .toList();
        LocalDate date = when.equals("then") ? LocalDate.parse(text(day, "as-of")) : TODAY;
        return new RealDevice(
                id, file, id.matches("(DN|K|P).*"), when.equals("newcomer"), date, answers, truth, device);
    }

    /** The answers with one more; a new product has nothing that it changes. */
    static Answers with(Answers answers, String path, String word) {
        String function = answers.functions().get(0);
        int dot = path.indexOf('.');
        String nested = dot < 0
                ? path + ": " + word
                : path.substring(0, dot) + ": {" + path.substring(dot + 1) + ": " + word + "}";
        String place = path.startsWith("product.")
                ? nested + "\nfunctions: {list: complete, items: [{name: " + function + "}]}\n"
                : "functions: {list: complete, items: [{name: " + function + ", " + nested + "}]}\n";
        Loaded more = Questionnaires.parse("version: 1\n" + place, path);
        if (!more.valid()) {
            throw new IllegalArgumentException(path + ": " + word + ": " + more.problems());
        }
        Answers kept = path.equals("product.kind") && word.equals("new-product")
                ? answers.keep((key, given) -> !key.path().startsWith("change."))
                : answers;
        return kept.with(new TreeMap<>(more.answers().given()));
    }

    /** What is right, in the words of the case. */
    String word() {
        return anyDevice
                ? "device"
                : String.join(" or ", truth.stream().map(Pathway::word).toList());
    }

    String name() {
        return id + (newcomer ? " as a newcomer" : " then");
    }

    /** The misses that are allowed, by {@link #name()}, each with its cause. */
    static Map<String, String> misses() {
        Map<String, String> misses = new TreeMap<>();
        Node root = YamlReader.read(FOLDER.resolve("misses.yaml"), new ArrayList<>())
                .orElseThrow();
        for (Node entry : ((Node.Items) root).items()) {
            Node.Fields row = (Node.Fields) entry;
            Stream<Node> names = ((Node.Items) row.get("cases")).items().stream();
            names.forEach(n -> misses.put(((Node.Text) n).value(), text(row, "because")));
        }
        return misses;
    }

    private static Pathway pathway(String word) {
        return Stream.of(Pathway.values())
                .filter(p -> p.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Node.Fields row, String key) {
        return ((Node.Text) row.get(key)).value();
    }
}
