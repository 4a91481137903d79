package org.pathwayadvisor.report;

import java.util.List;
import org.pathwayadvisor.assessment.Assessment;

/** An assessment as Markdown: the sections of the screen, or all of them. Words of the user cannot become markup. */
public final class MarkdownReport {
    private static final int ITEMS = 5;

    private MarkdownReport() {}

    /** The sections of the one screen. */
    public static String of(Assessment assessment) {
        return page(assessment, Blocks.screen(assessment), ITEMS);
    }

    /** Everything that the assessment holds. */
    public static String full(Assessment assessment) {
        return page(assessment, Chapters.of(assessment));
    }

    /** The same, with levers: blocks of what a team could choose otherwise. */
    public static String full(Assessment assessment, List<Block> levers) {
        return page(assessment, Chapters.of(assessment, levers));
    }

    /** One section alone. */
    public static String part(Assessment assessment, Part part) {
        return page(assessment, Chapters.of(assessment, part));
    }

    private static String page(Assessment assessment, List<Chapter> chapters) {
        StringBuilder out = head(assessment);
        Glossary glossary = new Glossary();
        for (Chapter chapter : chapters) {
            out.append("\n## ").append(chapter.title()).append('\n');
            chapter.blocks().forEach(block -> append(out, "###", block.map(glossary::gloss)));
        }
        return out.toString();
    }

    private static String page(Assessment assessment, List<Block> blocks, int items) {
        StringBuilder out = head(assessment);
        Glossary glossary = new Glossary();
        blocks.forEach(block -> append(out, "##", block.cut(items).map(glossary::gloss)));
        return out.toString();
    }

    private static StringBuilder head(Assessment assessment) {
        StringBuilder out = new StringBuilder("# " + Prose.markdown(Head.product(assessment)) + "\n\n"
                + Prose.markdown(Head.day(assessment)) + "\n\n**" + Prose.markdown(StatusLine.of(assessment)) + "**\n");
        if (!Head.intendedUse(assessment).isEmpty()) {
            out.append("\n> ")
                    .append(Prose.markdown(Head.intendedUse(assessment)))
                    .append('\n');
        }
        if (!Head.outOfDate(assessment).isEmpty()) {
            out.append("\n**")
                    .append(Prose.markdown(Head.outOfDate(assessment)))
                    .append("**\n");
        }
        Head.overruled(assessment)
                .forEach(text -> out.append("\n**").append(Prose.markdown(text)).append("**\n"));
        return out;
    }

    private static void append(StringBuilder out, String level, Block block) {
        String intro = block.intro().isEmpty() ? "" : " · " + Prose.markdown(block.intro());
        out.append("\n")
                .append(level)
                .append(' ')
                .append(block.title())
                .append(intro)
                .append('\n');
        String gap = "\n";
        for (Item item : block.items()) {
            out.append(gap).append(block.inline() ? "" : bullet(item)).append(Prose.markdown(item.text()));
            if (!item.aside().isEmpty()) {
                out.append(" (").append(Prose.markdown(item.aside())).append(')');
            }
            out.append('\n');
            item.under()
                    .forEach(under ->
                            out.append("   - ").append(Prose.markdown(under)).append('\n'));
            gap = block.inline() ? "\n" : "";
        }
        if (block.hidden() > 0) {
            out.append("\nand ").append(block.hidden()).append(" more: `--full`\n");
        }
    }

    private static String bullet(Item item) {
        if (item.lead().isEmpty()) {
            return "- ";
        }
        return item.lead().matches("\\d+") ? item.lead() + ". " : "- **" + Prose.markdown(item.lead()) + "**: ";
    }
}
