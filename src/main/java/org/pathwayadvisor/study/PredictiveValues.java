package org.pathwayadvisor.study;

/**
 * What a result means where the product is used: Bayes' rule at that prevalence.
 *
 * @param ppv the share of alerts that are right
 * @param npv the share of silences that are right
 */
public record PredictiveValues(double ppv, double npv) {
    public static PredictiveValues of(double sensitivity, double specificity, double prevalence) {
        Require.share("the sensitivity", sensitivity);
        Require.share("the specificity", specificity);
        Require.inside("the prevalence", prevalence);
        double right = sensitivity * prevalence;
        double falsely = (1 - specificity) * (1 - prevalence);
        double clear = specificity * (1 - prevalence);
        double missed = (1 - sensitivity) * prevalence;
        if (right + falsely == 0 || clear + missed == 0) {
            throw new IllegalArgumentException("a product that always says the same has no predictive value");
        }
        return new PredictiveValues(right / (right + falsely), clear / (clear + missed));
    }
}
