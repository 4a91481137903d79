package org.pathwayadvisor.dictionary;

/** One choice of a closed question: the word in the file, its plain meaning, and the model's constant. */
public record Choice(String word, String meaning, Object value) {}
