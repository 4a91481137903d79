package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How the model is engineered. */
@Section(path = "machine-learning", scope = Scope.FUNCTION, title = "Engineering of the model", care = true)
public record MachineLearning(
        String subject,

        @Question(
                text = "Is it built under a written process for software, its design and its security?",
                why = "One of ten principles of good machine learning practice.",
                who = Who.ENGINEER,
                authority = "GMLP principles",
                opens = {
                    "product.stage building",
                    "product.stage study",
                    "product.stage submitting",
                    "product.stage deploying",
                    "product.stage in-use"
                },
                lever = Lever.HISTORY)
        Tri process,

        @Question(
                text = "Was the design of the model chosen for these data and this use, and its known limits treated?",
                why = "One of ten principles of good machine learning practice.",
                who = Who.ENGINEER,
                authority = "GMLP principles",
                opens = {
                    "product.stage building",
                    "product.stage study",
                    "product.stage submitting",
                    "product.stage deploying",
                    "product.stage in-use"
                },
                lever = Lever.HISTORY)
        Tri suited,

        @Question(
                text = "Does it write free text with a language model, such as answers, notes or advice?",
                why = "What it may write is open, so it needs tests of its own.",
                who = Who.ENGINEER,
                opens = {
                    "product.stage building",
                    "product.stage study",
                    "product.stage submitting",
                    "product.stage deploying",
                    "product.stage in-use"
                },
                lever = Lever.DESIGN)
        Tri freeText) {}
