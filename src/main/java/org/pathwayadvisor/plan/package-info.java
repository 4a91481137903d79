/**
 * Time and money of a route: phases, dates, FDA's fees, outside spend, odds, computed from dated tables and the team's own
 * answers. It decides no law and reads no questionnaire.
 */
package org.pathwayadvisor.plan;
