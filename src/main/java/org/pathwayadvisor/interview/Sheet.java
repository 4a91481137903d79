package org.pathwayadvisor.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pathwayadvisor.assessment.OpenCard;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Kind;

/**
 * What is put on the table at once.
 *
 * @param rows one question, or several that one person answers in one look
 */
record Sheet(List<Asked> rows) {
    Sheet {
        rows = List.copyOf(rows);
    }

    static Sheet of(Asked alone) {
        return new Sheet(List.of(alone));
    }

    boolean alone() {
        return rows.size() == 1;
    }

    /** The question where it is one; else any, for what all have in common. */
    Asked first() {
        return rows.get(0);
    }

    /** True where the rows are yes/no questions, to be ticked; else one question for several entries. */
    boolean ticked() {
        return rows.stream().allMatch(Sheet::ticked);
    }

    /** True where some rows, the last ones, are answered in a word, or picked to be asked by themselves, or left open. */
    boolean gathers() {
        return !alone() && common().isEmpty() && !ticked();
    }

    /** True for a yes/no question. */
    static boolean ticked(Asked row) {
        return row.ask().filter(a -> a.kind() == Kind.TRI).isPresent();
    }

    /** True for one of a few choices, answered in a word. */
    static boolean brief(Asked row) {
        return row.ask().filter(OpenCard::brief).isPresent();
    }

    /** True where one question is answered in a person's own words for each entry. */
    boolean worded() {
        return !alone() && first().free();
    }

    /** The one question that is asked for several entries. */
    Optional<Ask> common() {
        return rows.stream().map(Asked::ask).distinct().count() == 1 ? first().ask() : Optional.empty();
    }

    /** What the sections of the rows are called. */
    String title() {
        return rows.stream()
                .flatMap(r -> r.ask().stream())
                .map(a -> a.section().title())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The row with a typed number. */
    Optional<Asked> row(String number) {
        return number.matches("\\d{1,2}") && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= rows.size()
                ? Optional.of(rows.get(Integer.parseInt(number) - 1))
                : Optional.empty();
    }
}
