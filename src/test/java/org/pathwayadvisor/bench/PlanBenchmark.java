package org.pathwayadvisor.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.plan.Network;
import org.pathwayadvisor.plan.Simulation;
import org.pathwayadvisor.plan.Span;
import org.pathwayadvisor.reference.PhaseModel;
import org.pathwayadvisor.reference.PlanTables;
import org.pathwayadvisor.reference.Reference;

/** Ten thousand draws of the plan with the most phases, with its three dates. At most 50 ms warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 9, time = 1)
public class PlanBenchmark {
    private Network network;
    private long seed;

    @Setup
    public void load() {
        PlanTables tables =
                Reference.load(Path.of("rules"), new ArrayList<>()).plan().orElseThrow();
        PhaseModel model = tables.model(Pathway.DE_NOVO).orElseThrow();
        Map<Phase, Integer> places = new EnumMap<>(Phase.class);
        List<Network.Node> nodes = new ArrayList<>();
        for (PhaseModel.Step step : model.steps()) {
            step.spread().ifPresent(spread -> {
                List<Integer> after = step.after().stream()
                        .filter(places::containsKey)
                        .map(places::get)
                        .toList();
                places.put(step.phase(), nodes.size());
                nodes.add(new Network.Node(step.phase(), 1, spread, step.fda(), step.chance(), 0, after));
            });
        }
        network = new Network(nodes);
        seed = Simulation.SEED;
    }

    @Benchmark
    public List<Span> tenThousandDraws() {
        Simulation draws = Simulation.of(network, Simulation.TOGETHER, Simulation.DRAWS, seed++);
        List<Span> spans = new ArrayList<>();
        for (Phase phase : List.of(Phase.SUBMISSION_WRITING, Phase.FDA_REVIEW, Phase.ROLL_OUT)) {
            network.place(phase).ifPresent(place -> spans.add(draws.end(place)));
        }
        return spans;
    }
}
