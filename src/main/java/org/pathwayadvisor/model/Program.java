package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What opens FDA's programs to a function. */
@Section(path = "program", scope = Scope.FUNCTION, title = "Programs of FDA")
public record Program(
        String subject,

        @Question(
                text = "Is the disease life-threatening, or does it disable people for good?",
                why = "The Breakthrough program is for such diseases, the Safer Technologies program for others.",
                who = Who.CLINICIAN,
                judgement = true,
                authority = "FD&C Act 515B(b)",
                opens = {"condition.state serious", "condition.state critical"},
                lever = Lever.FACT)
        Tri graveDisease,

        @Question(
                text = "Can you reasonably expect it to treat or diagnose better than today's standard of care?",
                why = "The Breakthrough program needs that expectation.",
                who = Who.CLINICIAN,
                judgement = true,
                authority = "FD&C Act 515B(b)",
                opens = {"program.grave-disease yes"},
                lever = Lever.FACT)
        Tri moreEffective,

        @Question(
                text = "Has FDA taken it into one of its programs?",
                why = "A designation brings help, and closes third party review.",
                who = Who.RA,
                authority = "FD&C Act 515B(d)",
                opens = {"program.grave-disease yes", "program.grave-disease no"},
                lever = Lever.HISTORY)
        Designation designation,

        @Question(
                text =
                        "Do at most 8,000 people a year in the US have the condition, or, of a test, would at most 8,000 be tested?",
                why = "A humanitarian device exemption is for so few; a screening test counts everybody it tests.",
                who = Who.CLINICIAN,
                authority = "21 CFR 814.102(a)",
                opens = {"advantage no-alternative", "product.kind humanitarian-use"},
                lever = Lever.FACT)
        Tri fewPatients,

        @Question(
                text = "Has FDA designated it a humanitarian use device?",
                why = "Only a designated device can get the exemption.",
                who = Who.RA,
                authority = "21 CFR 814.102(a)",
                opens = {"product.kind humanitarian-use"},
                lever = Lever.HISTORY)
        Tri humanitarian,

        @Question(
                text = "Is it for an emergency that the government has declared under FD&C Act 564?",
                why = "An emergency use authorization is possible while the declaration lasts.",
                who = Who.LEGAL,
                authority = "FD&C Act 564(c)",
                opens = {"program.grave-disease yes"},
                lever = Lever.FACT)
        Tri emergency,

        @Question(
                text = "Will clinicians use it with outpatients under Medicare's ACCESS payment model?",
                why = "FDA's TEMPO pilot is for such products of US makers.",
                authority = "90 FR 56768",
                opens = {"maker.in-us yes"},
                lever = Lever.FACT)
        Tri accessModel,

        @Question(
                text = "Is it meant to support, supplement or augment another maker's device?",
                why = "An accessory can be classified by its own risk.",
                who = Who.RA,
                authority = "FD&C Act 513(f)(6)",
                opens = {"part-of own-hardware", "part-of other-device-control", "inputs waveform"},
                lever = Lever.FACT)
        Tri accessory) {}
