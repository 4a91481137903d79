package org.pathwayadvisor.model;

/** The pathway words. Up to {@code PMA} in order of weight; the last three cannot be compared with the others. */
public enum Pathway {
    @Words("Not a medical device")
    NOT_A_DEVICE("not-a-device"),
    @Words("Enforcement discretion: a device that FDA does not police today")
    ENFORCEMENT_DISCRETION("enforcement-discretion"),
    @Words("FDA class I, exempt from 510(k)")
    CLASS_I_EXEMPT("class-i-exempt"),
    @Words("FDA class II, exempt from 510(k)")
    CLASS_II_EXEMPT("class-ii-exempt"),
    @Words("No new submission: keep the reasons on file")
    NO_NEW_SUBMISSION("no-new-submission"),
    @Words("510(k) clearance")
    P510K("510k"),
    @Words("De Novo request")
    DE_NOVO("de-novo"),
    @Words("Humanitarian device exemption")
    HDE("hde"),
    @Words("Premarket approval (PMA)")
    PMA("pma"),
    @Words("Not under FDA premarket review")
    NOT_FDA_PREMARKET("not-fda-premarket"),
    @Words("Another FDA center leads")
    OTHER_CENTER("other-center"),
    @Words("Ask FDA first")
    ASK_FDA("ask-fda");

    private final String word;

    Pathway(String word) {
        this.word = word;
    }

    /** The stable word of files and JSON. */
    public String word() {
        return word;
    }

    /** False for the words that stand outside the order of weight. */
    public boolean comparable() {
        return compareTo(NOT_FDA_PREMARKET) < 0;
    }
}
