package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** The product as a whole. */
@Section(path = "product", scope = Scope.PRODUCT, title = "The product")
public record Product(
        String subject,

        @Question(
                text = "In one sentence: what is it for, for whom, in which situation?",
                why = "It is printed on top and compared by the regulatory lead; no rule judges it.",
                authority = "21 CFR 801.4",
                first = true)
        String intendedUse,

        @Question(
                text = "Is it new, or a change to your own product that FDA has authorized or exempted?",
                why = "A change may need no new submission.",
                who = Who.RA,
                authority = "21 CFR 807.81(a)(3)",
                first = true,
                lever = Lever.HISTORY)
        ProductKind kind,

        @Question(
                text = "Where are you now?",
                why = "Decides which stops are shown first.",
                first = true,
                lever = Lever.HISTORY)
        Stage stage,

        @Question(
                text = "Who uses it on patients today?",
                why = "A device sold before FDA authorizes it is a stop of its own.",
                first = true,
                lever = Lever.HISTORY)
        UsedToday usedToday) {}
