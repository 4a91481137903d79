package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** The terms under which an outside service handles what it is sent. */
@Section(path = "terms", scope = Scope.SERVICE, title = "Terms of a service", data = true)
public record Terms(
        String subject,

        @Question(
                text = "Does its agreement cover this very product, feature and region?",
                why = "Outside that scope there is no agreement.",
                who = Who.LEGAL,
                authority = "45 CFR 164.504(e)",
                opens = {"baa yes"},
                lever = Lever.FACT)
        Tri inScope,

        @Question(
                text = "Is every setting that its agreement asks for switched on?",
                why = "Some agreements hold for certain endpoints or settings only.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.504(e)",
                opens = {"baa yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri configured,

        @Question(
                text = "Does it also see data of your own patients or members, not only those of customers?",
                why = "A customer's agreement with it does not reach your own patients.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(e)",
                opens = {"baa customers"},
                lever = Lever.FACT)
        Tri ownPatients,

        @Question(
                text = "Through whom do you buy it?",
                why = "The agreement must be with whoever runs it.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(e)",
                opens = {"baa yes"},
                lever = Lever.DESIGN,
                leverTo = {"directly"})
        EngagedBy engagedBy,

        @Question(
                text = "Does an agreement reach the company that runs it and holds its logs?",
                why = "An agreement with the wrong party covers nothing.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(e)",
                opens = {"terms.engaged-by reseller", "terms.engaged-by marketplace"},
                lever = Lever.FACT)
        Tri operatorSigned,

        @Question(
                text = "How long does it keep what it is sent?",
                why = "What is kept must be covered and weighed.",
                who = Who.SECURITY,
                authority = "45 CFR 164.308(a)(1)",
                opens = {"patient-data yes"},
                lever = Lever.FACT)
        Retention keeps,

        @Question(
                text = "May its people look at what it is sent, against abuse for example?",
                why = "People who read prompts read patient data.",
                who = Who.SECURITY,
                authority = "45 CFR 164.308(a)(1)",
                opens = {"patient-data yes"},
                lever = Lever.FACT)
        Tri humanReview,

        @Question(
                text = "Does it train its own models on what it is sent?",
                why = "That is a use of its own, which no customer can allow by silence.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(a)",
                opens = {"patient-data yes"},
                lever = Lever.FACT)
        Tri trains,

        @Question(
                text =
                        "Does anything allow that training: the patients' authorization, a waiver for research, or names taken out first with the customers' leave?",
                why = "A clause in its terms is no such ground.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(a)(3)",
                opens = {"terms.trains yes"},
                lever = Lever.FACT)
        Tri trainingGround,

        @Question(
                text = "Does it pass prompts or answers on to the maker of the model?",
                why = "Some clouds share them with whoever made the model.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.502(e)",
                opens = {"does model-api"},
                lever = Lever.FACT)
        SharedOn modelMaker,

        @Question(
                text = "Does its agreement allow a use that your customers' agreements do not?",
                why = "You cannot allow what you were not allowed.",
                who = Who.LEGAL,
                authority = "45 CFR 164.504(e)",
                opens = {"baa yes"},
                lever = Lever.FACT)
        Tri allowsMore,

        @Question(
                text = "May it report incidents to you later than you must report them to a customer?",
                why = "Your own notice would then come too late.",
                who = Who.LEGAL,
                authority = "45 CFR 164.314(a)",
                opens = {"baa yes"},
                lever = Lever.FACT)
        Tri reportsLater,

        @Question(
                text = "Did every customer whose agreement asks for consent agree to this service?",
                why = "Some agreements forbid a subcontractor without it.",
                who = Who.LEGAL,
                authority = "45 CFR 164.504(e)",
                opens = {"subcontractor-consent yes"},
                lever = Lever.FACT)
        Tri consented,

        @Question(
                text = "Did patient data go to it before its agreement was signed?",
                why = "Such a transfer may be a breach.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(e)",
                opens = {"patient-data yes"},
                lever = Lever.HISTORY)
        EarlyData sentEarly,

        @Question(
                text = "When were its terms on patient data last read?",
                why = "They change; after 180 days they are read again.",
                who = Who.LEGAL,
                authority = "45 CFR 164.308(a)(8)")
        Day lastRead) {}
