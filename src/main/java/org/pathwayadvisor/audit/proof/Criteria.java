package org.pathwayadvisor.audit.proof;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.Trait;

/** The criteria of one function, each of which is met or not met once all that it reads is answered. */
final class Criteria {
    private static final String IT = Ground.FUNCTION;
    static final Object ENFORCED = new Met(IT, Criterion.ENFORCED);

    private final List<Grounding.Way> ways;
    private final Set<Object> conclusions;
    private final Examiner examiner;

    Criteria(List<Grounding.Way> ways, Examiner examiner) {
        this.ways = ways;
        this.conclusions = Ground.conclusions(ways);
        this.examiner = examiner;
    }

    static List<Object> both(Criterion criterion) {
        return List.of(new Met(IT, criterion), new NotMet(IT, criterion));
    }

    /** True where rules conclude that it is met and that it is not: a step on the way has no negation. */
    boolean twoSided(Criterion criterion) {
        return conclusions.containsAll(both(criterion));
    }

    void either(Criterion criterion, List<Input> questions) {
        List<Object> both = both(criterion);
        Module module = new Module(Circuit.cone(ways, both, Set.of()), questions, List.of(), both);
        examiner.examine(
                "`" + Text.word(criterion) + "` is met or not met, and never both",
                List.of(new Examiner.Part(module, new Either(module.circuit(), both, List.of("met", "not met")))));
    }

    static Input free(Criterion criterion) {
        return Input.free(
                Text.word(criterion), both(criterion).get(0), both(criterion).get(1));
    }

    /** The routes that are open before class and premarket rules are looked at, or the others. */
    List<Object> routes(boolean beforeEnforcement) {
        return conclusions.stream()
                .filter(c -> c instanceof Route && read(List.of(c)).contains(ENFORCED) != beforeEnforcement)
                .toList();
    }

    /** Everything that some conclusions rest on, with them. */
    Set<Object> read(List<Object> targets) {
        Set<Object> read = new LinkedHashSet<>(targets);
        Circuit.cone(ways, targets, Set.of()).forEach(w -> w.needs().forEach(read::addAll));
        return read;
    }

    static boolean ofNoType(Object row) {
        return !(row instanceof DeviceType) && !(row instanceof Trait);
    }
}
