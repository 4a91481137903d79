package org.pathwayadvisor.model;

/** Whether the team can make the answer to a question another one. */
public enum Lever {
    @Words("the team's choice: what is built, agreed, written down or done from now on")
    DESIGN,
    @Words("words about the product: they follow what it does and change nothing alone")
    CLAIM,
    @Words("a fact, or the judgement or decision of others: not to be chosen")
    FACT,
    @Words("what has happened already: not to be undone")
    HISTORY,
    @Words("nobody has said which: not to be chosen")
    UNSAID
}
