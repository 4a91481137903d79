package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays blocks out in columns: lead, sentence, authority. */
final class TextPage {
    private static final int LONGEST_LEAD = 25;
    private static final int LONGEST_ASIDE = 32;

    private final int columns;
    private final int most;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    /** @param most how many lines a sentence may take before it is cut */
    TextPage(int columns, int most, Style style) {
        this.columns = columns;
        this.most = most;
        this.style = style;
    }

    List<String> lines() {
        return lines;
    }

    /** The product on the left and the day on the right, on two lines where one is too short. */
    void head(String product, String day) {
        String name = Prose.plain(product).toUpperCase(Locale.ROOT);
        String right = Prose.plain(day);
        int room = columns - Columns.width(right) - 2;
        if (Columns.width(name) <= room) {
            lines.add(style.strong(name) + " ".repeat(columns - Columns.width(name) - Columns.width(right)) + right);
        } else {
            Columns.wrap(name, columns, most).forEach(line -> lines.add(style.strong(line)));
            lines.add(right);
        }
    }

    /** How firmly the answer stands, in one line. */
    void status(String text) {
        lines.add(style.strong(text));
    }

    void sentence(String text) {
        if (!text.isEmpty()) {
            lines.addAll(Columns.wrap(Prose.plain(text), columns, most));
        }
    }

    /** Stands out, with an empty line above. */
    void warning(String text) {
        if (!text.isEmpty()) {
            lines.add("");
            Columns.wrap(Prose.plain(text), columns, most).forEach(line -> lines.add(style.warning(line)));
        }
    }

    /** Each stands out and is shown whole, with an empty line above the first. */
    void warnings(List<String> texts) {
        if (!texts.isEmpty()) {
            lines.add("");
        }
        texts.forEach(text -> Columns.wrap(Prose.plain(text), columns, Integer.MAX_VALUE)
                .forEach(line -> lines.add(style.warning(line))));
    }

    void block(Block block) {
        lines.add("");
        String title = block.title().toUpperCase(Locale.ROOT);
        if (block.inline()) {
            String lead = title;
            for (Item item : block.items()) {
                item(new Item(lead, item.text(), "", item.under()), 0, title.length() + 2, 0, Integer.MAX_VALUE);
                lead = "";
            }
            return;
        }
        String intro = Prose.plain(block.intro());
        List<String> heading = Columns.wrap(title + (intro.isEmpty() ? "" : " · " + intro), columns, most);
        heading.forEach(line ->
                lines.add(line.startsWith(title) ? style.strong(title) + line.substring(title.length()) : line));
        int lead = widest(block.items().stream().map(Item::lead).toList(), LONGEST_LEAD);
        int aside = widest(block.items().stream().map(Item::aside).toList(), LONGEST_ASIDE);
        block.items().forEach(item -> item(item, 1, lead == 0 ? 1 : lead + 3, aside, most));
        if (block.hidden() > 0) {
            lines.add(" and " + block.hidden() + " more: --full");
        }
    }

    /**
     * @param margin where the lead begins
     * @param start  where the sentence begins
     * @param aside  how wide the authority may be
     */
    private void item(Item item, int margin, int start, int aside, int most) {
        List<String> right = wrapped(item.aside(), aside, most);
        int room = columns - start - (right.isEmpty() ? 0 : aside + 2);
        List<String> left = wrapped(item.text(), room, most);
        List<String> lead = wrapped(item.lead(), start - margin - 2, most);
        for (int i = 0; i < Math.max(Math.max(left.size(), right.size()), lead.size()); i++) {
            String first = " ".repeat(margin) + style.strong(at(lead, i));
            String gap = " ".repeat(start - margin - Columns.width(at(lead, i)));
            String second =
                    right.size() > i ? Columns.pad(at(left, i), room + 2) + style.faint(right.get(i)) : at(left, i);
            lines.add((first + gap + second).stripTrailing());
        }
        for (String under : item.under()) {
            wrapped(under, columns - start, most).forEach(text -> lines.add(" ".repeat(start) + text));
        }
    }

    private static List<String> wrapped(String prose, int width, int most) {
        return prose.isEmpty() ? List.of() : Columns.wrap(Prose.plain(prose), width, most);
    }

    private static int widest(List<String> texts, int most) {
        return texts.stream()
                .mapToInt(text -> Math.min(most, Columns.width(Prose.plain(text))))
                .max()
                .orElse(0);
    }

    private static String at(List<String> list, int i) {
        return i < list.size() ? list.get(i) : "";
    }
}
