package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What a function does with images. */
@Section(path = "image", scope = Scope.FUNCTION, title = "Work on images")
public record ImageWork(
        String subject,

        @Question(
                text = "Does it draw on the image or mark places in it?",
                why = "Triage software must not mark the original image.",
                who = Who.ENGINEER,
                authority = "21 CFR 892.2080",
                opens = {"inputs image"},
                lever = Lever.DESIGN,
                leverSaid = {"no: show images without marks of its own"})
        Tri draws,

        @Question(
                text = "Does it take any case out of the reading queue?",
                why = "Triage software must leave every case in the queue.",
                who = Who.ENGINEER,
                authority = "21 CFR 892.2080",
                opens = {"inputs image"},
                lever = Lever.DESIGN,
                leverSaid = {"no: leave every case in the reading queue"})
        Tri dropsCases,

        @Question(
                text = "Does it say what a finding is, or how likely it is disease?",
                why = "Detection and characterisation are different device types.",
                who = Who.CLINICIAN,
                authority = "21 CFR 892.2070",
                opens = {"inputs image"},
                lever = Lever.DESIGN,
                leverSaid = {"no: do not say what a finding is, or how likely it is disease"})
        Tri characterises,

        @Question(
                text = "Do clinicians look at its images to make a diagnosis?",
                why = "Viewing for diagnosis is a device type of its own.",
                who = Who.CLINICIAN,
                authority = "21 CFR 892.2050",
                opens = {"inputs image", "output display-only"},
                lever = Lever.FACT)
        Tri diagnosticReview,

        @Question(
                text = "Does it do more with images than brightness, zoom, notes and measurements that the user draws?",
                why = "Simple viewing tools stay in class I.",
                who = Who.ENGINEER,
                authority = "21 CFR 892.2020",
                opens = {"inputs image"},
                lever = Lever.DESIGN,
                leverSaid = {"no: do no more with images than view, zoom, annotate and measure by hand"})
        Tri advancedProcessing) {}
