package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How patient data are secured. */
@Section(path = "data.security", scope = Scope.PRODUCT, title = "Security of patient data", data = true)
public record Security(
        String subject,

        @Question(
                text = "Is there an up-to-date risk analysis of all patient data that you hold?",
                why = "It is what is fined most often.",
                who = Who.SECURITY,
                authority = "45 CFR 164.308(a)(1)(ii)(A)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri riskAnalysis,

        @Question(
                text = "Does it cover prompts, indexes, training sets, weights, model vendors and agent tools?",
                why = "A risk nobody looked at is not managed.",
                who = Who.SECURITY,
                authority = "45 CFR 164.308(a)(1)(ii)(A)",
                opens = {"data.security.risk-analysis yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri riskAnalysisCoversAi,

        @Question(
                text = "Is there a plan that takes each risk down, with somebody to close it?",
                why = "Finding risks is half of the duty.",
                who = Who.SECURITY,
                authority = "45 CFR 164.308(a)(1)(ii)(B)",
                opens = {"data.security.risk-analysis yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri riskManagement,

        @Question(
                text = "Are all measures in place that the Security Rule labels required?",
                why = "They leave no choice.",
                who = Who.SECURITY,
                authority = "45 CFR 164.306(d)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri requiredMeasures,

        @Question(
                text = "Is each addressable measure in place, or is it written down why not and what stands in for it?",
                why = "Addressable is not optional.",
                who = Who.SECURITY,
                authority = "45 CFR 164.306(d)(3)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri addressableDecided,

        @Question(
                text = "Are patient data encrypted where they are stored?",
                why = "Lost data that were not encrypted are a breach.",
                who = Who.SECURITY,
                authority = "45 CFR 164.312(a)(2)(iv)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri encryptedAtRest,

        @Question(
                text = "Are patient data encrypted on the way?",
                why = "Addressable, and hard to leave out.",
                who = Who.SECURITY,
                authority = "45 CFR 164.312(e)(2)(ii)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri encryptedInTransit,

        @Question(
                text = "Does everyone sign in with a second factor?",
                why = "Advised today, proposed as a duty.",
                who = Who.SECURITY,
                authority = "45 CFR 164.312(d)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri mfa,

        @Question(
                text = "Is each access to patient data recorded and looked at, also what the model reads and writes?",
                why = "Activity must be recorded and examined.",
                who = Who.SECURITY,
                authority = "45 CFR 164.312(b)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri auditControls,

        @Question(
                text = "Is one person named who answers for security?",
                why = "Somebody must be.",
                who = Who.SECURITY,
                authority = "45 CFR 164.308(a)(2)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri securityOfficial,

        @Question(
                text = "Is all staff trained in security?",
                why = "Management too must be.",
                who = Who.SECURITY,
                authority = "45 CFR 164.308(a)(5)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri staffTrained,

        @Question(
                text = "Is there a plan for security incidents?",
                why = "Incidents must be met and written down.",
                who = Who.SECURITY,
                authority = "45 CFR 164.308(a)(6)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri incidentPlan,

        @Question(
                text = "Is there a plan for outages: backups, recovery, work in an emergency?",
                why = "Patient data must stay within reach.",
                who = Who.SECURITY,
                authority = "45 CFR 164.308(a)(7)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri contingencyPlan,

        @Question(
                text = "Is security looked at again when the model, its provider or the architecture changes?",
                why = "A change can undo what was safe.",
                who = Who.SECURITY,
                authority = "45 CFR 164.308(a)(8)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri reevaluated,

        @Question(
                text = "Are policies, risk analyses, agreements and incident files kept for six years?",
                why = "They are the proof.",
                who = Who.SECURITY,
                authority = "45 CFR 164.316(b)(2)(i)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri recordsSixYears,

        @Question(
                text = "Are media wiped before they are thrown away or used again?",
                why = "Both are required measures.",
                who = Who.SECURITY,
                authority = "45 CFR 164.310(d)(2)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri mediaWiped,

        @Question(
                text = "Is there a policy on the minimum necessary, also for prompts, retrieval and debugging?",
                why = "Hospitals and plans must have one.",
                who = Who.LEGAL,
                authority = "45 CFR 164.514(d)",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri minimumPolicy,

        @Question(
                text = "Which recognized security practice has been in place for at least twelve months?",
                why = "HHS must weigh it in your favour.",
                who = Who.SECURITY,
                authority = "42 U.S.C. 17941",
                lever = Lever.HISTORY)
        KnownPractice practice) {}
