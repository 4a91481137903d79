package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.reference.TypeRows;

/** What is concluded from the rows that answers leave is what is concluded from all rows. */
class TypeRowsTest {
    @Test
    void conclusionsAreThoseOfAllRows() {
        Law law = Products.today();
        Set<Object> rows = new HashSet<>(law.tables().rows());
        Random random = new Random(90);
        for (Products.Case sample : Products.functions()) {
            for (int round = 0; round < 3; round++) {
                Map<Key, Object> given = new TreeMap<>(Products.near(sample, random));
                double forget = random.nextDouble() * round / 2;
                given.keySet().removeIf(key -> random.nextDouble() < forget);
                List<Object> all = Products.facts(sample.function(), given, law.tables());
                List<Object> facts = all.stream().filter(f -> !rows.contains(f)).toList();

                TypeRows.Selection selection = law.tables().select().under(facts);

                List<Object> left = new ArrayList<>(selection.rows());
                facts.stream().filter(selection::reads).forEach(left::add);
                assertThat(law.decide().conclude(left))
                        .as("%s %s", sample, given)
                        .isEqualTo(law.decide().conclude(all));
            }
        }
    }

    @Test
    void aCompleteProductLeavesFewRows() {
        Law law = Products.today();
        Map<Key, Object> whole = Products.complete("it", Map.of(), new Random(91));
        List<Object> all = Products.facts("it", whole, law.tables());
        assertThat(law.tables().select().under(all).rows().size())
                .isLessThan(law.tables().rows().size() / 2);
    }
}
