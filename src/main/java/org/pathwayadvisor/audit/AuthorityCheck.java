package org.pathwayadvisor.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.audit.citation.RowCheck;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.yaml.Place;

/** The authorities themselves, and the citations of tables and questions. */
final class AuthorityCheck {
    private static final List<String> KINDS = List.of(
            "statute",
            "regulation",
            "order",
            "judgment",
            "guidance",
            "draft",
            "notice",
            "standard",
            "consensus",
            "project policy");

    private final Map<String, Authority> authorities;
    private final Remarks faults;

    AuthorityCheck(Map<String, Authority> authorities, Remarks faults) {
        this.authorities = authorities;
        this.faults = faults;
    }

    void check(Path folder) {
        authorities.values().forEach(this::authority);
        RowCheck rows = new RowCheck(authorities, Optional.empty(), faults);
        for (Ask ask : Dictionary.all()) {
            rows.resolves(
                    new Place("question " + ask.path(), 0, 0), ask.question().authority());
        }
        rows.check(folder);
    }

    private void authority(Authority authority) {
        Place place = authority.place();
        if (!KINDS.contains(authority.kind())) {
            fault(
                    place,
                    "`" + authority.citation() + "` is of no known kind: `" + authority.kind() + "`",
                    Nearest.hint(authority.kind(), KINDS, "kinds: " + String.join(", ", KINDS)));
        }
        if (authority.since().equals(LocalDate.MIN)) {
            fault(place, "`" + authority.citation() + "` has no `since`", "the day on which it took effect");
        }
        if (!authority.until().isAfter(authority.since())) {
            fault(place, "`" + authority.citation() + "` ends before it starts", "");
        }
        if (authority.passage().isPresent() && authority.checked().equals(LocalDate.MIN)) {
            fault(
                    place,
                    "`" + authority.citation() + "` names a passage and not the day it was read",
                    "`checked` is it");
        }
        boolean policy = authority.ours();
        if (policy != authority.citation().startsWith("Project policy: ")) {
            fault(
                    place,
                    "`" + authority.citation() + "` and its kind disagree",
                    "our own policies, and only they, start with `Project policy: `");
        }
        if (!policy && authority.url().isBlank()) {
            fault(place, "`" + authority.citation() + "` has no `url`", "");
        }
    }

    private void fault(Place place, String what, String help) {
        faults.add(Check.AUTHORITY_ENTRY, place, what, help);
    }
}
