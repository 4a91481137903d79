package org.pathwayadvisor.assessment;

/** An answer that is held, not certain. @param otherwise what follows if it is wrong, in words */
public record Held(String path, String answer, String question, String otherwise) {}
