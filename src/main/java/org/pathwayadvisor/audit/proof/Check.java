package org.pathwayadvisor.audit.proof;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * One property that was examined.
 *
 * @param what         the property, as a sentence
 * @param questions    of which every answer was tried
 * @param apart        what was tried both ways without its questions: it is examined apart
 * @param combinations how many combinations of answers were covered
 * @param unknown      true where unknown was tried as an answer to each as well
 * @param groups       in how many groups: within one, no further answer changes what is examined
 * @param strength     0 where every combination was covered; else of how many questions every combination was
 * @param example      where it does not hold
 */
public record Check(
        String what,
        List<String> questions,
        List<String> apart,
        BigInteger combinations,
        boolean unknown,
        long groups,
        int strength,
        Optional<Counterexample> example) {
    public Check {
        questions = List.copyOf(questions);
        apart = List.copyOf(apart);
    }

    public boolean holds() {
        return example.isEmpty();
    }
}
