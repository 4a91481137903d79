package org.pathwayadvisor.dictionary;

import java.util.List;
import org.pathwayadvisor.model.*;

/** The record classes of the questionnaire's sections, in the order of the file. */
public final class Sections {
    public static final List<Class<? extends Record>> ALL = List.of(
            Product.class,
            Maker.class,
            IntendedFor.class,
            Reads.class,
            Gives.class,
            Consists.class,
            Condition.class,
            Use.class,
            Pictures.class,
            ImageWork.class,
            Basis.class,
            Recommendation.class,
            Records.class,
            Office.class,
            Wellness.class,
            LowerRisk.class,
            Combination.class,
            Predicate.class,
            Risk.class,
            Exemption.class,
            Change.class,
            Brings.class,
            Program.class,
            Submission.class,
            Study.class,
            Buyers.class,
            Service.class,
            DataUse.class,
            Shown.class,
            QualityBar.class,
            Populations.class,
            Uncertainty.class,
            FailureModes.class,
            Deployment.class,
            Readiness.class,
            Plan.class);

    private Sections() {}
}
