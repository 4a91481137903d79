package org.pathwayadvisor.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Assumption;
import org.pathwayadvisor.model.AssumptionBar;
import org.pathwayadvisor.yaml.Node;

/** Reads the working assumptions: what each holds, and the answers that bar it. */
final class AssumptionTable {
    private final List<AssumedAnswers> assumed = new ArrayList<>();
    private final List<AssumptionBar> bars = new ArrayList<>();

    AssumptionTable(TableReader table) {
        for (Node.Fields row : table.list("assumptions")) {
            Assumption assumption = table.constant(row, "assumption", Assumption.class);
            Map<String, String> answers = new LinkedHashMap<>();
            for (Node.Field answer : table.fields(row.get("answers")).fields()) {
                String word = answer.value() instanceof Node.Text t ? t.value() : "";
                if (known(table, answer, answer.value(), word)) {
                    answers.put(answer.key(), word);
                }
            }
            assumed.add(new AssumedAnswers(assumption, answers));
            if (row.get("unless") != null) {
                table.fields(row.get("unless")).fields().forEach(bar -> bars(table, assumption, bar));
            }
        }
    }

    private void bars(TableReader table, Assumption assumption, Node.Field bar) {
        for (Node choice : bar.value() instanceof Node.Items items ? items.items() : List.of(bar.value())) {
            String word = choice instanceof Node.Text t ? t.value() : "";
            if (known(table, bar, choice, word)) {
                bars.add(new AssumptionBar(assumption, bar.key(), word));
            }
        }
    }

    private static boolean known(TableReader table, Node.Field field, Node value, String word) {
        Ask ask = Dictionary.find(field.key());
        boolean known = ask != null && ask.path().equals(field.key()) && ask.closed() && ask.choice(word) != null;
        if (!known) {
            table.problem(
                    value.place(),
                    "`" + word + "` is not a choice of `" + field.key() + "`",
                    ask == null || ask.kind() == Kind.TEXT ? "name a closed question and one of its choices" : "");
        }
        return known;
    }

    List<AssumedAnswers> assumed() {
        return assumed;
    }

    List<AssumptionBar> bars() {
        return bars;
    }
}
