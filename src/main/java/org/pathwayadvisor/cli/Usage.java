package org.pathwayadvisor.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.cli.Option;
import org.pathwayadvisor.Advisor;

/** The text behind {@code --help}. */
final class Usage {
    private static final int WIDTH = 80;

    private Usage() {}

    private record Row(String left, String text) {}

    static String version() {
        return "Pathway Advisor " + Advisor.VERSION;
    }

    static String of(Syntax syntax, List<Command> commands) {
        List<Option> options = new ArrayList<>(syntax.options().getOptions());
        options.sort(Comparator.comparing(Option::getLongOpt));
        StringBuilder page = new StringBuilder();
        wrap(page, synopsis(syntax, options, !commands.isEmpty()), "Usage: " + syntax.command());
        page.append(syntax.description()).append('\n');
        List<Row> rows = new ArrayList<>();
        syntax.parameters().forEach(p -> rows.add(new Row("      " + shown(p), p.description())));
        options.forEach(o -> rows.add(new Row("  " + shown(o), o.getDescription())));
        table(page, rows);
        if (!commands.isEmpty()) {
            page.append("Commands:\n");
            table(
                    page,
                    commands.stream()
                            .map(c -> new Row("  " + c.name(), c.description()))
                            .toList());
        }
        return page.toString();
    }

    private static List<String> synopsis(Syntax syntax, List<Option> options, boolean group) {
        List<String> parts = new ArrayList<>(List.of("[-hV]"));
        options.stream().filter(o -> o.getOpt() == null).forEach(o -> parts.add("[" + longForm(o) + "]"));
        syntax.parameters().forEach(p -> parts.add(shown(p)));
        if (group) {
            parts.add("[COMMAND]");
        }
        return parts;
    }

    private static String shown(Syntax.Parameter parameter) {
        return parameter.needed() ? parameter.name() : "[" + parameter.name() + "]";
    }

    private static String shown(Option option) {
        return (option.getOpt() == null ? "    " : "-" + option.getOpt() + ", ") + longForm(option);
    }

    private static String longForm(Option option) {
        return "--" + option.getLongOpt() + (option.hasArg() ? "=" + option.getArgName() : "");
    }

    private static void table(StringBuilder page, List<Row> rows) {
        int width = rows.stream().mapToInt(r -> r.left().length()).max().orElse(0) + 2;
        rows.forEach(r -> wrap(
                page,
                List.of(r.text().split(" ")),
                r.left() + " ".repeat(width - 1 - r.left().length())));
    }

    /** The words behind a head, broken before the width and set in beneath its end. */
    static void wrap(StringBuilder page, List<String> words, String head) {
        StringBuilder line = new StringBuilder(head);
        for (String word : words) {
            if (line.length() + 1 + word.length() > WIDTH) {
                page.append(line).append('\n');
                line = new StringBuilder(" ".repeat(head.length()));
            }
            line.append(' ').append(word);
        }
        page.append(line).append('\n');
    }
}
