package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.assessment.compare.SideBySide;
import org.pathwayadvisor.assessment.compare.SideBySide.Difference;
import org.pathwayadvisor.assessment.compare.SideBySide.Input;

/** Two assessments beside each other: text, Markdown and JSON. */
public final class CompareReport {
    private static final int COLUMNS = 100;
    private static final Map<String, String> TITLES = titles();

    private CompareReport() {}

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("pathway", "Pathway");
        titles.put("function", "Functions");
        titles.put("stop", "Stops");
        titles.put("verdict", "Verdicts");
        titles.put("obligation", "What FDA asks");
        titles.put("duty", "What data, evidence and safety ask");
        titles.put("time", "Time");
        titles.put("cost", "Money");
        return titles;
    }

    /** For a terminal. */
    public static String text(SideBySide compared) {
        TextPage page = new TextPage(COLUMNS, 6, Style.PLAIN);
        page.sentence(
                "First: " + Prose.verbatim(compared.first()) + ". Second: " + Prose.verbatim(compared.second()) + ".");
        blocks(compared).forEach(page::block);
        page.lines().add("");
        page.sentence(searched(compared));
        return String.join("\n", page.lines()) + "\n";
    }

    /** For a page. */
    public static String markdown(SideBySide compared) {
        StringBuilder out = new StringBuilder();
        out.append("# ")
                .append(Prose.markdown(Prose.verbatim(compared.first())))
                .append(" and ");
        out.append(Prose.markdown(Prose.verbatim(compared.second()))).append('\n');
        for (Block block : blocks(compared)) {
            out.append("\n## ").append(block.title()).append("\n\n");
            for (Item item : block.items()) {
                out.append("- ").append(Prose.markdown(item.text())).append('\n');
                item.under()
                        .forEach(u -> out.append("  ").append(Prose.markdown(u)).append('\n'));
            }
        }
        return out.append('\n').append(searched(compared)).append('\n').toString();
    }

    /** For programs. */
    public static String json(SideBySide compared) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("first", compared.first());
        root.put("second", compared.second());
        root.put(
                "inputs",
                compared.inputs().stream()
                        .map(i -> {
                            Map<String, Object> input = new LinkedHashMap<>();
                            input.put("name", i.name());
                            input.put("question", i.question());
                            input.put("before", i.before());
                            input.put("after", i.after());
                            return input;
                        })
                        .toList());
        root.put(
                "differences",
                compared.differences().stream()
                        .map(d -> {
                            Map<String, Object> difference = new LinkedHashMap<>();
                            difference.put("kind", d.feature().kind());
                            difference.put("subject", d.feature().subject());
                            difference.put("name", d.feature().name());
                            difference.put("title", d.feature().title());
                            difference.put("before", d.before());
                            difference.put("after", d.after());
                            difference.put("causes", d.causes());
                            return difference;
                        })
                        .toList());
        root.put("unexplained", compared.unexplained());
        root.put("alone", compared.alone());
        root.put("assessments", compared.assessments());
        return Json.write(root);
    }

    /** What differs, for any layout. */
    public static List<Block> blocks(SideBySide compared) {
        List<Block> blocks = new ArrayList<>();
        List<Item> given = compared.inputs().stream().map(CompareReport::input).toList();
        blocks.add(Block.of("What is given otherwise", "", given.isEmpty() ? List.of(Item.of("Nothing.")) : given));
        TITLES.forEach((kind, title) -> {
            List<Item> items = compared.differences().stream()
                    .filter(d -> d.feature().kind().equals(kind))
                    .map(CompareReport::difference)
                    .toList();
            if (!items.isEmpty()) {
                blocks.add(Block.of(title, "", items));
            }
        });
        if (compared.differences().isEmpty()) {
            blocks.add(Block.of("What follows otherwise", "", List.of(Item.of("Nothing."))));
        }
        return blocks;
    }

    private static Item input(Input input) {
        String question = input.question().isEmpty() ? "" : input.question() + " ";
        return Item.of(question + shown(input.before(), "not given") + " becomes " + shown(input.after(), "not given")
                        + ".")
                .with("", Prose.code(input.name()));
    }

    private static String shown(String word, String none) {
        String text = word.endsWith(".") ? word.substring(0, word.length() - 1) : word; // the sentence has its own
        return word.isEmpty() ? none : Prose.verbatim(text);
    }

    private static Item difference(Difference d) {
        String subject = d.feature().subject().equals("product")
                ? ""
                : Prose.name(d.feature().subject()) + ": ";
        boolean finding = d.feature().kind().matches("stop|obligation|duty");
        String what = finding
                ? (d.after().isEmpty() ? "Gone: " : "New: ") + subject
                        + d.feature().title() + " (" + Prose.code(d.feature().name()) + ")"
                : subject + d.feature().title() + ": " + shown(d.before(), "none") + " becomes "
                        + shown(d.after(), "none") + ".";
        return Item.of(what).with("", cause(d));
    }

    private static String cause(Difference d) {
        if (d.causes().isEmpty()) {
            return "The cause was not looked for.";
        }
        List<String> causes = d.causes().stream()
                .map(c -> c.size() == 1
                        ? Prose.code(c.get(0))
                        : PathwayWords.list(c.stream().map(Prose::code).toList(), "and") + " together")
                .toList();
        return "Because of " + String.join("; or of ", causes) + ".";
    }

    private static String searched(SideBySide compared) {
        String assessed = "Assessed " + compared.assessments() + " times to tell causes.";
        if (compared.unexplained() == 0 && !compared.cut()) {
            return assessed;
        }
        String stopped = assessed + " The search stopped there: " + compared.unexplained()
                + (compared.unexplained() == 1 ? " difference is" : " differences are") + " shown without a cause.";
        return compared.cut()
                ? stopped + " Only the first " + compared.alone() + " of "
                        + compared.inputs().size()
                        + " things given otherwise were tried on their own: the other differences can have further causes."
                : stopped;
    }
}
