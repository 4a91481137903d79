/**
 * What is still possible while answers are missing: exact sets found by branching over open answers. It knows neither
 * files nor how a result is settled; both are handed to it.
 */
package org.pathwayadvisor.exploration;
