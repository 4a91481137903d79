package org.pathwayadvisor.cli;

/** Text of at most 100 columns: each paragraph set in as far as its first line, and its further lines two more. */
final class Paragraphs {
    private static final int WIDTH = 100;

    private final StringBuilder page = new StringBuilder();

    void gap() {
        page.append('\n');
    }

    void line(int indent, String text) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        boolean empty = true;
        for (String word : text.strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                page.append(line).append('\n');
                line = new StringBuilder(" ".repeat(indent + 2));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        page.append(line).append('\n');
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
