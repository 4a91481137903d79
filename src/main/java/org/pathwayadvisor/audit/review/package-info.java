/**
 * Reviews as the subject: what is shown to a reviewer, what is recorded, what is still missing or no longer counts.
 * What a review is and when it counts stands in the room of reviews; no rule is judged here.
 */
package org.pathwayadvisor.audit.review;
