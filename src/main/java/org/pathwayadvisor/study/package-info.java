/**
 * The numbers of a clinical study: sample sizes, bounds, predictive values, alerts, subgroups. Pure statistics, exact
 * where a binomial is; no question, rule, file or report is known here.
 */
package org.pathwayadvisor.study;
