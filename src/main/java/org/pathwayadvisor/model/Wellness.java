package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Wellness claims and risks. */
@Section(path = "wellness", scope = Scope.FUNCTION, title = "Wellness")
public record Wellness(
        String subject,

        @Question(
                text = "Does any claim name a disease or condition?",
                why = "Then only two wordings stay general wellness.",
                who = Who.LEGAL,
                authority = "GW guidance III",
                opens = {"purpose wellness"})
        Tri namesDisease,

        @Question(
                text = "Is the disease named only as 'may help to reduce the risk of' or 'may help living well with'?",
                why = "The policy asks for this relation.",
                who = Who.LEGAL,
                authority = "GW guidance VI",
                opens = {"wellness.names-disease yes"})
        Tri acceptedWording,

        @Question(
                text = "Is the link between the lifestyle and the disease generally accepted?",
                why = "It needs reviewed studies or statements of clinicians' organisations.",
                who = Who.CLINICIAN,
                judgement = true,
                authority = "GW guidance III",
                opens = {"wellness.names-disease yes"})
        Tri acceptedLink,

        @Question(
                text = "Does anything pierce the skin or a mucous membrane, such as inside the mouth?",
                why = "Invasive products are not low risk.",
                who = Who.ENGINEER,
                authority = "GW guidance IV",
                opens = {"purpose wellness"},
                order = {"no", "yes"})
        Tri invasive,

        @Question(
                text = "Is anything implanted?",
                why = "Implants are not low risk.",
                who = Who.ENGINEER,
                authority = "GW guidance IV",
                opens = {"purpose wellness"},
                order = {"no", "yes"})
        Tri implanted,

        @Question(
                text =
                        "Does it use a technology that can harm without safeguards, such as laser, radiation or nerve stimulation?",
                why = "Such products are not low risk.",
                who = Who.ENGINEER,
                authority = "GW guidance IV",
                opens = {"purpose wellness"},
                order = {"no", "yes"})
        Tri needsControls,

        @Question(
                text = "Does FDA actively regulate products of the same type and use?",
                why = "Then it is not low risk.",
                who = Who.RA,
                judgement = true,
                authority = "GW guidance IV",
                opens = {"purpose wellness"},
                order = {"no", "yes"})
        Tri sameTypeRegulated,

        @Question(
                text = "Does it show a body value such as blood pressure, oxygen, glucose or heart rate variability?",
                why = "Such values count as medical unless the sensing conditions hold.",
                who = Who.ENGINEER,
                authority = "GW guidance III",
                opens = {"purpose wellness"})
        Tri bodyValues,

        @Question(
                text = "Are these values validated by tests or reviewed studies?",
                why = "Values that look clinical must be validated.",
                who = Who.ENGINEER,
                authority = "GW guidance III",
                opens = {"wellness.body-values yes"})
        Tri valuesValidated,

        @Question(
                text =
                        "Does it steer clinical action: give notices that name a disease or an abnormal value, use clinical thresholds, or alert people to manage a disease?",
                why = "Any of these ends general wellness.",
                who = Who.CLINICIAN,
                authority = "GW guidance III",
                opens = {"purpose wellness"},
                order = {"no", "yes"})
        Tri promptsAction,

        @Question(
                text = "Does any claim say medical grade, clinical accuracy, or that it replaces an authorized device?",
                why = "Any of these ends general wellness.",
                who = Who.LEGAL,
                authority = "GW guidance III",
                opens = {"purpose wellness"},
                order = {"no", "yes"})
        Tri clinicalClaims,

        @Question(
                text = "Do labels, advertising and screens all keep to the wellness use?",
                why = "Every channel counts, not only the label.",
                who = Who.LEGAL,
                authority = "GW guidance III",
                opens = {"purpose wellness"})
        Tri channelsAgree) {}
