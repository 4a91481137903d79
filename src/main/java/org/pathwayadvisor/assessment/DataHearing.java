package org.pathwayadvisor.assessment;

import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.CountsAs;
import org.pathwayadvisor.model.CountsNotAs;
import org.pathwayadvisor.model.Finding;

/** A product before the law on health data. */
final class DataHearing extends Hearing<DataProvision> {
    private final Law law;

    /** @param answers as the rules on data need them: see {@link DataAnswers} */
    DataHearing(Law law, Answers answers) {
        super(law, law.data(), DataAnswers.rows(answers, law.day()), Variables.data(answers), answers);
        this.law = law;
    }

    @Override
    Optional<DataProvision> reported(Object conclusion) {
        return DataProvision.of(conclusion, law)
                .filter(p -> !folded(p, followed().certain()));
    }

    /** One finding a cause: what a more exact rule says of the same entry for certain is not said twice. */
    static boolean folded(DataProvision says, Set<Object> certain) {
        return certain.contains(new Finding(says.under(), says.subject()));
    }

    @Override
    Object opposite(Object conclusion) {
        if (conclusion instanceof CountsAs c) {
            return new CountsNotAs(c.subject(), c.term());
        }
        return conclusion instanceof CountsNotAs c ? new CountsAs(c.subject(), c.term()) : null;
    }
}
