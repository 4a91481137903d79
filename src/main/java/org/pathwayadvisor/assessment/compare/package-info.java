/** Two assessments side by side: what differs in answers and outcome, and which answer causes which difference. */
package org.pathwayadvisor.assessment.compare;
