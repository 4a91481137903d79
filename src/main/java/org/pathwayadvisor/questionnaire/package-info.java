/**
 * A questionnaire file as answers, or a list of located problems; and the template, the catalogue and the schema that
 * help to write one. Everything is read off the dictionary; it knows no rule and judges nothing.
 */
package org.pathwayadvisor.questionnaire;
