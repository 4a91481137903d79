package org.pathwayadvisor.audit.graph;

/**
 * One node.
 *
 * @param kind question, row, rule, conclusion or pathway
 * @param name its name within the kind; kind and name are unique together
 * @param text what it says in words
 */
public record GraphNode(Kind kind, String name, String text) implements Comparable<GraphNode> {
    /** The kinds of node, in the order in which answers flow through them. */
    public enum Kind {
        QUESTION,
        ROW,
        RULE,
        CONCLUSION,
        PATHWAY;

        /** Its word in files. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Its name in files: {@code rule:CDS-010}. */
    public String id() {
        return kind.word() + ":" + name;
    }

    @Override
    public int compareTo(GraphNode other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : name.compareTo(other.name);
    }
}
