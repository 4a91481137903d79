/**
 * Firings as a tree that can be read aloud, and the conditions of a rule matched against facts apart from the engine. It
 * runs no rule and settles nothing.
 */
package org.pathwayadvisor.derivation;
