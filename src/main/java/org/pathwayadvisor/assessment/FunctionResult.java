package org.pathwayadvisor.assessment;

import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.model.ImdrfCategory;

/**
 * The result of one software function.
 *
 * @param settled       the result; empty while it is open or the law of the day is not held
 * @param standing      how firmly it stands
 * @param possible      every result that is still possible, held answers counted as unknown; exact
 * @param also          results that the law opens besides the settled one
 * @param regulation    of the deciding type, or empty
 * @param productCode   of the deciding type, or empty
 * @param typeTitle     of the deciding type, or empty
 * @param imdrfCategory empty while unknown
 * @param because       the grounds, shortest useful list first
 * @param mustStayTrue  the answers that the result rests on, in the questionnaire's words
 * @param notHeld       families of law that this result would have needed and the rule base does not hold on the day
 * @param controls      the special controls of the deciding type, where it is class II
 * @param comparison    what a submission would compare, and ask FDA about
 */
public record FunctionResult(
        String name,
        Optional<Outcome> settled,
        Standing standing,
        List<Outcome> possible,
        List<Outcome> also,
        String regulation,
        String productCode,
        String typeTitle,
        Optional<ImdrfCategory> imdrfCategory,
        List<Reason> because,
        List<String> mustStayTrue,
        List<String> notHeld,
        List<Control> controls,
        Comparison comparison) {}
