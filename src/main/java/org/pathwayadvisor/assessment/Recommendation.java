package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.model.Pathway;

/**
 * The answer for the product: that of its most burdensome device function (project policy).
 *
 * @param pathway   the pathway, or null while it is undetermined
 * @param atLeast   the heaviest pathway that is already settled while the product is open, or null
 * @param possible  every pathway that the product may still end on
 * @param decidedBy the name of the deciding function, or empty
 */
public record Recommendation(
        Pathway pathway,
        Pathway atLeast,
        Standing standing,
        List<Pathway> possible,
        List<Held> assumptions,
        List<Judgement> judgements,
        String decidedBy) {}
