package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** One purpose of a function, and whether the maker says or shows it. */
@Section(path = "purpose", scope = Scope.FUNCTION, title = "What it is for")
public record IntendedFor(
        String subject,

        @Question(
                text = "What do you say it is for, in claims, screens, the website and the sales deck?",
                why = "A medical purpose makes it a device unless an exclusion applies. A disclaimer changes nothing.",
                authority = "FD&C Act 201(h)(1)",
                first = true,
                lever = Lever.CLAIM,
                leverWith = {
                    "advise: output.options, output.one-recommendation, output.treatment-or-dose, "
                            + "lower-risk.specific-advice",
                    "screen: output.score, output.alert, output.diagnosis, output.marks-on-image, image.drops-cases",
                    "detect: output.alert, output.diagnosis, output.marks-on-image, image.draws, "
                            + "image.characterises, records.alarms-or-ranks",
                    "diagnose: output.diagnosis, image.characterises, lower-risk.specific-advice",
                    "monitor: output.alert, output.measurement, records.alarms-or-ranks, records.trends-vitals",
                    "predict: output.score, output.alert",
                    "treat: output.treatment-or-dose, output.device-command, lower-risk.specific-advice"
                })
        Purpose purpose,

        Tri answer) {}
