package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What a submission to FDA must say. */
@Section(path = "submission", scope = Scope.FUNCTION, title = "The submission")
public record Submission(
        String subject,

        @Question(
                text =
                        "Before any safeguard: could a failure or flaw of it probably lead to death or serious injury of anyone?",
                why = "FDA asks for more documents about such software.",
                who = Who.CLINICIAN,
                judgement = true,
                authority = "Software content guidance V",
                opens = {"product.stage building", "product.stage study", "product.stage submitting"},
                lever = Lever.FACT)
        Tri severeHarm,

        @Question(
                text =
                        "Can it reach the internet in any way, intended or not: network, cloud, Wi-Fi, mobile, Bluetooth, or a USB, ethernet or serial connector?",
                why = "A device that can must meet the law on cyber devices.",
                who = Who.SECURITY,
                authority = "FD&C Act 524B(c)",
                opens = {"product.stage building", "product.stage study", "product.stage submitting"},
                lever = Lever.DESIGN)
        Tri connects,

        @Question(
                text = "Does anything in it, of your choosing, offer a way in for cyber attacks?",
                why = "The law on cyber devices needs that too; nearly all connected software does.",
                who = Who.SECURITY,
                authority = "FD&C Act 524B(c)",
                opens = {"submission.connects yes"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri attackable,

        @Question(
                text = "Will you ask FDA to authorize later changes of the model in advance (PCCP)?",
                why = "Changes within such a plan need no new submission.",
                who = Who.RA,
                authority = "FD&C Act 515C",
                opens = {"model-changes updated-by-us", "model-changes learns-by-itself"},
                lever = Lever.DESIGN)
        Tri changePlan,

        @Question(
                text = "Which form will the submission have?",
                why = "Not every form can carry a plan of changes.",
                who = Who.RA,
                authority = "PCCP guidance V",
                opens = {"submission.change-plan yes"},
                lever = Lever.DESIGN)
        SubmissionForm form,

        @Question(
                text = "Does FDA list its product code as open to review by an accredited third party?",
                why = "Such a 510(k) can be reviewed outside FDA, without FDA's fee.",
                who = Who.RA,
                authority = "FD&C Act 523(a)(3)",
                opens = {"predicate.number found"},
                lever = Lever.FACT)
        Tri thirdPartyListed,

        @Question(
                text = "Has FDA found this device of yours not equivalent before?",
                why = "Then no third party may review it.",
                who = Who.RA,
                authority = "Third party guidance V.A",
                opens = {"submission.third-party-listed yes", "predicate.number none-found"},
                lever = Lever.HISTORY)
        Tri refusedBefore,

        @Question(
                text = "Did FDA find it not equivalent only because data were missing or too weak?",
                why = "Such a refusal does not open De Novo.",
                who = Who.RA,
                authority = "De Novo guidance III",
                opens = {"submission.refused-before yes"},
                lever = Lever.HISTORY)
        Tri refusedForData,

        @Question(
                text = "Can it meet each special control of its device type?",
                why = "A device that cannot is outside its type.",
                who = Who.RA,
                authority = "FD&C Act 513(a)(1)",
                opens = {"product.stage building", "product.stage study", "product.stage submitting"},
                lever = Lever.FACT)
        Tri meetsControls) {}
