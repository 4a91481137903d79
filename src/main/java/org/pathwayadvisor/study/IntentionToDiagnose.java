package org.pathwayadvisor.study;

/**
 * A result among people for whom the product gave no answer as well. Leaving them out flatters it; the worst case counts
 * each as wrong.
 *
 * @param excluded without them
 * @param worst    each counted as wrong
 * @param best     each counted as right
 */
public record IntentionToDiagnose(Interval excluded, Interval worst, Interval best) {
    /**
     * @param right     answered and right
     * @param answered  answered at all
     * @param abstained not answered
     */
    public static IntentionToDiagnose of(int right, int answered, int abstained, double gamma) {
        Require.among(right, answered);
        if (abstained < 0) {
            throw new IllegalArgumentException("nobody cannot be fewer than none: " + abstained);
        }
        int all = Math.addExact(answered, abstained);
        return new IntentionToDiagnose(
                ClopperPearson.of(right, answered, gamma),
                ClopperPearson.of(right, all, gamma),
                ClopperPearson.of(right + abstained, all, gamma));
    }

    /** Whether the goal is shown only as long as the unanswered are left out. */
    public boolean hidesAMiss(double goal) {
        return excluded.lower() > goal && worst.lower() <= goal;
    }
}
