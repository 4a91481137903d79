package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** What the labeling says about performance. */
@Section(path = "uncertainty.label", scope = Scope.PRODUCT, title = "Performance in the labeling", care = true)
public record LabelContent(
        String subject,

        @Question(
                text = "Does the labeling give the performance with its confidence interval?",
                why = "A figure without its interval hides how few cases stand behind it.",
                who = Who.RA,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri interval,

        @Question(
                text = "Does it name the known gaps and limits, and how to read the output?",
                why = "Users can only allow for limits that they know.",
                who = Who.RA,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri limitations,

        @Question(
                text = "Is there a model card: use, inputs, data, performance, limits on a page or two?",
                why = "It is what hospitals ask for first.",
                who = Who.ENGINEER,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri modelCard,

        @Question(
                text = "Does it promise results for everybody, also those for whom it gives no answer?",
                why = "Then those without an answer count as errors.",
                who = Who.RA,
                opens = {
                    "uncertainty.abstention poor-input",
                    "uncertainty.abstention unsure",
                    "uncertainty.abstention both"
                },
                lever = Lever.CLAIM)
        Tri allComers) {}
