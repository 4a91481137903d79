package org.pathwayadvisor.report.html;

import org.pathwayadvisor.report.Derivation;

/** A derivation that one opens and closes. */
record Tree(Derivation root) implements Figure {
    @Override
    public boolean instead() {
        return true;
    }
}
