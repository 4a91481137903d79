package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What makes the harm of a failure more or less severe. */
@Section(path = "setting", scope = Scope.FAILURE, title = "What changes its severity", care = true)
public record FailureSetting(
        String subject,

        @Question(
                text = "Is the treatment itself dangerous when wrong?",
                why = "A wrong dose of a dangerous drug kills faster than one of a mild drug.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                opens = {"harm incorrect-treatment"},
                lever = Lever.FACT)
        Tri highRiskTherapy,

        @Question(
                text = "Does a clinician check the recommendation on their own, with its basis in view?",
                why = "Such a check lowers the severity that is expected by one step.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                opens = {"harm incorrect-treatment"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri checkedIndependently,

        @Question(
                text = "Does a miss push the patient down the list, so that care comes later?",
                why = "Then a miss is a delay although everybody is still looked at.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                opens = {"harm missed-diagnosis"},
                lever = Lever.FACT)
        Tri delaysCare,

        @Question(
                text = "Is the disease a cancer?",
                why = "Weeks of delay matter more in cancer.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                opens = {"harm delayed-diagnosis", "harm delayed-treatment", "harm missed-diagnosis", "harm no-output"},
                lever = Lever.FACT)
        Tri cancer,

        @Question(
                text = "Would the needless work-up be invasive or toxic?",
                why = "A needless biopsy harms more than a needless look.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                opens = {"harm false-positive-workup"},
                lever = Lever.FACT)
        Tri invasiveWorkup,

        @Question(
                text = "Is there a fallback that works while it gives no output?",
                why = "With a working fallback an outage does little harm.",
                who = Who.CLINICIAN,
                authority = "ISO 14971:2019 5",
                opens = {"harm no-output"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri fallback,

        @Question(
                text = "Is the medical care that the harm needs there to prevent lasting impairment?",
                why = "Then the harm counts as a serious injury in law.",
                who = Who.CLINICIAN,
                authority = "21 CFR 803.3",
                opens = {"severity serious"},
                lever = Lever.FACT)
        Tri preventsImpairment) {}
