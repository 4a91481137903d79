package org.pathwayadvisor.audit.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.reference.Passage;

/** The passage of one authority: well named, and, where its text is at hand, still there with the same words. */
final class PassageCheck {
    private static final int WORDS_OF_A_TERM = 8;

    private final Remarks faults;

    PassageCheck(Remarks faults) {
        this.faults = faults;
    }

    /** What the entry itself tells. */
    void named(Authority authority, Passage passage) {
        if (passage.terms().isEmpty()) {
            fault(
                    Check.PASSAGE_FORM,
                    authority,
                    passage,
                    "names no key terms",
                    "a few words that stand in the passage");
        }
        for (String term : passage.terms()) {
            if (term.strip().split("\\s+").length > WORDS_OF_A_TERM) {
                fault(
                        Check.PASSAGE_FORM,
                        authority,
                        passage,
                        "quotes more than key terms: `" + term + "`",
                        "a term has at most " + WORDS_OF_A_TERM + " words");
            }
        }
        if (passage.section() && !cites(authority, passage.heading().replaceFirst("^§\\s*", ""))) {
            fault(
                    Check.PASSAGE_FORM,
                    authority,
                    passage,
                    "is not what its heading `" + passage.heading() + "` names",
                    "the section and paragraph of the citation, or of `also`");
        }
    }

    /** Whether a hash of the passage is on record; without its text this is all that can be asked of it. */
    void recorded(Authority authority, Passage passage) {
        if (!passage.hash().matches("[0-9a-f]{12}")) {
            fault(
                    Check.PASSAGE_FORM,
                    authority,
                    passage,
                    "has no hash of its passage",
                    "`pathway rules lint --sources DIR` tells it, once you have read the passage");
        }
    }

    /** Does the citation or its other name end a number where this one ends? */
    private static boolean cites(Authority authority, String section) {
        Pattern whole = Pattern.compile("(?<![0-9A-Za-z.])" + Pattern.quote(section) + "(?![0-9A-Za-z(-])");
        return whole.matcher(authority.citation()).find()
                || whole.matcher(authority.also()).find();
    }

    /** Whether the text was there; what it contradicts becomes a fault. */
    boolean held(Authority authority, Passage passage, SourceFolder folder) {
        Optional<SourceText> text = folder.find(passage.text());
        text.ifPresent(t -> {
            Sought sought =
                    passage.section() ? new LawText(t).find(passage.heading()) : new GuidanceText(t).find(passage);
            if (sought instanceof Sought.Missing missing) {
                fault(
                        Check.PASSAGE_CHANGED,
                        authority,
                        passage,
                        "is not found in " + t.file() + ": " + missing.what(),
                        missing.help());
            } else if (sought instanceof Sought.Found found) {
                says(authority, passage, found.passage(), t);
            }
        });
        return text.isPresent();
    }

    private void says(Authority authority, Passage passage, String found, SourceText text) {
        for (String term : passage.terms()) {
            if (!Wording.holds(found, term)) {
                fault(
                        Check.PASSAGE_CHANGED,
                        authority,
                        passage,
                        "names the term `" + term + "`, which is not in its passage in " + text.file(),
                        Wording.holds(String.join("\n", text.lines()), term)
                                ? "it stands elsewhere in that text: check `heading`"
                                : "it stands nowhere in that text: choose words that the passage has");
            }
        }
        String hash = Wording.hash(found);
        if (!hash.equals(passage.hash())) {
            fault(
                    Check.PASSAGE_CHANGED,
                    authority,
                    passage,
                    passage.hash().isEmpty()
                            ? "has no hash of its passage in " + text.file()
                            : "was read in other words than " + text.file() + " has (read: "
                                    + passage.edition().toLowerCase(Locale.ROOT) + ")",
                    "read the passage against the rules that cite it, then write `hash: " + hash + "`");
        }
    }

    private void fault(Check check, Authority authority, Passage passage, String what, String help) {
        faults.add(check, passage.place(), "`" + authority.citation() + "` " + what, help);
    }
}
