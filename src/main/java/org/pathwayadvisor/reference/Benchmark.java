package org.pathwayadvisor.reference;

import java.util.List;
import java.util.Set;
import org.pathwayadvisor.model.ClinicalContext;
import org.pathwayadvisor.model.Words;

/**
 * What somebody published about a product of a kind.
 *
 * @param regulations the device types that it speaks to: {@code 892.2080}
 * @param contexts    the clinical uses that it speaks to, whatever the type
 * @param criterion   what the figures were held against; figures of different kinds are not compared
 * @param says        what the reader must know before comparing
 */
public record Benchmark(
        String id,
        String device,
        List<String> regulations,
        Set<ClinicalContext> contexts,
        String found,
        Criterion criterion,
        String says,
        Certainty certainty,
        String source) {
    public Benchmark {
        regulations = List.copyOf(regulations);
        contexts = Set.copyOf(contexts);
    }

    /** What figures were held against. */
    public enum Criterion {
        @Words("hypothesis")
        HYPOTHESIS,
        @Words("goal of its makers")
        GOAL,
        @Words("result without a goal")
        RESULT,
        @Words("habit")
        HABIT,
        @Words("warning")
        WARNING
    }
}
