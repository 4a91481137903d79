package org.pathwayadvisor.model;

import org.pathwayadvisor.model.Section.Scope;

/** Security, network and integration at a hospital. */
@Section(path = "hospital-it", scope = Scope.PRODUCT, title = "Hospital IT", care = true)
public record HospitalIt(
        String subject,

        @Question(
                text = "Where does it run?",
                why = "Networks and reviews depend on it.",
                who = Who.ENGINEER,
                lever = Lever.DESIGN)
        RunsIn runsIn,

        @Question(
                text = "Have you begun to prepare for the hospital's security review?",
                why = "It takes months and starts with papers that you can make today.",
                who = Who.SECURITY,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri reviewStarted,

        @Question(
                text = "Have you looked at the network rules of hospitals: outgoing traffic, proxies, allow-lists?",
                why = "A product in the cloud must get through them.",
                who = Who.ENGINEER,
                opens = {"hospital-it.runs-in cloud", "hospital-it.runs-in hybrid"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri networkAssessed,

        @Question(
                text = "Does it read from or write into a health record or image system?",
                why = "Then it must be integrated.",
                who = Who.ENGINEER,
                lever = Lever.DESIGN)
        Tri touchesRecords,

        @Question(
                text = "Have you worked out what the integration into the health record or image system needs?",
                why = "Integration is the longest part of most deployments.",
                who = Who.ENGINEER,
                opens = {"hospital-it.touches-records yes"},
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri integrationAssessed,

        @Question(
                text = "What happens when it is down: is there a procedure for the ward?",
                why = "Care goes on when software does not.",
                who = Who.CLINICIAN,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri fallback,

        @Question(
                text = "Can a release be taken back?",
                why = "A bad update must not stay in use.",
                who = Who.ENGINEER,
                lever = Lever.DESIGN,
                leverTo = {"yes"})
        Tri rollback) {}
