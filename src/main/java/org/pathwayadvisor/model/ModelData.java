package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Where the product holds patient data around a model. */
@Section(path = "data.model", scope = Scope.PRODUCT, title = "Patient data around the model", data = true)
public record ModelData(
        String subject,

        @Question(
                text = "Do prompts, retrieved context, outputs or chats of the product hold patient data?",
                why = "Each store of them needs the security of patient data.",
                who = Who.ENGINEER,
                authority = "45 CFR 160.103",
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri prompts,

        @Question(
                text = "Is what the model is given limited to the fields, patients and time that the task needs?",
                why = "HIPAA allows the minimum necessary.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.502(b)",
                opens = {"data.model.prompts yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri limited,

        @Question(
                text = "Does somebody hold that the minimum necessary does not matter because it is treatment?",
                why = "That exemption is narrower than most think.",
                who = Who.LEGAL,
                authority = "45 CFR 164.502(b)",
                opens = {"data.model.prompts yes"},
                lever = Lever.FACT)
        Tri treatmentExempt,

        @Question(
                text = "Do logs or crash reports hold patient data?",
                why = "Their stores need the same security, and a service that keeps them an agreement.",
                who = Who.ENGINEER,
                authority = "45 CFR 160.103",
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri logs,

        @Question(
                text = "Are embeddings or search indexes made from patient data?",
                why = "We hold them for patient data too.",
                who = Who.ENGINEER,
                authority = "45 CFR 160.103",
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri embeddings,

        @Question(
                text = "Does it keep patient data in agent memory, prompt caches, threads or file stores?",
                why = "What is kept must be found, deleted and shown to patients.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.308(a)(1)(ii)(A)",
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri memory,

        @Question(
                text = "Are model weights or adapters tuned on patient data?",
                why = "We hold such weights for patient data until tests show otherwise.",
                who = Who.ENGINEER,
                authority = "45 CFR 160.103",
                lever = Lever.DESIGN,
                leverTo = {"no"},
                leverSaid = {"no: use weights that were not tuned on patient data, and delete those that were"})
        Tri tunedWeights,

        @Question(
                text = "Does one customer use a model that was tuned on the data of another?",
                why = "It could repeat what it learned.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.504(e)(2)(i)",
                opens = {"data.model.tuned-weights yes"},
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri sharedModel,

        @Question(
                text = "Are test sets, bug reports, screenshots or demos taken from real use?",
                why = "Copies are patient data like the source.",
                who = Who.ENGINEER,
                authority = "45 CFR 164.502(b)",
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri testData,

        @Question(
                text = "Are its outputs kept and used to make decisions about patients?",
                why = "Patients may see what such decisions rest on.",
                who = Who.PM,
                authority = "45 CFR 164.524",
                lever = Lever.DESIGN,
                leverTo = {"no"})
        Tri decides) {}
