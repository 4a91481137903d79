/**
 * YAML text as located nodes, or problems with file, line and column. The only room that knows the YAML library;
 * it knows nothing of questions or rules.
 */
package org.pathwayadvisor.yaml;
