/**
 * The report as one page that stands alone: the same chapters as Markdown, with drawings, in templates that escape all
 * that they print. Templates lie in src/main/jte and are Java by the time they run; only this room knows their library.
 */
package org.pathwayadvisor.report.html;
