/**
 * Properties of the rules that are shown for every combination of answers, and not for examples. Complete is not correct:
 * nothing here says that a rule is what the law says.
 */
package org.pathwayadvisor.audit.proof;
