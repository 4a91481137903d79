package org.pathwayadvisor.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads text as {@link Piece}s. It expects what {@link YamlReader} reads without a problem. */
public final class PieceReader {
    private final String text;

    /** True where each char is a character: the parser counts characters, not chars. */
    private final boolean narrow;

    private PieceReader(String text) {
        this.text = text;
        this.narrow = text.codePointCount(0, text.length()) == text.length();
    }

    /** The pieces, or empty where the text is empty or no YAML. */
    public static Optional<Piece> read(String text) {
        try {
            Node root = YamlReader.composer(text, YamlReader.options()).getSingleNode();
            return Optional.ofNullable(root).map(new PieceReader(text)::piece);
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    private Piece piece(Node node) {
        if (node instanceof ScalarNode scalar) {
            int start = at(scalar.getStartMark().getIndex());
            int end = at(scalar.getEndMark().getIndex());
            boolean lines =
                    scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
            return new Piece.Word(start, lines ? trimmed(start, end) : end, scalar.getValue());
        }
        boolean flow = ((CollectionNode<?>) node).getFlowStyle() == FlowStyle.FLOW;
        int start = at(node.getStartMark().getIndex());
        int end = at(node.getEndMark().getIndex());
        if (node instanceof SequenceNode list) {
            List<Piece> items = new ArrayList<>();
            list.getValue().forEach(item -> items.add(piece(item)));
            int last = items.isEmpty() ? start : items.get(items.size() - 1).end();
            return new Piece.Items(start, flow ? end : last, flow, List.copyOf(items));
        }
        List<Piece.Field> fields = new ArrayList<>();
        ((MappingNode) node).getValue().forEach(tuple -> fields.add(field(tuple)));
        int last = fields.isEmpty() ? start : fields.get(fields.size() - 1).end();
        return new Piece.Fields(start, flow ? end : last, flow, List.copyOf(fields));
    }

    private Piece.Field field(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
        int start = at(tuple.getKeyNode().getStartMark().getIndex());
        int colon = at(tuple.getKeyNode().getEndMark().getIndex());
        int next = colon;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        colon = next < text.length() && text.charAt(next) == ':' ? next + 1 : colon;
        return new Piece.Field(key, start, colon, piece(tuple.getValueNode()));
    }

    /** The end of a value of several lines, whose mark stands where the next thing begins. */
    private int trimmed(int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int at(int index) {
        return narrow ? index : text.offsetByCodePoints(0, index);
    }
}
