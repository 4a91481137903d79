/**
 * Which rules and which of their conditions cases and questionnaires exercise, and the pages that show it. It counts what
 * was tried, and never says that what was tried is right.
 */
package org.pathwayadvisor.audit.coverage;
