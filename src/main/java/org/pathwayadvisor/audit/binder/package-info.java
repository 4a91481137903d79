/**
 * The binder: everything about a folder of rules that somebody who must answer for it wants in one place, as pages and a
 * list of hashes. It gathers what other rooms found and says what was not run; it finds nothing itself.
 */
package org.pathwayadvisor.audit.binder;
