package org.pathwayadvisor.report;

import java.util.List;
import org.pathwayadvisor.assessment.Assessment;

/** An assessment as plain text of 100 columns: one screen of it, or all of it. */
public final class TextReport {
    static final int COLUMNS = 100;
    static final int LINES = 60;
    private static final int ITEMS = 5;
    private static final int WRAPPED = 3;
    private static final int ALL = Integer.MAX_VALUE;

    private TextReport() {}

    /** One screen, at most 60 lines: at most five items of each block, fewer where sentences are long. */
    public static String screen(Assessment assessment, Style style) {
        List<String> lines = List.of();
        for (int wrapped = WRAPPED; wrapped > 0; wrapped--) {
            for (int items = ITEMS; items > 0; items--) {
                lines = page(assessment, Blocks.screen(assessment), items, wrapped, style);
                if (lines.size() <= LINES) {
                    return text(lines);
                }
            }
        }
        return text(lines.subList(0, LINES));
    }

    /** Everything that the assessment holds. */
    public static String full(Assessment assessment, Style style) {
        return text(page(assessment, Blocks.full(assessment), ALL, ALL, style));
    }

    private static List<String> page(Assessment assessment, List<Block> blocks, int items, int wrapped, Style style) {
        TextPage page = new TextPage(COLUMNS, wrapped, style);
        Glossary glossary = new Glossary();
        page.head(Head.product(assessment), Head.day(assessment));
        page.sentence(Head.intendedUse(assessment));
        page.warning(Head.outOfDate(assessment));
        blocks.forEach(block -> page.block(block.cut(items).map(glossary::gloss)));
        return page.lines();
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
