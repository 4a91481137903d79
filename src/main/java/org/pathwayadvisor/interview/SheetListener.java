package org.pathwayadvisor.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.questionnaire.Change;

/** Reads what a person types below several questions: ticks, or one answer for each row. */
final class SheetListener {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Sheet sheet;

    SheetListener(Sheet sheet) {
        this.sheet = sheet;
    }

    Said hear(String line) {
        String text = line.strip().toLowerCase(Locale.ROOT);
        Optional<Said> command = Listener.command(line.strip(), false);
        if (command.isPresent()) {
            return command.get();
        }
        List<String> words = Arrays.stream(text.replaceAll(" *= *", "=").split("[ ,;]+"))
                .filter(w -> !w.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return wrong("nothing was typed");
        }
        if (sheet.worded()) {
            return each(Arrays.stream(line.split(";")).map(String::strip).toList());
        }
        return sheet.ticked() || sheet.gathers() ? ticks(words) : each(words);
    }

    /**
     * The numbers of those that hold; all others do not, but for those that nobody knows. What is no yes/no question is
     * answered by its number and a word, {@code 3=cloud}; its number alone says that it can be answered now. What is not
     * named of these stays open.
     */
    private Said ticks(List<String> words) {
        Map<Asked, Optional<Change.Say>> said = new LinkedHashMap<>();
        List<Asked> ready = new ArrayList<>();
        String rest = NO;
        for (String typed : words) {
            String plain = plain(typed);
            String mark = typed.substring(plain.length());
            if (plain.isEmpty() && mark.equals("?") || typed.equals("d")) {
                rest = "";
            } else if (words.size() == 1 && List.of("all", "none", "0").contains(plain) && !mark.equals("?")) {
                rest = (plain.equals("all") ? YES : NO) + mark;
            } else {
                Optional<Said.Wrong> wrong = one(typed, said, ready);
                if (wrong.isPresent()) {
                    return wrong.get();
                }
            }
        }
        for (Asked row : sheet.rows()) {
            if (Sheet.ticked(row)) {
                said.putIfAbsent(row, say(row, rest));
            } else if (rest.startsWith(YES) && !said.containsKey(row)) {
                ready.add(row);
            } else if (!ready.contains(row)) {
                said.putIfAbsent(row, Optional.empty());
            }
        }
        return rows(said, ready);
    }

    /** What is typed of one row; a message where it cannot be read. */
    private Optional<Said.Wrong> one(String typed, Map<Asked, Optional<Change.Say>> said, List<Asked> ready) {
        int equals = typed.indexOf('=');
        String plain = equals < 0 ? plain(typed) : typed.substring(0, equals);
        boolean no = equals < 0 && plain.matches("n\\d+");
        String number = no ? plain.substring(1) : plain;
        Optional<Asked> row = sheet.row(number);
        if (row.isEmpty()) {
            return Optional.of(noRow(plain));
        }
        if (ready.contains(row.get()) || said.containsKey(row.get())) {
            return Optional.of(wrong("row " + number + " was typed twice"));
        }
        if (equals >= 0) {
            return worded(row.get(), number, typed.substring(equals + 1), said);
        }
        boolean ticked = Sheet.ticked(row.get());
        String mark = typed.substring(plain.length());
        if (!ticked && (no || mark.equals("~"))) {
            return Optional.of(wrong("row " + number + " is no yes/no question"));
        }
        if (ticked || mark.equals("?")) {
            said.put(row.get(), say(row.get(), mark.equals("?") ? "" : (no ? NO : YES) + mark));
        } else {
            ready.add(row.get());
        }
        return Optional.empty();
    }

    /** A row answered in a word. */
    private Optional<Said.Wrong> worded(Asked row, String number, String word, Map<Asked, Optional<Change.Say>> said) {
        if (!Sheet.ticked(row) && !Sheet.brief(row)) {
            return Optional.of(wrong(
                    "row " + number + " takes more than a word: type " + number + " alone, and it is asked by itself"));
        }
        Listener listener = new Listener(row);
        Said heard = listener.hear(word);
        if (heard instanceof Said.Answer answer && answer.changes().get(0) instanceof Change.Say say) {
            said.put(row, Optional.of(say));
            return Optional.empty();
        }
        String what = heard instanceof Said.Search search
                ? listener.noMatch(search.word()).what()
                : "`" + word + "` is no answer";
        return Optional.of(wrong("row " + number + ": " + what));
    }

    /** One choice for each row, in their order; or one for all of them. */
    private Said each(List<String> words) {
        boolean all = words.size() == 2 && words.get(1).equals("all");
        if (!all && words.size() != sheet.rows().size()) {
            return wrong(words.size() + (words.size() == 1 ? " answer for " : " answers for ")
                    + sheet.rows().size() + " rows");
        }
        Map<Asked, Optional<Change.Say>> said = new LinkedHashMap<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            Asked row = sheet.rows().get(i);
            String typed = words.get(all ? 0 : i);
            if (typed.equals("?") || typed.equals("d")) {
                said.put(row, Optional.empty());
            } else if (new Listener(row).hear(typed) instanceof Said.Answer answer
                    && answer.changes().get(0) instanceof Change.Say say) {
                said.put(row, Optional.of(say));
            } else {
                return wrong("`" + typed + "` is no choice here");
            }
        }
        return rows(said, List.of());
    }

    private Said rows(Map<Asked, Optional<Change.Say>> said, List<Asked> ready) {
        List<Asked> rows =
                sheet.rows().stream().filter(row -> !ready.contains(row)).toList();
        return new Said.Rows(
                rows.stream().flatMap(row -> said.get(row).stream()).toList(),
                rows.stream().filter(row -> said.get(row).isEmpty()).toList(),
                ready);
    }

    private static Optional<Change.Say> say(Asked row, String word) {
        boolean held = word.endsWith("~");
        String answer = held ? word.substring(0, word.length() - 1) : word;
        return word.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change.Say(row.subject(), row.ask().orElseThrow(), answer, held, "", "", ""));
    }

    private Said.Wrong noRow(String typed) {
        return wrong(
                typed.matches("\\d+")
                        ? "there is no row " + typed + ", only 1 to "
                                + sheet.rows().size()
                        : "`" + typed + "` is no number of a row");
    }

    private Said.Wrong wrong(String what) {
        return new Said.Wrong(what, SheetCard.how(sheet));
    }

    /** Without the mark behind it. */
    private static String plain(String typed) {
        return typed.endsWith("~") || typed.endsWith("?") ? typed.substring(0, typed.length() - 1) : typed;
    }
}
