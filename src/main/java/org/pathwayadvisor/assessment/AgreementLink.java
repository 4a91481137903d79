package org.pathwayadvisor.assessment;

/**
 * One link of the chain of agreements that patient data follow.
 *
 * @param from      who hands the data on; empty stands for the maker
 * @param to        who gets them; empty stands for the maker
 * @param agreement the answer on the agreement between the two, or empty while it is open
 */
public record AgreementLink(String from, String to, String agreement) {}
