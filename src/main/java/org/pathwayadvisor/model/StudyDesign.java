package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How the study that should convince is designed. */
@Section(path = "study-design", scope = Scope.PRODUCT, title = "Design of the study", care = true)
public record StudyDesign(
        String subject,

        @Question(
                text =
                        "Is one person of your team named who answers for the design of the study and the bar it must pass?",
                why = "The product manager owns both.",
                who = Who.PM,
                opens = {
                    "product.stage building",
                    "product.stage study",
                    "product.stage submitting",
                    "product.stage deploying",
                    "product.stage in-use"
                },
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri ownerNamed,

        @Question(
                text = "Is it written down what the study must show: endpoint, comparison, goal and number of cases?",
                why = "Defined afterwards, any result passes.",
                who = Who.CLINICIAN,
                opens = {
                    "product.stage building",
                    "product.stage study",
                    "product.stage submitting",
                    "product.stage deploying",
                    "product.stage in-use"
                },
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri standardDefined,

        @Question(
                text = "Was the endpoint fixed before anybody saw results?",
                why = "What is chosen afterwards proves nothing.",
                who = Who.CLINICIAN,
                authority = "21 CFR 892.2060(b)(1)(ii)",
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.HISTORY)
        Tri endpointSet,

        @Question(
                text = "Was the analysis plan locked before results were unblinded?",
                why = "What is chosen afterwards proves nothing.",
                who = Who.CLINICIAN,
                authority = "21 CFR 892.2060(b)(1)(ii)",
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.HISTORY)
        Tri analysisLocked,

        @Question(
                text = "Was the operating point (threshold) locked before the test?",
                why = "A threshold picked on the test data looks better than it is.",
                who = Who.ENGINEER,
                authority = "21 CFR 892.2060(b)(1)(ii)",
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.HISTORY)
        Tri thresholdLocked,

        @Question(
                text = "Was any test data used while building: tuning, threshold, early stopping, prompts?",
                why = "Then the results are no validation.",
                who = Who.ENGINEER,
                authority = "CADe guidance V",
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.HISTORY)
        Tri testDataUsed,

        @Question(
                text = "What keeps training and test data apart?",
                why = "The same patient on both sides makes results too good.",
                who = Who.ENGINEER,
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.HISTORY)
        SplitUnit splitUnit,

        @Question(
                text = "Does any patient have more than one image, sample or examination in the data?",
                why = "Then a split by image puts patients on both sides.",
                who = Who.ENGINEER,
                opens = {"study-design.split-unit image", "study-design.split-unit exam"},
                lever = Lever.FACT)
        Tri severalPerPatient,

        @Question(
                text = "At how many sites were the test data collected?",
                why = "One hospital shows little of the next.",
                who = Who.CLINICIAN,
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                max = 100000)
        Num testSites,

        @Question(
                text = "How many of these sites are in the United States?",
                why = "FDA asks how results carry over to patients there.",
                who = Who.CLINICIAN,
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                max = 100000)
        Num usSites,

        @Question(
                text = "Are the test sites other sites than those of the training data?",
                why = "Else nothing shows that it works elsewhere.",
                who = Who.CLINICIAN,
                authority = "CADe guidance V",
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.HISTORY)
        Tri sitesApart,

        @Question(
                text = "What counted as the truth?",
                why = "A weak truth makes every number worthless.",
                who = Who.CLINICIAN,
                authority = "CADe clinical guidance VI",
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.HISTORY)
        ReferenceStandard reference,

        @Question(
                text = "Was the truth set by people who did not see the output?",
                why = "Whoever saw it tends to agree.",
                who = Who.CLINICIAN,
                authority = "CADe clinical guidance VI",
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.HISTORY)
        Tri referenceBlinded,

        @Question(
                text = "Can experts differ on this finding?",
                why = "Then one reader is not enough for the truth.",
                who = Who.CLINICIAN,
                authority = "CADe clinical guidance VI",
                opens = {"study-design.reference single-reader"},
                lever = Lever.FACT)
        Tri subjective,

        @Question(
                text = "What happened to unclear or ungradable cases?",
                why = "Left out, they make results too good.",
                who = Who.CLINICIAN,
                authority = "Diagnostic statistics guidance",
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.HISTORY)
        EquivocalHandling equivocal,

        @Question(
                text = "Was the truth looked at again only where the output disagreed with it?",
                why = "That moves results in favor of the product.",
                who = Who.CLINICIAN,
                authority = "Diagnostic statistics guidance",
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.HISTORY)
        Tri discrepantResolved,

        @Question(
                text = "Was the share of diseased cases raised above that in practice?",
                why = "Predictive values of such a set do not hold in practice.",
                who = Who.CLINICIAN,
                authority = "CADe guidance V",
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.HISTORY)
        Tri enriched,

        @Question(
                text = "Are predictive values stated for the share of disease in practice?",
                why = "Those of an enriched set do not carry over.",
                who = Who.CLINICIAN,
                authority = "CADe guidance V",
                opens = {"study-design.enriched yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri enrichmentCorrected,

        @Question(
                text = "What were results compared with?",
                why = "Better than nothing is no comparison.",
                who = Who.CLINICIAN,
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.HISTORY)
        Comparator comparator,

        @Question(
                text = "Are the patients tested like those it is meant for, age included?",
                why = "What was tested on others is not shown for these.",
                who = Who.CLINICIAN,
                authority = "21 CFR 892.2060(b)(1)(iii)",
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.HISTORY)
        Tri populationMatches,

        @Question(
                text = "Did people outside your team review the clinical evidence?",
                why = "It matters where the output decides on serious conditions.",
                who = Who.CLINICIAN,
                authority = "IMDRF N41",
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri independentReview,

        @Question(
                text = "Does the study capture all adverse events?",
                why = "A therapy can harm too.",
                who = Who.CLINICIAN,
                authority = "21 CFR 882.5803(b)(1)",
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri adverseEvents,

        @Question(
                text = "Was the time until somebody looks measured, with and without it?",
                why = "Triage must be shown to be effective, not only accurate.",
                who = Who.CLINICIAN,
                authority = "21 CFR 892.2080(b)(1)(ii)",
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.HISTORY)
        Tri timeEndpoint,

        @Question(
                text = "Is the version that you release the very version that was tested?",
                why = "Another version was not tested.",
                who = Who.ENGINEER,
                opens = {"evidence.level own-test", "evidence.level independent-test", "evidence.level clinical-study"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri sameVersion,

        @Question(
                text = "Were these records assessed for relevance and reliability?",
                why = "FDA asks both of everyday data.",
                who = Who.RA,
                authority = "RWE guidance V",
                opens = {"evidence.studies real-world"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri recordsAssessed) {}
