package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** The plan. */
@Section(path = "plan", scope = Scope.PRODUCT, title = "The plan")
public record Plan(
        String subject,
        @Question(text = "When do you start?", why = "Comes with the plan section.")
        Day start,
        @Question(text = "How many months have you been building?", why = "Comes with the plan section.", max = 600)
        Num buildingSinceMonths,
        @Question(text = "Yearly receipts with affiliates, in US dollars?", why = "Comes with the plan section.", max = 10000000000000.0)
        Num yearlyReceipts,
        @Question(text = "What does your team cost a month, in US dollars?", why = "Comes with the plan section.", max = 1000000000.0)
        Num teamCostAMonth,
        @Question(text = "Where does the first hospital contract stand?", why = "Comes with the plan section.")
        ContractState contract) {}
