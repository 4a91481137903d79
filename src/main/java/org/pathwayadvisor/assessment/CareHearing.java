package org.pathwayadvisor.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.CareTerm;
import org.pathwayadvisor.model.Has;
import org.pathwayadvisor.model.HasNot;
import org.pathwayadvisor.model.Lacks;
import org.pathwayadvisor.model.NeedBasis;
import org.pathwayadvisor.model.OfType;
import org.pathwayadvisor.model.StudyKind;

/** A product before the rules on evidence, quality, safety, deployment and readiness. */
final class CareHearing extends Hearing<CareProvision> {
    private static final Has DEVICE = new Has(Key.PRODUCT, CareTerm.DEVICE);

    private final Law law;

    /** Whether some function may need FDA. */
    private final boolean device;

    CareHearing(Law law, Answers answers, List<FunctionResult> results, DataVerdict data) {
        this(law, answers, results, data, Set.of());
    }

    /** @param types what functions may turn out to be, beside what they are */
    CareHearing(Law law, Answers answers, List<FunctionResult> results, DataVerdict data, Set<OfType> types) {
        this(
                law,
                answers,
                Stream.concat(
                                CareFacts.rows(
                                        answers, results, data, law.reference().planningGoals())
                                        .stream(),
                                types.stream())
                        .toList());
    }

    CareHearing(Law law, Answers answers, List<Object> rows) {
        super(law, law.care(), rows, Variables.care(answers), answers);
        this.law = law;
        this.device = followed().reachable().contains(DEVICE);
    }

    @Override
    Optional<CareProvision> reported(Object conclusion) {
        return byLaw(conclusion) ? Optional.empty() : CareProvision.of(conclusion, law, device);
    }

    /** Some things stop only a product that may need FDA. */
    @Override
    List<Object> weighing(Object conclusion) {
        boolean stopsAnyway = CareProvision.of(conclusion, law, false)
                .filter(Provision::stops)
                .isPresent();
        return device && !stopsAnyway ? List.of(DEVICE) : List.of();
    }

    /** True for what a kind of product is expected to show where its device type asks the same studies by law. */
    private boolean byLaw(Object conclusion) {
        return conclusion instanceof Lacks l
                && l.basis() == NeedBasis.EXPECTED
                && followed().reachable().stream()
                        .anyMatch(c -> c instanceof Lacks o
                                && o.basis() == NeedBasis.LAW
                                && o.subject().equals(l.subject())
                                && studies(o).equals(studies(l)));
    }

    private List<StudyKind> studies(Lacks lacks) {
        return law.reference().needs().get(lacks.need()).studies();
    }

    @Override
    Object opposite(Object conclusion) {
        if (conclusion instanceof Has h) {
            return new HasNot(h.subject(), h.term());
        }
        return conclusion instanceof HasNot h ? new Has(h.subject(), h.term()) : null;
    }
}
