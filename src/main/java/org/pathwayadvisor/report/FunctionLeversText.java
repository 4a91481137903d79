package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.pathwayadvisor.assessment.FunctionLevers;
import org.pathwayadvisor.assessment.LeverLine;
import org.pathwayadvisor.assessment.LeverResult;

/** What would make single functions of a product lighter, and what the product is without one of them. */
final class FunctionLeversText {
    /** How many sets of changes are told of one function. */
    private static final int SHOWN = 3;

    private FunctionLeversText() {}

    static Block block(LeverResult result) {
        return Block.of(
                "Function by function",
                "the product keeps the pathway of its heaviest function",
                result.functions().stream().map(of -> item(of, result)).toList());
    }

    private static Item item(FunctionLevers of, LeverResult product) {
        LeverResult own = of.levers();
        List<String> under = new ArrayList<>();
        if (own.note().isEmpty()) {
            own.levers().stream().limit(SHOWN).forEach(line -> under.add(says(line, own)));
            int more = own.levers().size() - SHOWN;
            if (more > 0) {
                under.add(more + " further " + (more == 1 ? "set of changes" : "sets of changes") + ": --format json");
            }
            if (own.levers().isEmpty()) {
                under.add(none(own));
            } else if (own.cut()) {
                under.add("The search stopped after every set of up to " + LeversReport.number(own.complete())
                        + "; of larger ones only some were tried.");
            }
        }
        if (own.before().equals(product.before()) || !of.without().equals(product.before())) {
            under.add(without(of, product));
        }
        return new Item("", Prose.name(of.function()) + ": " + PathwayWords.anyOf(own.before()) + ".", "", under);
    }

    private static String says(LeverLine line, LeverResult own) {
        StringJoiner does = new StringJoiner("; and ", own.settled() ? "" : "If it is so: ", "");
        line.changes().forEach(c -> does.add(LeversReport.says(c) + " (" + Prose.code(c.path()) + ")"));
        return does + ". Then: " + PathwayWords.anyOf(line.pathways()) + ".";
    }

    private static String none(LeverResult own) {
        String words = own.rewordings().isEmpty() ? "" : "; other words about it are no lever";
        return own.complete() == 0
                ? "No choice was found that makes it lighter; not even all single changes were tried" + words + "."
                : "No choice makes it lighter within " + LeversReport.number(own.complete()) + words + ".";
    }

    private static String without(FunctionLevers of, LeverResult product) {
        return of.without().equals(product.before())
                ? "Without it the product keeps its pathway."
                : "Without it the product is: " + PathwayWords.anyOf(of.without()) + ".";
    }
}
