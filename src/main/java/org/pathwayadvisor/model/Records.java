package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** How a function handles records and device data. */
@Section(path = "records", scope = Scope.FUNCTION, title = "Records and data")
public record Records(
        String subject,

        @Question(
                text = "Are the records made, stored, moved or reviewed by clinicians or their staff?",
                why = "The exclusion for patient records needs it.",
                who = Who.CLINICIAN,
                authority = "FD&C Act 520(o)(1)(C)",
                opens = {"purpose records"})
        Tri byClinicians,

        @Question(
                text = "Is it part of health IT that is certified under the federal (ONC) program?",
                why = "The exclusion for patient records needs it.",
                who = Who.RA,
                authority = "FD&C Act 520(o)(1)(C)",
                opens = {"purpose records"})
        Tri certified,

        @Question(
                text = "Does it interpret or analyse the records, results or data?",
                why = "Interpretation ends both exclusions for records and data.",
                who = Who.ENGINEER,
                authority = "FD&C Act 520(o)(1)(C)",
                opens = {"purpose records"},
                order = {"no", "yes"})
        Tri interprets,

        @Question(
                text = "Does it change the data beyond a conversion fixed beforehand?",
                why = "A data system leaves data as they are.",
                who = Who.ENGINEER,
                authority = "MDDS guidance IV.A",
                opens = {"purpose records"})
        Tri changesData,

        @Question(
                text = "Does it alarm, alert, flag, or rank patients?",
                why = "That counts as analysis, which ends the exclusion for data.",
                who = Who.ENGINEER,
                authority = "MDDS guidance IV.A",
                opens = {"purpose records"},
                order = {"no", "yes"})
        Tri alarmsOrRanks,

        @Question(
                text = "Does it control or alter a connected device?",
                why = "A data system leaves other devices alone.",
                who = Who.ENGINEER,
                authority = "MDDS guidance IV.A",
                opens = {"purpose records"},
                order = {"no", "yes"})
        Tri controlsDevice,

        @Question(
                text =
                        "Does it handle results of laboratory tests or other devices, or clinicians' findings about these?",
                why = "The exclusion for data is about these.",
                who = Who.ENGINEER,
                authority = "FD&C Act 520(o)(1)(D)",
                opens = {"purpose records"})
        Tri deviceOrLabData,

        @Question(
                text = "Is it the patients' own record, which they keep and share?",
                why = "A patient's own record is no device.",
                authority = "Cures 3060 guidance IV.C",
                opens = {"purpose records"})
        Tri patientsOwn,

        @Question(
                text =
                        "Does it show trends or comparisons of vital signs, or of health incidents such as hospital stays?",
                why = "Trends are more than a record.",
                who = Who.ENGINEER,
                authority = "DSF policy App. B",
                opens = {"purpose records"})
        Tri trendsVitals,

        @Question(
                text =
                        "Does your own hardware do no more than help to move, store, convert or show these data, without tools to measure or mark?",
                why = "FDA leaves such hardware alone.",
                who = Who.ENGINEER,
                authority = "MDDS guidance IV.B",
                opens = {"part-of own-hardware"})
        Tri hardwareOnlyAssists,

        @Question(
                text = "Is it relied on to act at once on patients who are being watched?",
                why = "Hardware for active monitoring belongs to other device types.",
                who = Who.CLINICIAN,
                authority = "MDDS guidance IV.A",
                opens = {"part-of own-hardware"},
                order = {"no", "yes"})
        Tri activeMonitoring,

        @Question(
                text = "Is it a display made for diagnosis, such as for mammograms, or built into another device?",
                why = "Such displays are no mere data hardware.",
                who = Who.ENGINEER,
                authority = "MDDS guidance IV.B",
                opens = {"part-of own-hardware"})
        Tri specialDisplay) {}
