package org.pathwayadvisor.model;

/** Whether a model sends patient data to tools. */
public enum ToolCalls {
    @Words("no")
    NONE,
    @Words("yes, and each tool is listed among the services")
    LISTED,
    @Words("yes, and not each is listed")
    NOT_LISTED,
    @Words("not answered")
    UNKNOWN
}
