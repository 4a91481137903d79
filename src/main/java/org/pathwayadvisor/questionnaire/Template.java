package org.pathwayadvisor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Section.Scope;

/** The questionnaire that a user starts from: every question with its words, and no answer. */
public final class Template {
    /** The line by which an editor finds the schema. */
    public static final String MODELINE = "# yaml-language-server: $schema=./pathway.schema.json";

    private static final String FUNCTIONS = "One entry for each thing it does; alerts and reports count too.";

    /** As wide as the mark of a comment. */
    private static final String MARK = "  ";

    private final boolean full;
    private final List<String> lines = new ArrayList<>();
    private int number;

    private Template(boolean full) {
        this.full = full;
    }

    /** The short form, or with {@code full} every question with why, who and authority. */
    public static String write(boolean full) {
        Template template = new Template(full);
        template.group(Shape.file(), "");
        template.lines.addAll(0, template.head());
        return String.join("\n", template.lines) + "\n";
    }

    private List<String> head() {
        List<String> head = new ArrayList<>();
        head.add(MODELINE);
        head.add("# Pathway Advisor: " + number + " questions. Answer what you know; the rest may stay unknown.");
        head.add(
                "# A ~ behind an answer means \"we think so\": yes~. A list names what holds; [] means none of these.");
        if (full) {
            head.add("# A judgement says who and why: {answer: yes, by: Dr. N, because: seen in the study}.");
        } else {
            head.add(
                    "# `pathway questions` explains every choice; later questions open when an answer makes them matter.");
        }
        return head;
    }

    private void group(Shape.Group group, String indent) {
        for (Map.Entry<String, Shape> entry : group.keys().entrySet()) {
            if (asked(entry.getValue())) {
                write(entry.getKey(), entry.getValue(), indent);
            }
        }
    }

    private void write(String key, Shape shape, String indent) {
        if (shape instanceof Shape.Version) {
            lines.add("version: 1");
        } else if (shape instanceof Shape.Group group) {
            blank(indent);
            lines.add(indent + key + ":" + (full && !group.title().isEmpty() ? "   # " + group.title() : ""));
            group(group, indent + "  ");
        } else if (shape instanceof Shape.Entries entries) {
            blank(indent);
            entries(key, entries, indent);
        } else if (shape instanceof Shape.One one) {
            question(key, one.ask(), indent);
        } else if (shape instanceof Shape.Decided) {
            lines.add(indent + key + ":");
        } else if (shape instanceof Shape.Overrides) {
            overrides(key);
        } else if (shape instanceof Shape.Name name && name.scope() == Scope.PRODUCT) {
            lines.add(indent + key + ":   # the product's name");
        }
    }

    private void question(String key, Ask ask, String indent) {
        String number = single(ask) ? ++this.number + " " : "";
        String next = indent + "#   ";
        if (full) {
            lines.addAll(Lines.wrap(indent + "# " + number, next, ask.question().text()));
            lines.addAll(Lines.wrap(next + "Why: ", next + "  ", ask.question().why()));
            lines.addAll(Lines.wrap(next, next + "  ", facts(ask)));
            if (ask.kind() == Kind.CHOICE || ask.kind() == Kind.SET) {
                lines.addAll(Lines.choices(next + "  ", ask));
            } else {
                lines.add(next + "  " + Lines.answer(ask));
            }
        } else {
            shortly(indent + "# " + number, next, ask);
        }
        lines.add(indent + key + ":" + (ask.closed() ? " unknown" : ""));
    }

    /** The words of a question and how to answer it, on one line where they fit. */
    private void shortly(String first, String next, Ask ask) {
        List<String> text = Lines.wrap(first, next, ask.question().text());
        List<String> answer = ask.kind() == Kind.TEXT ? List.of() : Lines.wrap(next, next, Lines.answer(ask));
        String end = answer.isEmpty() ? "" : answer.get(0).substring(next.length());
        if (text.size() == 1 && answer.size() == 1 && text.get(0).length() + 2 + end.length() <= Lines.WIDTH) {
            lines.add(text.get(0) + "  " + end);
        } else {
            lines.addAll(text);
            lines.addAll(answer);
        }
    }

    private static String facts(Ask ask) {
        String opens = Lines.opens(ask);
        String authority = ask.question().authority();
        return "Who: " + Text.meaning(ask.question().who())
                + (ask.question().judgement() ? ", a judgement" : "")
                + (authority.isEmpty() ? "." : ". Authority: " + authority + ".")
                + (opens.isEmpty() ? "" : " Matters when " + opens + ".");
    }

    private void entries(String key, Shape.Entries entries, String indent) {
        boolean functions = entries.scope() == Scope.FUNCTION;
        lines.addAll(
                Lines.wrap(indent + "# ", indent + "#   ", functions ? FUNCTIONS : ++number + " " + what(entries)));
        lines.add(indent + key + ":");
        lines.add(indent + "  list: open   # open | complete: are these all?");
        lines.add(indent + "  items:");
        int start = lines.size();
        String room = functions ? indent : indent + MARK; // the marks of an example take the place of two blanks
        lines.add(room
                + "    - name: "
                + (functions
                        ? "function-1   # a short name of your own"
                        : entries.scope().noun().replace(' ', '-') + "-1"));
        group(entries.entry(), room + "      ");
        if (!functions) {
            comment(start, indent + "    ");
        }
    }

    /** Makes an example of the lines from one on: it counts only once its marks are taken off. */
    private void comment(int start, String indent) {
        int from = indent.length() + MARK.length();
        for (int i = start; i < lines.size(); i++) {
            lines.set(
                    i,
                    indent + "# "
                            + lines.get(i).substring(Math.min(from, lines.get(i).length())));
        }
        lines.add(start, indent + "# For each one, take the first # off these lines:");
    }

    /** An example only: nobody starts by overruling a rule. */
    private void overrides(String key) {
        blank("");
        lines.addAll(Lines.wrap(
                "# ",
                "# ",
                "A person may overrule what a rule concludes of a function. The report then shows both answers."
                        + " Take the first # off:"));
        lines.add("# " + key + ":");
        String dash = "#   - ";
        for (Map.Entry<String, String> part : OverridesReader.PARTS.entrySet()) {
            lines.add(dash + part.getKey() + ":   # " + part.getValue());
            dash = "#     ";
        }
    }

    private void blank(String indent) {
        if (full || indent.isEmpty()) {
            lines.add("");
        }
    }

    private boolean asked(Shape shape) {
        if (shape instanceof Shape.One one) {
            return full || one.ask().question().first();
        }
        if (shape instanceof Shape.Decided decided) {
            return full || decided.ask().question().first();
        }
        if (shape instanceof Shape.Group group) {
            return group.keys().values().stream().anyMatch(s -> !(s instanceof Shape.Name) && asked(s));
        }
        if (shape instanceof Shape.Overrides) {
            return full;
        }
        return !(shape instanceof Shape.Entries entries) || asked(entries.entry());
    }

    private static String what(Shape.Entries entries) {
        return switch (entries.scope()) {
            case CHANNEL -> "The ways by which it reaches people: one for each kind of customer.";
            case SERVICE -> "Outside services that could see patient data: cloud, model, logs, support, backups.";
            case FAILURE -> "The ways in which it can fail, whatever the cause.";
            case GROUP ->
                "The groups of patients with their results: one for each age band, sex, ethnicity, site and so on.";
            default -> "The sets of patient data that you hold, train on or test with.";
        };
    }

    /** True for a question that has a number of its own; all about one channel, service or data set count as one. */
    private static boolean single(Ask ask) {
        return ask.section().scope() == Scope.PRODUCT || ask.section().scope() == Scope.FUNCTION;
    }

    /** How many numbers the form counts. */
    static int count(boolean full) {
        List<Ask> asked = Dictionary.all().stream()
                .filter(a -> full || a.question().first())
                .toList();
        long lists = asked.stream()
                .filter(a -> !single(a))
                .map(a -> a.section().scope())
                .distinct()
                .count();
        return (int) (asked.stream().filter(Template::single).count() + lists);
    }
}
