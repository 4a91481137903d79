package org.pathwayadvisor.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Assessor;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.PossibleAssessor;
import org.pathwayadvisor.assessment.PossibleSet;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.questionnaire.Questionnaires;

/** Warm timings in one process. Each call takes the next product, so that no call repeats the one before it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 9, time = 1)
public class DecisionBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<String> COMPLETE = List.of(
            "stroke-triage",
            "retinopathy-screening",
            "sepsis-alert",
            "ambient-scribe",
            "symptom-chatbot",
            "tumor-sequencing");

    private Assessor assessor;
    private PossibleAssessor possible;
    private final List<Answers> products = new ArrayList<>();
    private final List<FactSet> facts = new ArrayList<>();
    private Answers empty;
    private int turn;

    @Setup
    public void load() {
        Law law = Advisor.load(Path.of("rules")).law(DAY);
        assessor = new Assessor(law, Advisor.VERSION);
        possible = new PossibleAssessor(law);
        for (String name : COMPLETE) {
            Answers answers = Questionnaires.load(Path.of("questionnaires", name + ".yaml"));
            String function = answers.functions().get(0);
            products.add(answers);
            facts.add(assessor.facts(function, answers));
        }
        empty = Questionnaires.load(Path.of("questionnaires", "first-idea.yaml"));
    }

    private int next() {
        turn = (turn + 1) % COMPLETE.size();
        return turn;
    }

    /** Facts in memory to the settled pathway: no plan and no report. */
    @Benchmark
    public Optional<Pathway> decision() {
        return assessor.settle(facts.get(next()));
    }

    /** The whole assessment of the same products, with what stays possible, reasons and findings. */
    @Benchmark
    public Assessment assessment() {
        return assessor.assess(products.get(next()));
    }

    /** A nearly empty questionnaire: everything that is still possible. */
    @Benchmark
    public Assessment nearlyEmpty() {
        return assessor.assess(empty);
    }

    /** The same questionnaire: every pathway, class, device type and stop that is still possible, each with its answers. */
    @Benchmark
    public PossibleSet possible() {
        return possible.of(empty);
    }
}
