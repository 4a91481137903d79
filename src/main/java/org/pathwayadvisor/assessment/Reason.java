package org.pathwayadvisor.assessment;

import java.util.List;

/**
 * One step of the grounds, from the first to the settled route.
 *
 * @param rule      id of the rule
 * @param text      the rule's title
 * @param citation  its authority
 * @param kind      the authority's kind: statute, regulation, order, judgment, guidance, draft, standard, project policy
 * @param certainty P, V2, M or U: how the law was read; empty means P
 * @param answers   the answers that it read, in the questionnaire's words
 */
public record Reason(String rule, String text, String citation, String kind, String certainty, List<String> answers) {}
