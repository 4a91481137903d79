package org.pathwayadvisor.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Who;
import org.pathwayadvisor.rulebase.Topic;

/**
 * Who sees to a stop or a duty: whoever usually knows the answer that meets it, else the last answer that it turns on.
 * Questions that only open others say what the product is, not what is wrong with it.
 */
final class Owners {
    private static final Set<String> OPENERS = Dictionary.all().stream()
            .flatMap(a -> List.of(a.question().opens()).stream())
            .map(o -> Dictionary.find(o.substring(0, o.lastIndexOf(' '))).path())
            .collect(Collectors.toUnmodifiableSet());

    private Owners() {}

    /**
     * The owner in words.
     *
     * @param metBy the answer that meets a duty, or empty
     * @param reads the questions behind it, in the order of the conditions
     */
    static String of(String metBy, List<Ask> reads, Topic topic) {
        Who who = usual(topic);
        if (!metBy.isEmpty()) {
            who = Dictionary.find(metBy.split(" ")[0]).question().who();
        } else {
            for (Ask ask : reads) {
                who = OPENERS.contains(ask.path()) ? who : ask.question().who();
            }
        }
        return Text.meaning(who);
    }

    private static Who usual(Topic topic) {
        return switch (topic) {
            case SECURITY -> Who.SECURITY;
            case DEIDENTIFICATION -> Who.ENGINEER;
            default -> Who.LEGAL;
        };
    }
}
