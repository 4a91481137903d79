package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Use of customers' data for the model. */
@Section(path = "data", scope = Scope.PRODUCT, title = "Use of data", data = true)
public record DataUse(
        String subject,

        @Question(
                text = "Are customers' patient data used to train or improve the model?",
                why = "Training on patient data may need permission.",
                who = Who.ENGINEER,
                first = true,
                lever = Lever.DESIGN,
                leverTo = {"no", "for-that-customer"})
        TrainingUse training) {}
