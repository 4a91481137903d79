package org.pathwayadvisor.reference;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.shelf.FileHash;
import org.pathwayadvisor.shelf.Shelf;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.NodeForm;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;
import org.pathwayadvisor.yaml.YamlReader;

/** Typed reading of one table; every fault is collected with its place. */
final class TableReader {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    private final List<Problem> problems;
    private final Node.Fields root;

    /**
     * @param shelf may hold the table as it was read before
     * @param read  grows by the table as it was read
     */
    TableReader(Path file, List<Problem> problems, Shelf shelf, List<Table> read) {
        this.problems = problems;
        byte[] content = content(file);
        Optional<Shelf.Known> known = shelf.find(name(file), content);
        read.add(new Table(name(file), known.map(Shelf.Known::hash).orElseGet(() -> FileHash.of(content))));
        Node node = known.map(k -> NodeForm.read(k.form(), file.toString()))
                .or(() -> YamlReader.read(file, problems))
                .orElse(null);
        this.root = node instanceof Node.Fields f ? f : new Node.Fields(new Place(file.toString(), 0, 0), List.of());
        if (node != null && !(node instanceof Node.Fields)) {
            problem(node.place(), "the table must be a group of keys", "");
        }
    }

    /** Puts the table onto a shelf. */
    static void fill(Path file, Shelf.Filling shelf) {
        YamlReader.read(file, new ArrayList<>())
                .ifPresent(node -> shelf.put(name(file), content(file), NodeForm.write(node)));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static byte[] content(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    Node.Fields root() {
        return root;
    }

    List<Node.Field> top() {
        return root.fields();
    }

    List<Node.Fields> list(String key) {
        return list(root, key);
    }

    List<Node.Fields> list(Node.Fields parent, String key) {
        List<Node.Fields> rows = new ArrayList<>();
        Node node = parent.get(key);
        if (node instanceof Node.Items items) {
            items.items().forEach(i -> rows.add(fields(i)));
        } else {
            problem(parent.place(), "`" + key + "` must be a list", "");
        }
        return rows;
    }

    Node.Fields fields(Node node) {
        if (node instanceof Node.Fields fields) {
            return fields;
        }
        Place place = node == null ? root.place() : node.place();
        problem(place, "a group of keys is missing here", "");
        return new Node.Fields(place, List.of());
    }

    String text(Node.Fields fields, String key) {
        String text = optional(fields, key);
        if (text.isBlank()) {
            problem(fields.place(), "`" + key + "` is missing", "");
        }
        return text;
    }

    String optional(Node.Fields fields, String key) {
        return fields.get(key) instanceof Node.Text t ? t.value() : "";
    }

    /** A list of words or sentences, each of which says something. */
    List<String> words(Node.Fields fields, String key) {
        List<String> words = new ArrayList<>();
        Node node = fields.get(key);
        if (node instanceof Node.Items items) {
            for (Node item : items.items()) {
                if (item instanceof Node.Text t && !t.value().isBlank()) {
                    words.add(t.value());
                } else {
                    problem(item.place(), "`" + key + "` holds something else than words", "");
                }
            }
        } else {
            problem(fields.place(), "`" + key + "` must be a list", "an empty one reads []");
        }
        return List.copyOf(words);
    }

    LocalDate date(Node.Fields fields, String key, LocalDate otherwise) {
        Node node = fields.get(key);
        if (node == null) {
            return otherwise;
        }
        try {
            return Text.day(node instanceof Node.Text t ? t.value() : "");
        } catch (DateTimeParseException e) {
            problem(node.place(), "`" + key + "` is not a date", "dates read 2026-01-29");
            return otherwise;
        }
    }

    BigDecimal decimal(Node.Fields fields, String key) {
        try {
            return new BigDecimal(text(fields, key));
        } catch (NumberFormatException e) {
            problem(fields.place(), "`" + key + "` is not a number", "numbers read 1200 or 0.85");
            return BigDecimal.ZERO;
        }
    }

    /** A number that is zero or more. */
    double number(Node.Fields fields, String key) {
        return number(fields.get(key), fields.place(), key);
    }

    /** The same, or another number where the key is missing. */
    double number(Node.Fields fields, String key, double otherwise) {
        return fields.get(key) == null ? otherwise : number(fields, key);
    }

    int whole(Node.Fields fields, String key) {
        double number = number(fields, key);
        if (number != Math.rint(number) || number > Integer.MAX_VALUE) {
            problem(fields.place(), "`" + key + "` must be a whole number", "");
            return 0;
        }
        return (int) number;
    }

    /** A list of numbers. */
    List<Double> numbers(Node.Fields fields, String key) {
        List<Double> numbers = new ArrayList<>();
        for (String word : words(fields, key)) {
            numbers.add(number(word, fields.place(), key));
        }
        return numbers;
    }

    private double number(Node node, Place place, String key) {
        if (!(node instanceof Node.Text text)) {
            problem(place, "`" + key + "` is missing", "");
            return 0;
        }
        return number(text.value(), node.place(), key);
    }

    /** A word read as a number that is zero or more. */
    double number(String word, Place place, String key) {
        if (!NUMBER.matcher(word).matches()) {
            problem(place, "`" + word + "` is not a number for `" + key + "`", "numbers read 12 or 0.95");
            return 0;
        }
        return Double.parseDouble(word);
    }

    <E extends Enum<E>> E constant(Node.Fields fields, String key, Class<E> type) {
        String word = text(fields, key);
        for (E constant : type.getEnumConstants()) {
            if (Text.word(constant).equalsIgnoreCase(word)) {
                return constant;
            }
        }
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Text::word).toList();
        problem(
                fields.place(),
                "`" + word + "` is not known as `" + key + "`",
                Nearest.hint(word, known, "known: " + String.join(", ", known)));
        return type.getEnumConstants()[0];
    }

    void problem(Place place, String what, String help) {
        problems.add(new Problem(place, what, help));
    }

    /** A word of a list; another one is a problem. */
    String oneOf(Node.Fields row, String key, List<String> known) {
        String word = text(row, key);
        if (!known.contains(word)) {
            problem(
                    row.place(),
                    "`" + word + "` is not known as `" + key + "`",
                    Nearest.hint(word, known, "known: " + String.join(", ", known)));
        }
        return word;
    }
}
