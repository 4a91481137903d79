package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.dictionary.Text;

/**
 * Something that the law on data asks of the product.
 *
 * @param subject  the channel, service or set of data that it is about, or {@code product}
 * @param severity blocker, required, advisory, info; or ask, while it hangs on what is open
 * @param would    the severity that it has once it is certain
 * @param gate     the step before which it must be settled
 * @param lift     what lifts a stop, as an order
 * @param status   of a duty that an answer can meet: met, not met or unknown; else empty
 * @param owner    who usually sees to it
 * @param hangsOn  the answers that decide it; empty where it is certain
 */
public record DataFinding(
        String rule,
        String subject,
        String severity,
        String would,
        String gate,
        String title,
        String lift,
        String status,
        String owner,
        String citation,
        String kind,
        String certainty,
        List<String> hangsOn) {
    public DataFinding {
        hangsOn = List.copyOf(hangsOn);
    }

    /** By when it must be settled, in words. */
    public String deadline() {
        return Text.meaning(Gate.of(gate));
    }

    /** True where it stops something. */
    public boolean stops() {
        return severity.equals("blocker");
    }

    /** True where it would stop something if open answers are as they could be. */
    public boolean couldStop() {
        return severity.equals("ask") && would.equals("blocker");
    }

    Hanging hanging() {
        return new Hanging(hangsOn, couldStop());
    }
}
