package org.pathwayadvisor.audit.remark;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** Collects what checks have to say. */
public final class Remarks {
    private final List<Remark> all = new ArrayList<>();

    public void add(Check check, Place place, String what, String help) {
        all.add(new Remark(check, new Problem(place, what, help)));
    }

    /** Faults of reading, all of one kind. */
    public void addAll(Check check, List<Problem> problems) {
        problems.forEach(p -> all.add(new Remark(check, p)));
    }

    public void addAll(List<Remark> remarks) {
        all.addAll(remarks);
    }

    /** In the order in which they were made. */
    public List<Remark> all() {
        return List.copyOf(all);
    }

    /** The same without their kinds. */
    public List<Problem> problems() {
        return all.stream().map(Remark::problem).toList();
    }
}
