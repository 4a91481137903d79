package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.Receipt;

/** The blocks of a report in their order. An empty block is absent. */
final class Blocks {
    private Blocks() {}

    /** The one screen. */
    static List<Block> screen(Assessment a) {
        return filled(
                FindingBlocks.stops(a),
                AnswerBlock.product(a),
                AnswerBlock.functions(a),
                OverridesBlock.of(a),
                FindingBlocks.ambiguities(a, false),
                RestsOnBlock.of(a, false),
                QuestionsBlock.of(a),
                FindingBlocks.steps(a),
                DataBlocks.screen(a),
                CareBlocks.screen(a),
                PlanBlocks.screen(a),
                FindingBlocks.stillApplies(a),
                WhyBlock.of(a),
                ChangeBlock.of(a),
                LimitsBlock.of(a));
    }

    /** The answer with all that it must not be read without. */
    static List<Block> first(Assessment a) {
        return filled(
                FindingBlocks.stops(a),
                AnswerBlock.product(a),
                AnswerBlock.functions(a),
                FindingBlocks.ambiguities(a, false),
                RestsOnBlock.of(a, false));
    }

    /** Everything. */
    static List<Block> full(Assessment a) {
        List<Block> blocks = new ArrayList<>(filled(
                FindingBlocks.stops(a),
                AnswerBlock.product(a),
                AnswerBlock.functions(a),
                OverridesBlock.of(a),
                FindingBlocks.ambiguities(a, true),
                RestsOnBlock.of(a, true),
                QuestionsBlock.of(a),
                FindingBlocks.steps(a),
                FindingBlocks.stillApplies(a)));
        for (FunctionResult function : a.functions()) {
            blocks.addAll(filled(
                    result(function),
                    ComparisonBlock.types(function),
                    ComparisonBlock.comparison(function),
                    ControlsBlock.of(function),
                    WhyBlock.full(function),
                    ChangeBlock.of(function)));
        }
        blocks.addAll(filled(ComparisonBlock.questions(a)));
        blocks.addAll(DataBlocks.section(a));
        blocks.addAll(CareBlocks.all(a));
        blocks.addAll(PlanBlocks.section(a));
        blocks.addAll(filled(
                LaterQuestionsBlock.of(a),
                FindingBlocks.all(a),
                AnswersBlock.of(a),
                AuthoritiesBlock.list(a),
                LimitsBlock.of(a),
                receipt(a.receipt())));
        return blocks;
    }

    /** One section alone. */
    static List<Block> section(Assessment a, Part chapter) {
        List<Block> blocks = new ArrayList<>(
                switch (chapter) {
                    case DATA -> DataBlocks.section(a);
                    case PLAN -> PlanBlocks.section(a);
                    default -> CareBlocks.section(a, chapter);
                });
        blocks.add(LimitsBlock.of(a));
        return blocks;
    }

    static Block result(FunctionResult function) {
        List<Item> items = new ArrayList<>();
        items.add(Item.of("result", AnswerBlock.line(function)));
        if (!function.typeTitle().isEmpty()) {
            items.add(Item.of("device type", Prose.clean(function.typeTitle()) + "."));
        }
        if (function.settled().isPresent() && function.possible().size() > 1) {
            items.add(Item.of("still possible", PathwayWords.anyOf(AnswerBlock.pathways(function.possible())) + "."));
        }
        if (!function.also().isEmpty()) {
            items.add(Item.of("also open", PathwayWords.anyOf(AnswerBlock.pathways(function.also())) + "."));
        }
        function.notHeld().forEach(family -> items.add(Item.of("law not held", Prose.clean(family) + ".")));
        return Block.of("Function", Prose.name(function.name()), items);
    }

    static Block receipt(Receipt receipt) {
        return Block.of(
                "Receipt",
                "",
                List.of(
                        Item.of("advisor", Prose.verbatim(receipt.advisor())),
                        Item.of("rules", Prose.verbatim(receipt.rules())),
                        Item.of("answers", Prose.verbatim(receipt.answers())),
                        Item.of("law of", receipt.asOf().toString())));
    }

    private static List<Block> filled(Block... blocks) {
        return Arrays.stream(blocks).filter(b -> !b.empty()).toList();
    }
}
