package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** A change to an authorized product. */
@Section(path = "change", scope = Scope.FUNCTION, title = "The change")
public record Change(
        String subject,
        @Question(text = "What did FDA authorize before the change?", why = "Decides which change rules apply.", who = Who.RA, authority = "21 CFR 807.81(a)(3)", opens = {"product.kind change"})
        Base base,
        @Question(text = "Is the change within a change control plan that FDA authorized?", why = "Such a change needs no new submission.", who = Who.RA, authority = "FD&C Act 515C", opens = {"product.kind change"})
        Tri inPlan,
        @Question(text = "Does it only strengthen cybersecurity, with no other effect?", why = "Such a change is documented.", who = Who.SECURITY, authority = "Software change guidance Q1", opens = {"product.kind change"})
        Tri onlySecurity,
        @Question(text = "Does it only bring the product back to its cleared specification?", why = "Such a change is documented.", who = Who.ENGINEER, authority = "Software change guidance Q2", opens = {"product.kind change"})
        Tri onlyRestores,
        @Question(text = "Does it bring a new or changed cause of significant harm that is not yet controlled?", why = "Such a change needs a submission.", who = Who.RA, judgement = true, authority = "Software change guidance Q3", opens = {"product.kind change"})
        Tri newHarm,
        @Question(text = "Does it need a new or changed risk control to prevent significant harm?", why = "Such a change needs a submission.", who = Who.RA, judgement = true, authority = "Software change guidance Q3", opens = {"product.kind change"})
        Tri newControl,
        @Question(text = "Could it significantly affect clinical functions or performance?", why = "Such a change needs a submission.", who = Who.RA, judgement = true, authority = "Software change guidance Q4", opens = {"product.kind change"})
        Tri affectsPerformance,
        @Question(text = "Is there a major change in the intended use?", why = "Such a change needs a submission.", who = Who.RA, judgement = true, authority = "21 CFR 807.81(a)(3)", opens = {"product.kind change"})
        Tri newUse) {}
