/**
 * Who held which rule against its text: the file rules/reviews.yaml, and what of it still counts for the rules as they
 * stand. It concludes nothing about products and changes no answer.
 */
package org.pathwayadvisor.review;
