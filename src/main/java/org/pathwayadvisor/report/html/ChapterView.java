package org.pathwayadvisor.report.html;

import java.util.List;

/** One chapter on the page. */
record ChapterView(String id, String title, List<BlockView> blocks) {
    ChapterView {
        blocks = List.copyOf(blocks);
    }

    /** True where a block begins one of several parts: its name is then told. Elsewhere the chapter's own heading says it. */
    boolean part(BlockView block) {
        return block.plain() && blocks.stream().filter(BlockView::plain).count() > 1;
    }
}
