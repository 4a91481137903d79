package org.pathwayadvisor.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Status;

/** Pathways and results as a planning meeting says them. */
public final class PathwayWords {
    /** Answers without a review by FDA before marketing: what they rest on, and what still applies, is printed. */
    private static final Set<Pathway> LIGHT = EnumSet.of(
            Pathway.NOT_A_DEVICE,
            Pathway.ENFORCEMENT_DISCRETION,
            Pathway.CLASS_I_EXEMPT,
            Pathway.CLASS_II_EXEMPT,
            Pathway.NO_NEW_SUBMISSION);

    /** The words that name a class themselves. */
    private static final Set<Pathway> NAMES_CLASS = EnumSet.of(Pathway.CLASS_I_EXEMPT, Pathway.CLASS_II_EXEMPT);

    /** What the word of the pathway says itself. */
    private static final Set<Status> SAYS_NO_MORE = EnumSet.of(Status.EQUIVALENT, Status.CHANGE_DOCUMENTED);

    private PathwayWords() {}

    static boolean light(Pathway pathway) {
        return LIGHT.contains(pathway);
    }

    /** The result of settled functions that end on one pathway, as one or two sentences: what they have in common. */
    static String result(Pathway pathway, List<FunctionResult> functions) {
        String type = type(pathway, functions);
        return headline(pathway, Shared.status(functions)) + "." + (type.isEmpty() ? "" : " " + type + ".");
    }

    /** Class, unless the pathway's word says it, regulation and product code: what settled functions have in common. */
    static String type(Pathway pathway, List<FunctionResult> functions) {
        StringJoiner type = new StringJoiner(", ");
        if (!NAMES_CLASS.contains(pathway)) {
            Shared.deviceClass(functions).map(Text::meaning).ifPresent(type::add);
        }
        Shared.regulation(functions).map(Prose::verbatim).ifPresent(type::add);
        Shared.productCode(functions).map(code -> "product code " + code).ifPresent(type::add);
        return type.toString();
    }

    /** The pathway, and why it is that one where the word alone does not say it. */
    static String headline(Pathway pathway, Optional<Status> status) {
        String words = Text.meaning(pathway);
        return status.filter(s -> !SAYS_NO_MORE.contains(s))
                .map(Text::meaning)
                .map(why -> words + (words.contains(": ") ? " (" + why + ")" : ": " + why))
                .orElse(words);
    }

    /** A pathway inside a sentence. */
    static String inline(Pathway pathway) {
        String words = Text.meaning(pathway);
        int colon = words.indexOf(':');
        String head = colon < 0 ? words : words.substring(0, colon);
        boolean name = head.startsWith("FDA") || head.startsWith("De Novo");
        return name ? head : Character.toLowerCase(head.charAt(0)) + head.substring(1);
    }

    /** Several pathways inside a sentence: {@code 510(k) clearance, De Novo request or ...}. */
    static String anyOf(List<Pathway> pathways) {
        return list(
                pathways.stream().distinct().sorted().map(PathwayWords::inline).toList(), "or");
    }

    /** The same for the stable words of files. */
    public static String anyWord(List<String> words, String last) {
        return list(words.stream().map(PathwayWords::ofWord).distinct().toList(), last);
    }

    private static String ofWord(String word) {
        for (Pathway pathway : Pathway.values()) {
            if (pathway.word().equals(word)) {
                return inline(pathway);
            }
        }
        return word.equals("undetermined") ? "not decided" : Prose.verbatim(word);
    }

    /** Words in a sentence: {@code a, b and c}; between semicolons where one holds a comma. */
    static String list(List<String> words, String last) {
        int n = words.size();
        String comma = words.stream().anyMatch(word -> word.contains(",")) ? "; " : ", ";
        return n < 2
                ? String.join("", words)
                : String.join(comma, words.subList(0, n - 1)) + (comma.equals("; ") ? "; " : " ") + last + " "
                        + words.get(n - 1);
    }
}
