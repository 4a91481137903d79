package org.pathwayadvisor.report.html;

import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.report.Block;
import org.pathwayadvisor.report.Item;

/**
 * One block on the page.
 *
 * @param folded true where it is closed at first
 * @param most   how many items are shown before the rest is folded
 */
record BlockView(Block block, Optional<Figure> figure, boolean folded, int most) {
    String title() {
        return block.title();
    }

    String intro() {
        return block.intro();
    }

    boolean plain() {
        return block.inline();
    }

    /** All items are numbered. */
    boolean numbered() {
        return block.items().stream().allMatch(i -> i.lead().matches("\\d+"));
    }

    boolean leads() {
        return block.items().stream().anyMatch(i -> !i.lead().isEmpty());
    }

    boolean asides() {
        return block.items().stream().anyMatch(i -> !i.aside().isEmpty());
    }

    private List<Item> items() {
        return figure.filter(Figure::instead).isPresent() ? List.of() : block.items();
    }

    List<Item> first() {
        return items().size() <= most + 2 ? items() : items().subList(0, most);
    }

    List<Item> rest() {
        return items().size() <= most + 2 ? List.of() : items().subList(most, items().size());
    }

    /** The looks of its list. */
    String looks() {
        return (numbered() ? "numbered" : leads() ? "led" : "plain") + (asides() ? " cited" : "");
    }
}
