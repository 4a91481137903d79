/**
 * Citations as the subject: is the passage there, does it still say what it said, and does the authority hold on the
 * days on which rules rest on it? It reads the texts of the law, and no rule's conditions.
 */
package org.pathwayadvisor.audit.citation;
