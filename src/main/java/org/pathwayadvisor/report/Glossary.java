package org.pathwayadvisor.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains a word of the law in about five words where one report first uses it. One object is for one report. */
public final class Glossary {
    private static final List<Term> TERMS = List.of(
            term("510(k)", "510\\(k\\)( clearance)?", "shows equivalence to a marketed device"),
            term("De Novo", "De Novo( request)?", "creates a new device type"),
            term("PMA", "P", "PMA|Premarket approval(?! \\(PMA)", "FDA approves on clinical evidence"),
            term(
                    "Humanitarian device exemption",
                    "umanitarian",
                    "[Hh]umanitarian device exemption",
                    "approval for very rare diseases"),
            term("FDA class I", "FDA class I\\b", "lowest of three device classes"),
            term("FDA class II", "FDA class II\\b", "middle of three device classes"),
            term("FDA class III", "FDA class III\\b", "highest of three device classes"),
            term("product code", "product code( [A-Z]{3}\\b)?", "FDA's code for the type"),
            term("IMDRF", "IMDRF( category (I|II|III|IV)\\b)?", "forum of the world's device regulators"),
            term("predicate", "redicate", "[Pp]redicate", "marketed device to compare with"),
            term("Pre-Submission", "Pre-Submission", "free written questions to FDA"),
            term("substantially equivalent", "ubstantially", "[Ss]ubstantially equivalent", "as safe and effective"),
            term("HIPAA", "HIPAA", "US privacy law, health data"),
            term("BAA", "BAA", "contract for handling patient data"),
            term("PHI", "PHI", "health data that names somebody"),
            term("FTC", "FTC", "US consumer protection agency"),
            term("ONC", "ONC", "US office for health IT"),
            term("CLIA", "CLIA", "US rules for clinical laboratories"),
            term("IRB", "IRB", "board that reviews human studies"),
            term("IVD", "IVD", "test on samples from the body"));

    private final Set<String> used = new HashSet<>();

    /** The prose, with a gloss after each term that this report has not used before. */
    public String gloss(String prose) {
        return Prose.unmarked(prose, this::explain);
    }

    /** The terms with their glosses, in the order of the list. */
    static List<Term> terms() {
        return TERMS;
    }

    private String explain(String text) {
        String out = text;
        for (Term term : TERMS) {
            if (!out.contains(term.part()) || used.contains(term.name())) {
                continue;
            }
            Matcher found = term.pattern().matcher(out);
            if (found.find()) {
                used.add(term.name());
                if (!out.startsWith(" (", found.end())) {
                    out = out.substring(0, found.end()) + joined(out, found, term.gloss()) + out.substring(found.end());
                }
            }
        }
        return out;
    }

    /** In brackets; with a colon where the term alone stands in brackets already. */
    private static String joined(String text, Matcher found, String gloss) {
        boolean alone = found.start() > 0 && text.charAt(found.start() - 1) == '(' && text.startsWith(")", found.end());
        return alone ? ": " + gloss : " (" + gloss + ")";
    }

    private static Term term(String name, String pattern, String gloss) {
        return term(name, name, pattern, gloss);
    }

    private static Term term(String name, String part, String pattern, String gloss) {
        return new Term(Pattern.compile("(?<![\\w-])(" + pattern + ")(?![\\w-])"), name, part, gloss);
    }

    /**
     * A term of the law.
     *
     * @param part what stands in every match, so that most texts need not be searched
     */
    record Term(Pattern pattern, String name, String part, String gloss) {}
}
