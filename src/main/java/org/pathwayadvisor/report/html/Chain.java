package org.pathwayadvisor.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.assessment.AgreementLink;
import org.pathwayadvisor.assessment.ChannelRole;
import org.pathwayadvisor.assessment.DataAssessment;
import org.pathwayadvisor.assessment.Flow;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.report.Prose;

/**
 * The agreements that patient data follow, drawn from top to bottom: customers, the maker, services.
 *
 * @param you    where the maker's box begins
 * @param last   where the line to the last service ends
 * @param height of the whole drawing
 */
record Chain(List<Node> customers, List<Node> services, int you, int last, int height) implements Figure {
    private static final int TOP = 8;
    private static final int ROW = 92;
    private static final int MAKER = 58;
    /** From the top of a node to the middle of its box. */
    private static final int MIDDLE = 50;

    /** How many columns a name may take. */
    private static final int NAME = 34;

    private static final int WORDS = 44;

    /**
     * One end of an agreement.
     *
     * @param agreement signed, missing, thought or unknown
     * @param says      the same in words
     * @param flow      whether data may flow, as a word for its looks
     */
    record Node(
            int y, String name, String shortName, String role, String agreement, String says, String flow, String may) {
        int middle() {
            return y + MIDDLE;
        }
    }

    static Optional<Chain> of(DataAssessment data) {
        if (data.chain().isEmpty()) {
            return Optional.empty();
        }
        List<Node> customers = new ArrayList<>();
        List<Node> services = new ArrayList<>();
        int y = TOP;
        for (AgreementLink link : data.chain()) {
            if (!link.from().isEmpty()) {
                customers.add(node(link.from(), y, link, data));
                y += ROW;
            }
        }
        int you = y;
        y += MAKER;
        for (AgreementLink link : data.chain()) {
            if (link.from().isEmpty()) {
                services.add(node(link.to(), y, link, data));
                y += ROW;
            }
        }
        int last = services.isEmpty() ? you : services.get(services.size() - 1).middle();
        return Optional.of(new Chain(List.copyOf(customers), List.copyOf(services), you, last, y));
    }

    private static Node node(String name, int y, AgreementLink link, DataAssessment data) {
        String said = link.agreement().replace("~", "");
        String agreement = said.equals("yes") && link.agreement().endsWith("~")
                ? "thought"
                : switch (said) {
                    case "yes" -> "signed";
                    case "no" -> "missing";
                    default -> "unknown";
                };
        Optional<Flow> flow =
                data.flows().stream().filter(f -> f.subject().equals(name)).findFirst();
        return new Node(
                y,
                name,
                Prose.shortened(name, NAME),
                Prose.shortened(role(name, data), WORDS),
                agreement,
                says(agreement),
                flow.map(f -> Text.word(f.state())).orElse("not-known"),
                "patient data: " + flow.map(f -> Text.meaning(f.state())).orElse(Text.meaning(Flow.State.NOT_KNOWN)));
    }

    private static String role(String channel, DataAssessment data) {
        return data.roles().stream()
                .filter(r -> r.channel().equals(channel))
                .findFirst()
                .map(Chain::role)
                .orElse("");
    }

    private static String role(ChannelRole role) {
        return "your role: " + (role.role().isEmpty() ? "not known yet" : role.role());
    }

    private static String says(String agreement) {
        return switch (agreement) {
            case "signed" -> "agreement signed";
            case "missing" -> "NO AGREEMENT";
            case "thought" -> "signed, we think";
            default -> "agreement not known";
        };
    }

    /** The drawing in one sentence for each line, for those who do not see it. */
    String words() {
        List<String> lines = new ArrayList<>();
        customers.forEach(n -> lines.add(n.name() + " to you: " + n.says() + ", " + n.may()));
        services.forEach(n -> lines.add("you to " + n.name() + ": " + n.says() + ", " + n.may()));
        return Prose.clean(String.join("; ", lines)) + ".";
    }

    @Override
    public boolean instead() {
        return true;
    }
}
