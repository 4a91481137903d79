package org.pathwayadvisor.assessment;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.ContractState;
import org.pathwayadvisor.model.Day;
import org.pathwayadvisor.model.DoneStep;
import org.pathwayadvisor.model.Num;
import org.pathwayadvisor.model.Phase;
import org.pathwayadvisor.model.Redo;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.plan.Team;

/** Reads off the answers what a plan asks of the team. What is not answered stays so. */
final class PlanAnswers {
    private static final List<String> OWN_COSTS = List.of(
            "plan.integration-cost", "plan.training-cost", "plan.support-cost-a-year", "plan.monitoring-cost-a-year");

    private final Answers answers;

    private PlanAnswers(Answers answers) {
        this.answers = answers;
    }

    static Team team(Answers answers, LocalDate day) {
        return new PlanAnswers(answers).read(day);
    }

    private Team read(LocalDate day) {
        Map<Phase, Double> months = new EnumMap<>(Phase.class);
        number("plan.reader-study-months").ifPresent(m -> months.put(Phase.READER_STUDY, m));
        number("plan.publication-months").ifPresent(m -> months.put(Phase.PUBLICATION, m));
        Map<String, Long> own = new HashMap<>();
        OWN_COSTS.forEach(path -> dollars(path).ifPresent(d -> own.put(path, d)));
        return new Team(
                day,
                value("plan.start", Day.class).filter(Day::known).map(Day::value),
                number("plan.regulatory-start-months"),
                dollars("plan.yearly-receipts"),
                value("plan.earlier-pma", Tri.class).orElse(Tri.UNKNOWN),
                value("plan.registered-before", Tri.class).orElse(Tri.UNKNOWN),
                dollars("plan.team-cost-a-month"),
                value("plan.contract", ContractState.class).orElse(ContractState.UNKNOWN),
                number("plan.contract-months"),
                number("plan.reference-sites").map(Double::intValue),
                number("plan.study-patients").map(Double::intValue),
                set("plan.done", DoneStep.class),
                set("plan.redo", Redo.class),
                months,
                own);
    }

    private Optional<Double> number(String path) {
        return value(path, Num.class).filter(Num::known).map(n -> n.value().doubleValue());
    }

    private Optional<Long> dollars(String path) {
        return value(path, Num.class)
                .filter(Num::known)
                .map(n -> n.value().setScale(0, RoundingMode.HALF_UP).longValue());
    }

    private <T> Optional<T> value(String path, Class<T> type) {
        Given given = answers.given().get(new Key(Key.PRODUCT, path));
        return given != null && type.isInstance(given.value())
                ? Optional.of(type.cast(given.value()))
                : Optional.empty();
    }

    /** What is answered with yes; empty where nothing of it is answered. */
    private <E extends Enum<E>> Optional<Set<E>> set(String path, Class<E> type) {
        Set<E> yes = EnumSet.noneOf(type);
        boolean answered = false;
        for (E choice : type.getEnumConstants()) {
            Optional<Tri> answer = value(path + "." + Text.word(choice), Tri.class);
            answered |= answer.isPresent();
            if (answer.filter(a -> a == Tri.YES).isPresent()) {
                yes.add(choice);
            }
        }
        return answered ? Optional.of(yes) : Optional.empty();
    }
}
