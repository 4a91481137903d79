package org.pathwayadvisor.reference;

/**
 * Where figures of the plan come from.
 *
 * @param date a day, a month or a year, as far as it is known
 * @param url  or empty
 * @param note or empty
 */
public record Source(String id, String title, String date, String url, String note) {}
