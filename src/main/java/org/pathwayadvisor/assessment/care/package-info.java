/**
 * What the numbers and lists of a questionnaire say about studies, groups of patients, ways to fail and readiness. It
 * settles no finding: the sitting on evidence and safety reads it.
 */
package org.pathwayadvisor.assessment.care;
