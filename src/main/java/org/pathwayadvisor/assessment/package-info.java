/**
 * One questionnaire, one day, one Assessment: the two sittings, and the settlement between them. Reports read it;
 * no law stands here.
 */
package org.pathwayadvisor.assessment;
