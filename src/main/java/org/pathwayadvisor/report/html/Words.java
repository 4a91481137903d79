package org.pathwayadvisor.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pathwayadvisor.report.Prose;
import org.pathwayadvisor.report.Run;

/** A sentence in the pieces that the page sets off: our words, foreign words, names to type, and days. */
record Words(Kind kind, String text) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

    /** What a piece is. */
    enum Kind {
        OWN,
        FOREIGN,
        CODE,
        DAY
    }

    static List<Words> of(String prose) {
        List<Words> all = new ArrayList<>();
        for (Run run : Prose.runs(prose)) {
            switch (run.kind()) {
                case CODE -> all.add(new Words(Kind.CODE, run.text()));
                case VERBATIM -> all.add(new Words(Kind.FOREIGN, run.text()));
                case OWN -> split(run.text(), all);
            }
        }
        return all;
    }

    /** A day is never broken over two lines. */
    private static void split(String text, List<Words> all) {
        Matcher day = DAY.matcher(text);
        int at = 0;
        while (day.find()) {
            add(text.substring(at, day.start()), all);
            all.add(new Words(Kind.DAY, day.group()));
            at = day.end();
        }
        add(text.substring(at), all);
    }

    private static void add(String text, List<Words> all) {
        if (!text.isEmpty()) {
            all.add(new Words(Kind.OWN, text));
        }
    }
}
