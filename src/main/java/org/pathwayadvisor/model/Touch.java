package org.pathwayadvisor.model;

/** Something about a channel that opens a field of law. */
public enum Touch {
    @Words("it is made for children under 13, or you know that some use it")
    CHILDREN_UNDER_13,
    @Words("people from 13 to 17 use it")
    TEENAGERS,
    @Words("it can draw health records from more than one source, such as typing and a wearable")
    RECORDS_FROM_SEVERAL_SOURCES,
    @Words("it handles such records for the maker of a health app")
    WORKS_FOR_RECORD_APP,
    @Words("its pages or apps hold trackers or code of advertisers or analytics")
    TRACKERS,
    @Words("it records what people say")
    RECORDING,
    @Words("it makes voice prints or face templates")
    BIOMETRICS,
    @Words("it talks with people about their mental health")
    MENTAL_HEALTH,
    @Words("it keeps people company: a companion or emotional chatbot")
    COMPANION,
    @Words("generative AI writes messages to patients")
    GENERATED_MESSAGES,
    @Words("its name, title or manner implies that a licensed clinician speaks")
    LICENSED_VOICE,
    @Words("licensed clinicians or their facilities use it on patients")
    USED_BY_CLINICIANS,
    @Words("it helps to diagnose")
    DIAGNOSIS,
    @Words("it is used to decide on coverage or medical necessity")
    COVERAGE,
    @Words("it weighs in decisions on whether somebody gets care or insurance")
    BIG_DECISIONS,
    @Words("the customer is a Medicare Advantage or Part D plan")
    MEDICARE_PLAN,
    @Words("the customer is a Medicaid managed care plan")
    MEDICAID_PLAN,
    @Words("health data of its users are sold")
    DATA_SOLD
}
