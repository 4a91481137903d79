package org.pathwayadvisor.audit.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.CountsAs;
import org.pathwayadvisor.model.CountsNotAs;
import org.pathwayadvisor.model.DataTerm;
import org.pathwayadvisor.model.DatasetState;
import org.pathwayadvisor.rulebase.Sitting;

/** The role that a channel brings under HIPAA, and each claim that data are de-identified. */
final class DataRoles {
    private static final List<DataTerm> ROLES = List.of(
            DataTerm.COVERED_ENTITY, DataTerm.BUSINESS_ASSOCIATE, DataTerm.SUBCONTRACTOR, DataTerm.OUTSIDE_HIPAA);
    private static final List<DatasetState> CLAIMS =
            List.of(DatasetState.CLAIMED_SAFE_HARBOR, DatasetState.CLAIMED_EXPERT);

    private final Examiner examiner;
    private final List<Input> questions;
    private final List<Grounding.Way> ways;

    DataRoles(Ground ground, Examiner examiner) {
        this.examiner = examiner;
        this.questions = ground.questions(Sitting.DATA);
        this.ways = ground.ways(Sitting.DATA, row -> true, questions, List.of());
    }

    void role() {
        List<Object> roles = new ArrayList<>();
        ROLES.forEach(r -> roles.add(new CountsAs(Ground.CHANNEL, r)));
        examine(
                "one role follows for a channel, and never two",
                roles,
                ROLES.stream().map(Text::word).toList(),
                questions);
        List<Object> bound = List.of(
                new CountsAs(Ground.CHANNEL, DataTerm.REGULATED), new CountsNotAs(Ground.CHANNEL, DataTerm.REGULATED));
        examine("HIPAA binds a channel or does not, and never both", bound, List.of("bound", "not bound"), questions);
    }

    void claims() {
        List<Object> both = List.of(
                new CountsAs(Ground.DATASET, DataTerm.DEIDENTIFIED),
                new CountsNotAs(Ground.DATASET, DataTerm.DEIDENTIFIED));
        for (DatasetState claim : CLAIMS) {
            List<Input> claimed = questions.stream()
                    .map(q -> q.values().stream().anyMatch(v -> v.value() == claim) ? q.only(claim) : q)
                    .toList();
            examine(
                    "`" + Text.word(claim) + "` holds or fails, and never both",
                    both,
                    List.of("de-identified", "not de-identified"),
                    claimed);
        }
    }

    private void examine(String what, List<Object> targets, List<String> words, List<Input> inputs) {
        Module module = new Module(Circuit.cone(ways, targets, Set.of()), inputs, List.of(), targets);
        examiner.examine(what, List.of(new Examiner.Part(module, new Either(module.circuit(), targets, words))));
    }
}
