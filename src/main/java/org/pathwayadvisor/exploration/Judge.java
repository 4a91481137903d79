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

    /** Sets of reachable conclusions each of which would lead to a candidate. */
    List<List<Object>> goals(T candidate, Set<Object> reachable);
}
