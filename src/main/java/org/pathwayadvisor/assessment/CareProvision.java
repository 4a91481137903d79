package org.pathwayadvisor.assessment;

import java.util.Optional;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.model.Lacks;
import org.pathwayadvisor.model.NeedBasis;
import org.pathwayadvisor.reference.NeedInfo;
import org.pathwayadvisor.rulebase.RuleInfo;
import org.pathwayadvisor.rulebase.Topic;

/** What is reported of a conclusion of the sitting on evidence: by its rule, or by the row of the evidence matrix. */
record CareProvision(
        String id,
        Topic topic,
        String subject,
        String severity,
        String gate,
        String title,
        String lift,
        String metBy,
        String rationale,
        String authority,
        String certainty)
        implements Provision {

    /** What a special control asks of its own type is a rule of thumb for the kind. */
    private static final String THUMB = "Project policy: rules of thumb";

    /**
     * Empty for a conclusion that is not reported but read by other rules.
     *
     * @param device whether some function may need FDA
     */
    static Optional<CareProvision> of(Object conclusion, Law law, boolean device) {
        if (conclusion instanceof Finding f) {
            RuleInfo r = law.care().info(f.id());
            return Optional.of(new CareProvision(
                    r.id(),
                    r.topic(),
                    f.subject(),
                    device || r.elsewhere().isEmpty() ? r.severity() : r.elsewhere(),
                    r.gate(),
                    r.title(),
                    r.lift(),
                    r.metBy(),
                    r.rationale(),
                    r.authority(),
                    r.certainty()));
        }
        if (conclusion instanceof Lacks l) {
            NeedInfo row = law.reference().needs().get(l.need());
            String severity = row.severity(l.basis());
            boolean byKind =
                    l.basis() == NeedBasis.EXPECTED && !row.need().regulation().isEmpty();
            return Optional.of(new CareProvision(
                    row.id(),
                    Topic.EVIDENCE,
                    l.subject(),
                    device || row.elsewhere().isEmpty() ? severity : row.elsewhere(),
                    row.gate(),
                    row.title(),
                    severity.equals("blocker") ? row.lift() : "",
                    "",
                    row.rationale(),
                    byKind ? THUMB : row.authority(),
                    byKind ? "H" : row.certainty()));
        }
        return Optional.empty();
    }
}
