package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One block of a report, before any layout.
 *
 * @param title  its heading, in capitals on a screen
 * @param intro  a sentence after the heading, or empty
 * @param inline true where the heading stands beside the first line and every item is shown
 * @param firm   0 where items may be left out first, up to 3 where last
 * @param items  what it lists
 * @param hidden how many more items there are
 */
public record Block(String title, String intro, boolean inline, int firm, List<Item> items, int hidden) {
    public Block {
        items = List.copyOf(items);
    }

    static Block of(String title, String intro, List<Item> items) {
        return new Block(title, intro, false, 0, items, 0);
    }

    static Block firm(String title, int firm, List<Item> items) {
        return firm(title, "", firm, items);
    }

    static Block firm(String title, String intro, int firm, List<Item> items) {
        return new Block(title, intro, false, firm, items, 0);
    }

    static Block inline(String title, List<Item> items) {
        return new Block(title, "", true, 3, items, 0);
    }

    boolean empty() {
        return items.isEmpty();
    }

    /** At most so many items, the first ones. */
    Block cut(int most) {
        return inline || items.size() <= most
                ? this
                : new Block(title, intro, inline, firm, items.subList(0, most), hidden + items.size() - most);
    }

    /** Every sentence changed, in the order in which a reader meets them. */
    public Block map(UnaryOperator<String> change) {
        String newIntro = change.apply(intro);
        List<Item> changed = new ArrayList<>();
        for (Item item : items) {
            String lead = change.apply(item.lead());
            String text = change.apply(item.text());
            String aside = change.apply(item.aside());
            changed.add(new Item(
                    lead, text, aside, item.under().stream().map(change).toList()));
        }
        return new Block(title, newIntro, inline, firm, changed, hidden);
    }
}
