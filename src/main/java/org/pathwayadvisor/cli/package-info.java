/**
 * One class a command: argument shapes, printing and exit codes. No decision is taken here; only here are clock,
 * environment and terminal read.
 */
package org.pathwayadvisor.cli;
