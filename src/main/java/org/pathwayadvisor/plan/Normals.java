package org.pathwayadvisor.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The random numbers of a plan by the name that they belong to, drawn once: a plan under another correlation, or after
 * another answer, moves for what is different in it and for nothing else.
 */
final class Normals {
    private final int draws;
    private final long seed;
    private final Map<String, double[]> drawn = new ConcurrentHashMap<>();

    Normals(int draws, long seed) {
        this.draws = draws;
        this.seed = seed;
    }

    int draws() {
        return draws;
    }

    /** Normally distributed numbers; they are shared, so nobody writes into them. */
    double[] of(String name) {
        return drawn.computeIfAbsent(name, this::draw);
    }

    private double[] draw(String name) {
        ZigguratSampler.NormalizedGaussian sampler = ZigguratSampler.NormalizedGaussian.of(random(name));
        double[] normals = new double[draws];
        for (int d = 0; d < draws; d++) {
            normals[d] = sampler.sample();
        }
        return normals;
    }

    /** Random numbers that belong to a name. */
    UniformRandomProvider random(String name) {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(seed * 31 + name.hashCode());
    }
}
