package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a provider of models publicly says of agreements on patient data. Never the agreement itself.
 *
 * @param names by which a service of a questionnaire is known to be this one, in small letters
 * @param needs what must be so before patient data go there, as orders
 * @param read  the day for which the source stands; empty where it was never read
 */
public record ProviderInfo(
        String id,
        String provider,
        String service,
        List<String> names,
        Offer agreement,
        String terms,
        String scope,
        List<String> needs,
        String retention,
        String training,
        Trains trains,
        String source,
        Optional<LocalDate> read,
        String certainty) {
    public ProviderInfo {
        names = List.copyOf(names);
        needs = List.copyOf(needs);
    }

    /** Whether it trains its own models on what it is sent. */
    public enum Trains {
        NO,
        /** Unless a user or customer switches it off. */
        BY_DEFAULT,
        UNKNOWN
    }

    /** Whether an agreement is offered. */
    public enum Offer {
        YES,
        ON_REQUEST,
        NO,
        UNKNOWN
    }

    /** How much of a service's name this row knows: the length of its longest name in it, or 0. */
    public int fits(String name) {
        String small = " " + name.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ') + " ";
        return names.stream()
                .filter(n -> small.contains(n.replace('-', ' ')))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
