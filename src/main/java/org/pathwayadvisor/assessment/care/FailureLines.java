package org.pathwayadvisor.assessment.care;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.CareTerm;
import org.pathwayadvisor.model.HarmSeverity;
import org.pathwayadvisor.model.HarmType;
import org.pathwayadvisor.model.Has;
import org.pathwayadvisor.model.Likelihood;
import org.pathwayadvisor.model.Section.Scope;

/** The ways to fail in the order of work: what is open first, by harm, then by probability. */
public final class FailureLines {
    private static final List<CareTerm> CLASSES = List.of(CareTerm.CLASS_C, CareTerm.CLASS_B, CareTerm.CLASS_A);

    private FailureLines() {}

    /**
     * @param certain   what the answers conclude
     * @param reachable what they may still conclude: a failure is held only where nothing open could leave it open
     */
    public static List<FailureLine> of(Answers answers, Set<Object> certain, Set<Object> reachable) {
        return answers.names(Scope.FAILURE).stream()
                .map(name -> line(name, answers, certain, reachable))
                .sorted(Comparator.comparing((FailureLine l) -> !l.open())
                        .thenComparing(l -> l.severity().map(s -> -s.ordinal()).orElse(1))
                        .thenComparing(
                                l -> l.probability().map(p -> -p.ordinal()).orElse(1))
                        .thenComparing(FailureLine::name))
                .toList();
    }

    private static FailureLine line(String name, Answers answers, Set<Object> certain, Set<Object> reachable) {
        String risk = certain.contains(new Has(name, CareTerm.FAILURE_NOT_ACCEPTABLE))
                ? "not acceptable"
                : certain.contains(new Has(name, CareTerm.FAILURE_TO_REDUCE)) ? "reduce as far as possible" : "";
        return new FailureLine(
                name,
                given(answers, name, "description").map(Given::text).orElse(""),
                choice(answers, name, "harm", HarmType.class).map(Text::meaning).orElse(""),
                choice(answers, name, "severity", HarmSeverity.class),
                choice(answers, name, "probability", Likelihood.class),
                risk,
                CLASSES.stream()
                        .filter(c -> certain.contains(new Has(name, c)))
                        .findFirst()
                        .map(c -> c.name().substring(c.name().length() - 1))
                        .orElse(""),
                reachable.contains(new Has(name, CareTerm.FAILURE_OPEN)));
    }

    private static Optional<Given> given(Answers answers, String name, String path) {
        return Optional.ofNullable(answers.given().get(new Key(name, path)));
    }

    private static <E extends Enum<E>> Optional<E> choice(Answers answers, String name, String path, Class<E> kind) {
        return given(answers, name, path)
                .map(Given::value)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
