/**
 * An Assessment, and all else that the room of assessments finds, as a screen, as text, as Markdown and as JSON: pure
 * functions of it. Nothing is decided or looked up here, and neither clock, locale nor terminal is read.
 */
package org.pathwayadvisor.report;
