package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pathwayadvisor.assessment.PossibleFunction;
import org.pathwayadvisor.assessment.PossibleOutcome;
import org.pathwayadvisor.assessment.Witness;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.Pathway;

/**
 * The possible pathways as items, each with one set of answers that leads to it and beneath it the device types that can
 * name it.
 *
 * @param several true where the answers of several functions are told apart by name
 * @param full    false where long lists are folded
 */
record PossibleOutcomes(boolean several, boolean full) {
    /** Device types of one pathway, and answers that lead to it, on one screen. */
    private static final int TYPES = 2;

    private static final int ANSWERS = 3;

    /** The pathways of a product. */
    List<Item> of(List<PossibleOutcome> pathways) {
        List<Item> items = new ArrayList<>();
        for (PossibleOutcome outcome : pathways) {
            items.add(item(items.size() + 1, outcome.pathway(), "", List.of(), outcome.witness()));
        }
        return items;
    }

    /**
     * The outcomes of a function.
     *
     * @param general answers that lead to a pathway whatever the type, where it is known by such
     */
    List<Item> of(PossibleFunction function, List<PossibleOutcome> general) {
        List<Item> items = new ArrayList<>();
        for (Pathway pathway : function.pathways()) {
            List<PossibleOutcome> outcomes = function.outcomes().stream()
                    .filter(o -> o.pathway() == pathway)
                    .toList();
            PossibleOutcome shown = Stream.concat(general.stream(), outcomes.stream())
                    .filter(o -> o.pathway() == pathway)
                    .findFirst()
                    .orElseThrow();
            items.add(
                    outcomes.size() == 1
                            ? item(
                                    items.size() + 1,
                                    pathway,
                                    single(outcomes.get(0)),
                                    List.of(),
                                    outcomes.get(0).witness())
                            : item(
                                    items.size() + 1,
                                    pathway,
                                    " " + summary(outcomes, function.typesBounded()),
                                    types(outcomes),
                                    shown.witness()));
        }
        return items;
    }

    private Item item(int number, Pathway pathway, String more, List<String> types, SortedMap<Key, Given> witness) {
        List<String> under = new ArrayList<>(types);
        under.add(with(witness));
        return new Item(String.valueOf(number), Prose.clean(Text.meaning(pathway)) + "." + more, "", under);
    }

    private static String single(PossibleOutcome outcome) {
        StringJoiner type = new StringJoiner(", ", " ", ".").setEmptyValue("");
        outcome.deviceClass().map(Text::meaning).ifPresent(type::add);
        Stream.of(outcome.regulation(), outcome.typeTitle())
                .filter(s -> !s.isEmpty())
                .forEach(s -> type.add(Prose.verbatim(s)));
        if (!outcome.productCode().isEmpty()) {
            type.add("product code " + Prose.verbatim(outcome.productCode()));
        }
        return type.toString();
    }

    /** How many types of each class, and whether none need fit. */
    private static String summary(List<PossibleOutcome> outcomes, boolean bounded) {
        Map<ClassWord, Integer> counts = new EnumMap<>(ClassWord.class);
        outcomes.stream()
                .filter(o -> !o.type().isEmpty())
                .forEach(o -> counts.merge(o.deviceClass().orElseThrow(), 1, Integer::sum));
        int types = counts.values().stream().mapToInt(Integer::intValue).sum();
        String classes = counts.entrySet().stream()
                .map(e -> (counts.size() == 1 ? "" : e.getValue() + " ")
                        + (e.getKey() == ClassWord.UNCLASSIFIED ? "" : "of ")
                        + Text.meaning(e.getKey()))
                .collect(Collectors.joining(", "));
        return (bounded ? "At least " : "")
                + AnswerBlock.count(types, "device type") + (counts.size() == 1 ? " " : ": ") + classes
                + (types < outcomes.size() ? "; or none of the table" : "") + ".";
    }

    private List<String> types(List<PossibleOutcome> outcomes) {
        List<String> types = outcomes.stream()
                .filter(o -> !o.type().isEmpty())
                .map(PossibleOutcomes::type)
                .toList();
        if (full || types.size() <= TYPES + 1) {
            return types;
        }
        List<String> folded = new ArrayList<>(types.subList(0, TYPES));
        folded.add("and " + (types.size() - TYPES) + " more device types: `--full`.");
        return folded;
    }

    private static String type(PossibleOutcome outcome) {
        String code = outcome.productCode();
        return "- " + Text.meaning(outcome.deviceClass().orElseThrow()) + ", " + Prose.verbatim(outcome.regulation())
                + ", " + Prose.verbatim(outcome.typeTitle()) + (code.isEmpty() ? "" : " (" + Prose.verbatim(code) + ")")
                + ".";
    }

    /** What leads there, as a sentence. */
    String with(SortedMap<Key, Given> witness) {
        List<String> words = Witness.words(witness).stream()
                .map(w -> several || !named(w) ? w : w.substring(w.indexOf(": ") + 2))
                .map(Prose::code)
                .toList();
        if (words.isEmpty()) {
            return "With the answers given.";
        }
        if (full || words.size() <= ANSWERS + 1) {
            return "With " + String.join(", ", words) + ".";
        }
        return "With " + String.join(", ", words.subList(0, ANSWERS)) + " and " + (words.size() - ANSWERS)
                + " more: `--full`.";
    }

    /** True where an entry's name stands in front of path and answer. */
    private static boolean named(String words) {
        return words.indexOf(": ") != words.lastIndexOf(": ");
    }
}
