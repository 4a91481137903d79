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
        List<String> words =
                Arrays.stream(text.split("[ ,;]+")).filter(w -> !w.isEmpty()).toList();
        if (words.isEmpty()) {
            return wrong("nothing was typed");
        }
        return sheet.ticked() ? ticks(words) : each(words);
    }

    /** The numbers of those that hold; all others do not, but for those that nobody knows. */
    private Said ticks(List<String> words) {
        Map<Asked, String> said = new LinkedHashMap<>();
        String rest = NO;
        for (String typed : words) {
            String plain = plain(typed);
            String mark = typed.substring(plain.length());
            if (plain.isEmpty() && mark.equals("?") || typed.equals("d")) {
                rest = "";
            } else if (words.size() == 1 && List.of("all", "none", "0").contains(plain) && !mark.equals("?")) {
                rest = (plain.equals("all") ? YES : NO) + mark;
            } else {
                boolean no = plain.matches("n\\d+");
                Optional<Asked> row = sheet.row(no ? plain.substring(1) : plain);
                if (row.isEmpty()) {
                    return noRow(plain);
                }
                if (said.put(row.get(), mark.equals("?") ? "" : (no ? NO : YES) + mark) != null) {
                    return wrong("one row was typed twice in `" + String.join(" ", words) + "`");
                }
            }
        }
        for (Asked row : sheet.rows()) {
            said.putIfAbsent(row, rest);
        }
        return rows(said);
    }

    /** One choice for each row, in their order; or one for all of them. */
    private Said each(List<String> words) {
        boolean all = words.size() == 2 && words.get(1).equals("all");
        if (!all && words.size() != sheet.rows().size()) {
            return wrong(words.size() + (words.size() == 1 ? " answer for " : " answers for ")
                    + sheet.rows().size() + " rows");
        }
        Map<Asked, String> said = new LinkedHashMap<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            Asked row = sheet.rows().get(i);
            String typed = words.get(all ? 0 : i);
            if (typed.equals("?") || typed.equals("d")) {
                said.put(row, "");
            } else if (new Listener(row).hear(typed) instanceof Said.Answer answer
                    && answer.changes().get(0) instanceof Change.Say say) {
                said.put(row, say.word() + (say.held() ? "~" : ""));
            } else {
                return wrong("`" + typed + "` is no choice here");
            }
        }
        return rows(said);
    }

    private Said rows(Map<Asked, String> said) {
        List<Change.Say> changes = new ArrayList<>();
        List<Asked> open = new ArrayList<>();
        for (Asked row : sheet.rows()) {
            String word = said.get(row);
            if (word.isEmpty()) {
                open.add(row);
            } else {
                boolean held = word.endsWith("~");
                String answer = held ? word.substring(0, word.length() - 1) : word;
                changes.add(new Change.Say(row.subject(), row.ask().orElseThrow(), answer, held, "", "", ""));
            }
        }
        return new Said.Rows(changes, open);
    }

    private Said noRow(String typed) {
        return wrong(
                typed.matches("\\d+")
                        ? "there is no row " + typed + ", only 1 to "
                                + sheet.rows().size()
                        : "`" + typed + "` is no number of a row");
    }

    private Said wrong(String what) {
        return new Said.Wrong(what, SheetCard.how(sheet));
    }

    /** Without the mark behind it. */
    private static String plain(String typed) {
        return typed.endsWith("~") || typed.endsWith("?") ? typed.substring(0, typed.length() - 1) : typed;
    }
}
