package org.pathwayadvisor.audit.remark;

import java.util.Locale;

/** How much a remark weighs: an error makes the check fail. */
public enum Weight {
    ERROR,
    WARNING,
    NOTE;

    /** The word for it, which is also that of the interchange format of static checks. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
