package org.pathwayadvisor.model;

/** The functions that FDA's policy on software functions names as lower risk. */
public enum LowerRiskKind {
    @Words("coaches people with a disease in daily life: diet, exercise, salt, keeping to a fixed medicine schedule")
    COACHING,
    @Words("keeps up the coping skills of people with a diagnosed psychiatric condition: a skill of the day, audio")
    COPING_SKILLS,
    @Words("teaches, reminds or encourages now and then: pregnancy, quitting smoking, recovery from addiction")
    ENCOURAGEMENT,
    @Words("warns by location only: air that may bring on asthma, a place where an addiction may return")
    LOCATION_WARNING,
    @Words("motivates people to do their physical therapy exercises at home, with videos or games")
    EXERCISE_GAME,
    @Words("says what is reported on interactions and side effects of the medicines or herbs that a user names")
    INTERACTION_REPORT,
    @Words("passes on screening and prevention advice of recognised authorities by age, sex and habits")
    PREVENTION_ADVICE,
    @Words("a checklist of common symptoms with possible conditions and when to see a clinician")
    SYMPTOM_CHECKLIST,
    @Words("a questionnaire of symptoms that says which kind of care facility to go to")
    WHERE_TO_GO,
    @Words("lets a user call a nurse or emergency services, or alert first responders")
    CALL_FOR_HELP,
    @Words("tracks medicines and reminds at times that the user set")
    MEDICINE_REMINDER,
    @Words("shows trends and comparisons of vital signs, or collects and shares blood pressure")
    VITAL_TRENDS,
    @Words("shows trends of a person's health incidents, such as hospital stays")
    INCIDENT_TRENDS,
    @Words("oral health reminders or tracking for people with gum disease")
    ORAL_HEALTH,
    @Words("helps people with prediabetes to eat better or move more")
    PREDIABETES_HABITS,
    @Words("takes and sends pictures that replace a description in a consultation, and reads nothing from them")
    PICTURE_FOR_CLINICIAN,
    @Words(
            "a simple calculation taught in medical schools and routine in practice: body mass index, body water, mean arterial pressure, Glasgow coma scale, APGAR, NIH stroke scale, delivery date")
    SIMPLE_CALCULATION,
    @Words("another function of low risk, which is not in this list")
    OTHER,
    @Words("none of these: it does more")
    NONE,
    @Words("not answered")
    UNKNOWN
}
