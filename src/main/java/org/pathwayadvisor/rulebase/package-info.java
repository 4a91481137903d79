/**
 * The rule files as a catalogue and as bases of the engine: facts and a day in, conclusions and firings out.
 * The only room that imports Drools; it knows no questionnaire file and takes no decision.
 */
package org.pathwayadvisor.rulebase;
