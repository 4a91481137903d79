package org.pathwayadvisor.assessment;

import java.util.EnumSet;
import java.util.Set;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.TypeFits;

/** Where a ground stands when a result is told: an order of presentation, and of nothing else. */
enum Chapter {
    /** The claims that make it a device, or that do not. */
    PURPOSE,
    /** The exclusion or policy that covers it, or the one that fails. */
    EXCLUSION,
    /** The device type. */
    TYPE,
    /** Equivalence, risk, limits of exemption, significance of a change. */
    COMPARISON,
    /** What nearly every result has in common. */
    NONE;

    /** Criteria that connect others; worth telling only on their less usual side. */
    private static final Set<Criterion> CONNECTING = EnumSet.of(
            Criterion.DEVICE,
            Criterion.ENFORCED,
            Criterion.DISTRIBUTED,
            Criterion.PREMARKET,
            Criterion.NEW_TO_FDA,
            Criterion.SOFTWARE_ONLY,
            Criterion.OUTSIDE_BLOOD_SUPPLY,
            Criterion.DEVICE_LED,
            Criterion.MANUFACTURER,
            Criterion.TYPE_FOUND,
            Criterion.CLINICIAN_USER);

    private static final Set<Criterion> COMPARING = EnumSet.of(
            Criterion.NEW_TO_FDA,
            Criterion.EQUIVALENT,
            Criterion.PREDICATE_VALID,
            Criterion.CHANGE_SIGNIFICANT,
            Criterion.WITHIN_LIMITS,
            Criterion.TYPE_NEEDS_510K,
            Criterion.CLASS_III_RISK);

    /** @param direct the conclusions that the route itself reads */
    static Chapter of(Object conclusion, Set<Object> direct) {
        if (conclusion instanceof TypeFits) {
            return TYPE;
        }
        Criterion criterion = criterion(conclusion);
        if (criterion == null || connects(conclusion, criterion, direct)) {
            return NONE;
        }
        return switch (criterion) {
            case MEDICAL_PURPOSE -> PURPOSE;
            case TYPE_FOUND -> TYPE;
            default -> COMPARING.contains(criterion) ? COMPARISON : EXCLUSION;
        };
    }

    /** True for a conclusion that tells something without any answer beside it. */
    static boolean unusual(Object conclusion, Set<Object> direct) {
        Criterion criterion = criterion(conclusion);
        return CONNECTING.contains(criterion) && conclusion instanceof NotMet && direct.contains(conclusion)
                || criterion == Criterion.CLASS_III_RISK
                || conclusion instanceof Met && direct.contains(conclusion) && criterion != Criterion.MEDICAL_PURPOSE;
    }

    private static boolean connects(Object conclusion, Criterion criterion, Set<Object> direct) {
        if (criterion == Criterion.CLASS_III_RISK) {
            return conclusion instanceof NotMet && !direct.contains(conclusion);
        }
        return CONNECTING.contains(criterion) && conclusion instanceof Met;
    }

    private static Criterion criterion(Object conclusion) {
        return conclusion instanceof Met m ? m.criterion() : conclusion instanceof NotMet n ? n.criterion() : null;
    }
}
