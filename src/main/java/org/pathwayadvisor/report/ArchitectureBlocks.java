package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.pathwayadvisor.assessment.AgreementLink;
import org.pathwayadvisor.assessment.ChannelRole;
import org.pathwayadvisor.assessment.DataAssessment;
import org.pathwayadvisor.assessment.Flow;
import org.pathwayadvisor.dictionary.Text;

/** Who is who under HIPAA, which agreements tie them together, and where data may flow. */
final class ArchitectureBlocks {
    /** How many rules one line names. */
    private static final int NAMED = 4;

    /** How many conditions of one flow are printed. */
    private static final int NEEDED = 3;

    private ArchitectureBlocks() {}

    static Block roles(DataAssessment data) {
        List<Item> items = new ArrayList<>();
        data.roles().forEach(r -> items.add(role(r)));
        return Block.of("Your role in each channel", "", items);
    }

    private static Item role(ChannelRole role) {
        if (role.role().isEmpty()) {
            String possible = role.possible().isEmpty() ? "" : ": " + String.join(", or ", role.possible());
            return Item.of(Prose.name(role.channel()), "not known yet" + possible);
        }
        return Item.of(Prose.name(role.channel()), role.role() + " (" + Prose.code(role.rule()) + ")")
                .with(Prose.verbatim(role.citation()));
    }

    /** The chain of agreements as a small drawing: customers on the left, services on the right. */
    static Block chain(DataAssessment data) {
        List<Item> items = new ArrayList<>();
        for (AgreementLink link : data.chain()) {
            String mark = link.agreement().isEmpty() ? "?" : Prose.verbatim(link.agreement());
            items.add(Item.of(
                    link.from().isEmpty()
                            ? "     you --(" + mark + ")--> " + Prose.name(link.to())
                            : Prose.name(link.from()) + " --(" + mark + ")--> you"));
        }
        return Block.of("Agreements on patient data", "signed? yes, no, or ? where nobody has said", items);
    }

    /** What each agreement should hold and nobody has confirmed; agreements that lack the same stand together. */
    static Block clauses(DataAssessment data) {
        Map<List<String>, StringJoiner> same = new LinkedHashMap<>();
        for (AgreementLink link : data.chain()) {
            if (!link.askFor().isEmpty()) {
                same.computeIfAbsent(link.askFor(), a -> new StringJoiner(", "))
                        .add(Prose.name(link.from().isEmpty() ? link.to() : link.from()));
            }
        }
        List<Item> items = new ArrayList<>();
        same.forEach((clauses, with) ->
                items.add(Item.of(with.toString(), Prose.clean(String.join("; ", clauses)) + ".")));
        return Block.of("Clauses to ask for", "nobody has confirmed that the agreement holds them", items);
    }

    static Block flows(DataAssessment data) {
        List<Item> items = new ArrayList<>();
        data.flows().forEach(f -> items.add(flow(f)));
        return Block.of("Patient data by channel, service and set", "the weightiest rule first", items);
    }

    private static Item flow(Flow flow) {
        StringJoiner rules = new StringJoiner(", ", " (", ")").setEmptyValue("");
        flow.because().stream().limit(NAMED).forEach(r -> rules.add(Prose.code(r)));
        StringJoiner needs = new StringJoiner("; ", needs(flow.state()), ".").setEmptyValue("");
        flow.needs().stream()
                .limit(NEEDED)
                .forEach(n -> needs.add(flow.state() == Flow.State.NOT_KNOWN ? Prose.code(n) : Prose.clean(n)));
        int more = flow.needs().size() - NEEDED;
        if (more > 0) {
            needs.add("and " + more + " more");
        }
        return Item.of(Prose.name(flow.subject()), Text.meaning(flow.state()) + rules)
                .with("", needs.toString());
    }

    private static String needs(Flow.State state) {
        return switch (state) {
            case ALLOWED, ALLOWED_IF -> "If: ";
            case NOT_KNOWN -> "Answer first: ";
            case FORBIDDEN -> "Lifted by: ";
        };
    }
}
