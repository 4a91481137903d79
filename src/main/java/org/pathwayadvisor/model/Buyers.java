package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One kind of customer, and whether the product is sold to it. */
@Section(path = "data.customers", scope = Scope.PRODUCT, title = "Customers")
public record Buyers(
        String subject,

        @Question(
                text = "Who pays for it?",
                why = "Your role under HIPAA follows from it.",
                first = true,
                lever = Lever.FACT)
        Customer customer,

        Tri answer) {}
