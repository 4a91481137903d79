package org.pathwayadvisor.study;

import java.util.OptionalDouble;

/**
 * Where a study takes its people from.
 *
 * @param prevalence  of the condition among those enrolled one after the other
 * @param ungradable  the share that cannot be used
 * @param clusterSize eyes, lesions or exams of each person; 1 when each person counts once
 * @param icc         how much those of one person resemble each other
 */
public record Setting(OptionalDouble prevalence, double ungradable, double clusterSize, double icc) {
    public static final Setting PLAIN = new Setting(OptionalDouble.empty(), 0, 1, 0);

    public Setting {
        prevalence.ifPresent(p -> Require.inside("the prevalence", p));
        Require.belowOne("the ungradable share", ungradable);
        Clustering.of(1, clusterSize, icc);
    }
}
