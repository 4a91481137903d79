package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pathwayadvisor.exploration.Judge;
import org.pathwayadvisor.model.ClassWord;
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
    /** What sets of possible results are made of. @param type the deciding device type, or empty */
    record Result(Pathway pathway, ClassWord deviceClass, String type) implements Comparable<Result> {
        private static final Comparator<Result> ORDER =
                Comparator.comparing(Result::pathway).thenComparing(Result::type);

        @Override
        public int compareTo(Result other) {
            return ORDER.compare(this, other);
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

    private final Map<String, DeviceType> types = new TreeMap<>();

    Settlement(Collection<?> rows) {
        for (Object row : rows) {
            if (row instanceof DeviceType t) {
                types.put(t.type(), t);
            }
        }
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
        if (routes.isEmpty()) {
            return null;
        }
        Pathway pathway = routes.get(0).pathway();
        Set<String> fitting = fitting(pathway, certain);
        return result(pathway, fitting.isEmpty() ? "" : fitting.iterator().next());
    }

    @Override
    public Set<Result> candidates(Set<Object> reachable, Set<Object> certain) {
        Set<Result> all = new LinkedHashSet<>();
        List<Route> sure = ordered(certain);
        for (Route route : ordered(reachable)) {
            if (!sure.isEmpty() && PLACE.compare(route, sure.get(0)) > 0) {
                break;
            }
            Set<String> known = fitting(route.pathway(), certain);
            for (String type : fitting(route.pathway(), reachable)) {
                all.add(result(route.pathway(), type));
                if (known.contains(type)) {
                    break;
                }
            }
            if (known.isEmpty() && needsNoType(route.pathway(), reachable)) {
                all.add(result(route.pathway(), ""));
            }
        }
        return all;
    }

    @Override
    public Collection<Object> decisive(Set<Object> reachable, Set<Object> certain) {
        List<Object> routes = new ArrayList<>();
        List<Object> types = new ArrayList<>();
        for (Object o : reachable) {
            if (!certain.contains(o)) {
                if (o instanceof Route) {
                    routes.add(o);
                } else if (o instanceof TypeFits) {
                    types.add(o);
                }
            }
        }
        return routes.isEmpty() ? types : routes;
    }

    @Override
    public List<List<Object>> goals(Result candidate, Set<Object> reachable) {
        List<List<Object>> goals = new ArrayList<>();
        for (Route route : ordered(reachable)) {
            if (route.pathway() == candidate.pathway()) {
                List<Object> goal = new ArrayList<>(List.of(route));
                if (!candidate.type().isEmpty()) {
                    goal.add(new TypeFits(route.subject(), candidate.type()));
                } else if (mayLackType(candidate.pathway())) {
                    types.values().stream()
                            .filter(t -> decides(candidate.pathway(), t))
                            .map(t -> new TypeRuledOut(route.subject(), t.type()))
                            .filter(reachable::contains)
                            .forEach(goal::add);
                }
                goals.add(List.copyOf(goal));
            }
        }
        return goals;
    }

    @Override
    public Object opposite(Object conclusion) {
        if (conclusion instanceof Met m) {
            return new NotMet(m.subject(), m.criterion());
        }
        if (conclusion instanceof NotMet n) {
            return new Met(n.subject(), n.criterion());
        }
        if (conclusion instanceof TypeFits f) {
            return new TypeRuledOut(f.subject(), f.type());
        }
        return conclusion instanceof TypeRuledOut r ? new TypeFits(r.subject(), r.type()) : null;
    }

    private Set<String> fitting(Pathway pathway, Set<Object> conclusions) {
        Set<String> fitting = new TreeSet<>();
        for (Object o : conclusions) {
            if (o instanceof TypeFits fits && decides(pathway, types.get(fits.type()))) {
                fitting.add(fits.type());
            }
        }
        return fitting;
    }

    private static boolean decides(Pathway pathway, DeviceType type) {
        boolean exempt = type.exempt() == Tri.YES;
        return switch (pathway) {
            case CLASS_I_EXEMPT -> exempt && type.deviceClass() == ClassWord.I;
            case CLASS_II_EXEMPT -> exempt && type.deviceClass() == ClassWord.II;
            case P510K -> type.deviceClass() != ClassWord.III;
            case PMA -> type.deviceClass() == ClassWord.III;
            default -> false;
        };
    }

    private boolean needsNoType(Pathway pathway, Set<Object> reachable) {
        return mayLackType(pathway) || fitting(pathway, reachable).isEmpty();
    }

    private static boolean mayLackType(Pathway pathway) {
        return pathway == Pathway.P510K || pathway == Pathway.PMA;
    }

    private Result result(Pathway pathway, String type) {
        ClassWord word = types.containsKey(type) ? types.get(type).deviceClass() : null;
        if (word == null && pathway == Pathway.PMA) {
            word = ClassWord.III;
        }
        return new Result(pathway, word, type);
    }
}
