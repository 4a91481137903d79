package org.pathwayadvisor.report;

import java.util.Locale;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Words;

/** The kinds of authority, and how one is shown beside what it carries. */
enum Source {
    @Words("statute")
    STATUTE,
    @Words("regulation")
    REGULATION,
    @Words("order")
    ORDER,
    @Words("guidance")
    GUIDANCE,
    @Words("draft")
    DRAFT,
    @Words("standard")
    STANDARD,
    @Words("source article")
    SOURCE_ARTICLE,
    @Words("our policy")
    PROJECT_POLICY;

    private static final String ACT = "FD&C Act ";

    /** The kind that an authority's word names; what is no known kind of law is ours. */
    static Source of(String kind) {
        String wanted = kind.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        for (Source source : values()) {
            if (Text.word(source).equals(wanted)) {
                return source;
            }
        }
        return PROJECT_POLICY;
    }

    /** Kind and citation in a reader's words; our own policy has no citation, so it cannot be taken for one of FDA's. */
    static String shown(String citation, String kind) {
        Source source = of(kind);
        String word = Text.meaning(source);
        if (source == PROJECT_POLICY) {
            return word;
        }
        if (source == STATUTE && citation.startsWith(ACT)) {
            return word + " " + Prose.verbatim(citation.substring(ACT.length()));
        }
        boolean says = citation.toLowerCase(Locale.ROOT).contains(word);
        return (says ? "" : word + " ") + Prose.verbatim(citation);
    }
}
