package org.pathwayadvisor.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains a word of the law in about five words where one report first uses it. One object is for one report. */
public final class Glossary {
    private static final List<Term> TERMS = List.of(
            term("510\\(k\\)( clearance)?", "510(k)", "shows equivalence to a marketed device"),
            term("De Novo( request)?", "De Novo", "creates a new device type"),
            term("PMA|Premarket approval(?! \\(PMA)", "PMA", "FDA approves on clinical evidence"),
            term(
                    "[Hh]umanitarian device exemption",
                    "Humanitarian device exemption",
                    "approval for very rare diseases"),
            term("FDA class I\\b", "FDA class I", "lowest of three device classes"),
            term("FDA class II\\b", "FDA class II", "middle of three device classes"),
            term("FDA class III\\b", "FDA class III", "highest of three device classes"),
            term("product code( [A-Z]{3}\\b)?", "product code", "FDA's code for the type"),
            term("IMDRF( category (I|II|III|IV)\\b)?", "IMDRF", "forum of the world's device regulators"),
            term("[Pp]redicate", "predicate", "marketed device to compare with"),
            term("Pre-Submission", "Pre-Submission", "free written questions to FDA"),
            term("[Ss]ubstantially equivalent", "substantially equivalent", "as safe and effective"),
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
            if (used.contains(term.name())) {
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

    private static Term term(String pattern, String name, String gloss) {
        return new Term(Pattern.compile("(?<![\\w-])(" + pattern + ")(?![\\w-])"), name, gloss);
    }

    /** A term of the law. */
    record Term(Pattern pattern, String name, String gloss) {}
}
