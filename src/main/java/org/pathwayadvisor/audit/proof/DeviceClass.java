package org.pathwayadvisor.audit.proof;

/** x. */
final class DeviceClass {
    DeviceClass(Ground ground, Examiner examiner) {}
    void examine() {}
}
