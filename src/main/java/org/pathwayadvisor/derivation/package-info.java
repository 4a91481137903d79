/**
 * What rests on what: firings as a tree, and the condition that kept a rule from applying. Pure functions over rules
 * and facts; no engine runs here and nothing is decided.
 */
package org.pathwayadvisor.derivation;
