package org.pathwayadvisor.model;

/** What an outside service does. */
public enum ServiceKind {
    @Words("hosting")
    HOSTING,
    @Words("a model behind an interface")
    MODEL_API,
    @Words("logs or crash reports")
    LOGS,
    @Words("support")
    SUPPORT,
    @Words("analytics")
    ANALYTICS,
    @Words("annotation")
    ANNOTATION,
    @Words("backups")
    BACKUPS,
    @Words("software that runs with the vendor")
    ONLINE_SOFTWARE,
    @Words("open model weights that run with us or in our cloud")
    MODEL_WEIGHTS,
    @Words("vector search")
    VECTOR_SEARCH,
    @Words("speech to text, or text to speech")
    SPEECH,
    @Words("messages to people: mail, text messages, calls")
    MESSAGING,
    @Words("a tool that a model calls: web search, plug-in, tool server, code sandbox")
    TOOL,
    @Words("carrying data only, as an internet provider or courier")
    CARRIER,
    @Words("moving money as a bank or for one")
    PAYMENT,
    @Words("billing or collecting for the customer")
    BILLING,
    @Words("single persons who work under our control, on our systems")
    STAFF,
    @Words("treating the same patients in its own right: a clinician, laboratory or pharmacy")
    TREATING,
    @Words("something else")
    OTHER,
    @Words("not answered")
    UNKNOWN
}
