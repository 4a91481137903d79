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
    @Words("notice")
    NOTICE,

    @Words("consensus")
    CONSENSUS,
    @Words("standard")
    STANDARD,
    @Words("source article")
    SOURCE_ARTICLE,
    @Words("our policy")
    PROJECT_POLICY;

    private static final String ACT = "FD&C Act ";
    private static final String OURS = "project policy";
    private static final String JUDGMENT = "judgment";

    /** Kind and citation in a reader's words; our own policy has no citation, so it cannot be taken for one of FDA's. */
    static String shown(String citation, String kind) {
        String word = word(kind);
        if (kind.equals(OURS) || citation.toLowerCase(Locale.ROOT).startsWith(OURS)) {
            return Text.meaning(PROJECT_POLICY);
        }
        if (kind.equals(Text.word(STATUTE)) && citation.startsWith(ACT)) {
            return word + " " + Prose.verbatim(citation.substring(ACT.length()));
        }
        boolean says = citation.toLowerCase(Locale.ROOT).contains(word);
        return (says ? "" : word + " ") + Prose.verbatim(citation);
    }

    /** The kind of a rule's word; one that is not listed is a notice. */
    static Source of(String kind) {
        for (Source source : values()) {
            if (Text.word(source).equals(kind.replace(' ', '-'))) {
                return source;
            }
        }
        return kind.equals(JUDGMENT) ? ORDER : NOTICE;
    }

    /** The heading over several of them. */
    String title() {
        return switch (this) {
            case STATUTE -> "Statutes";
            case REGULATION -> "Regulations";
            case ORDER -> "Orders and judgments";
            case GUIDANCE -> "Guidance";
            case DRAFT -> "Drafts";
            case NOTICE -> "Notices";
            case CONSENSUS -> "Consensus of a field";
            case STANDARD -> "Standards";
            case SOURCE_ARTICLE -> "Source articles";
            case PROJECT_POLICY -> "Our own policy";
        };
    }

    /** How much it binds. */
    String weight() {
        return switch (this) {
            case STATUTE, REGULATION, ORDER -> "binding";
            case GUIDANCE -> "FDA's current thinking, not binding";
            case DRAFT -> "informs, never decides";
            case PROJECT_POLICY -> "ours alone, nobody's law";
            default -> "not binding by itself";
        };
    }

    /** The words of a kind; a kind that is not listed says so itself. */
    private static String word(String kind) {
        for (Source source : values()) {
            if (Text.word(source).equals(kind.replace(' ', '-'))) {
                return Text.meaning(source);
            }
        }
        return kind.isEmpty() ? "unknown kind:" : Prose.clean(kind);
    }
}
