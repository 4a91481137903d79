package org.pathwayadvisor.web;

import gg.jte.Content;
import java.util.HashMap;
import java.util.Map;

/** The sections of the form that a tab shows, each with the mark of what it was sent: what is the same is not sent again. */
record Had(Map<String, String> marks) {
    static final Had NOTHING = new Had(Map.of());

    private static final int MARK = 16;

    Had {
        marks = Map.copyOf(marks);
    }

    static Had of(Posted posted) {
        Map<String, String> marks = new HashMap<>();
        posted.one("had")
                .lines()
                .map(line -> line.split(" "))
                .filter(w -> w.length == 2)
                .forEach(w -> marks.put(w[0], w[1]));
        return new Had(marks);
    }

    /** What is printed of one section. */
    Section section(FormView.Group group) {
        String inside = Pages.group(group);
        String mark = Folder.mark(inside).substring(0, MARK);
        return new Section(mark, mark.equals(marks.get("g-" + group.id())), out -> out.writeContent(inside));
    }

    /** @param same true where the tab shows it */
    record Section(String mark, boolean same, Content inside) {}
}
