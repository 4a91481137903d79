package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.pathwayadvisor.reference.Authority;

/**
 * Everything that one run concluded, for reports to show.
 *
 * @param data            what the law on health data says
 * @param care            what evidence, safety, deployment and readiness ask
 * @param plan            time, fees, outside spend and odds of the route, or of each possible one
 * @param answers         every answer by path, in the file's words
 * @param openQuestions   what can still change a result, the best first: about the pathway, then data, then evidence
 * @param intendedUse     the product's own sentence, or empty
 * @param stage           the stage in words, or empty
 * @param outOfDate       true where the day asked for lies more than 90 days after the law is known
 * @param notHeld         families of law that are not held on the day asked for
 * @param openLists       lists that the file does not call complete
 * @param decidingRules   number of rules and device types in the grounds of the settled results
 * @param notPrimary      those of them whose law was not read in the primary text, by id
 * @param reviewedRules   how many of them a named person reviewed
 * @param answersThatCount number of answers that the settled results rest on
 * @param authorities     the sources that results and findings cite, with their dates
 * @param overruled       what persons say against the rules, and the answer by the rules alone
 */
public record Assessment(
        Receipt receipt,
        SortedMap<String, String> answers,
        String product,
        String intendedUse,
        String stage,
        Recommendation recommendation,
        List<FunctionResult> functions,
        List<FindingLine> findings,
        DataAssessment data,
        CareAssessment care,
        PlanAssessment plan,
        List<OpenQuestion> openQuestions,
        LocalDate lawKnownThrough,
        LocalDate recheckBy,
        boolean outOfDate,
        List<String> notHeld,
        List<String> openLists,
        int decidingRules,
        List<String> notPrimary,
        int reviewedRules,
        int answersThatCount,
        List<Derived> derivation,
        List<Authority> authorities,
        Overruled overruled) {}
