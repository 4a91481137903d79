package org.pathwayadvisor.assessment.care;

import java.util.Optional;
import org.pathwayadvisor.model.HarmSeverity;
import org.pathwayadvisor.model.Likelihood;

/**
 * One way in which the product can fail, as the picture of risks and the order of work show it.
 *
 * @param description in the team's words, or empty
 * @param harm        what it does to the patient, in words, or empty
 * @param risk        what the matrix says of it before measures, in words, or empty
 * @param softwareClass the class of the software as far as this failure goes, A to C, or empty
 * @param open        no verified measure holds it yet
 */
public record FailureLine(
        String name,
        String description,
        String harm,
        Optional<HarmSeverity> severity,
        Optional<Likelihood> probability,
        String risk,
        String softwareClass,
        boolean open) {}
