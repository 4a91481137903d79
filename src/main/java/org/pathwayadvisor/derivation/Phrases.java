package org.pathwayadvisor.derivation;

import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Assumed;
import org.pathwayadvisor.model.Bears;
import org.pathwayadvisor.model.CountsAs;
import org.pathwayadvisor.model.CountsNotAs;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.model.Lacks;
import org.pathwayadvisor.model.LawApplies;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.RiskLabel;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.Settled;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;

/** Conclusions in plain words. */
public final class Phrases {
    private Phrases() {}

    /** A clause that can follow the function's name and a colon. */
    public static String of(Object conclusion) {
        if (conclusion instanceof Met m) {
            return Text.meaning(m.criterion());
        }
        if (conclusion instanceof NotMet n) {
            return Text.negation(n.criterion());
        }
        if (conclusion instanceof Route r) {
            return Text.meaning(r.pathway()) + ": " + Text.meaning(r.status());
        }
        if (conclusion instanceof Settled s) {
            return "settled: " + Text.meaning(s.pathway());
        }
        if (conclusion instanceof TypeFits t) {
            return "it fits device type " + t.type();
        }
        if (conclusion instanceof TypeRuledOut t) {
            return "it is not of device type " + t.type();
        }
        if (conclusion instanceof Bears b) {
            return "its output " + Text.meaning(b.significance());
        }
        if (conclusion instanceof RiskLabel l) {
            return Text.meaning(l.category()) + " (not the FDA class)";
        }
        if (conclusion instanceof Assumed a) {
            return "our working assumption: " + Text.meaning(a.assumption());
        }
        if (conclusion instanceof CountsAs c) {
            return c.subject() + " counts as " + Text.meaning(c.term());
        }
        if (conclusion instanceof CountsNotAs c) {
            return c.subject() + " does not count as " + Text.meaning(c.term());
        }
        if (conclusion instanceof LawApplies l) {
            return l.law() + " applies to " + l.subject();
        }
        if (conclusion instanceof Lacks l) {
            return l.subject() + " lacks " + l.need();
        }
        if (conclusion instanceof Finding f) {
            return "finding " + f.id();
        }
        return conclusion.toString();
    }
}
