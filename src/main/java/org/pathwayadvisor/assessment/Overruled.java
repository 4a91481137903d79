package org.pathwayadvisor.assessment;

import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.model.Pathway;

/**
 * What persons said against the rules, and the product's answer by the rules alone.
 *
 * @param all   in the order of the file
 * @param alone the answer by the rules alone; empty where nobody says anything that holds on the day
 */
public record Overruled(List<Overruling> all, Optional<Recommendation> alone) {
    /** Nobody says anything. */
    public static final Overruled NONE = new Overruled(List.of(), Optional.empty());

    /** Those that are taken against what the rules say. */
    public List<Overruling> applied() {
        return all.stream().filter(o -> o.effect() == Overruling.Effect.APPLIED).toList();
    }

    /** Those whose day is over. */
    public List<Overruling> expired() {
        return all.stream().filter(o -> o.effect() == Overruling.Effect.EXPIRED).toList();
    }

    /** True where the pathway or how firmly it stands is another one than by the rules alone. */
    public boolean moves(Recommendation answer) {
        return alone.isPresent()
                && (!alone.get().pathway().equals(answer.pathway())
                        || alone.get().standing() != answer.standing()
                        || !alone.get().possible().equals(answer.possible()));
    }

    /** The answer, which stands no firmer than a working one unless the rules alone decide the same. */
    static Recommendation capped(Recommendation answer, Recommendation alone, List<FunctionResult> functions) {
        Optional<Pathway> pathway = answer.pathway();
        boolean same = alone.standing() == Standing.DECIDED && alone.pathway().equals(pathway);
        boolean firm = functions.stream()
                .anyMatch(f -> answer.decidedBy().contains(f.name()) && f.standing() == Standing.DECIDED);
        if (answer.standing() != Standing.DECIDED || same && firm) {
            return answer;
        }
        return new Recommendation(
                pathway,
                answer.atLeast(),
                Standing.WORKING,
                answer.possible(),
                answer.assumptions(),
                answer.judgements(),
                answer.decidedBy());
    }
}
