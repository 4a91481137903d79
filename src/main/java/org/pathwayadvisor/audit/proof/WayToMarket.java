package org.pathwayadvisor.audit.proof;

/** x. */
final class WayToMarket {
    WayToMarket(Ground ground, Examiner examiner) {}
    void examine() {}
}
