/**
 * A conversation about one questionnaire: which question now, what a typed line means, what is said back, what waits for
 * whom. It decides nothing and knows no terminal; a caller says and hears for it.
 */
package org.pathwayadvisor.interview;
