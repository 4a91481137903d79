package org.pathwayadvisor.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.ClinicalContext;
import org.pathwayadvisor.yaml.Node;

/** Reads what others published. */
final class BenchmarkReader {
    private BenchmarkReader() {}

    static List<Benchmark> read(TableReader table) {
        List<Benchmark> all = new ArrayList<>();
        for (Node.Fields row : table.list("benchmarks")) {
            all.add(new Benchmark(
                    table.text(row, "id"),
                    table.text(row, "device"),
                    table.words(row, "regulations"),
                    contexts(table, row),
                    table.text(row, "found"),
                    table.constant(row, "criterion", Benchmark.Criterion.class),
                    table.text(row, "says"),
                    table.constant(row, "certainty", Certainty.class),
                    table.text(row, "source")));
        }
        return List.copyOf(all);
    }

    private static Set<ClinicalContext> contexts(TableReader table, Node.Fields row) {
        Set<ClinicalContext> contexts = EnumSet.noneOf(ClinicalContext.class);
        if (row.get("contexts") != null) {
            for (String word : table.words(row, "contexts")) {
                ClinicalContext found = null;
                for (ClinicalContext context : ClinicalContext.values()) {
                    found = Text.word(context).equals(word) ? context : found;
                }
                if (found == null) {
                    table.problem(row.place(), "`" + word + "` is no clinical use", "");
                } else {
                    contexts.add(found);
                }
            }
        }
        return contexts;
    }
}
