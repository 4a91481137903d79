/**
 * The advisor as a library: load rules, assess a file, read the assessment. Command line and page are its clients.
 */
package org.pathwayadvisor;
