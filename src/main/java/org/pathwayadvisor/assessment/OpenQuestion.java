package org.pathwayadvisor.assessment;

import java.util.List;

/**
 * A question that can still change a result.
 *
 * @param path      its name, with the function: {@code triage: image.draws}
 * @param choices   of a list of which the file answers some: the words of those that are open; else empty
 * @param separates the pathway words that the answer can still tell apart
 */
public record OpenQuestion(
        String path, String question, String why, String who, List<String> choices, List<String> separates) {}
