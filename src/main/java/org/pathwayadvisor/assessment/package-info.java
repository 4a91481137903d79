/**
 * One questionnaire, one day, one Assessment: the four sittings, the settlement between the first two, and the plan. Beside
 * it what is asked of the same answers: what to ask next, what is still possible, which other choices would help. Reports
 * read all this; no law stands here.
 */
package org.pathwayadvisor.assessment;
