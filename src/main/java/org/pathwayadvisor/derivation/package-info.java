/**
 * Firings as a tree that can be read aloud: what was concluded, by which rule, from which conclusions and answers. It
 * runs no rule and settles nothing.
 */
package org.pathwayadvisor.derivation;
