package org.pathwayadvisor.audit.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.rulebase.Sitting;

/** The route of a device under the rules, and that no answer which makes the risk worse makes a pathway lighter. */
final class WayToMarket {
    private final Ground ground;
    private final Examiner examiner;

    WayToMarket(Ground ground, Examiner examiner) {
        this.ground = ground;
        this.examiner = examiner;
    }

    void examine() {
        List<Input> questions = ground.questions(Sitting.DECIDE);
        List<Input> types = new ArrayList<>();
        Set<Object> judged = new LinkedHashSet<>();
        Map<String, DeviceType> kinds = DeviceClass.kinds(ground);
        kinds.forEach((words, type) -> {
            Object fits = new TypeFits(Ground.FUNCTION, type.type());
            Object out = new TypeRuledOut(Ground.FUNCTION, type.type());
            types.add(Input.free("a type of " + words + " fits", fits, out));
            judged.addAll(List.of(fits, out));
        });
        List<Input> inputs = new ArrayList<>(questions);
        inputs.addAll(types);
        List<Grounding.Way> ways = ground.ways(
                Sitting.DECIDE, row -> kinds.containsValue(row) || Criteria.ofNoType(row), inputs, List.of());
        Criteria criteria = new Criteria(ways, examiner);
        Set<Object> before = criteria.read(List.of(Criteria.ENFORCED));
        List<Object> targets = criteria.routes(false);
        Set<Object> read = criteria.read(targets);
        for (Criterion c : Criterion.values()) {
            List<Object> both = Criteria.both(c);
            if (c != Criterion.TYPE_FOUND
                    && criteria.twoSided(c)
                    && both.stream().anyMatch(b -> read.contains(b) && !before.contains(b))) {
                criteria.either(c, questions);
            }
        }
        judged.add(Criteria.ENFORCED);
        Module module = new Module(Circuit.cone(ways, targets, judged), inputs, List.of(Criteria.ENFORCED), targets);
        Routes routes = new Routes(module.circuit(), Map.of());
        examiner.examine(
                "one pathway follows for a device under the rules, and no exemption beside a heavier one",
                List.of(new Examiner.Part(module, new OnePathway(routes))));
        new RiskOrder(ways, inputs, criteria, examiner).examine();
    }
}
