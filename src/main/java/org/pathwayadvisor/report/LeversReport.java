package org.pathwayadvisor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.pathwayadvisor.assessment.LeverChange;
import org.pathwayadvisor.assessment.LeverLine;
import org.pathwayadvisor.assessment.LeverResult;
import org.pathwayadvisor.assessment.Reason;
import org.pathwayadvisor.assessment.StopLine;
import org.pathwayadvisor.assessment.WrongAnswer;
import org.pathwayadvisor.model.Lever;
import org.pathwayadvisor.model.Pathway;

/** What a team could choose otherwise, on a screen. */
public final class LeversReport {
    private static final int COLUMNS = 100;

    /** How many answers that must stay true are listed one by one. */
    private static final int WRONG = 15;

    private LeversReport() {}

    /** The levers, what only rewords, and what must stay true. */
    public static String text(String product, LocalDate day, LeverResult result, List<WrongAnswer> wrong) {
        TextPage page = new TextPage(COLUMNS, 6, Style.PLAIN);
        page.head(Prose.name(product), "law of " + day);
        page.sentence(now(result));
        page.block(found(result));
        Stream.of(rewordings(result), FunctionLeversText.block(result), mustStay(wrong, WRONG))
                .filter(b -> !b.items().isEmpty())
                .forEach(page::block);
        if (wrong.size() > WRONG) {
            page.sentence(" and " + (wrong.size() - WRONG) + " more: --format json");
        }
        page.lines().add("");
        page.sentence(searched(result));
        return String.join("\n", page.lines()) + "\n";
    }

    /** The same for a report that holds more. */
    public static List<Block> blocks(LeverResult result, List<WrongAnswer> wrong) {
        return Stream.of(
                        found(result),
                        rewordings(result),
                        FunctionLeversText.block(result),
                        mustStay(wrong, wrong.size()),
                        Block.inline("How far levers were looked for", List.of(Item.of(searched(result)))))
                .filter(b -> !b.items().isEmpty())
                .toList();
    }

    private static Block found(LeverResult result) {
        return Block.of(title(result), intro(result), levers(result));
    }

    private static Block rewordings(LeverResult result) {
        return Block.of(
                "No lever: only words",
                "other words about the same product; FDA looks at what it does",
                result.rewordings().isEmpty() ? List.of() : lines(result.rewordings(), result));
    }

    private static Block mustStay(List<WrongAnswer> wrong, int most) {
        return Block.of(
                "What must stay true",
                "if one of these answers is wrong, the pathway is or may be heavier",
                wrong.stream().limit(most).map(LeversReport::wrong).toList());
    }

    private static String now(LeverResult result) {
        if (result.before().isEmpty()) {
            return "No software function is listed: only stops can be looked at.";
        }
        String pathways = PathwayWords.anyOf(result.before());
        return result.settled() ? "Now: " + pathways + "." : "Now open: " + pathways + ".";
    }

    private static String title(LeverResult result) {
        return result.settled() || !result.goal().stop().isEmpty() ? "Levers" : "Answers that would settle it";
    }

    private static String intro(LeverResult result) {
        if (!result.goal().stop().isEmpty()) {
            return "choices that lift the stop " + Prose.code(result.goal().stop());
        }
        String to = result.goal()
                .pathway()
                .map(p -> "lead to " + PathwayWords.inline(p))
                .orElse("make it lighter");
        return result.settled()
                ? "choices of yours that " + to
                : "open answers that would " + to + ", if they are so; nothing is promised";
    }

    private static List<Item> levers(LeverResult result) {
        if (!result.note().isEmpty()) {
            return List.of(Item.of("None: " + result.note() + "."));
        }
        List<Item> items = lines(result.levers(), result);
        if (items.isEmpty()) {
            return List.of(Item.of(
                    result.complete() == 0
                            ? "None found; not even all single changes were tried."
                            : "None within " + number(result.complete()) + "."));
        }
        return items;
    }

    static String number(int changes) {
        return changes == 1 ? "one change" : changes == 2 ? "two changes" : "three changes";
    }

    private static List<Item> lines(List<LeverLine> lines, LeverResult result) {
        List<Item> items = new ArrayList<>();
        int number = 1;
        for (LeverLine line : lines) {
            items.add(item(number++, line, result));
        }
        return items;
    }

    private static Item item(int number, LeverLine line, LeverResult result) {
        StringJoiner does = new StringJoiner("; and ", "", ".");
        line.changes().forEach(c -> does.add(says(c)));
        List<String> under = new ArrayList<>();
        line.changes()
                .forEach(c -> under.add(Prose.code(c.path()) + ": "
                        + (c.from().isEmpty() ? "open" : Prose.code(c.from())) + " becomes " + Prose.code(c.to())
                        + kind(c.kind(), line, result)));
        if (!line.fallsAway().isEmpty()) {
            under.add("No longer asked: "
                    + PathwayWords.list(
                            line.fallsAway().stream().map(Prose::code).toList(), "and")
                    + ".");
        }
        if (!line.pathways().isEmpty()) {
            under.add("Then: " + then(line, result) + ".");
        }
        line.functions().stream()
                .filter(f -> line.functions().size() > 1)
                .forEach(f -> under.add(Prose.name(f.function()) + ": " + PathwayWords.anyOf(f.then()) + "."));
        line.grounds().forEach(r -> under.add("Because: " + because(r)));
        line.opens().forEach(s -> under.add("Opens a stop: " + stop(s)));
        line.lifts().stream().limit(4).forEach(s -> under.add("Lifts a stop: " + stop(s)));
        return new Item(Integer.toString(number), does.toString(), "", under);
    }

    static String says(LeverChange change) {
        String says = change.says();
        return Character.toUpperCase(says.charAt(0))
                + (says.endsWith(".") ? says.substring(1, says.length() - 1) : says.substring(1));
    }

    /** Words that fall with what they are about are named as such: they are no lever without it. */
    private static String kind(Lever kind, LeverLine line, LeverResult result) {
        boolean words = kind == Lever.CLAIM;
        if (result.settled() || kind == Lever.DESIGN) {
            return words && !line.onlyWords() ? " (the words fall with what they are about)" : "";
        }
        return words ? " (words about it)" : " (if it is so)";
    }

    private static String then(LeverLine line, LeverResult result) {
        List<Pathway> then = line.pathways();
        String words =
                then.size() == 1 && !result.settled() && result.goal().stop().isEmpty()
                        ? PathwayWords.inline(then.get(0))
                        : PathwayWords.anyOf(then);
        return then.equals(result.before())
                ? "the pathway stays " + words
                : then.size() == 1 ? words : "still open, but lighter in each case: " + words;
    }

    private static String because(Reason reason) {
        return reason.text() + ", " + Source.shown(reason.citation(), reason.kind()) + " (" + Prose.code(reason.rule())
                + ").";
    }

    private static String stop(StopLine stop) {
        String subject = stop.subject().equals("product") ? "" : Prose.name(stop.subject()) + ": ";
        return subject + stop.title() + " (" + Prose.code(stop.rule()) + ").";
    }

    private static Item wrong(WrongAnswer wrong) {
        String meaning = wrong.instead().equals("yes") || wrong.instead().equals("no")
                ? wrong.instead() + (wrong.means().equals(wrong.instead()) ? "" : ": " + wrong.means())
                : wrong.means();
        String then = wrong.pathways().size() == 1
                ? PathwayWords.anyOf(wrong.pathways())
                : "open: " + PathwayWords.anyOf(wrong.pathways());
        return Item.of(wrong.question() + " You said " + Prose.code(wrong.answer()) + ". If it is rather " + meaning
                        + ", then " + then + ".")
                .with("", Prose.code(wrong.path()));
    }

    /** How far was looked, in a sentence. */
    static String searched(LeverResult result) {
        if (!result.note().isEmpty()) {
            return "";
        }
        String tried = result.tried() + " sets of changes tried, " + result.runs() + " decided anew by the rules";
        String more = result.more() == 0 ? "" : " " + result.more() + " further sets are not shown.";
        return result.cut()
                ? tried + ". The search stopped there: "
                        + (result.complete() == 0
                                ? "not every single change was tried."
                                : "every set of up to " + number(result.complete())
                                        + " that could matter was tried, of larger ones only some.")
                        + more
                : tried + ". Every set of up to three changes that could matter was tried." + more;
    }
}
