package org.pathwayadvisor.study;

/**
 * One group of a study: those with the condition, or those without.
 *
 * @param point      the number if each counts once, and what it gives
 * @param clustering the same in eyes, lesions or exams, and whom they come from
 * @param invited    people, with those who cannot be used
 */
public record Group(PowerPoint point, Clustering clustering, int invited) {
    static Group of(PowerPoint point, Setting setting) {
        Clustering clustering = Clustering.of(point.n(), setting.clusterSize(), setting.icc());
        return new Group(point, clustering, Exclusions.inflate(clustering.people(), setting.ungradable()));
    }
}
