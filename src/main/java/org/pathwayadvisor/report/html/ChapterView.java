package org.pathwayadvisor.report.html;

import java.util.List;

/** One chapter on the page. */
record ChapterView(String id, String title, List<BlockView> blocks) {
    ChapterView {
        blocks = List.copyOf(blocks);
    }
}
