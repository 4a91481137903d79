/**
 * The rule files as the subject: their cases, the catalogue's faults, the page of a rule, a new rule's first lines.
 * It judges rules, never products.
 */
package org.pathwayadvisor.audit;
