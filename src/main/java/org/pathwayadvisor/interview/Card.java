package org.pathwayadvisor.interview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.report.Columns;
import org.pathwayadvisor.report.Style;

/** A question as it is put on the table, in the width that there is. */
final class Card {
    /** Longer lists show their words in columns; the meanings are looked up by a part of a word. */
    private static final int LONG = 20;

    static final String COMMANDS =
            "? help · d don't know · a NAME ask someone · s skip · b back · g QUESTION go to one · q quit";

    private final int width;
    private final Style style;

    Card(int width, Style style) {
        this.width = width;
        this.style = style;
    }

    List<String> of(Asked asked, Answers answers) {
        List<String> lines = new ArrayList<>();
        String about = asked.subject().equals(Key.PRODUCT) ? "" : asked.subject() + ": ";
        String text = asked.single()
                ? asked.text() + " Is this one of them: "
                        + asked.choices().get(0).meaning() + "?"
                : asked.text();
        wrap("", about + text).forEach(line -> lines.add(style.strong(line)));
        lines.addAll(wrap("  ", "Why: " + asked.why()));
        lines.addAll(wrap("  ", "Usually known by: " + asked.who() + ". In the file: " + asked.path()));
        if (asked.stops() + asked.duties() > 0) {
            lines.addAll(wrap("  ", "On it hang " + hanging(asked) + "."));
        }
        String now = now(asked, answers);
        if (!now.isEmpty()) {
            lines.addAll(wrap("  ", now));
        }
        if (asked.several()
                && asked.choices().size() < asked.ask().get().choices().size()) {
            lines.addAll(wrap("  ", "The others are answered; these are open:"));
        }
        lines.addAll(choices(asked));
        return lines;
    }

    private static String hanging(Asked asked) {
        String stops = count(asked.stops(), "possible stop", "possible stops");
        String duties = count(asked.duties(), "possible duty", "possible duties");
        return stops + (stops.isEmpty() || duties.isEmpty() ? "" : " and ") + duties;
    }

    private static String count(int count, String one, String several) {
        return count == 0 ? "" : count == 1 ? "1 " + one : count + " " + several;
    }

    /** What the file says already. */
    private static String now(Asked asked, Answers answers) {
        if (asked.asksNames()) {
            List<String> names = answers.names(asked.scope());
            return names.isEmpty() ? "" : "So far: " + String.join(", ", names) + ".";
        }
        if (asked.ask().isEmpty()) {
            return answers.name().isEmpty() ? "" : "Now: " + answers.name();
        }
        Ask ask = asked.ask().get();
        List<String> said = new ArrayList<>();
        answers.given().forEach((key, given) -> {
            if (key.subject().equals(asked.subject()) && key.path().equals(ask.path())) {
                said.add(word(given));
            } else if (asked.several()
                    && key.subject().equals(asked.subject())
                    && key.path().startsWith(ask.path() + ".")
                    && given.text().equals("yes")) {
                said.add(key.path().substring(ask.path().length() + 1) + (given.held() ? "~" : ""));
            }
        });
        return said.isEmpty() ? "" : "Now: " + String.join(", ", said);
    }

    private static String word(Given given) {
        return given.text() + (given.held() ? "~" : "");
    }

    private List<String> choices(Asked asked) {
        if (asked.ask().isEmpty()) {
            return List.of();
        }
        if (asked.single()) {
            return List.of("   1  yes", "   2  no");
        }
        return switch (asked.ask().get().kind()) {
            case TRI, CHOICE, SET -> asked.choices().size() > LONG ? grid(asked) : listed(asked.choices(), asked);
            default -> List.of();
        };
    }

    /** A choice a line, with its number and meaning. */
    List<String> listed(List<Choice> some, Asked asked) {
        int longest = some.stream().mapToInt(c -> c.word().length()).max().orElse(0);
        boolean beside = width >= 60;
        List<String> lines = new ArrayList<>();
        for (Choice choice : some) {
            int number = asked.choices().indexOf(choice) + 1;
            String head = String.format(Locale.ROOT, "  %2d  ", number);
            boolean same = choice.meaning().equals(choice.word());
            String word = choice.word();
            String text = same ? word : beside ? Columns.pad(word, longest + 2) + choice.meaning() : choice.meaning();
            lines.addAll(hanging(head, same || !beside ? "" : " ".repeat(longest + 2), text));
        }
        if (asked.several()) {
            lines.add("   0  none of these");
        }
        return lines;
    }

    private List<String> grid(Asked asked) {
        int longest =
                asked.choices().stream().mapToInt(c -> c.word().length()).max().orElse(0);
        int cell = longest + 7;
        int columns = Math.max(1, (width - 1) / cell);
        int rows = (asked.choices().size() + columns - 1) / columns;
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = row; i < asked.choices().size(); i += rows) {
                String word = asked.choices().get(i).word();
                line.append(Columns.pad(String.format(Locale.ROOT, "%4d %s", i + 1, word), cell));
            }
            lines.add(line.toString().stripTrailing());
        }
        lines.addAll(wrap("  ", "Type a part of a word, such as a disease, to see what these mean."));
        return lines;
    }

    List<String> wrap(String indent, String text) {
        return hanging(indent, "", text);
    }

    private List<String> hanging(String head, String inner, String text) {
        String next = " ".repeat(head.length()) + inner;
        int room = Math.max(10, width - next.length());
        List<String> lines = new ArrayList<>();
        // A padded word in front keeps its blanks: only what follows it is broken.
        String front = inner.isEmpty() ? "" : text.substring(0, Math.min(inner.length(), text.length()));
        List<String> parts = Columns.wrap(text.substring(front.length()), room);
        for (int i = 0; i < parts.size(); i++) {
            lines.add(i == 0 ? head + front + parts.get(i) : next + parts.get(i));
        }
        return lines;
    }

    /** How to answer, in a few words. */
    static String how(Asked asked) {
        if (asked.asksNames()) {
            return "type names with commas between, 0 for none, or nothing where these are all";
        }
        if (asked.ask().isEmpty()) {
            return "type a name";
        }
        Ask ask = asked.ask().get();
        return switch (ask.kind()) {
            case SET ->
                asked.single()
                        ? "type 1 or 2"
                        : "type the numbers of all that hold, such as 1 3; 0 for none; d behind them where there may be more";
            case TRI -> "type 1 or 2";
            case CHOICE -> "type a number from 1 to " + asked.choices().size() + ", or the word";
            case NUMBER ->
                "type a number from " + plain(ask.question().min()) + " to "
                        + plain(ask.question().max()) + ", digits only";
            case DAY -> "type a day, such as 2026-11-23";
            case DATED -> "type its number and the day it was decided, such as K123456 2019-05-31; 0 for none found";
            case TEXT -> "type it in your own words";
        };
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
