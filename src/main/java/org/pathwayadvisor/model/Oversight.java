package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Who oversees a study of a function. */
@Section(path = "oversight", scope = Scope.FUNCTION, title = "Oversight of the study", care = true)
public record Oversight(
        String subject,

        @Question(
                text = "Does the study follow patients forward?",
                why = "Looking back and looking forward have different rules.",
                who = Who.CLINICIAN,
                opens = {"study.planned yes"},
                lever = Lever.DESIGN)
        Tri prospective,

        @Question(
                text = "Does the study change what is done with patients?",
                why = "Then they must consent, or the board must waive it.",
                who = Who.CLINICIAN,
                authority = "21 CFR 50.20",
                opens = {"study.planned yes"},
                lever = Lever.DESIGN)
        Tri interventional,

        @Question(
                text = "Do its results influence the care of the people in the study?",
                why = "Then the exemption of diagnostic studies may be lost.",
                who = Who.CLINICIAN,
                authority = "21 CFR 812.2(c)(3)(iv)",
                opens = {"study.planned yes"},
                lever = Lever.DESIGN)
        Tri influencesCare,

        @Question(
                text = "Can the data be traced to single people?",
                why = "It decides who must review the study.",
                who = Who.CLINICIAN,
                authority = "45 CFR 46.104(d)(4)",
                opens = {"study.planned yes"},
                lever = Lever.DESIGN,
                leverTo = {"no"},
                leverSaid = {"no: study only data that cannot be traced to single people"})
        Tri identifiable,

        @Question(
                text =
                        "Is the study funded or regulated by a federal department, or did the institution promise to follow the Common Rule?",
                why = "Then the Common Rule holds beside FDA's rules.",
                who = Who.CLINICIAN,
                authority = "45 CFR 46.109(a)",
                opens = {"study.planned yes"},
                lever = Lever.FACT)
        Tri federal,

        @Question(
                text = "Shall the results support a submission to FDA?",
                why = "Then FDA's rules on consent and review boards hold.",
                who = Who.RA,
                authority = "21 CFR 56.103(a)",
                opens = {"study.planned yes"},
                lever = Lever.CLAIM)
        Tri forFda,

        @Question(
                text = "Where does the ethics review board (IRB) stand?",
                why = "No study starts without it.",
                who = Who.CLINICIAN,
                authority = "21 CFR 56.103(a)",
                opens = {"study.planned yes"},
                lever = Lever.FACT)
        BoardStatus board,

        @Question(
                text = "What did the board say of the risk of the device?",
                why = "The board must agree, not only you.",
                who = Who.CLINICIAN,
                authority = "21 CFR 812.2(b)(1)(ii)",
                opens = {"study.planned yes"},
                lever = Lever.FACT)
        BoardRisk boardRisk,

        @Question(
                text = "How does consent stand?",
                why = "People consent, or the board waives it.",
                who = Who.CLINICIAN,
                authority = "21 CFR 50.20",
                opens = {"study.planned yes"},
                lever = Lever.FACT)
        ConsentState consent,

        @Question(
                text = "Where does FDA's permission to study (IDE) stand?",
                why = "A study of significant risk needs it first.",
                who = Who.RA,
                authority = "21 CFR 812.20(a)(2)",
                opens = {"study.planned yes"},
                lever = Lever.FACT)
        IdeStatus ide,

        @Question(
                text = "Does the team rely on exemption category 4 of the Common Rule (existing data)?",
                why = "FDA's own rules have no such category.",
                who = Who.CLINICIAN,
                authority = "45 CFR 46.104(d)(4)",
                opens = {"study.planned yes"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri exemptCategory,

        @Question(
                text = "Is only a device that FDA cleared studied, used as its labeling says?",
                why = "Such studies are exempt from the device study rules.",
                who = Who.RA,
                authority = "21 CFR 812.2(c)(2)",
                opens = {"study.planned yes"},
                lever = Lever.DESIGN)
        Tri onLabel,

        @Question(
                text = "Does more than one institution in the United States take part?",
                why = "Federal money then asks for one single board.",
                who = Who.CLINICIAN,
                authority = "45 CFR 46.114(b)",
                opens = {"study.planned yes"},
                lever = Lever.DESIGN)
        Tri severalSites,

        @Question(
                text = "Does it compare groups by health outcomes?",
                why = "Such trials may have to be registered.",
                who = Who.CLINICIAN,
                authority = "42 CFR part 11",
                opens = {"study.planned yes"},
                lever = Lever.DESIGN)
        Tri controlled,

        @Question(
                text = "Is there a permission for the patient data: authorization, or a waiver by the board?",
                why = "HIPAA asks one or the other for research.",
                who = Who.LEGAL,
                authority = "45 CFR 164.512(i)",
                opens = {"study.planned yes"},
                lever = Lever.FACT)
        Tri dataPermission,

        @Question(
                text = "Does enrolment start more than 180 days after FDA's final guidance on diversity plans?",
                why = "From then on the plan goes with the application.",
                who = Who.RA,
                authority = "FD&C Act 520(g)(9)",
                opens = {"study.serious-risk yes"},
                lever = Lever.FACT)
        Tri enrolsLate,

        @Question(
                text = "Is there a diversity action plan?",
                why = "The law asks one of such studies.",
                who = Who.RA,
                authority = "FD&C Act 520(g)(9)",
                opens = {"oversight.enrols-late yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri diversityPlan) {}
