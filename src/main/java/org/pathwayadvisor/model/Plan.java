package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** The plan. */
@Section(path = "plan", scope = Scope.PRODUCT, title = "The plan")
public record Plan(
        String subject,

        @Question(text = "On which day does the plan start?", why = "Dates are counted from it.")
        Day start,

        @Question(
                text = "How many months have you been building?",
                why = "Building for months without a regulatory plan is a warning; not judged yet.",
                max = 600)
        Num buildingSinceMonths,

        @Question(
                text = "How many months after the start of the plan does the regulatory work start?",
                why = "Strategy, Pre-Submission and all behind them start with it.",
                max = 120)
        Num regulatoryStartMonths,

        @Question(
                text = "What are your yearly receipts, affiliates included, in US dollars?",
                why = "Small businesses pay lower FDA fees.",
                who = Who.LEGAL,
                max = 10000000000000.0)
        Num yearlyReceipts,

        @Question(
                text = "Have you or an affiliate ever sent FDA a PMA?",
                why = "The first one of a small company is free of FDA's fee.",
                who = Who.RA,
                lever = Lever.HISTORY)
        Tri earlierPma,

        @Question(
                text = "Has your company registered an establishment with FDA before?",
                why = "The fee of a first registration is never waived.",
                who = Who.RA,
                lever = Lever.HISTORY)
        Tri registeredBefore,

        @Question(
                text = "What does your team cost a month, in US dollars?",
                why = "It is a line of its own, and the price of each month of delay.",
                max = 1000000000.0)
        Num teamCostAMonth,

        @Question(
                text = "Where does the first hospital contract stand?",
                why = "First use starts from a contract, not from FDA's yes.",
                lever = Lever.HISTORY)
        ContractState contract,

        @Question(
                text = "How many months does this buyer need from first contact to contract?",
                why = "Else the two published means are taken.",
                max = 120)
        Num contractMonths,

        @Question(
                text = "How many hospitals are to use it first, as references?",
                why = "The last of them is later than the first.",
                min = 1,
                max = 100)
        Num referenceSites,

        @Question(
                text = "Does the plan rest on Medicare paying for it?",
                why = "Coverage comes after FDA's yes, and for a novel device years later.",
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri medicare,

        @Question(
                text = "How many patients does the pivotal study have?",
                why = "Its cost is a price for each patient.",
                who = Who.RA,
                min = 1,
                max = 100000)
        Num studyPatients,

        @Question(
                text = "How many months does the reader study take?",
                why = "No source says how long one takes; without your figure the dates leave it out.",
                who = Who.RA,
                max = 120)
        Num readerStudyMonths,

        @Question(
                text = "How many months do you plan for a publication?",
                why = "It is planned beside the rest and never on the way to FDA.",
                max = 120)
        Num publicationMonths,

        @Question(
                text = "What does connecting to one hospital's systems cost, in US dollars?",
                why = "No source holds a figure: enter yours.",
                max = 1000000000.0)
        Num integrationCost,

        @Question(
                text = "What does training the users of one hospital cost, in US dollars?",
                why = "No source holds a figure: enter yours.",
                max = 1000000000.0)
        Num trainingCost,

        @Question(
                text = "What does support cost a year, in US dollars?",
                why = "No source holds a figure: enter yours.",
                max = 1000000000.0)
        Num supportCostAYear,

        @Question(
                text = "What does watching the model in use cost a year, in US dollars?",
                why = "No source holds a figure: enter yours.",
                max = 1000000000.0)
        Num monitoringCostAYear) {}
