/**
 * The rules as a graph: questions, device types, rules, conclusions, pathways, and what reads or concludes what. It
 * shows what an answer can reach and never what follows for a product.
 */
package org.pathwayadvisor.audit.graph;
