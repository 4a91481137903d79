package org.pathwayadvisor.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Contradictions.Pair;
import org.pathwayadvisor.model.Tri;

class ContradictionsTest {
    @Test
    void everyPairNamesTwoQuestionsOfOneScopeAndValuesTheyHave() {
        for (Pair pair : Contradictions.all()) {
            Ask a = Dictionary.find(pair.pathA());
            Ask b = Dictionary.find(pair.pathB());
            assertThat(a).as(pair.pathA()).isNotNull();
            assertThat(b).as(pair.pathB()).isNotNull();
            assertThat(a.section().scope())
                    .as(pair.toString())
                    .isEqualTo(b.section().scope());
            assertThat(values(a)).contains(pair.valueA());
            assertThat(values(b)).contains(pair.valueB());
            assertThat(pair.why()).isNotBlank();
        }
    }

    @Test
    void theIndexAndTheCheckOfOneAnswerAgreeWithTheTable() {
        for (Pair pair : Contradictions.all()) {
            Key a = new Key("f", pair.pathA());
            Key b = new Key("f", pair.pathB());
            Map<Key, Object> known = new HashMap<>(Map.of(a, pair.valueA(), b, pair.valueB()));
            assertThat(Contradictions.of(pair.pathA())).contains(pair);
            assertThat(Contradictions.of(pair.pathB())).contains(pair);
            assertThat(Contradictions.violated("f", known::get)).contains(pair);
            assertThat(Contradictions.violated("g", known::get)).isEmpty();
            assertThat(Contradictions.breaks(a, pair.valueA(), known::get)).isTrue();
            assertThat(Contradictions.breaks(b, pair.valueB(), known::get)).isTrue();
            known.remove(b);
            assertThat(Contradictions.breaks(a, pair.valueA(), known::get)).isFalse();
        }
    }

    private static List<Object> values(Ask ask) {
        return ask.kind() == Kind.SET
                ? List.of(Tri.YES, Tri.NO)
                : ask.choices().stream().map(Choice::value).toList();
    }
}
