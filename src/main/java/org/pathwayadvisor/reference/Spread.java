package org.pathwayadvisor.reference;

/** How long or how dear something is, as a distribution. */
public sealed interface Spread permits Quantiles, Range {
    /** The value below which a share of all is. */
    double at(double share);
}
