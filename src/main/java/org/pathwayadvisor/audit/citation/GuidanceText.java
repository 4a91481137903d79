package org.pathwayadvisor.audit.citation;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.pathwayadvisor.reference.Passage;

/** A text under headings without marks: a passage runs from the line that starts with one to the line of the next. */
final class GuidanceText {
    private static final Pattern LEADER = Pattern.compile("[^._]{0,400}((\\. ?){4}|____)");
    private static final int REACH = 420;

    private final String text;
    private final BitSet starts = new BitSet();

    GuidanceText(SourceText source) {
        StringBuilder all = new StringBuilder();
        for (String line : source.lines()) {
            String words = Wording.spaced(line);
            if (!words.isEmpty()) {
                starts.set(all.length());
                all.append(words).append(' ');
            }
        }
        text = all.toString();
    }

    Sought find(Passage passage) {
        int start = heading(passage.heading(), 0);
        if (start < 0) {
            return new Sought.Missing(
                    "no line starts with the heading `" + passage.heading() + "`",
                    "copy the first words of the heading as the text has them");
        }
        int end = passage.to().isEmpty() ? text.length() : heading(passage.to(), start + 1);
        return end < 0
                ? new Sought.Missing(
                        "no later line starts with `" + passage.to() + "`", "`to` is the heading after the passage")
                : new Sought.Found(text.substring(start, end));
    }

    /** Where a line starts with the words, outside of the table of contents; negative where none does. */
    private int heading(String words, int from) {
        String wanted = Wording.spaced(words);
        for (int at = starts.nextSetBit(from); at >= 0; at = starts.nextSetBit(at + 1)) {
            int end = at + wanted.length();
            if (text.startsWith(wanted, at) && !contents(end)) {
                return at;
            }
        }
        return -1;
    }

    /** Do dots or lines that lead to a page number follow, at once or behind the rest of the heading? */
    private boolean contents(int end) {
        return LEADER.matcher(text.substring(end, Math.min(text.length(), end + REACH)))
                .lookingAt();
    }
}
