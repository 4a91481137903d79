package org.pathwayadvisor.assessment;

/** A judgement that the result rests on. @param by who judged, empty where nobody signed */
public record Judgement(String path, String answer, String question, String by, String because) {}
