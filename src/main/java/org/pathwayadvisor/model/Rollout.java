package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** The first weeks at a site, and the time after. */
@Section(path = "rollout", scope = Scope.PRODUCT, title = "Rollout and monitoring", care = true)
public record Rollout(
        String subject,

        @Question(
                text = "How far has it been tested at the site that will use it?",
                why = "A cleared product can still fail on local patients and scanners.",
                who = Who.CLINICIAN,
                lever = Lever.DESIGN,
                leverTo = {"planned"})
        LocalValidation localValidation,

        @Question(
                text = "Does the site differ from what your label says: patients, scanners, setting?",
                why = "Then the results of your study say little about it.",
                who = Who.CLINICIAN,
                opens = {"rollout.local-validation none", "rollout.local-validation planned"},
                lever = Lever.FACT)
        Tri siteDiffers,

        @Question(
                text = "How many cases with the disease did the local test hold?",
                why = "Below 30 it only describes.",
                who = Who.CLINICIAN,
                opens = {"rollout.local-validation silent-mode", "rollout.local-validation done"},
                max = 1000000)
        Num localPositives,

        @Question(
                text = "Is there a plan that watches its results in use, with limits and what is done beyond them?",
                why = "Models drift.",
                who = Who.ENGINEER,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri monitoring,

        @Question(
                text = "Does the plan name an owner on your side and one at the hospital?",
                why = "A limit that nobody watches is none.",
                opens = {"rollout.monitoring yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri owners,

        @Question(
                text = "Is there a way by which a clinician reports a harm or near miss, and it reaches you?",
                why = "Makers of devices must report some of them to FDA.",
                authority = "21 CFR 803.17",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri incidents,

        @Question(
                text = "Is there a plan to train the users?",
                why = "Untrained users over-rely or ignore.",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri training,

        @Question(
                text = "Is there a plan for how the work of the ward changes?",
                why = "A tool that does not fit is not used.",
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri changeManaged,

        @Question(
                text = "Has the hospital committee for AI or technology approved it?",
                why = "Many hospitals let no AI in without it.",
                lever = Lever.FACT)
        Approval approval,

        @Question(
                text =
                        "Does a hospital ask you to support its own programme for AI, such as of the Joint Commission or ACR?",
                why = "It needs papers and data from you.",
                lever = Lever.FACT)
        Tri programAsked,

        @Question(
                text = "Do you say that such a programme has certified the product?",
                why = "Those programmes certify hospitals, not products.",
                opens = {"rollout.program-asked yes"},
                lever = Lever.CLAIM)
        Tri productCertified) {}
