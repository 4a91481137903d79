package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.FunctionResult;

/** The whole report in chapters, as Markdown and the page to send both print it. An empty chapter is absent. */
public final class Chapters {
    /** The first chapter: what the meeting wants to know. */
    public static final String ANSWER = "answer";

    private static final String STOPS = "Stops";

    private Chapters() {}

    /** Everything that the assessment holds. */
    public static List<Chapter> of(Assessment a) {
        return of(a, List.of());
    }

    /**
     * The same, with what was found beside it.
     *
     * @param levers what would bring another pathway; looked for only where somebody asks
     */
    public static List<Chapter> of(Assessment a, List<Block> levers) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(chapter(
                ANSWER, "The answer", AnswerBlock.product(a), OverridesBlock.of(a), verdicts(a), PlanBlocks.screen(a)));
        chapters.add(stops(a));
        chapters.add(new Chapter("why", "Why", why(a)));
        chapters.add(new Chapter("functions", "Functions", functions(a)));
        chapters.add(chapter("rests-on", "What it rests on", RestsOnBlock.of(a, true)));
        chapters.add(new Chapter("data", "Patient data", without(DataBlocks.section(a))));
        chapters.add(parts("evidence", "Evidence and study", a, Part.EVIDENCE, Part.POPULATIONS));
        chapters.add(new Chapter("plan", "Plan and cost", PlanBlocks.section(a)));
        chapters.add(parts("readiness", "Readiness", a, Part.READINESS));
        chapters.add(parts("quality", "Quality, safety and use", a, Part.QUALITY, Part.USER, Part.DEPLOYMENT));
        chapters.add(chapter(
                "duties", "Duties", FindingBlocks.steps(a), FindingBlocks.stillApplies(a), FindingBlocks.all(a)));
        chapters.add(chapter(
                "questions",
                "Open questions",
                QuestionsBlock.of(a),
                LaterQuestionsBlock.of(a),
                ComparisonBlock.questions(a)));
        chapters.add(new Chapter("change", "What would change it", change(a, levers)));
        chapters.add(chapter("answers", "All answers", AnswersBlock.of(a)));
        chapters.add(new Chapter("authorities", "Authorities", AuthoritiesBlock.byKind(a)));
        chapters.add(chapter("limits", "Limits", LimitsBlock.of(a)));
        chapters.add(chapter("receipt", "Receipt", Blocks.receipt(a.receipt())));
        chapters.removeIf(Chapter::empty);
        return chapters;
    }

    /** One section alone, and the limits. */
    public static List<Chapter> of(Assessment a, Part part) {
        List<Block> blocks = new ArrayList<>(Blocks.section(a, part));
        blocks.remove(blocks.size() - 1);
        return List.of(
                new Chapter(part.name().toLowerCase(java.util.Locale.ROOT), part.title(), blocks),
                chapter("limits", "Limits", LimitsBlock.of(a)));
    }

    private static Block verdicts(Assessment a) {
        return Block.of(
                "Stops and verdicts",
                "",
                List.of(
                        Item.of("stops", StopCount.of(a).sentence()),
                        Item.of("patient data", DataBlocks.verdict(a.data())),
                        Item.of("evidence and safety", CareBlocks.verdict(a)),
                        Item.of("readiness", ReadinessBlock.counts(a.care())),
                        Item.of(
                                "re-check",
                                "by " + a.recheckBy() + ": the law is known to " + a.lawKnownThrough() + ".")));
    }

    private static Chapter stops(Assessment a) {
        return chapter(
                "stops",
                STOPS,
                Block.inline(STOPS, List.of(Item.of(StopCount.of(a).sentence()))),
                FindingBlocks.stops(a),
                DataBlocks.stops(a),
                CareBlocks.stops(a));
    }

    private static List<Block> why(Assessment a) {
        List<Block> blocks = new ArrayList<>();
        for (FunctionResult function : a.functions()) {
            blocks.add(WhyBlock.full(function));
            blocks.add(DerivationBlock.of(a, function));
        }
        blocks.add(FindingBlocks.ambiguities(a, true));
        return blocks;
    }

    private static List<Block> functions(Assessment a) {
        List<Block> blocks = new ArrayList<>();
        for (FunctionResult function : a.functions()) {
            blocks.add(Blocks.result(function));
            blocks.add(ComparisonBlock.types(function));
            blocks.add(ComparisonBlock.comparison(function));
            blocks.add(ControlsBlock.of(function));
        }
        return blocks;
    }

    private static List<Block> change(Assessment a, List<Block> levers) {
        List<Block> blocks = new ArrayList<>(levers);
        a.functions().forEach(f -> blocks.add(ChangeBlock.of(f)));
        return blocks;
    }

    private static Chapter parts(String id, String title, Assessment a, Part... parts) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts) {
            blocks.addAll(without(CareBlocks.section(a, part)));
        }
        return new Chapter(id, title, blocks);
    }

    /** Without the stops, which have a chapter of their own. */
    private static List<Block> without(List<Block> blocks) {
        return blocks.stream().filter(b -> !b.title().equals(STOPS)).toList();
    }

    private static Chapter chapter(String id, String title, Block... blocks) {
        return new Chapter(id, title, List.of(blocks));
    }
}
