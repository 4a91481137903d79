package org.pathwayadvisor.report;

import java.util.List;

/**
 * One item of a block.
 *
 * @param lead  a word or two in front, or empty
 * @param text  what it says
 * @param aside its authority, or empty
 * @param under further sentences beneath it
 */
public record Item(String lead, String text, String aside, List<String> under) {
    public Item {
        under = under.stream().filter(s -> !s.isEmpty()).toList();
    }

    static Item of(String text) {
        return new Item("", text, "", List.of());
    }

    static Item of(String lead, String text) {
        return new Item(lead, text, "", List.of());
    }

    Item with(String aside, String... under) {
        return new Item(lead, text, aside, List.of(under));
    }
}
