package org.pathwayadvisor.audit.remark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of remark on rules, what it weighs, and what it tells; its id is its name in small letters. */
public enum Check {
    RULE_FORM(Weight.ERROR, "A rule file holds only the forms that rules/README.md names."),
    METADATA_ORDER(Weight.ERROR, "Metadata stand in the order of rules/README.md."),
    FORALL_ONE_FACT(
            Weight.ERROR, "A `forall` asks one fact of each row: the search would want all of several at once."),
    TABLE_FORM(Weight.ERROR, "Tables and authorities can be read."),
    CASE_FORM(Weight.ERROR, "Cases can be read and give what can be given."),
    NO_CASES(Weight.ERROR, "Every rule file has cases beside it, and every file of cases a rule file."),
    TITLE_FORM(Weight.ERROR, "A title is in sentence case, without a full stop."),
    STOP_BY_THUMB(Weight.ERROR, "A rule of thumb never stops anybody."),
    FOLDED_UNDER_NOTHING(Weight.ERROR, "@under names another rule."),
    EMPTY_SPAN(Weight.ERROR, "A rule holds on at least one day."),
    AUTHORITY_UNKNOWN(Weight.ERROR, "Every citation is a key of the authorities."),
    AUTHORITY_ENTRY(Weight.ERROR, "An authority has a known kind, days in order, and an address."),
    AUTHORITY_UNREAD(
            Weight.ERROR, "A rule that passes for read in the primary text rests on a text that somebody read."),
    AUTHORITY_LATER(Weight.ERROR, "No rule starts before its authority."),
    AUTHORITY_ENDED(Weight.ERROR, "No rule outlives its authority."),
    AUTHORITY_REPLACED(Weight.ERROR, "What another authority replaces has ended."),
    AUTHORITY_OLD(Weight.WARNING, "Each cited text was read again within 180 days."),
    DRAFT_DECIDES(Weight.ERROR, "A draft informs and never decides."),
    PASSAGE_UNNAMED(Weight.ERROR, "Each authority names its passage or says why not."),
    PASSAGE_FORM(Weight.ERROR, "A passage has terms, a heading that fits the citation, and a hash."),
    PASSAGE_CHANGED(Weight.ERROR, "A passage stands in its text with the words that were read."),
    ROW_LAW(Weight.ERROR, "Rows of tables rest on law that holds on their days."),
    CONCLUSION_UNUSED(Weight.ERROR, "Each conclusion is read by a rule, or by the program."),
    CONCLUSION_MISSING(Weight.ERROR, "Each word that rules may conclude is concluded by one, and its reason fits."),
    CONDITION_UNMEETABLE(
            Weight.ERROR, "Each condition on a conclusion can be met: some rule draws it on the same days."),
    CONDITIONS_CONTRADICT(Weight.ERROR, "The conditions of a rule can hold together."),
    ROW_MISSING(Weight.ERROR, "Each condition on a table can be met by a row of it."),
    RULE_DUPLICATE(Weight.ERROR, "No two rules say the same."),
    RULE_SUBSUMED(Weight.WARNING, "No rule asks more than another one for the same conclusion on the same days."),
    QUESTION_UNUSED(Weight.WARNING, "Each closed question is read by a rule, a table or a computation."),
    CONDITION_UNTESTED(
            Weight.WARNING, "Each condition holds in some case, and alone keeps the rule silent in another."),
    SPACING(Weight.NOTE, "Rules are laid out as rules/README.md shows: four spaces, spaces inside brackets."),
    LINE_LENGTH(Weight.NOTE, "Lines have at most 120 letters."),
    FILE_LENGTH(Weight.NOTE, "A rule file holds one provision and is short."),
    FILE_NAME(Weight.NOTE, "A rule file is named after its id and a few words in small letters."),
    RULE_ORDER(Weight.NOTE, "A provision stands before its negation, and limbs in their order."),
    REVIEW_FORM(Weight.ERROR, "The file of reviews can be read, and each review is of a rule that there is."),
    REVIEW_DISAGREES(Weight.ERROR, "No reviewer disagrees with a rule as it stands."),
    REVIEW_MISSING(Weight.ERROR, "A rule of a topic that asks for reviews is reviewed as it stands."),
    REVIEW_SECOND_PERSON(
            Weight.ERROR, "In such a topic two different people reviewed what can make an answer lighter."),
    REVIEW_STALE(Weight.WARNING, "A rule that was reviewed has not changed since, nor have its cases."),
    WAIVER_FORM(Weight.ERROR, "A waiver names a remark, a place, a reason and a day on which it ends."),
    WAIVER_EXPIRED(Weight.ERROR, "A waiver is renewed or its reason removed before it ends."),
    WAIVER_UNUSED(Weight.WARNING, "A waiver waives something.");

    private final Weight weight;
    private final String wanted;

    Check(Weight weight, String wanted) {
        this.weight = weight;
        this.wanted = wanted;
    }

    /** The name by which waivers and other tools know it: {@code conclusion-unused}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Weight weight() {
        return weight;
    }

    /** What it wants, as a sentence. */
    public String wanted() {
        return wanted;
    }

    /** The check with this id. */
    public static Optional<Check> find(String id) {
        return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
    }
}
