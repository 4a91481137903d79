package org.pathwayadvisor.audit.proof;

import java.util.List;

/** What must hold of each combination of answers. */
interface Judge {
    /** What is known of all combinations that complete the present one. */
    enum Verdict {
        HOLDS,
        FAILS,
        OPEN
    }

    /**
     * What some answers and those that are still to come say together.
     *
     * @param worlds  what follows for certain, and what can still follow, in each world that is compared
     * @param unknown true where some answer stays unknown: then nothing need follow
     */
    Verdict judge(List<World> worlds, boolean unknown);

    /** What is wrong, where it fails. */
    String wrong(List<World> worlds);

    /** Certain and reachable conclusions. */
    record World(long[] certain, long[] reachable) {
        boolean certain(int number) {
            return Circuit.has(certain, number);
        }

        boolean reachable(int number) {
            return Circuit.has(reachable, number);
        }
    }
}
