package org.pathwayadvisor.reference;

import java.time.LocalDate;

/**
 * A source of law or policy, once.
 *
 * @param citation   its key in rules/authorities.yaml, as rules cite it
 * @param kind       statute, regulation, order, judgment, guidance, draft, notice, standard or project policy
 * @param since      the day it took effect
 * @param until      the first day it no longer held, or {@link LocalDate#MAX}
 * @param checked    the day somebody last read it
 */
public record Authority(
        String citation, String title, String kind, LocalDate since, LocalDate until, String url, LocalDate checked) {}
