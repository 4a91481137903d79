package org.pathwayadvisor.audit.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pathwayadvisor.rulebase.Sitting;

/** A decision of the rules that is examined apart. */
public enum Stage {
    DEVICE_STATUS("Is it a device, and does FDA enforce the rules for it?"),
    DEVICE_CLASS("Which device type and class, and is it exempt?"),
    PATHWAY("Which route to the market, and is it never lighter where a risk is worse?"),
    HIPAA_ROLE("Which role under HIPAA?"),
    DEIDENTIFICATION("Are the data de-identified?");

    private final String question;

    Stage(String question) {
        this.question = question;
    }

    /** The rules that decide it. */
    Sitting sitting() {
        return this == HIPAA_ROLE || this == DEIDENTIFICATION ? Sitting.DATA : Sitting.DECIDE;
    }

    /** The stage as it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it decides. */
    public String question() {
        return question;
    }

    /** The stage of this word. */
    public static Optional<Stage> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Stage::word).toList();
    }
}
