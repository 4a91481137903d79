/**
 * Two sets of rules side by side: what changed in meaning or in words only, and which products end elsewhere. It says
 * what changed and never whether that is right.
 */
package org.pathwayadvisor.audit.difference;
