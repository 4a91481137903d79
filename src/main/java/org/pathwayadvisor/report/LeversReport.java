package org.pathwayadvisor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
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
        blocks(result, wrong).forEach(page::block);
        if (wrong.size() > WRONG) {
            page.sentence(" and " + (wrong.size() - WRONG) + " more: --format json");
        }
        page.lines().add("");
        page.sentence(searched(result));
        return String.join("\n", page.lines()) + "\n";
    }

    /** The levers, what only rewords, and what must stay true, for any layout. */
    public static List<Block> blocks(LeverResult result, List<WrongAnswer> wrong) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(title(result), intro(result), levers(result)));
        if (!result.rewordings().isEmpty()) {
            blocks.add(Block.of(
                    "No lever: only words",
                    "other words about the same product; FDA looks at what it does",
                    lines(result.rewordings(), result)));
        }
        if (!wrong.isEmpty()) {
            blocks.add(Block.of(
                    "What must stay true",
                    "if one of these answers is wrong, the pathway is or may be heavier",
                    wrong.stream().limit(WRONG).map(LeversReport::wrong).toList()));
        }
        return blocks;
    }

    private static String now(LeverResult result) {
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

    private static String number(int changes) {
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
                        + (result.settled() || c.kind() == Lever.DESIGN ? "" : " (" + kind(c.kind()) + ")")));
        if (!line.fallsAway().isEmpty()) {
            under.add("No longer asked: "
                    + PathwayWords.list(
                            line.fallsAway().stream().map(Prose::code).toList(), "and")
                    + ".");
        }
        under.add("Then: " + then(line, result) + ".");
        line.functions().stream()
                .filter(f -> line.functions().size() > 1)
                .forEach(f -> under.add(Prose.name(f.function()) + ": " + PathwayWords.anyOf(f.then()) + "."));
        line.grounds().forEach(r -> under.add("Because: " + because(r)));
        line.opens().forEach(s -> under.add("Opens a stop: " + stop(s)));
        line.lifts().stream().limit(4).forEach(s -> under.add("Lifts a stop: " + stop(s)));
        return new Item(Integer.toString(number), does.toString(), "", under);
    }

    private static String says(LeverChange change) {
        String says = change.says();
        return Character.toUpperCase(says.charAt(0))
                + (says.endsWith(".") ? says.substring(1, says.length() - 1) : says.substring(1));
    }

    private static String kind(Lever kind) {
        return kind == Lever.CLAIM ? "words about it" : "if it is so";
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

    private static String searched(LeverResult result) {
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
