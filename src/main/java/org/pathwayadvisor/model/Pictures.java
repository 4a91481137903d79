package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One kind of image, and whether a function works on it. */
@Section(path = "image.kinds", scope = Scope.FUNCTION, title = "Kinds of images")
public record Pictures(
        String subject,

        @Question(
                text = "Which kinds of images does it work on?",
                why = "FDA's device types are told apart by it.",
                who = Who.ENGINEER,
                authority = "21 CFR 860.3",
                opens = {"inputs image"},
                lever = Lever.DESIGN,
                leverFrom = {"yes"})
        ImageKind imageKind,

        Tri answer) {}
