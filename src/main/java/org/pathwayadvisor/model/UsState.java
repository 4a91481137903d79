package org.pathwayadvisor.model;

/** A state, the federal district, or a territory in which people use the product. */
public enum UsState {
    @Words("Alabama")
    ALABAMA,
    @Words("Alaska")
    ALASKA,
    @Words("Arizona")
    ARIZONA,
    @Words("Arkansas")
    ARKANSAS,
    @Words("California")
    CALIFORNIA,
    @Words("Colorado")
    COLORADO,
    @Words("Connecticut")
    CONNECTICUT,
    @Words("Delaware")
    DELAWARE,
    @Words("the District of Columbia")
    DISTRICT_OF_COLUMBIA,
    @Words("Florida")
    FLORIDA,
    @Words("Georgia")
    GEORGIA,
    @Words("Hawaii")
    HAWAII,
    @Words("Idaho")
    IDAHO,
    @Words("Illinois")
    ILLINOIS,
    @Words("Indiana")
    INDIANA,
    @Words("Iowa")
    IOWA,
    @Words("Kansas")
    KANSAS,
    @Words("Kentucky")
    KENTUCKY,
    @Words("Louisiana")
    LOUISIANA,
    @Words("Maine")
    MAINE,
    @Words("Maryland")
    MARYLAND,
    @Words("Massachusetts")
    MASSACHUSETTS,
    @Words("Michigan")
    MICHIGAN,
    @Words("Minnesota")
    MINNESOTA,
    @Words("Mississippi")
    MISSISSIPPI,
    @Words("Missouri")
    MISSOURI,
    @Words("Montana")
    MONTANA,
    @Words("Nebraska")
    NEBRASKA,
    @Words("Nevada")
    NEVADA,
    @Words("New Hampshire")
    NEW_HAMPSHIRE,
    @Words("New Jersey")
    NEW_JERSEY,
    @Words("New Mexico")
    NEW_MEXICO,
    @Words("New York")
    NEW_YORK,
    @Words("North Carolina")
    NORTH_CAROLINA,
    @Words("North Dakota")
    NORTH_DAKOTA,
    @Words("Ohio")
    OHIO,
    @Words("Oklahoma")
    OKLAHOMA,
    @Words("Oregon")
    OREGON,
    @Words("Pennsylvania")
    PENNSYLVANIA,
    @Words("Rhode Island")
    RHODE_ISLAND,
    @Words("South Carolina")
    SOUTH_CAROLINA,
    @Words("South Dakota")
    SOUTH_DAKOTA,
    @Words("Tennessee")
    TENNESSEE,
    @Words("Texas")
    TEXAS,
    @Words("Utah")
    UTAH,
    @Words("Vermont")
    VERMONT,
    @Words("Virginia")
    VIRGINIA,
    @Words("Washington")
    WASHINGTON,
    @Words("West Virginia")
    WEST_VIRGINIA,
    @Words("Wisconsin")
    WISCONSIN,
    @Words("Wyoming")
    WYOMING,
    @Words("Puerto Rico")
    PUERTO_RICO
}
