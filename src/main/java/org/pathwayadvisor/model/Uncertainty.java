package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How uncertainty is shown and handled. */
@Section(path = "uncertainty", scope = Scope.PRODUCT, title = "Uncertainty", care = true)
public record Uncertainty(
        String subject,

        @Question(
                text = "What does it say about how sure it is?",
                why = "An output without it looks equally sure every time.",
                who = Who.ENGINEER,
                lever = Lever.DESIGN,
                leverTo = {"none", "raw-score", "category", "interval"})
        ScoreType scoreType,

        @Question(
                text = "Does the user see it?",
                why = "What is computed and not shown helps nobody.",
                who = Who.ENGINEER,
                opens = {
                    "uncertainty.score-type raw-score",
                    "uncertainty.score-type calibrated-probability",
                    "uncertainty.score-type category",
                    "uncertainty.score-type interval"
                },
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri shown,

        @Question(
                text = "How does the user see it?",
                why = "Words and percentages are read differently from what was meant.",
                who = Who.ENGINEER,
                opens = {"uncertainty.shown yes"},
                lever = Lever.DESIGN,
                leverTo = {"number", "words", "bands", "overlay"})
        ScoreForm form,

        @Question(
                text = "Is a raw score shown as a percentage or a probability?",
                why = "Readers take it for a probability, which it is not.",
                who = Who.ENGINEER,
                opens = {"uncertainty.score-type raw-score"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri asPercentage,

        @Question(
                text = "Does each word for certainty, such as likely, stand for a range of numbers?",
                why = "Readers differ widely in what they take likely to mean.",
                who = Who.CLINICIAN,
                opens = {"uncertainty.form words", "uncertainty.form bands"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri wordsDefined,

        @Question(
                text = "When does it give no answer?",
                why = "A product that always answers guesses on input that it cannot read.",
                who = Who.ENGINEER,
                lever = Lever.DESIGN,
                leverTo = {"poor-input", "unsure", "both"})
        Abstention abstention,

        @Question(
                text = "Does a clinician review the outputs that it is unsure about?",
                why = "An unsure output must not look sure.",
                who = Who.ENGINEER,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri lowConfidenceReviewed,

        @Question(
                text = "Where does an unsure output go?",
                why = "Each needs a way to somebody who decides.",
                who = Who.ENGINEER,
                opens = {
                    "uncertainty.abstention poor-input",
                    "uncertainty.abstention unsure",
                    "uncertainty.abstention both",
                    "uncertainty.low-confidence-reviewed yes"
                },
                lever = Lever.DESIGN,
                leverTo = {"shown-with-flag", "review-queue", "repeat", "usual-care"})
        UnsureRoute lowConfidenceRoute,

        @Question(
                text = "Was the limit below which it counts as unsure fixed before the test?",
                why = "Set afterwards, it can be moved until the result is good.",
                who = Who.ENGINEER,
                opens = {"uncertainty.abstention unsure", "uncertainty.abstention both"},
                lever = Lever.HISTORY)
        Tri thresholdLocked,

        @Question(
                text = "Do the main results count the cases without an answer?",
                why = "Patients without an answer are patients too.",
                who = Who.CLINICIAN,
                opens = {
                    "uncertainty.abstention poor-input",
                    "uncertainty.abstention unsure",
                    "uncertainty.abstention both"
                },
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri abstentionInEndpoint,

        @Question(
                text = "Does it give no answer much more often in one group than in another, by over 10 points?",
                why = "Then one group gets less of the product than the others.",
                who = Who.CLINICIAN,
                opens = {
                    "uncertainty.abstention poor-input",
                    "uncertainty.abstention unsure",
                    "uncertainty.abstention both"
                },
                lever = Lever.FACT)
        Tri abstentionUneven,

        @Question(
                text = "Does it notice input unlike anything it was built on?",
                why = "On such input its certainty means nothing.",
                who = Who.ENGINEER,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri unfamiliarDetected,

        @Question(
                text = "Does a generative model write any of its output?",
                why = "Such text can be fluent and wrong.",
                who = Who.ENGINEER,
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri generative,

        @Question(
                text =
                        "Does each generated statement show the source that it rests on, and is it left out without one?",
                why = "Without a source nobody can check it.",
                who = Who.ENGINEER,
                opens = {"uncertainty.generative yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri sourcesShown,

        @Question(
                text = "Was it tested whether users understand the uncertainty and act on it rightly?",
                why = "What is shown is not yet what is understood.",
                who = Who.CLINICIAN,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri testedWithUsers,

        @Question(
                text = "When was the display of uncertainty designed?",
                why = "Added after the validation, it is not what was validated.",
                lever = Lever.HISTORY)
        DesignPhase designedIn) {}
