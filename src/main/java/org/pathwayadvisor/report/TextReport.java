package org.pathwayadvisor.report;

import java.util.Arrays;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;

/** An assessment as plain text of 100 columns: one screen of it, or all of it. */
public final class TextReport {
    static final int COLUMNS = 100;
    static final int LINES = 60;
    private static final int ITEMS = 5;
    private static final int WRAPPED = 3;
    /** How few items a block keeps in each round of making room, by how firm it is. */
    private static final int[][] LEAST = {{3, 2, 1, 1, 1}, {5, 3, 2, 1, 1}, {5, 5, 5, 5, 1}, {5, 5, 5, 5, 2}};

    private static final int ALL = Integer.MAX_VALUE;

    private TextReport() {}

    /** One screen, at most 60 lines: at most five items of each block, fewer of the lower ones where it gets long. */
    public static String screen(Assessment assessment, Style style) {
        List<Block> blocks = Blocks.screen(assessment);
        List<String> lines = List.of();
        for (int wrapped = WRAPPED; wrapped > 0; wrapped--) {
            int[] items = new int[blocks.size()];
            Arrays.fill(items, ITEMS);
            lines = page(assessment, blocks, items, wrapped, style);
            for (int pass = 0; pass < LEAST[0].length && lines.size() > LINES; pass++) {
                for (int i = items.length - 1; i >= 0; i--) {
                    int least = LEAST[blocks.get(i).firm()][pass];
                    while (lines.size() > LINES && items[i] > least) {
                        items[i]--;
                        lines = page(assessment, blocks, items, wrapped, style);
                    }
                }
            }
            if (lines.size() <= LINES) {
                return text(lines);
            }
        }
        return text(lines.subList(0, LINES));
    }

    /** The first lines of a screen: stops, the answer, its other reading, what it rests on. */
    public static String answer(Assessment assessment, Style style) {
        return whole(assessment, Blocks.first(assessment), style);
    }

    /** One section alone. */
    public static String part(Assessment assessment, Part part, Style style) {
        return whole(assessment, Blocks.section(assessment, part), style);
    }

    /** Everything that the assessment holds. */
    public static String full(Assessment assessment, Style style) {
        return whole(assessment, Blocks.full(assessment), style);
    }

    private static String whole(Assessment assessment, List<Block> blocks, Style style) {
        int[] items = new int[blocks.size()];
        Arrays.fill(items, ALL);
        return text(page(assessment, blocks, items, ALL, style));
    }

    private static List<String> page(Assessment assessment, List<Block> blocks, int[] items, int wrapped, Style style) {
        TextPage page = new TextPage(COLUMNS, wrapped, style);
        Glossary glossary = new Glossary();
        page.head(Head.product(assessment), Head.day(assessment));
        page.status(StatusLine.of(assessment));
        page.sentence(Head.intendedUse(assessment));
        page.warning(Head.outOfDate(assessment));
        page.warnings(Head.overruled(assessment));
        for (int i = 0; i < items.length; i++) {
            page.block(blocks.get(i).cut(items[i]).map(glossary::gloss));
        }
        return page.lines();
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
