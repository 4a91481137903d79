/** A real browser for tests, and the pictures that it takes. */
package org.pathwayadvisor.browser;
