/**
 * Dated, sourced tables and authorities: YAML below rules/ in, the rows in force on a day out. It decides nothing.
 */
package org.pathwayadvisor.reference;
