package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.dictionary.Variable;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.CountsAs;
import org.pathwayadvisor.model.CountsNotAs;
import org.pathwayadvisor.model.DataTerm;
import org.pathwayadvisor.model.Section.Scope;

/** What holds of the rules on data whatever the answers are, on random products. */
class DataPropertiesTest {
    private static final Law LAW = Products.today();
    private static final DataAssessor ASSESSOR = new DataAssessor(LAW, new Reasons(LAW));
    private static final Set<DataTerm> ROLES = Set.of(
            DataTerm.COVERED_ENTITY, DataTerm.BUSINESS_ASSOCIATE, DataTerm.SUBCONTRACTOR, DataTerm.OUTSIDE_HIPAA);

    @Test
    void everyChannelHasOneRoleOnceAllIsAnswered() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            Answers answers = complete(random);
            Set<Object> concluded = conclude(answers);
            for (String channel : answers.names(Scope.CHANNEL)) {
                Set<DataTerm> roles = concluded.stream()
                        .filter(c -> c instanceof CountsAs a && a.subject().equals(channel))
                        .map(c -> ((CountsAs) c).term())
                        .filter(ROLES::contains)
                        .collect(Collectors.toSet());
                assertThat(roles).as("%s in %s", channel, answers.given()).hasSize(1);
            }
        }
    }

    @Test
    void nothingCountsAndDoesNotCountAsTheSame() {
        Random random = new Random(12);
        for (int round = 0; round < 400; round++) {
            Answers answers = complete(random);
            Set<Object> concluded = conclude(answers);
            for (Object each : concluded) {
                if (each instanceof CountsAs c) {
                    assertThat(concluded)
                            .as("%s", answers.given())
                            .doesNotContain(new CountsNotAs(c.subject(), c.term()));
                }
            }
        }
    }

    @Test
    void noStopIsLostByWhatIsNotSaid() {
        Random random = new Random(13);
        for (int round = 0; round < 120; round++) {
            Answers all = complete(random);
            Set<String> stops = stops(ASSESSOR.assess(all), true);
            double forget = random.nextDouble();
            Answers some = all.keep((key, given) -> random.nextDouble() >= forget);
            DataAssessment partly = ASSESSOR.assess(some);
            assertThat(stops(partly, false))
                    .as("%s of %s", some.given(), all.given())
                    .containsAll(stops);
            if (!stops.isEmpty()) {
                assertThat(partly.verdict()).isNotEqualTo(DataVerdict.NO_STOP_FOUND);
            }
        }
    }

    @Test
    void anOpenListOrNothingSaidNeverMeansThatNoStopWasFound() {
        Random random = new Random(14);
        for (int round = 0; round < 40; round++) {
            Answers all = complete(random);
            Answers open = new Answers(all.name(), all.entries(), List.of(), all.given());
            assertThat(ASSESSOR.assess(open).verdict()).isNotEqualTo(DataVerdict.NO_STOP_FOUND);
        }
        Answers nothing = new Answers("x", Map.of(), List.of(), new TreeMap<>());
        assertThat(ASSESSOR.assess(nothing).verdict()).isEqualTo(DataVerdict.CANNOT_JUDGE_YET);
    }

    private static Set<String> stops(DataAssessment data, boolean certain) {
        Set<String> stops = new TreeSet<>();
        data.findings().stream()
                .filter(f ->
                        f.would().equals("blocker") && (!certain || f.severity().equals("blocker")))
                .forEach(f -> stops.add(f.rule() + " " + f.subject()));
        return stops;
    }

    private static Set<Object> conclude(Answers answers) {
        List<Object> facts = new ArrayList<>(LAW.tables().only(Set.of()).rows());
        facts.addAll(DataAnswers.rows(answers, LAW.day()));
        facts.addAll(FactSet.of(Variables.data(answers), answers, LAW.day(), LAW.tables()::choices)
                .facts());
        return LAW.data().conclude(facts);
    }

    private static Answers complete(Random random) {
        Map<Scope, List<String>> entries = new EnumMap<>(Scope.class);
        entries.put(Scope.CHANNEL, names("channel", 1 + random.nextInt(2)));
        entries.put(Scope.SERVICE, names("service", random.nextInt(3)));
        entries.put(Scope.DATASET, names("set", random.nextInt(2)));
        List<String> complete = List.of(Scope.CHANNEL.list(), Scope.SERVICE.list(), Scope.DATASET.list());
        SortedMap<Key, Given> given = new TreeMap<>();
        for (Variable v : Variables.data(new Answers("x", entries, complete, new TreeMap<>()))) {
            Object value = v.values().get(random.nextInt(v.values().size()));
            given.put(v.key(), Given.of(value, Text.word((Enum<?>) value)));
        }
        return new Answers("x", entries, complete, given);
    }

    private static List<String> names(String noun, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(noun + " " + i);
        }
        return names;
    }
}
