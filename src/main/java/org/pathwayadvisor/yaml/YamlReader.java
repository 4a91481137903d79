package org.pathwayadvisor.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads one YAML file into {@link Node}s. Aliases, duplicate keys, deep nesting and large files are problems; what
 * could be read beside them is returned, so that a caller can report its own problems at the same time.
 */
public final class YamlReader {
    /** Largest file read, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    private static final int MAX_DEPTH = 20;

    /** Deep enough that {@link #MAX_DEPTH} is reported with its place, shallow enough for the stack. */
    private static final int PARSER_DEPTH = 200;

    private static final String TOO_DEEP = "the file is nested too deeply";
    private static final String NOT_DEEP = "no question is deeper than a few levels";

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<org.yaml.snakeyaml.nodes.Node, Boolean> seen = new IdentityHashMap<>();

    private YamlReader(String file) {
        this.file = file;
    }

    /** Reads a file; a result with problems may be empty or partial. */
    public static Optional<Node> read(Path path, List<Problem> problems) {
        return text(path, problems).flatMap(text -> parse(text, path.toString(), problems));
    }

    /** The text of a file, without the mark of its encoding. */
    public static Optional<String> text(Path path, List<Problem> problems) {
        String name = path.toString();
        try {
            if (Files.isDirectory(path)) {
                problems.add(new Problem(new Place(name, 0, 0), "this is a folder, not a file", "name one file in it"));
                return Optional.empty();
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(path)) {
                bytes = in.readNBytes(MAX_BYTES + 1);
            }
            if (bytes.length > MAX_BYTES) {
                problems.add(new Problem(
                        new Place(name, 0, 0), "the file is larger than 1 MB", "a questionnaire is a few kilobytes"));
                return Optional.empty();
            }
            return decode(bytes, name, problems);
        } catch (NoSuchFileException e) {
            problems.add(new Problem(
                    new Place(name, 0, 0), "there is no such file", "`pathway new` writes a questionnaire to fill"));
        } catch (AccessDeniedException e) {
            problems.add(new Problem(new Place(name, 0, 0), "the file may not be read", "check its permissions"));
        } catch (IOException e) {
            problems.add(
                    new Problem(new Place(name, 0, 0), "the file cannot be read", "check that it is a plain file"));
        }
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, String name, List<Problem> problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(new Problem(new Place(name, 0, 0), "the file is not UTF-8 text", "save it as UTF-8"));
            return Optional.empty();
        }
    }

    /** Parses text that is already in memory; {@code name} stands in the problems. */
    public static Optional<Node> parse(String text, String name, List<Problem> problems) {
        YamlReader reader = new YamlReader(name);
        Optional<Node> result = reader.parse(text);
        problems.addAll(reader.problems);
        return result;
    }

    private Optional<Node> parse(String text) {
        try {
            org.yaml.snakeyaml.nodes.Node root = composer(text, options()).getSingleNode();
            if (root == null) {
                problem(null, "the file is empty", "`pathway new` writes a questionnaire to fill");
                return Optional.empty();
            }
            return Optional.of(convert(root, 1));
        } catch (MarkedYAMLException e) {
            problem(e.getProblemMark(), "this is not YAML: " + firstLine(e.getProblem()), hint(e.getProblem()));
        } catch (ReaderException e) {
            problem(null, "the file holds a character that is no text", "save it again as plain UTF-8 text");
        } catch (YAMLException e) {
            if (firstLine(e.getMessage()).startsWith("Nesting Depth")) {
                problem(null, TOO_DEEP, NOT_DEEP);
            } else {
                problem(null, "this is not YAML: " + firstLine(e.getMessage()), hint(e.getMessage()));
            }
        }
        return Optional.empty();
    }

    static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        // Aliases are not expanded here: convert() reports each anchor once and follows none.
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setNestingDepthLimit(PARSER_DEPTH);
        options.setAllowRecursiveKeys(false);
        options.setCodePointLimit(MAX_BYTES);
        return options;
    }

    /** What {@code Yaml.compose} does; made by itself, because the rest of {@code Yaml} starts a logging system. */
    static Composer composer(String text, LoaderOptions options) {
        return new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options);
    }

    private Node convert(org.yaml.snakeyaml.nodes.Node node, int depth) {
        Place place = place(node.getStartMark());
        if (seen.put(node, true) != null) {
            return new Node.Text(place, "", false);
        }
        if (node.getAnchor() != null) {
            problem(node.getStartMark(), "anchors and aliases (`&`, `*`) are not read", "write the value out");
            return new Node.Text(place, "", false);
        }
        if (depth > MAX_DEPTH) {
            problem(node.getStartMark(), TOO_DEEP, NOT_DEEP);
            return new Node.Text(place, "", false);
        }
        if (node instanceof MappingNode map) {
            return fields(map, place, depth);
        }
        if (node instanceof SequenceNode list) {
            List<Node> items = new ArrayList<>();
            for (org.yaml.snakeyaml.nodes.Node item : list.getValue()) {
                items.add(convert(item, depth + 1));
            }
            return new Node.Items(place, List.copyOf(items));
        }
        ScalarNode scalar = (ScalarNode) node;
        return new Node.Text(place, scalar.getValue(), !scalar.isPlain());
    }

    private Node fields(MappingNode map, Place place, int depth) {
        List<Node.Field> fields = new ArrayList<>();
        Map<String, Place> keys = new HashMap<>();
        for (NodeTuple entry : map.getValue()) {
            Place keyPlace = place(entry.getKeyNode().getStartMark());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                problem(entry.getKeyNode().getStartMark(), "a key must be a plain word", "");
                continue;
            }
            Place first = keys.putIfAbsent(key.getValue(), keyPlace);
            if (first != null) {
                problem(
                        key.getStartMark(),
                        "`" + key.getValue() + "` stands twice, first in line " + first.line(),
                        "keep one of them");
                continue;
            }
            fields.add(new Node.Field(keyPlace, key.getValue(), convert(entry.getValueNode(), depth + 1)));
        }
        return new Node.Fields(place, List.copyOf(fields));
    }

    private static String hint(String message) {
        String text = message == null ? "" : message;
        if (text.contains("another document")) {
            return "keep one document: take out the `---` line";
        }
        if (text.contains("TAB")) {
            return "indent with spaces";
        }
        if (text.contains("alias")) {
            return "anchors and aliases (`&`, `*`) are not read: write the value out";
        }
        return "check indentation, colons and quotes near this place";
    }

    private static String firstLine(String message) {
        if (message == null) {
            return "it cannot be read";
        }
        if (message.contains("TAB")) {
            return "a tab stands where a value or spaces are wanted";
        }
        String line = message.lines().findFirst().orElse("it cannot be read");
        return line.length() > 120 ? line.substring(0, 120) : line;
    }

    private Place place(Mark mark) {
        return mark == null ? new Place(file, 0, 0) : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private void problem(Mark mark, String what, String help) {
        problems.add(new Problem(place(mark), what, help));
    }
}
