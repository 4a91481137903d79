package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.rulebase.Topic;

/**
 * Something that evidence, safety, deployment or readiness asks of the product.
 *
 * @param subject  the function, failure mode or group that it is about, or {@code product}
 * @param severity blocker, required, advisory, info; or ask, while it hangs on what is open
 * @param would    the severity that it has once it is certain
 * @param gate     the step before which it must be settled
 * @param lift     what lifts a stop, as an order
 * @param owner    who usually knows, by the first question that the rule reads; else empty
 * @param rationale why it is asked
 * @param certainty of the law behind it; {@code H} is a rule of thumb of ours
 * @param hangsOn  the answers that decide it; empty where it is certain
 */
public record CareFinding(
        String rule,
        Topic topic,
        String subject,
        String severity,
        String would,
        String gate,
        String title,
        String lift,
        String owner,
        String rationale,
        String citation,
        String kind,
        String certainty,
        List<String> hangsOn) {
    public CareFinding {
        hangsOn = List.copyOf(hangsOn);
    }

    Hanging hanging() {
        return new Hanging(hangsOn, would.equals("blocker"));
    }
}
