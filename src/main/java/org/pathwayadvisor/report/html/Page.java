package org.pathwayadvisor.report.html;

import java.util.List;
import org.pathwayadvisor.report.Opening;

/**
 * Everything that the template prints.
 *
 * @param title  of the window
 * @param policy what a browser may load
 * @param whole  false where it is one section alone
 */
record Page(String title, String style, String policy, Opening opening, List<ChapterView> chapters, boolean whole) {
    Page {
        chapters = List.copyOf(chapters);
    }
}
