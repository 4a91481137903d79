package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pathwayadvisor.exploration.Judge;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.Status;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;

/**
 * The one place where routes become a result. Where the law opens several routes to one complete product, the words
 * outside the order of weight come first, then the heaviest; of several grounds the most specific. A lighter route is
 * never chosen over a heavier one. The order is project policy.
 */
final class Settlement implements Judge<Settlement.Result> {
    /** What sets of possible results are made of: a device type is a ground of a result and no result of its own. */
    record Result(Pathway pathway) implements Comparable<Result> {
        @Override
        public int compareTo(Result other) {
            return pathway.compareTo(other.pathway);
        }

        // By hand: the generated ones are linked when first called, which every start would wait for.
        @Override
        public int hashCode() {
            return pathway.ordinal();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Result r && pathway == r.pathway;
        }
    }

    private static final List<Pathway> FIRST =
            List.of(Pathway.OTHER_CENTER, Pathway.NOT_FDA_PREMARKET, Pathway.ASK_FDA);
    private static final List<Status> LAST = List.of(Status.NOT_A_MANUFACTURER, Status.NO_MEDICAL_PURPOSE);

    private static final Comparator<Pathway> HEAVIEST_FIRST = Comparator.comparing(
                    (Pathway p) -> FIRST.contains(p) ? FIRST.indexOf(p) : FIRST.size())
            .thenComparing(Comparator.reverseOrder());

    private static final Comparator<Route> PLACE = Comparator.comparing(Route::pathway, HEAVIEST_FIRST);

    private static final Comparator<Route> WEIGHT = PLACE.thenComparing(
                    r -> LAST.contains(r.status()) ? LAST.indexOf(r.status()) + 1 : 0)
            .thenComparing(Route::status);

    private final Map<String, DeviceType> types;

    /** The criteria that may be concluded both ways. */
    private final Set<Criterion> loose;

    private Settlement(Map<String, DeviceType> types, Set<Criterion> loose) {
        this.types = types;
        this.loose = loose;
    }

    Settlement(Collection<?> rows) {
        this(new TreeMap<>(), Set.of());
        for (Object row : rows) {
            if (row instanceof DeviceType t) {
                types.put(t.type(), t);
            }
        }
    }

    /** The same where some criteria may be concluded both ways: an override does that to what rests on it. */
    Settlement loosened(Set<Criterion> criteria) {
        return criteria.isEmpty() ? this : new Settlement(types, criteria);
    }

    /** The routes, the chosen one first. */
    static List<Route> ordered(Set<Object> conclusions) {
        return conclusions.stream()
                .filter(Route.class::isInstance)
                .map(Route.class::cast)
                .sorted(WEIGHT)
                .toList();
    }

    /** The one of two pathways that comes first: outside the order of weight, else heavier. */
    static Pathway heavier(Pathway a, Pathway b) {
        return HEAVIEST_FIRST.compare(a, b) <= 0 ? a : b;
    }

    @Override
    public Result settle(Set<Object> certain) {
        List<Route> routes = ordered(certain);
        return routes.isEmpty() ? null : new Result(routes.get(0).pathway());
    }

    @Override
    public Set<Result> candidates(Set<Object> reachable, Set<Object> certain) {
        Set<Result> all = new LinkedHashSet<>();
        List<Route> sure = ordered(certain);
        for (Route route : ordered(reachable)) {
            if (!sure.isEmpty() && PLACE.compare(route, sure.get(0)) > 0) {
                break;
            }
            all.add(new Result(route.pathway()));
        }
        return all;
    }

    @Override
    public Collection<Object> decisive(Set<Object> reachable, Set<Object> certain) {
        return reachable.stream()
                .filter(o -> o instanceof Route && !certain.contains(o))
                .toList();
    }

    @Override
    public List<List<Object>> goals(Result candidate, Set<Object> reachable) {
        List<List<Object>> goals = new ArrayList<>();
        for (Route route : ordered(reachable)) {
            if (route.pathway() == candidate.pathway()) {
                Object isNew = new Met(route.subject(), Criterion.NEW_TO_FDA);
                Object change = new NotMet(route.subject(), Criterion.NEW_TO_FDA);
                List<Object> lighter = lighter(route, reachable);
                if (!loose.isEmpty()) {
                    goals.add(List.of(route)); // all that is sure of a completion that ends on it
                    continue;
                }
                if (lighter.isEmpty() || !premarket(route.pathway())) {
                    goals.add(goal(route, lighter));
                    continue;
                }
                if (reachable.contains(isNew)) {
                    lighter.add(0, isNew);
                    goals.add(goal(route, lighter));
                }
                if (reachable.contains(change)) {
                    goals.add(goal(route, List.of(change)));
                }
            }
        }
        return goals;
    }

    private static List<Object> goal(Route route, List<Object> more) {
        List<Object> goal = new ArrayList<>(List.of(route));
        goal.addAll(more);
        return List.copyOf(goal);
    }

    /** That no type fits which would lead to a heavier route. */
    private List<Object> lighter(Route route, Set<Object> reachable) {
        List<Object> lighter = new ArrayList<>();
        types.values().stream()
                .filter(t -> outweighs(t, route.pathway()))
                .map(t -> new TypeRuledOut(route.subject(), t.type()))
                .filter(reachable::contains)
                .forEach(lighter::add);
        return lighter;
    }

    /** The routes that a type of class III outweighs where the product is new to FDA: a change keeps its own way. */
    private static boolean premarket(Pathway pathway) {
        return pathway == Pathway.P510K || pathway == Pathway.DE_NOVO;
    }

    /** True for a type that leads a complete product to a heavier route. */
    private static boolean outweighs(DeviceType type, Pathway pathway) {
        return switch (pathway) {
            case CLASS_I_EXEMPT -> type.exempt() == Tri.NO || type.deviceClass() != ClassWord.I;
            case CLASS_II_EXEMPT -> type.exempt() == Tri.NO;
            case P510K, DE_NOVO -> type.deviceClass() == ClassWord.III;
            default -> false;
        };
    }

    @Override
    public Object opposite(Object conclusion) {
        if (conclusion instanceof Met m) {
            return loose.contains(m.criterion()) ? null : new NotMet(m.subject(), m.criterion());
        }
        if (conclusion instanceof NotMet n) {
            return loose.contains(n.criterion()) ? null : new Met(n.subject(), n.criterion());
        }
        if (conclusion instanceof TypeFits f) {
            return new TypeRuledOut(f.subject(), f.type());
        }
        return conclusion instanceof TypeRuledOut r ? new TypeFits(r.subject(), r.type()) : null;
    }
}
