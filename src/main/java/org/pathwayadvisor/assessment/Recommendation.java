package org.pathwayadvisor.assessment;

import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.model.Pathway;

/**
 * The answer for the product: that of its most burdensome device function (project policy).
 *
 * @param pathway   the pathway; empty while it is undetermined
 * @param atLeast   the heaviest pathway that is already settled while the product is open
 * @param possible  every pathway that the product may still end on
 * @param decidedBy the names of the deciding functions, in the order of the file; several where they weigh the same
 */
public record Recommendation(
        Optional<Pathway> pathway,
        Optional<Pathway> atLeast,
        Standing standing,
        List<Pathway> possible,
        List<Held> assumptions,
        List<Judgement> judgements,
        List<String> decidedBy) {}
