/**
 * Facts, conclusions and reference rows as records, closed choices as enums: the words that rule files are written in.
 * This package imports nothing of ours and holds no decision; the rule files declare it as their package.
 */
package org.pathwayadvisor.model;
