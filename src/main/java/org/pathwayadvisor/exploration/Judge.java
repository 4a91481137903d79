package org.pathwayadvisor.exploration;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Settles what the rules concluded; handed in by the assessment. @param <T> a settled result, with value equality */
public interface Judge<T> {
    /** The result of conclusions that hold for certain, or null where the law of the day opens none. */
    T settle(Set<Object> certain);

    /** Every result that the certain conclusions, with any of the reachable ones added, could settle to. */
    Set<T> candidates(Set<Object> reachable, Set<Object> certain);

    /** The conclusions of the reachable ones that lead to a result: where branching looks for open answers. */
    Collection<Object> decisive(Set<Object> reachable, Set<Object> certain);

    /**
     * Sets of reachable conclusions, the likeliest to lead to a candidate first. Every completion that ends on the
     * candidate holds all of one of them: where none can be held together, the candidate is impossible.
     */
    List<List<Object>> goals(T candidate, Set<Object> reachable);

    /** The conclusion that never holds together with another one, or null where there is none. */
    Object opposite(Object conclusion);
}
