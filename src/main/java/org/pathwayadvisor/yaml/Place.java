package org.pathwayadvisor.yaml;

/** A place in a file; line and column count from 1, and are 0 where only the file is meant. */
public record Place(String file, int line, int column) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
