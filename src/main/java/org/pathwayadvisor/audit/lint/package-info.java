/**
 * One look at a folder of rules from every side: what its checks remark, what was waived and until when, and the forms in
 * which that is told. It runs the checks of the other rooms of audit and adds those that need all rules at once.
 */
package org.pathwayadvisor.audit.lint;
