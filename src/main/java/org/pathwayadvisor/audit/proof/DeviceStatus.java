package org.pathwayadvisor.audit.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.Status;
import org.pathwayadvisor.rulebase.Sitting;

/** Each exclusion, each policy, and then whether a function is a device whose rules FDA enforces. */
final class DeviceStatus {
    /** What "the rules are enforced" counts as beside routes: heavier than every exemption. */
    private static final Route UNDER = new Route(Ground.FUNCTION, Pathway.CLASS_I_EXEMPT, Status.EXEMPT_TYPE);

    private final Ground ground;
    private final Examiner examiner;

    DeviceStatus(Ground ground, Examiner examiner) {
        this.ground = ground;
        this.examiner = examiner;
    }

    void examine() {
        List<Input> questions = ground.questions(Sitting.DECIDE);
        List<Grounding.Way> ways = ground.ways(Sitting.DECIDE, Criteria::ofNoType, questions, List.of());
        Criteria criteria = new Criteria(ways, examiner);
        List<Object> targets = new ArrayList<>(criteria.routes(true));
        targets.add(Criteria.ENFORCED);
        Set<Object> read = criteria.read(targets);
        Set<Object> judged = new LinkedHashSet<>();
        List<Input> inputs = new ArrayList<>(questions);
        for (Criterion c : Criterion.values()) {
            List<Object> both = Criteria.both(c);
            if (criteria.twoSided(c) && both.stream().anyMatch(read::contains)) {
                criteria.either(c, questions);
                judged.addAll(both);
                inputs.add(Criteria.free(c));
            }
        }
        Module module = new Module(Circuit.cone(ways, targets, judged), inputs, List.of(), targets);
        Routes routes = new Routes(module.circuit(), Map.of(Criteria.ENFORCED, UNDER));
        examiner.examine(
                "one status follows, and no exemption beside enforced rules",
                List.of(new Examiner.Part(module, new OnePathway(routes))));
    }
}
