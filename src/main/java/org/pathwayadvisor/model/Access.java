package org.pathwayadvisor.model;

/** How the maker comes to patient data in a channel. */
public enum Access {
    @Words("makes them: results, notes, scores about patients")
    CREATES,
    @Words("receives them")
    RECEIVES,
    @Words("keeps them")
    MAINTAINS,
    @Words("sends them on")
    TRANSMITS,
    @Words("holds them encrypted, without the key")
    ENCRYPTED_WITHOUT_KEY,
    @Words("passes them on as a mere carrier")
    CARRIER_ONLY,
    @Words("never: it runs inside the customer, and nobody of ours can see in")
    INSIDE_CUSTOMER,
    @Words("by remote support")
    REMOTE_SUPPORT
}
