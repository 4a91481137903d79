package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.pathwayadvisor.assessment.PossibleFunction;
import org.pathwayadvisor.assessment.PossibleOutcome;
import org.pathwayadvisor.assessment.PossibleSet;
import org.pathwayadvisor.assessment.PossibleStop;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;

/** Everything on which a product can still end, as JSON under stable names. */
public final class PossibleJson {
    private PossibleJson() {}

    public static String of(PossibleSet set) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("product", set.firm().name());
        root.put("asOf", set.asOf().toString());
        root.put("exact", set.exact());
        root.put("outcomes", set.outcomes().stream().map(PossibleJson::pathway).toList());
        List<Object> functions = new ArrayList<>();
        for (PossibleFunction f : set.functions()) {
            Map<String, Object> function = new LinkedHashMap<>();
            function.put("name", f.name());
            function.put("exact", !f.bounded() && !f.typesBounded());
            function.put("pathwaysExact", !f.bounded());
            function.put("lawNotHeld", f.unsettled());
            function.put(
                    "outcomes", f.outcomes().stream().map(PossibleJson::outcome).toList());
            functions.add(function);
        }
        root.put("functions", functions);
        root.put("stops", set.stops().stream().map(PossibleJson::stop).toList());
        return Json.write(root);
    }

    private static Map<String, Object> pathway(PossibleOutcome outcome) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("pathway", outcome.pathway().word());
        node.put("witness", answers(outcome.witness()));
        return node;
    }

    private static Map<String, Object> outcome(PossibleOutcome outcome) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("pathway", outcome.pathway().word());
        node.put("typeId", orNull(outcome.type()));
        node.put("deviceClass", outcome.deviceClass().map(Enum::name).orElse(null));
        node.put("regulation", orNull(outcome.regulation()));
        node.put("productCode", orNull(outcome.productCode()));
        node.put("type", orNull(outcome.typeTitle()));
        node.put("witness", answers(outcome.witness()));
        return node;
    }

    private static Map<String, Object> stop(PossibleStop stop) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("about", Text.word(stop.about()));
        node.put("rule", stop.rule());
        node.put("subject", orNull(stop.subject()));
        node.put("title", stop.title());
        node.put("state", Text.word(stop.state()));
        node.put("witness", answers(stop.witness()));
        return node;
    }

    private static Map<String, String> answers(SortedMap<Key, Given> witness) {
        Map<String, String> answers = new LinkedHashMap<>();
        witness.forEach((key, given) -> answers.put(key.toString(), given.text()));
        return answers;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
