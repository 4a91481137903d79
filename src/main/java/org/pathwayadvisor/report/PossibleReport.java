package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.pathwayadvisor.assessment.OpenQuestion.About;
import org.pathwayadvisor.assessment.PossibleFunction;
import org.pathwayadvisor.assessment.PossibleOutcome;
import org.pathwayadvisor.assessment.PossibleSet;
import org.pathwayadvisor.assessment.PossibleStop;
import org.pathwayadvisor.assessment.PossibleStop.State;
import org.pathwayadvisor.assessment.Witness;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;

/** Everything on which a product can still end, as plain text: each with one set of answers that leads to it. */
public final class PossibleReport {
    private PossibleReport() {}

    public static String of(PossibleSet set, Style style) {
        TextPage page = new TextPage(TextReport.COLUMNS, Integer.MAX_VALUE, style);
        String name = set.firm().name().isBlank()
                ? "a product without a name"
                : set.firm().name();
        page.head(
                Prose.verbatim(name),
                "law of " + set.asOf() + " · "
                        + AnswerBlock.count(set.functions().size(), "function"));
        if (!set.exact()) {
            page.warning("LOWER BOUND. The search gave up before it had tried everything: there may be more than is"
                    + " listed here. Answer more questions and ask again.");
        }
        page.sentence(summary(set));
        if (set.functions().size() != 1) {
            page.block(Block.of("The product", "the heaviest of its functions", items(set.outcomes(), set.firm())));
        }
        for (PossibleFunction function : set.functions()) {
            List<Item> items = new ArrayList<>(items(function.outcomes(), set.firm()));
            if (function.unsettled()) {
                items.add(Item.of("no answer", "on some answers: the law of this day is not held that far."));
            }
            page.block(Block.of(Prose.name(function.name()), function.bounded() ? "a lower bound" : "", items));
        }
        for (State state : List.of(State.CERTAIN, State.POSSIBLE)) {
            List<Item> items = set.stops().stream()
                    .filter(s -> s.state() == state)
                    .map(PossibleReport::stop)
                    .toList();
            if (!items.isEmpty()) {
                page.block(Block.of("Stops: " + Text.meaning(state), "", items));
            }
        }
        page.block(Block.of("Stops: excluded", "no answers to what is open bring them", excluded(set)));
        return String.join("\n", page.lines()) + "\n";
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
                : (set.exact() ? "" : "At least ") + pathways.size() + " pathways are still possible: "
                        + PathwayWords.anyOf(pathways) + "." + held;
    }

    private static List<Item> items(List<PossibleOutcome> outcomes, org.pathwayadvisor.dictionary.Answers firm) {
        List<Item> items = new ArrayList<>();
        for (PossibleOutcome outcome : outcomes) {
            items.add(Item.of(
                            String.valueOf(items.size() + 1),
                            Prose.clean(Text.meaning(outcome.pathway())) + "." + type(outcome))
                    .with("", with(outcome.witness(), firm.functions().size() > 1)));
        }
        return items;
    }

    private static String type(PossibleOutcome outcome) {
        StringJoiner type = new StringJoiner(", ", " For example ", ".").setEmptyValue("");
        outcome.deviceClass().map(Text::meaning).ifPresent(type::add);
        List.of(outcome.regulation(), outcome.typeTitle()).stream()
                .filter(s -> !s.isEmpty())
                .forEach(s -> type.add(Prose.verbatim(s)));
        if (!outcome.productCode().isEmpty()) {
            type.add("product code " + Prose.verbatim(outcome.productCode()));
        }
        return type.toString();
    }

    private static String with(SortedMap<Key, Given> witness, boolean several) {
        List<String> words = Witness.words(witness);
        return words.isEmpty()
                ? "With the answers given."
                : "With "
                        + words.stream()
                                .map(w -> several || !named(w) ? w : w.substring(w.indexOf(": ") + 2))
                                .map(Prose::code)
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    /** True where an entry's name stands in front of path and answer. */
    private static boolean named(String words) {
        return words.indexOf(": ") != words.lastIndexOf(": ");
    }

    private static Item stop(PossibleStop stop) {
        String about = stop.subject().equals(Key.PRODUCT) || stop.subject().isEmpty()
                ? ""
                : " (" + Prose.name(stop.subject()) + ")";
        String shown = stop.state() == State.CERTAIN
                ? ""
                : stop.witness().isEmpty()
                        ? stop.about() == About.ROUTE
                                ? "It hangs on the pathway too."
                                : "No answers that bring it were found, and none rule it out."
                        : with(stop.witness(), true);
        return Item.of(Prose.code(stop.rule()), Prose.clean(stop.title()) + about + ".")
                .with("", shown);
    }

    private static List<Item> excluded(PossibleSet set) {
        List<Item> items = new ArrayList<>();
        for (About about : About.values()) {
            List<String> rules = set.stops().stream()
                    .filter(s -> s.state() == State.EXCLUDED && s.about() == about)
                    .map(s -> Prose.code(s.rule()))
                    .toList();
            if (!rules.isEmpty()) {
                items.add(Item.of(Text.meaning(about), String.join(", ", rules)));
            }
        }
        return items;
    }
}
