package org.pathwayadvisor.model;

/** What names a person, in the words of the Safe Harbor list. */
public enum Identifier {
    @Words("names")
    NAMES,
    @Words("places smaller than a state, other than the ZIP code")
    PLACES,
    @Words("phone numbers")
    PHONE,
    @Words("fax numbers")
    FAX,
    @Words("e-mail addresses")
    EMAIL,
    @Words("social security numbers")
    SOCIAL_SECURITY,
    @Words("medical record numbers")
    RECORD_NUMBER,
    @Words("numbers of members of a health plan")
    PLAN_NUMBER,
    @Words("account numbers")
    ACCOUNT_NUMBER,
    @Words("numbers of certificates or licenses")
    LICENSE_NUMBER,
    @Words("vehicle numbers and plates")
    VEHICLE,
    @Words("serial numbers of devices")
    DEVICE_NUMBER,
    @Words("web addresses")
    WEB_ADDRESS,
    @Words("IP addresses")
    IP_ADDRESS,
    @Words("finger prints, voice prints and the like")
    BIOMETRIC,
    @Words("pictures of whole faces and the like")
    FACE,
    @Words("any other number, mark or code that only one person has")
    OTHER_CODE
}
