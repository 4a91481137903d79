/**
 * What a check of rules has to say: the kinds of remarks, and each remark with its place. It knows no rule and checks none.
 */
package org.pathwayadvisor.audit.remark;
