package org.pathwayadvisor.report;

import java.util.List;
import org.pathwayadvisor.model.Words;
import org.pathwayadvisor.rulebase.Topic;

/** A section of a report that can be printed alone. */
public enum Part {
    @Words("the data architecture: HIPAA and its neighbours")
    DATA("Data architecture"),
    @Words("time, fees, outside spend and odds")
    PLAN("Plan"),
    @Words("what shows that it works, and what a study must do")
    EVIDENCE("Evidence", Topic.EVIDENCE),
    @Words("the quality bar, the sizes of studies, and the ways to fail")
    QUALITY("Quality and safety", Topic.QUALITY_BAR, Topic.FAILURE_MODES),
    @Words("uncertainty, unsure outputs and fit with the work")
    USER("What the user sees", Topic.UNCERTAINTY, Topic.CLINICAL_UX),
    @Words("the groups of patients that it was shown to work for")
    POPULATIONS("Who it works for", Topic.POPULATIONS),
    @Words("hospitals, integration, training and monitoring")
    DEPLOYMENT("Deployment", Topic.DEPLOYMENT),
    @Words("the checklist and the common mistakes")
    READINESS("Readiness", Topic.READINESS);

    private final String title;
    private final List<Topic> topics;

    Part(String title, Topic... topics) {
        this.title = title;
        this.topics = List.of(topics);
    }

    /** Its heading. */
    String title() {
        return title;
    }

    /** The folders of rules that it reports; empty where it does not report by folder. */
    List<Topic> topics() {
        return topics;
    }
}
