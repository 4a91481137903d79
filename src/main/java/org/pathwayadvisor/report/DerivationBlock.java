package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FunctionResult;

/** The derivation of a settled function as a list: each conclusion, then what it rests on. */
final class DerivationBlock {
    static final String TITLE = "Derivation";

    private DerivationBlock() {}

    static Block of(Assessment a, FunctionResult function) {
        List<Item> items = new ArrayList<>();
        Derivation.of(a, function.name()).ifPresent(root -> add(root, items));
        return Block.of(TITLE, Prose.name(function.name()) + ": from the answer back to what you said", items);
    }

    private static void add(Derivation node, List<Item> items) {
        if (node.above()) {
            return;
        }
        List<String> under = new ArrayList<>();
        if (!node.from().isEmpty()) {
            under.add("From: "
                    + String.join(
                            "; ",
                            node.from().stream().map(Derivation::conclusion).toList()) + ".");
        }
        under.addAll(node.answers());
        items.add(new Item(
                node.rules().stream().map(Prose::code).findFirst().orElse(""),
                RestsOnBlock.sentence(node.conclusion()),
                "",
                under));
        node.from().forEach(n -> add(n, items));
    }
}
