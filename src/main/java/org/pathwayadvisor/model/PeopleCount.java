package org.pathwayadvisor.model;

/** How many people in the United States data are about, over the last twelve months. */
public enum PeopleCount {
    @Words("100 or fewer")
    AT_MOST_100,
    @Words("101 to 1,000")
    OVER_100,
    @Words("1,001 to 10,000")
    OVER_1000,
    @Words("more than 10,000")
    OVER_10000,
    @Words("not answered")
    UNKNOWN
}
