package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.model.TypeFits;

/** On what a complete product ends, written down a second time: what the search finds is compared with it. */
record NamedByHand(Law law, Settlement settlement) {
    NamedByHand(Law law) {
        this(law, new Settlement(law.tables().rows()));
    }

    /** The ending of a complete product, or null where the law of the day opens no route. */
    Ending of(Set<Object> conclusions) {
        Settlement.Result route = settlement.settle(conclusions);
        return route == null ? null : new Ending(route.pathway(), type(route.pathway(), conclusions));
    }

    private String type(Pathway pathway, Set<Object> conclusions) {
        List<String> fitting = new ArrayList<>();
        for (Object conclusion : conclusions) {
            if (conclusion instanceof TypeFits f && leads(pathway, row(f.type()))) {
                fitting.add(f.type());
            }
        }
        return fitting.stream()
                .filter(t -> fitting.stream()
                        .noneMatch(o -> law.tables().types().get(o).narrows().contains(t)))
                .max(Comparator.comparing(this::traits).thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }

    private DeviceType row(String type) {
        return law.tables().rows().stream()
                .filter(r -> r instanceof DeviceType t && t.type().equals(type))
                .map(DeviceType.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private long traits(String type) {
        return law.tables().rows().stream()
                .filter(r -> r instanceof Trait t && t.type().equals(type))
                .count();
    }

    private static boolean leads(Pathway pathway, DeviceType type) {
        boolean exempt = type.exempt() == Tri.YES;
        return pathway == Pathway.NO_NEW_SUBMISSION
                || pathway == Pathway.PMA && type.deviceClass() == ClassWord.III
                || pathway == Pathway.P510K && type.deviceClass() != ClassWord.III
                || pathway == Pathway.CLASS_I_EXEMPT && exempt && type.deviceClass() == ClassWord.I
                || pathway == Pathway.CLASS_II_EXEMPT && exempt && type.deviceClass() == ClassWord.II;
    }
}
