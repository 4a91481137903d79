package org.pathwayadvisor.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.OpenCard;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section.Scope;

/** Somebody who knows the answers of a questionnaire and types them, question by question, as they come. */
public final class Typist {
    private static final String FILE = "In the file: ";

    private final Answers known;
    private String path = "";
    private boolean several;

    public Typist(Answers known) {
        this.known = known;
    }

    /** Reads a printed line: it may name the question that is on the table, or several, in lines to the prompt. */
    public void reads(String line) {
        int at = line.indexOf(FILE);
        if (at >= 0) {
            path = line.substring(at + FILE.length()).strip();
            several = line.startsWith("  " + FILE);
        } else if (several && line.startsWith("  ")) {
            path += " " + line.strip();
        } else {
            several = false;
        }
    }

    private List<String> rows() {
        return List.of(path.split(", "));
    }

    public String path() {
        return path;
    }

    /** What is typed at a prompt. */
    public String types(String prompt) {
        return switch (prompt.strip()) {
            case "by>" -> given().map(Given::by).orElse("");
            case "because>" -> given().map(Given::because).orElse("");
            case "all>" -> complete() ? "1" : "2";
            default -> answer();
        };
    }

    private boolean complete() {
        return known.complete().contains(path);
    }

    private Optional<Given> given() {
        return Asked.key(path, known).map(k -> known.given().get(k));
    }

    private static Ask ask(String row) {
        int at = row.lastIndexOf(": ");
        return Dictionary.find(at < 0 ? row : row.substring(at + 2));
    }

    /** True where anything is known of a question. */
    private boolean knows(String row) {
        Ask ask = ask(row);
        return Asked.key(row, known)
                .filter(key -> known.given().keySet().stream()
                        .anyMatch(k -> k.subject().equals(key.subject()) && Dictionary.find(k.path()) == ask))
                .isPresent();
    }

    /** One line for all rows of a card: of what is no yes/no question either the answers or what is known. */
    private String card() {
        List<String> words = new ArrayList<>();
        boolean one = rows().stream().map(Typist::ask).distinct().count() == 1;
        int number = 0;
        for (String row : rows()) {
            number++;
            Key key = Asked.key(row, known).orElse(null);
            Given given = key == null ? null : known.given().get(key);
            String mark = given == null ? "?" : given.held() ? "~" : "";
            if (ask(row).kind() != Kind.TRI) {
                if (one) {
                    words.add(given == null ? mark : given.text() + mark);
                } else if (given != null && OpenCard.brief(ask(row)) && number % 2 == 0) {
                    words.add(number + "=" + given.text() + mark);
                } else if (knows(row)) {
                    words.add(String.valueOf(number));
                }
            } else if (given == null || given.text().equals("yes")) {
                words.add(number + mark);
            } else if (given.held()) {
                words.add("n" + number + mark);
            }
        }
        boolean worded = one && ask(rows().get(0)).kind() == Kind.TEXT;
        return words.isEmpty() ? "none" : String.join(worded ? "; " : " ", words);
    }

    private String answer() {
        if (rows().size() > 1) {
            return card();
        }
        if (path.equals(Asked.PRODUCT_NAME)) {
            return known.name().isEmpty() ? "d" : known.name();
        }
        for (Scope scope : Scope.values()) {
            if (!scope.list().isEmpty() && scope.list().equals(path)) {
                return known.names(scope).isEmpty() ? complete() ? "0" : "d" : String.join(", ", known.names(scope));
            }
        }
        Key key = Asked.key(path, known).orElse(null);
        Ask ask = key == null ? null : Dictionary.find(key.path());
        if (ask == null) {
            return "d";
        }
        if (ask.kind() == Kind.SET && key.path().equals(ask.path())) {
            return several(key, ask);
        }
        Given given = known.given().get(key);
        if (given == null) {
            return "d";
        }
        String day = given.decided().equals(LocalDate.MIN) ? "" : " " + given.decided();
        return given.text() + (given.held() ? "~" : "") + day;
    }

    /** All that hold; a choice of which nothing is known leaves the rest open. */
    private String several(Key key, Ask ask) {
        List<String> words = new ArrayList<>();
        boolean open = false;
        for (var choice : ask.choices()) {
            Given given = known.given().get(new Key(key.subject(), ask.path() + "." + choice.word()));
            open |= given == null;
            if (given != null && given.text().equals("yes")) {
                words.add(choice.word() + (given.held() ? "~" : ""));
            }
        }
        if (open) {
            words.add("d");
        }
        return words.isEmpty() ? "0" : String.join(" ", words);
    }
}
