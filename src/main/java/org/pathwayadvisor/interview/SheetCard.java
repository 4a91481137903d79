package org.pathwayadvisor.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.questionnaire.Change;
import org.pathwayadvisor.report.Style;

/** Several questions as they are put on the table at once. */
final class SheetCard {
    private static final String SO = "Which of these are so?";
    private static final String READY = "Which of these can you answer now?";

    private final Card card;
    private final Style style;

    SheetCard(Card card, Style style) {
        this.card = card;
        this.style = style;
    }

    List<String> of(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        Optional<Ask> common = sheet.common();
        String text = common.map(a -> sheet.first().text() + (sheet.ticked() ? " Of which of these?" : " For each of:"))
                .orElseGet(() -> sheet.gathers()
                        ? "For the " + sheet.first().who() + ", " + sheet.rows().size() + " questions" + subject(sheet)
                                + ":"
                        : sheet.title() + ": which of these are so?");
        card.wrap("", text).forEach(line -> lines.add(style.strong(line)));
        if (common.isPresent()) {
            lines.addAll(card.wrap("  ", "Why: " + sheet.first().why()));
        }
        lines.addAll(card.wrap(
                "  ",
                (sheet.gathers() ? "" : "Usually known by: " + sheet.first().who() + ". ") + capital(how(sheet))
                        + "."));
        boolean numbered = sheet.ticked() || sheet.gathers();
        for (int i = 0; i < sheet.rows().size(); i++) {
            Asked row = sheet.rows().get(i);
            if (sheet.gathers()
                    && (i == 0 || Sheet.ticked(row) != Sheet.ticked(sheet.rows().get(i - 1)))) {
                lines.addAll(card.wrap("  ", Sheet.ticked(row) ? SO : ready(sheet)));
            }
            String head = numbered ? String.format(Locale.ROOT, "  %2d  ", i + 1) : "      ";
            lines.addAll(card.wrap(head, row(sheet, row) + (sheet.gathers() ? words(row) : "")));
        }
        if (!numbered) {
            lines.addAll(card.listed(sheet.first().choices(), sheet.first()));
        }
        lines.addAll(card.wrap(
                "  ", "In the file: " + sheet.rows().stream().map(Asked::path).collect(Collectors.joining(", "))));
        return lines;
    }

    /** How to answer those that are no yes/no questions. */
    private static String ready(Sheet sheet) {
        return READY
                + sheet.rows().stream()
                        .filter(Sheet::brief)
                        .findFirst()
                        .map(row -> " Type " + (sheet.rows().indexOf(row) + 1) + "="
                                + row.choices().get(0).word()
                                + " to answer, ? for what the words mean; a number alone is then asked by itself.")
                        .orElse(" Each is then asked by itself.");
    }

    /** The words that answer it. */
    private static String words(Asked row) {
        return Sheet.brief(row)
                ? " (" + row.choices().stream().map(Choice::word).collect(Collectors.joining(", ")) + ")"
                : "";
    }

    /** The one entry that all rows are about. */
    private static String subject(Sheet sheet) {
        boolean one = sheet.rows().stream().map(Asked::subject).distinct().count() == 1
                && sheet.first().scope() != Scope.PRODUCT;
        return one ? " about " + sheet.first().subject() : "";
    }

    /** What is said of each row when somebody asks for help. */
    List<String> help(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.addAll(card.wrap("  ", "How to answer: " + how(sheet) + "."));
        lines.addAll(card.wrap("  ", "A ~ behind a number means \"we think so\": 1~. It then counts as not certain."));
        if (Sheet.ticked(sheet.first())) {
            lines.addAll(card.wrap("  ", "n2 says no to the second, for where the others are not known: 1 n2 ?"));
        }
        int number = 0;
        for (Asked row : sheet.rows()) {
            String authority = row.ask().map(a -> a.question().authority()).orElse("");
            lines.addAll(card.wrap(
                    String.format(Locale.ROOT, "  %2d  ", ++number),
                    row(sheet, row) + " Why: " + row.why()
                            + (authority.isEmpty() ? "" : " Authority: " + authority + ".")));
            if (sheet.gathers() && Sheet.brief(row)) {
                row.choices().forEach(c -> lines.addAll(card.wrap("      ", c.word() + ": " + c.meaning())));
            }
        }
        lines.addAll(card.wrap("  ", "`g 1` asks the first alone, with all that can be said about it."));
        lines.addAll(card.wrap("  ", "Instead of an answer: " + Card.COMMANDS));
        return lines;
    }

    private static String row(Sheet sheet, Asked row) {
        boolean entry = sheet.rows().stream().map(Asked::subject).distinct().count() > 1;
        return sheet.common().isPresent() ? row.subject() : (entry ? row.subject() + ": " : "") + row.text();
    }

    /** What was taken down, so that a slip is seen at once. */
    static String taken(Sheet sheet, Said.Rows said) {
        Map<String, List<Asked>> words = new LinkedHashMap<>();
        int at = 0;
        for (Asked row : sheet.rows()) {
            if (!said.open().contains(row) && !said.ready().contains(row)) {
                Change.Say say = said.changes().get(at++);
                words.computeIfAbsent(say.word() + (say.held() ? "~" : ""), w -> new ArrayList<>())
                        .add(row);
            }
        }
        List<String> parts = new ArrayList<>();
        words.forEach((word, rows) -> parts.add(word + ": " + numbers(sheet, rows)));
        if (!said.ready().isEmpty()) {
            parts.add("asked now: " + numbers(sheet, said.ready()));
        }
        if (!said.open().isEmpty()) {
            parts.add("not known: " + numbers(sheet, said.open()));
        }
        return "Taken down: " + String.join("; ", parts) + ". `b` takes it back.";
    }

    private static String numbers(Sheet sheet, List<Asked> some) {
        return some.stream()
                .map(row -> sheet.ticked() || sheet.gathers()
                        ? String.valueOf(sheet.rows().indexOf(row) + 1)
                        : row.subject())
                .collect(Collectors.joining(", "));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** How to answer, in a few words. */
    static String how(Sheet sheet) {
        if (sheet.gathers()) {
            return (Sheet.ticked(sheet.first())
                            ? "type the numbers of those that are so or"
                            : "type the numbers of those")
                    + " that you can answer, such as 1 3, or all, or none: "
                    + (Sheet.ticked(sheet.first()) ? "other yes/no questions are then a no, " : "")
                    + "what else you leave out stays open; 2? where you don't know, and ? behind them for all others";
        }
        if (sheet.worded()) {
            return "type one answer for each, in this order, with ; between them; ? for one that you don't know";
        }
        return sheet.ticked()
                ? "type the numbers of those that are so, such as 1 3, or all, or none: the others are not; 2? where you"
                        + " don't know, and ? behind them for all others"
                : "type one number for each, in this order, such as " + example(sheet)
                        + ", or 1 all; ? for one that you don't know";
    }

    private static String example(Sheet sheet) {
        return sheet.rows().stream()
                .map(r -> sheet.rows().indexOf(r) == 0 ? "1" : "2")
                .collect(Collectors.joining(" "));
    }
}
