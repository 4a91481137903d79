package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.assessment.OpenQuestion.About;
import org.pathwayadvisor.assessment.PossibleFunction;
import org.pathwayadvisor.assessment.PossibleOutcome;
import org.pathwayadvisor.assessment.PossibleSet;
import org.pathwayadvisor.assessment.PossibleStop;
import org.pathwayadvisor.assessment.PossibleStop.State;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;

/** Everything on which a product can still end, as plain text: pathway by pathway, with answers that lead to each. */
public final class PossibleReport {
    private static final String LOWER_BOUND = "LOWER BOUND. The search gave up on the $ before it had tried"
            + " everything: there may be more than are listed here. Answer more questions and ask again.";

    /** Stops in one state on the screen. */
    private static final int STOPS = 6;

    private PossibleReport() {}

    /** What fits a screen or two: long lists are folded, and said to be. */
    public static String screen(PossibleSet set, Style style) {
        return of(set, style, false);
    }

    /** Every device type, every stop and all answers that lead to a pathway. */
    public static String full(PossibleSet set, Style style) {
        return of(set, style, true);
    }

    private static String of(PossibleSet set, Style style, boolean full) {
        TextPage page = new TextPage(TextReport.COLUMNS, Integer.MAX_VALUE, style);
        String name = set.firm().name().isBlank()
                ? "a product without a name"
                : set.firm().name();
        page.head(
                Prose.verbatim(name),
                "law of " + set.asOf() + " · "
                        + AnswerBlock.count(set.functions().size(), "function"));
        if (!set.exact()) {
            page.warning(LOWER_BOUND.replace("$", set.pathwaysExact() ? "device types" : "pathways"));
        }
        page.sentence(summary(set));
        boolean several = set.functions().size() != 1;
        PossibleOutcomes outcomes = new PossibleOutcomes(several, full);
        if (several) {
            page.block(Block.of("The product", "the heaviest of its functions", outcomes.of(set.outcomes())));
        }
        for (PossibleFunction function : set.functions()) {
            List<Item> items = new ArrayList<>(outcomes.of(function, several ? List.of() : set.outcomes()));
            if (function.unsettled()) {
                items.add(Item.of("no answer", "on some answers: the law of this day is not held that far."));
            }
            page.block(Block.of(Prose.name(function.name()), intro(function), items));
        }
        for (State state : List.of(State.CERTAIN, State.POSSIBLE)) {
            List<Item> items = set.stops().stream()
                    .filter(s -> s.state() == state)
                    .map(s -> full ? stop(s) : named(s))
                    .toList();
            if (!items.isEmpty()) {
                Block block = Block.of("Stops: " + Text.meaning(state), "", items);
                page.block(full ? block : block.cut(STOPS));
            }
        }
        page.block(Block.of("Stops: excluded", "no answers to what is open bring them", excluded(set, full)));
        return String.join("\n", page.lines()) + "\n";
    }

    private static String intro(PossibleFunction function) {
        int outcomes = function.outcomes().size();
        boolean bounded = function.bounded() || function.typesBounded();
        return outcomes == 1
                ? bounded ? "a lower bound" : ""
                : (bounded ? "at least " : "") + outcomes + " outcomes by pathway, class and device type";
    }

    private static String summary(PossibleSet set) {
        if (set.functions().isEmpty()) {
            return "No function is listed, so that nothing can be said.";
        }
        List<Pathway> pathways =
                set.outcomes().stream().map(PossibleOutcome::pathway).toList();
        String held = " Answers marked ~ count as unknown here.";
        return pathways.size() == 1
                ? "Only one pathway is possible, whatever is answered: " + PathwayWords.inline(pathways.get(0)) + "."
                        + held
                : (set.pathwaysExact() ? "" : "At least ") + pathways.size() + " pathways are still possible: "
                        + PathwayWords.anyOf(pathways) + "." + held;
    }

    private static Item named(PossibleStop stop) {
        String about = stop.subject().equals(Key.PRODUCT) || stop.subject().isEmpty()
                ? ""
                : " (" + Prose.name(stop.subject()) + ")";
        return Item.of(Prose.code(stop.rule()), Prose.clean(stop.title()) + about + ".");
    }

    private static Item stop(PossibleStop stop) {
        String shown = stop.state() == State.CERTAIN
                ? ""
                : stop.witness().isEmpty()
                        ? "No answers that bring it were found, and none rule it out."
                        : new PossibleOutcomes(true, true).with(stop.witness());
        return named(stop).with("", shown);
    }

    private static List<Item> excluded(PossibleSet set, boolean full) {
        List<Item> items = new ArrayList<>();
        for (About about : About.values()) {
            List<String> rules = set.stops().stream()
                    .filter(s -> s.state() == State.EXCLUDED && s.about() == about)
                    .map(s -> Prose.code(s.rule()))
                    .toList();
            if (!rules.isEmpty()) {
                items.add(Item.of(
                        Text.meaning(about),
                        full ? String.join(", ", rules) : AnswerBlock.count(rules.size(), "stop")));
            }
        }
        return items;
    }
}
