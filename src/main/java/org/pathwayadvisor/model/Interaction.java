package org.pathwayadvisor.model;

/** How the output reaches the user. */
public enum Interaction {
    @Words("inside the health record or image viewer")
    EMBEDDED,
    @Words("as a flag in the worklist")
    WORKLIST_FLAG,
    @Words("as an alert that is pushed")
    PUSH_ALERT,
    @Words("in an app of its own")
    STANDALONE_APP,
    @Words("in a chat")
    CHAT,
    @Words("by voice")
    VOICE,
    @Words("as text in a report")
    REPORT_TEXT,
    @Words("not answered")
    UNKNOWN
}
