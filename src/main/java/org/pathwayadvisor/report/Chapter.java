package org.pathwayadvisor.report;

import java.util.List;

/**
 * A chapter of the whole report.
 *
 * @param id    a stable name for links
 * @param title its heading
 */
public record Chapter(String id, String title, List<Block> blocks) {
    public Chapter {
        blocks = blocks.stream().filter(b -> !b.empty()).toList();
    }

    boolean empty() {
        return blocks.isEmpty();
    }
}
