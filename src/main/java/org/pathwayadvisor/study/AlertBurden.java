package org.pathwayadvisor.study;

/**
 * What a day of use brings.
 *
 * @param alerts all of them: volume (prevalence Se + (1 - prevalence)(1 - Sp))
 * @param missed people with the condition and without an alert
 */
public record AlertBurden(double alerts, double truePositives, double falsePositives, double missed) {
    public static AlertBurden of(double volume, double prevalence, double sensitivity, double specificity) {
        if (!(volume > 0) || Double.isInfinite(volume)) {
            throw new IllegalArgumentException("the volume must be above 0, and is " + Decimal.of(volume));
        }
        Require.inside("the prevalence", prevalence);
        Require.share("the sensitivity", sensitivity);
        Require.share("the specificity", specificity);
        double found = volume * prevalence * sensitivity;
        double falsely = volume * (1 - prevalence) * (1 - specificity);
        return new AlertBurden(found + falsely, found, falsely, volume * prevalence * (1 - sensitivity));
    }

    /** The share of alerts that are right. */
    public double ppv() {
        return truePositives / alerts;
    }

    public double numberNeededToEvaluate() {
        return alerts / truePositives;
    }

    /** Alerts for each of so many clinicians. */
    public double perClinician(double clinicians) {
        if (!(clinicians > 0)) {
            throw new IllegalArgumentException("there must be a clinician, and there are " + Decimal.of(clinicians));
        }
        return alerts / clinicians;
    }
}
