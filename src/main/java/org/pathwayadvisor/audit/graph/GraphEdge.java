package org.pathwayadvisor.audit.graph;

/**
 * What one node does to another one.
 *
 * @param choice of an edge from a question, the answer that counts; else empty
 * @param by     of an edge from a row of a table, the rule that applies it; else empty
 */
public record GraphEdge(String from, String to, String choice, String by) implements Comparable<GraphEdge> {
    @Override
    public int compareTo(GraphEdge other) {
        return words().compareTo(other.words());
    }

    private String words() {
        return from + " " + to + " " + choice + " " + by;
    }
}
