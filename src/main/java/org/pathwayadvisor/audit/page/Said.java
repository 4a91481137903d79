package org.pathwayadvisor.audit.page;

/**
 * One condition in words.
 *
 * @param holds what is so where it holds
 * @param fails what is so where it fails; empty where it only says over what the rule runs
 */
record Said(String holds, String fails) {}
