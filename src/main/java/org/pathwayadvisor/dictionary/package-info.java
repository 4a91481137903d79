/**
 * The questions as read off the model's records, and the answers to them. Template, schema, form, facts and
 * explanation all come from here; it reads no file and knows no rule.
 */
package org.pathwayadvisor.dictionary;
