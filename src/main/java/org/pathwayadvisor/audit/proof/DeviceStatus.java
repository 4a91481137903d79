package org.pathwayadvisor.audit.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.Status;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.rulebase.Sitting;

/** Each exclusion, each policy, and then whether a function is a device whose rules FDA enforces. */
final class DeviceStatus {
    private static final String IT = Ground.FUNCTION;

    private final Ground ground;
    private final Examiner examiner;

    DeviceStatus(Ground ground, Examiner examiner) {
        this.ground = ground;
        this.examiner = examiner;
    }

    void examine() {
        List<Input> questions = ground.questions(Sitting.DECIDE);
        List<Grounding.Way> ways = ground.ways(Sitting.DECIDE, DeviceStatus::ofNoType, questions, List.of());
        Set<Object> conclusions = Ground.conclusions(ways);
        Set<Object> status = read(ways, statusRoutes(ways));
        Set<Object> judged = new LinkedHashSet<>();
        List<Input> apart = new ArrayList<>(questions);
        for (Criterion c : Criterion.values()) {
            Object met = new Met(IT, c);
            Object not = new NotMet(IT, c);
            if (conclusions.contains(met) && conclusions.contains(not) && (status.contains(met) || status.contains(not))) {
                either(ways, questions, c);
                judged.addAll(List.of(met, not));
                apart.add(Input.free(Text.word(c), met, not));
            }
        }
        Set<Object> targets = new LinkedHashSet<>(statusRoutes(ways));
        Object enforced = new Met(IT, Criterion.ENFORCED);
        targets.add(enforced);
        Module module = new Module(Circuit.cone(ways, targets, judged), apart, List.of(), targets);
        Route under = new Route(IT, Pathway.CLASS_I_EXEMPT, Status.values()[0]);
        Routes routes = new Routes(module.circuit(), Map.of(enforced, under));
        examiner.examine("one status follows, and none that frees from the rules beside them", module, new OnePathway(routes));
    }

    private void either(List<Grounding.Way> ways, List<Input> questions, Criterion c) {
        List<Object> both = List.of(new Met(IT, c), new NotMet(IT, c));
        Module module = new Module(Circuit.cone(ways, both, Set.of()), questions, List.of(), both);
        examiner.examine(
                "`" + Text.word(c) + "` is met or not met, and never both",
                module,
                new Either(module.circuit(), both, List.of("met", "not met")));
    }

    /** The routes that need no word on class or premarket rules. */
    private static List<Object> statusRoutes(List<Grounding.Way> ways) {
        return Ground.conclusions(ways).stream()
                .filter(c -> c instanceof Route && !read(ways, List.of(c)).contains(new Met(IT, Criterion.ENFORCED)))
                .toList();
    }

    /** Everything that some conclusions rest on. */
    private static Set<Object> read(List<Grounding.Way> ways, List<Object> targets) {
        Set<Object> read = new LinkedHashSet<>(targets);
        Circuit.cone(ways, targets, Set.of()).forEach(w -> w.needs().forEach(read::addAll));
        return read;
    }

    static boolean ofNoType(Object row) {
        return !(row instanceof DeviceType) && !(row instanceof Trait);
    }
}
