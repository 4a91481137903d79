package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Comparison;
import org.pathwayadvisor.assessment.FindingLine;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.rulebase.Topic;

/** What a 510(k) compares, with what is still empty, the types that fit, and what to ask FDA before submitting. */
final class ComparisonBlock {
    private ComparisonBlock() {}

    /** Every type that fits, where there are several. */
    static Block types(FunctionResult function) {
        List<Item> items = new ArrayList<>();
        for (Comparison.Fitting type : function.comparison().types()) {
            String code = type.code().isEmpty() ? "" : ", code " + Prose.verbatim(type.code());
            items.add(Item.of(Prose.clean(type.title()) + ", " + Prose.verbatim(type.regulation()) + code + "."));
        }
        return items.size() < 2
                ? Block.of("", "", List.of())
                : Block.of("Device types that fit", Prose.name(function.name()) + ": the first decides", items);
    }

    static Block comparison(FunctionResult function) {
        List<Item> items = new ArrayList<>();
        for (Comparison.Compared line : function.comparison().answers()) {
            items.add(Item.of(
                    line.answer().isEmpty() ? "empty" : Prose.verbatim(line.answer()), Prose.clean(line.question())));
        }
        return Block.of("Comparison with an authorized product", Prose.name(function.name()), items);
    }

    /** What the answers leave to FDA's judgement; both readings of an ambiguous text among them. */
    static Block questions(Assessment assessment) {
        List<Item> items = new ArrayList<>();
        for (FunctionResult function : assessment.functions()) {
            String lead = Deciding.several(assessment) ? Prose.name(function.name()) : "";
            function.comparison().questions().forEach(q -> items.add(Item.of(lead, Prose.clean(q))));
        }
        if (!items.isEmpty()) {
            assessment.findings().stream()
                    .filter(f -> f.topic() == Topic.AMBIGUITIES && !f.severity().equals("ask"))
                    .map(FindingLine::title)
                    .distinct()
                    .forEach(t -> items.add(Item.of("Which reading does FDA take: " + Prose.clean(t) + "?")));
        }
        return Block.of("Questions for a Pre-Submission", "drafts, to be put into your own words", items);
    }
}
