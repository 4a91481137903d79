package org.pathwayadvisor.audit.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.Status;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.rulebase.Sitting;

/** Whether each type fits, whether any does, and what each kind of type leads to. */
final class DeviceClass {
    private static final String IT = Ground.FUNCTION;

    private final Ground ground;
    private final Examiner examiner;

    DeviceClass(Ground ground, Examiner examiner) {
        this.ground = ground;
        this.examiner = examiner;
    }

    void examine() {
        List<Input> questions = ground.questions(Sitting.DECIDE);
        List<Grounding.Way> ways = ground.ways(Sitting.DECIDE, row -> true, questions, List.of());
        List<Examiner.Part> parts = new ArrayList<>();
        List<Input> types = new ArrayList<>();
        Set<Object> judged = new LinkedHashSet<>();
        for (DeviceType type : types(ground)) {
            List<Object> both = List.of(new TypeFits(IT, type.type()), new TypeRuledOut(IT, type.type()));
            Module module = new Module(Circuit.cone(ways, both, Set.of()), questions, List.of(), both);
            parts.add(new Examiner.Part(module, new Either(module.circuit(), both, List.of("fits", "ruled out"))));
            types.add(Input.free(type.type(), both.get(0), both.get(1)));
            judged.addAll(both);
        }
        examiner.examine("each of " + types.size() + " device types fits or is ruled out, and never both", parts);
        Criteria criteria = new Criteria(ways, examiner);
        List<Object> found = Criteria.both(Criterion.TYPE_FOUND);
        Module module = new Module(Circuit.cone(ways, found, judged), types, List.of(), found);
        examiner.examine(
                "a type is found or none is, and never both",
                List.of(new Examiner.Part(module, new Either(module.circuit(), found, List.of("found", "none")))));
        criteria.either(Criterion.WITHIN_LIMITS, questions);
        kinds(ground).values().forEach(type -> kind(type, questions));
    }

    /** What follows where just one type fits, of each kind that the rules tell apart. */
    private void kind(DeviceType type, List<Input> questions) {
        Object fits = new TypeFits(IT, type.type());
        List<Object> given = List.of(new Met(IT, Criterion.PREMARKET), new Met(IT, Criterion.NEW_TO_FDA), fits);
        List<Grounding.Way> ways =
                ground.ways(Sitting.DECIDE, row -> row.equals(type) || Criteria.ofNoType(row), questions, given);
        List<Object> classes = List.of(
                new Route(IT, Pathway.CLASS_I_EXEMPT, Status.EXEMPT_TYPE),
                new Route(IT, Pathway.CLASS_II_EXEMPT, Status.EXEMPT_TYPE),
                new Met(IT, Criterion.TYPE_NEEDS_510K),
                new Route(IT, Pathway.PMA, Status.CLASS_III_TYPE));
        Set<Object> judged = new LinkedHashSet<>(given);
        judged.addAll(Criteria.both(Criterion.NEW_TO_FDA));
        Module module = new Module(Circuit.cone(ways, classes, judged), questions, given, classes);
        examiner.examine(
                "a type of " + words(type) + " leads to one of exempt, 510(k) and PMA",
                List.of(new Examiner.Part(
                        module,
                        new Either(
                                module.circuit(),
                                classes,
                                List.of("exempt in class I", "exempt in class II", "510(k) needed", "PMA")))));
    }

    static List<DeviceType> types(Ground ground) {
        return ground.tables().rows().stream()
                .filter(DeviceType.class::isInstance)
                .map(DeviceType.class::cast)
                .toList();
    }

    /** One type of each class, exempt and not: the rules on routes tell types apart by nothing else. */
    static Map<String, DeviceType> kinds(Ground ground) {
        Map<String, DeviceType> kinds = new LinkedHashMap<>();
        types(ground).forEach(t -> kinds.putIfAbsent(words(t), t));
        return kinds;
    }

    static String words(DeviceType type) {
        String word = switch (type.deviceClass()) {
            case I -> "class I";
            case II -> "class II";
            case III -> "class III";
            default -> "no class yet";
        };
        return word + (type.exempt() == org.pathwayadvisor.model.Tri.YES ? ", exempt" : "");
    }
}
