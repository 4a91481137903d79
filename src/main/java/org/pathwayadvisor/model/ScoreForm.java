package org.pathwayadvisor.model;

/** How the user sees it. */
public enum ScoreForm {
    @Words("not at all")
    HIDDEN,
    @Words("a number")
    NUMBER,
    @Words("words")
    WORDS,
    @Words("bands or colors")
    BANDS,
    @Words("a mark on the image")
    OVERLAY,
    @Words("not answered")
    UNKNOWN
}
