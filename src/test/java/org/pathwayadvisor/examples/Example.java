package org.pathwayadvisor.examples;

import java.time.LocalDate;
import java.util.List;
import org.pathwayadvisor.dictionary.Answers;

/**
 * One worked example of a text: the products that it describes, and what the text says of them.
 *
 * @param spec what the specification writes as the expected answer
 */
record Example(String id, String family, String spec, List<Product> products) {
    /** One product of an example. @param faults what is wrong with its facts, such as a word that is no choice */
    record Product(Answers answers, List<String> faults, LocalDate asOf, List<Expected> functions) {}
}
