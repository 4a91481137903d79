package org.pathwayadvisor.plan;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.reference.Quantiles;
import org.pathwayadvisor.reference.Range;
import org.pathwayadvisor.reference.Spread;

/**
 * Many draws of how a plan can go. Work phases share one common factor, since a slow team is slow in all of them (a
 * Gaussian copula); FDA's clock does not know it. Each phase has random numbers of its own, so that a phase more or less
 * moves no other, and two plans differ only where they are different.
 */
public final class Simulation {
    /** Draws of a plan; the error of a p90 is then about one in a hundred. */
    public static final int DRAWS = 10_000;

    /** The same numbers each time, so that an answer can be repeated. */
    public static final long SEED = 20261123;

    /** How much the work phases move together: a judgement, shown beside none and much. */
    public static final double TOGETHER = 0.3;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final Network network;
    private final double together;
    private final int draws;
    private final Normals normals;
    private final double[] common;
    private final double[][] lengths;
    private final double[][] ends;
    private final Span[] spans;

    private Simulation(Network network, double together, Normals normals) {
        this.network = network;
        this.together = together;
        this.draws = normals.draws();
        this.normals = normals;
        this.common = normals.of("common");
        this.lengths = new double[network.nodes().size()][];
        this.ends = new double[network.nodes().size()][];
        this.spans = new Span[network.nodes().size()];
    }

    /** Draws a network with the usual number of draws. */
    public static Simulation of(Network network) {
        return of(network, TOGETHER, DRAWS, SEED);
    }

    /** @param together correlation of the work phases, from 0 to 1 */
    public static Simulation of(Network network, double together, int draws, long seed) {
        return of(network, together, new Normals(draws, seed));
    }

    static Simulation of(Network network, double together, Normals normals) {
        Simulation simulation = new Simulation(network, together, normals);
        for (int i = 0; i < network.nodes().size(); i++) {
            simulation.draw(i, simulation.length(network.nodes().get(i)));
        }
        return simulation;
    }

    /** The span of days on which a node would end under another correlation of the work phases. */
    Span end(int place, double together) {
        Simulation other = new Simulation(network, together, normals);
        boolean[] before = before(place);
        for (int i = 0; i <= place; i++) {
            if (before[i]) {
                Network.Node node = network.nodes().get(i);
                other.draw(i, node.fda() ? lengths[i] : other.length(node));
            }
        }
        return other.end(place);
    }

    /** The nodes that one waits for in any way, and itself: they stand before it. */
    private boolean[] before(int place) {
        boolean[] before = new boolean[network.nodes().size()];
        before[place] = true;
        for (int i = place; i >= 0; i--) {
            if (before[i]) {
                network.nodes().get(i).after().forEach(earlier -> before[earlier] = true);
            }
        }
        return before;
    }

    private double[] length(Network.Node node) {
        String name = node.phase().name() + node.site();
        double[] length = node.fda() ? alone(node.spread(), name) : moving(node.spread(), name);
        if (node.chance() < 1) {
            UniformRandomProvider random = random(name + " occurs");
            for (int d = 0; d < draws; d++) {
                length[d] = random.nextDouble() < node.chance() ? length[d] : 0;
            }
        }
        return length;
    }

    private void draw(int place, double[] length) {
        Network.Node node = network.nodes().get(place);
        double[] end = new double[draws];
        Arrays.fill(end, node.earliest());
        for (int earlier : node.after()) {
            double[] before = ends[earlier];
            for (int d = 0; d < draws; d++) {
                end[d] = Math.max(end[d], before[d]);
            }
        }
        for (int d = 0; d < draws; d++) {
            end[d] += length[d];
        }
        lengths[place] = length;
        ends[place] = end;
    }

    private double[] alone(Spread spread, String name) {
        if (spread instanceof Range range) {
            return values(range, normals.of(name).clone());
        }
        UniformRandomProvider random = random(name);
        double[] values = new double[draws];
        for (int d = 0; d < draws; d++) {
            values[d] = spread.at(random.nextDouble());
        }
        return values;
    }

    /** Draws of something that moves with the team's pace. */
    double[] moving(Spread spread, String name) {
        double[] z = normals.of(name).clone();
        double shared = Math.sqrt(together);
        double own = Math.sqrt(1 - together);
        for (int d = 0; d < draws; d++) {
            z[d] = shared * common[d] + own * z[d];
        }
        if (spread instanceof Range range) {
            return values(range, z);
        }
        Quantiles quantiles = (Quantiles) spread;
        for (int d = 0; d < draws; d++) {
            z[d] = quantiles.at(NORMAL.cumulativeProbability(z[d]));
        }
        return z;
    }

    private double[] values(Range range, double[] z) {
        double left = range.left();
        double right = range.right();
        for (int d = 0; d < draws; d++) {
            z[d] = range.typical() * Math.exp((z[d] < 0 ? left : right) * z[d]);
        }
        return z;
    }

    /** Random numbers that belong to a name. */
    UniformRandomProvider random(String name) {
        return normals.random(name);
    }

    int draws() {
        return draws;
    }

    /** The days on which a node ends, one for each draw. */
    double[] ends(int place) {
        return ends[place];
    }

    /** The days on which a node starts. */
    double[] starts(int place) {
        double[] starts = ends[place].clone();
        for (int d = 0; d < draws; d++) {
            starts[d] -= lengths[place][d];
        }
        return starts;
    }

    /** The span of days on which a node ends. */
    public Span end(int place) {
        if (spans[place] == null) {
            spans[place] = Span.of(ends[place]);
        }
        return spans[place];
    }

    /** The span of days on which the last of several nodes ends. */
    public Span last(List<Integer> places) {
        double[] last = new double[draws];
        for (int place : places) {
            for (int d = 0; d < draws; d++) {
                last[d] = Math.max(last[d], ends[place][d]);
            }
        }
        return Span.of(last);
    }

    /** For each node, the share of draws in which it holds up another: the longest way to that one runs through it. */
    public double[] critical(int target) {
        int nodes = network.nodes().size();
        double[] shares = new double[nodes];
        double[] earliest = new double[nodes]; // as plain arrays, for the many turns below
        int[][] after = new int[nodes][];
        for (int i = 0; i < nodes; i++) {
            Network.Node node = network.nodes().get(i);
            earliest[i] = node.earliest();
            after[i] = node.after().stream().mapToInt(Integer::intValue).toArray();
        }
        for (int d = 0; d < draws; d++) {
            int place = target;
            while (place >= 0) {
                if (lengths[place][d] > 0) {
                    shares[place] += 1.0 / draws;
                }
                int longest = -1;
                double end = earliest[place];
                for (int earlier : after[place]) {
                    if (ends[earlier][d] > end) {
                        end = ends[earlier][d];
                        longest = earlier;
                    }
                }
                place = longest;
            }
        }
        return shares;
    }

    /** The share of draws in which the longest way runs through a phase. */
    public double critical(Phase phase, int target) {
        double[] shares = critical(target);
        return network.places(phase).stream().mapToDouble(p -> shares[p]).sum();
    }
}
