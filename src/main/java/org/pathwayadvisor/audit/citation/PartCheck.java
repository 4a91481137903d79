package org.pathwayadvisor.audit.citation;

import java.util.Collection;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.reference.Authority;

/** A paragraph of law that ended has ended too: a narrower citation does not bring it back. */
final class PartCheck {
    private final Remarks faults;

    PartCheck(Remarks faults) {
        this.faults = faults;
    }

    void check(Collection<Authority> authorities) {
        for (Authority whole : authorities) {
            for (Authority part : authorities) {
                if (part.citation().startsWith(whole.citation() + "(")
                        && part.until().isAfter(whole.until())) {
                    faults.add(
                            Check.AUTHORITY_ENDED,
                            part.place(),
                            "`" + part.citation() + "` is a part of `" + whole.citation() + "`, which ended on "
                                    + whole.until(),
                            "give it the same `until`");
                }
            }
        }
    }
}
