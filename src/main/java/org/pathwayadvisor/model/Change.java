package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** A change to an authorized product. */
@Section(path = "change", scope = Scope.FUNCTION, title = "The change")
public record Change(
        String subject,

        @Question(
                text = "What did FDA authorize before the change?",
                why = "Decides which change rules apply.",
                who = Who.RA,
                authority = "21 CFR 807.81(a)(3)",
                opens = {"product.kind change"})
        Base base,

        @Question(
                text =
                        "Is what FDA authorized still lawful: neither taken off the market by FDA nor found misbranded or adulterated by a court?",
                why = "Otherwise there is nothing to build on, and the product is judged anew.",
                who = Who.RA,
                authority = "FD&C Act 513(i)(2)",
                opens = {"change.base cleared-510k", "change.base granted-de-novo", "change.base approved-pma"})
        Tri baseLawful,

        @Question(
                text = "Is it covered by a plan of changes that FDA authorized beforehand (PCCP)?",
                why = "Such a change needs no new submission.",
                who = Who.RA,
                authority = "FD&C Act 515C",
                opens = {"product.kind change"})
        Tri inPlan,

        @Question(
                text = "Does it only strengthen cybersecurity, with no other effect?",
                why = "Such a change needs a note in your own files, no submission.",
                who = Who.SECURITY,
                authority = "Software change guidance Q1",
                opens = {"product.kind change"})
        Tri onlySecurity,

        @Question(
                text = "Does it only bring the product back to the specification that FDA authorized?",
                why = "Such a change needs a note in your own files, no submission.",
                who = Who.ENGINEER,
                authority = "Software change guidance Q2",
                opens = {"product.kind change"})
        Tri onlyRestores,

        @Question(
                text = "Does it create or change a cause of significant harm that is not yet controlled?",
                why = "Such a change needs a submission.",
                who = Who.RA,
                judgement = true,
                authority = "Software change guidance Q3",
                opens = {"product.kind change"},
                order = {"no", "yes"})
        Tri newHarm,

        @Question(
                text = "Does it need a new or changed safeguard against significant harm?",
                why = "Such a change needs a submission.",
                who = Who.RA,
                judgement = true,
                authority = "Software change guidance Q3",
                opens = {"product.kind change"},
                order = {"no", "yes"})
        Tri newControl,

        @Question(
                text = "Could it significantly change what the product does clinically, or how well?",
                why = "Such a change needs a submission.",
                who = Who.RA,
                judgement = true,
                authority = "Software change guidance Q4",
                opens = {"product.kind change"},
                order = {"no", "yes"})
        Tri affectsPerformance,

        @Question(
                text = "Does it change in a major way what the product is for, or for whom?",
                why = "Such a change needs a submission.",
                who = Who.RA,
                judgement = true,
                authority = "21 CFR 807.81(a)(3)",
                opens = {"product.kind change"})
        Tri newUse,

        @Question(
                text = "Do well-established methods exist to test the change, or does it need no test data?",
                why = "One of two conditions of a special 510(k), which FDA decides in about 30 days.",
                who = Who.ENGINEER,
                authority = "Special 510(k) guidance III",
                opens = {
                    "change.new-harm yes",
                    "change.new-control yes",
                    "change.affects-performance yes",
                    "change.new-use yes"
                })
        Tri wellTested,

        @Question(
                text = "Can FDA judge the data from a summary or risk analysis, without clinical or animal studies?",
                why = "The other condition of a special 510(k).",
                who = Who.RA,
                authority = "Special 510(k) guidance III",
                opens = {
                    "change.new-harm yes",
                    "change.new-control yes",
                    "change.affects-performance yes",
                    "change.new-use yes"
                })
        Tri summarySuffices,

        @Question(
                text =
                        "Does it only let a noninvasive monitor be used at home or from afar, without undue risk and without touching how the body value is measured?",
                why = "FDA does not object to some such changes without a 510(k).",
                who = Who.RA,
                judgement = true,
                authority = "Remote monitoring policy III",
                opens = {"change.affects-performance yes", "change.new-use yes"})
        Tri onlyRemote) {}
