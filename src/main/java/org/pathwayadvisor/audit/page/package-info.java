/**
 * The rules as pages for people who read no rule file: a page a provision, indexes by topic and authority, and the law's
 * changes by date. Everything is said from the rules, cases and tables; nothing is judged and nothing is asked here.
 */
package org.pathwayadvisor.audit.page;
