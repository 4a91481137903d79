package org.pathwayadvisor.report.html;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.plan.RoutePlan;
import org.pathwayadvisor.report.Block;
import org.pathwayadvisor.report.Chapter;
import org.pathwayadvisor.report.Derivation;

/** Chapters as the page shows them: which blocks are drawn, and which are closed at first. */
final class Views {
    /** How many items a long list shows before the rest is folded. */
    private static final int SHOWN = 8;

    /** Lists that nobody should have to open. */
    private static final Set<String> OPEN = Set.of("stops", "questions", "readiness", "rests-on");

    /** What is looked up, not read. */
    private static final Set<String> FOLDED =
            Set.of("All findings", "All answers", "Model providers", "Sources of the plan", "Derivation");

    private final Assessment assessment;
    private final Iterator<Derivation> derivations;

    private Views(Assessment assessment) {
        this.assessment = assessment;
        this.derivations = assessment.functions().stream()
                .flatMap(f -> Derivation.of(assessment, f.name()).stream())
                .iterator();
    }

    /** The chapters, each sentence changed in the order in which a reader meets it. */
    static List<ChapterView> of(Assessment assessment, List<Chapter> chapters, UnaryOperator<String> change) {
        Views views = new Views(assessment);
        List<ChapterView> all = new ArrayList<>();
        for (Chapter chapter : chapters) {
            List<BlockView> blocks = new ArrayList<>();
            for (Block block : chapter.blocks()) {
                blocks.add(new BlockView(
                        block.map(change),
                        views.figure(block),
                        FOLDED.contains(block.title()),
                        OPEN.contains(chapter.id()) ? Integer.MAX_VALUE - 2 : SHOWN));
            }
            all.add(new ChapterView(chapter.id(), chapter.title(), blocks));
        }
        return all;
    }

    private Optional<Figure> figure(Block block) {
        Optional<RoutePlan> plan = assessment.plan().main();
        return switch (block.title()) {
            case "Derivation" -> Optional.of(new Tree(derivations.next()));
            case "Agreements on patient data" -> Chain.of(assessment.data()).map(c -> c);
            case "Phases" -> plan.map(p -> PlanBars.phases(p, assessment.plan().from()));
            case "Dates" -> plan.map(p -> PlanBars.dates(p, assessment.plan().from()));
            case "Outside spend by line" -> plan.map(p -> PlanBars.lines(p.cost()));
            case "The study that the goals ask for" ->
                StudyBars.sizes(assessment.care().study()).map(b -> b);
            case "Groups" -> StudyBars.groups(assessment.care()).map(b -> b);
            default -> Optional.empty();
        };
    }
}
