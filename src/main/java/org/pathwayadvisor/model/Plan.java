package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** The plan. */
@Section(path = "plan", scope = Scope.PRODUCT, title = "The plan")
public record Plan(
        String subject,

        @Question(text = "On which day does the plan start?", why = "Dates are counted from it; not judged yet.")
        Day start,

        @Question(
                text = "How many months have you been building?",
                why = "Building for months without a regulatory plan is a warning; not judged yet.",
                max = 600)
        Num buildingSinceMonths,

        @Question(
                text = "What are your yearly receipts, affiliates included, in US dollars?",
                why = "Small businesses pay lower FDA fees; not judged yet.",
                max = 10000000000000.0)
        Num yearlyReceipts,

        @Question(
                text = "What does your team cost a month, in US dollars?",
                why = "Costs are counted from it; not judged yet.",
                max = 1000000000.0)
        Num teamCostAMonth,

        @Question(
                text = "Where does the first hospital contract stand?",
                why = "The work in the hospital starts with it; not judged yet.")
        ContractState contract) {}
