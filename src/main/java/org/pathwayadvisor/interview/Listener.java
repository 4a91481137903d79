package org.pathwayadvisor.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.questionnaire.Change;

/** Reads what a person types: an answer by numbers or words, or a command. */
final class Listener {
    private static final String OPEN = "unknown";
    private static final Map<String, Said.What> COMMANDS = Map.ofEntries(
            Map.entry("?", Said.What.HELP),
            Map.entry("help", Said.What.HELP),
            Map.entry("d", Said.What.NOT_KNOWN),
            Map.entry("a", Said.What.ASK),
            Map.entry("s", Said.What.LATER),
            Map.entry("skip", Said.What.LATER),
            Map.entry("b", Said.What.BACK),
            Map.entry("back", Said.What.BACK),
            Map.entry("g", Said.What.GO),
            Map.entry("q", Said.What.QUIT),
            Map.entry("quit", Said.What.QUIT));

    private final Asked asked;

    Listener(Asked asked) {
        this.asked = asked;
    }

    Said hear(String line) {
        String text = line.strip();
        Optional<Said> command = command(text, asked.free());
        if (command.isPresent()) {
            return command.get();
        }
        if (text.isEmpty()) {
            return asked.asksNames() ? new Said.Names(List.of(), false) : wrong("nothing was typed");
        }
        if (asked.ask().isEmpty()) {
            return asked.asksNames() ? names(text) : new Said.Answer(List.of(new Change.Call(text)));
        }
        Ask ask = asked.ask().get();
        return switch (ask.kind()) {
            case TEXT -> new Said.Answer(List.of(Change.Say.of(asked.subject(), ask, text)));
            case NUMBER, DAY -> new Said.Answer(List.of(say(ask, word(text), held(text), "")));
            case DATED -> dated(ask, text);
            case SET -> asked.single() ? alone(ask, text) : several(ask, text);
            default -> one(ask, text);
        };
    }

    /** A command; in front of it may stand a colon, and must where free words could look like it. */
    static Optional<Said> command(String text, boolean free) {
        boolean colon = text.startsWith(":");
        String plain = colon ? text.substring(1).strip() : text;
        int blank = plain.indexOf(' ');
        String word = (blank < 0 ? plain : plain.substring(0, blank)).toLowerCase(Locale.ROOT);
        String rest = blank < 0 ? "" : plain.substring(blank + 1).strip();
        Said.What what = COMMANDS.get(word);
        boolean takesMore = what == Said.What.ASK || what == Said.What.GO;
        if (what == null || !rest.isEmpty() && !takesMore || !rest.isEmpty() && free && !colon && !goes(what, rest)) {
            return Optional.empty();
        }
        return Optional.of(new Said.Command(what, rest));
    }

    /** True for the name of a question, which nobody would give as words of their own. */
    private static boolean goes(Said.What what, String rest) {
        return what == Said.What.GO && Dictionary.find(rest.substring(rest.lastIndexOf(' ') + 1)) != null;
    }

    private Said names(String text) {
        if (text.equals("0") || text.equalsIgnoreCase("none")) {
            return new Said.Names(List.of(), true);
        }
        List<String> names = new ArrayList<>();
        for (String part : text.split("[,;]")) {
            String name = part.strip();
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? wrong("no name was typed") : new Said.Names(names, false);
    }

    private Said dated(Ask ask, String text) {
        String[] parts = text.split("[ ,]+");
        String word = word(parts[0]);
        boolean held = held(text);
        if (word.equals("0") || word.equals("none") || word.equals("none-found")) {
            return new Said.Answer(List.of(say(ask, "none-found", held, "")));
        }
        if (parts.length > 2 || !word.matches("[A-Za-z]{1,4}[0-9].*")) {
            return wrong("`" + text + "` is no number of an authorized product");
        }
        String number = word.toUpperCase(Locale.ROOT);
        return parts.length == 1
                ? new Said.NumberOnly(say(ask, number, held, ""))
                : new Said.Answer(List.of(say(ask, number, held, word(parts[1]))));
    }

    private Said one(Ask ask, String text) {
        Optional<Choice> choice = choice(word(text));
        return choice.isPresent()
                ? new Said.Answer(List.of(say(ask, choice.get().word(), held(text), "")))
                : new Said.Search(word(text));
    }

    /** Yes or no to one choice of a list. */
    private Said alone(Ask ask, String text) {
        String word = word(text).toLowerCase(Locale.ROOT);
        boolean yes = Table.yes(word);
        if (!yes && !Table.no(word)) {
            return wrong("`" + text + "` is neither yes nor no");
        }
        String answer = (yes ? "yes" : "no") + (held(text) ? "~" : "");
        return pick(ask, Map.of(asked.choices().get(0).word(), answer));
    }

    private Said several(Ask ask, String text) {
        Map<String, String> picked = new LinkedHashMap<>();
        boolean rest = false;
        String[] words = text.split("[ ,;]+");
        for (String typed : words) {
            String word = word(typed);
            if (word.equals("d") && !held(typed)) {
                rest = true;
            } else if (words.length == 1 && List.of("0", "none", "[]").contains(word)) {
                rest = false;
            } else {
                Optional<Choice> choice = choice(word);
                if (choice.isEmpty()) {
                    return words.length == 1 ? new Said.Search(word) : wrong(noChoice(word));
                }
                picked.put(choice.get().word(), held(typed) ? "yes~" : "yes");
            }
        }
        Map<String, String> all = new LinkedHashMap<>();
        for (Choice choice : asked.choices()) {
            all.put(choice.word(), picked.getOrDefault(choice.word(), rest ? OPEN : "no"));
        }
        return pick(ask, all);
    }

    private Said pick(Ask ask, Map<String, String> words) {
        return new Said.Answer(List.of(new Change.Pick(asked.subject(), ask, words, "", "")));
    }

    /** A choice by its number or its word. */
    private Optional<Choice> choice(String word) {
        List<Choice> choices = asked.choices();
        if (word.matches("\\d{1,3}")) {
            int number = Integer.parseInt(word);
            return number >= 1 && number <= choices.size() ? Optional.of(choices.get(number - 1)) : Optional.empty();
        }
        boolean yesNo = asked.ask().get().kind() == Kind.TRI;
        String whole = yesNo && word.equalsIgnoreCase("y") ? "yes" : yesNo && word.equalsIgnoreCase("n") ? "no" : word;
        return choices.stream().filter(c -> c.word().equalsIgnoreCase(whole)).findFirst();
    }

    Said.Wrong noMatch(String word) {
        return word.matches("\\d+")
                ? wrong("there is no choice " + word + ", only 1 to "
                        + asked.choices().size())
                : wrong(noChoice(word));
    }

    private String noChoice(String word) {
        List<String> words = asked.choices().stream().map(Choice::word).toList();
        return "`" + word + "` is no choice here"
                + Nearest.to(word, words)
                        .map(n -> "; did you mean `" + n + "`?")
                        .orElse("");
    }

    private Said.Wrong wrong(String what) {
        return new Said.Wrong(what, Card.how(asked));
    }

    private Change.Say say(Ask ask, String word, boolean held, String decided) {
        return new Change.Say(asked.subject(), ask, word, held, "", "", decided);
    }

    private static boolean held(String text) {
        return text.endsWith("~");
    }

    private static String word(String text) {
        return (held(text) ? text.substring(0, text.length() - 1) : text).strip();
    }
}
