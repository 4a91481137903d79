package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.exploration.Possible;

/**
 * A forgotten answer never loses the right result. Of every function of every sample, one, two or three answers are
 * taken out: what was possible before stays possible, and the function is decided only where one result is left. An
 * answer is what stands under one question; all choices of a list go together. All single answers are taken out, all
 * pairs and, from a seed, 300 triples a sample, of those answers that some rule or device type reads: of the others
 * it is shown one by one that nothing depends on them.
 */
class RemovedAnswersTest {
    /** Of each sample, spread over its functions. */
    private static final int TRIPLES = 300;

    @Test
    void onlyOneAnswer() {
        Products.functions().parallelStream().forEach(this::single);
    }

    private void single(Products.Case sample) {
        FunctionAssessor assessor = new FunctionAssessor(Products.today());
        Decision before = assessor.decide(sample.function(), sample.answers());
        Set<String> read = ReadQuestions.today();
        for (Question question : questions(sample)) {
            String what = sample + " without " + question;
            Decision after = assessor.decide(sample.function(), without(sample.answers(), Set.of(question)));
            keeps(what, before.possible(), after.possible());
            if (after.assumed().isEmpty()) {
                keeps(what, before.assuming(), after.assuming());
            }
            boolean one = after.possible().results().size() == 1;
            assertThat(after.standing() == Standing.DECIDED)
                    .as(what)
                    .isEqualTo(one && !after.possible().unsettled());
            if (one) {
                assertThat(after.settled())
                        .as(what)
                        .isEqualTo(after.possible().results().iterator().next());
                assertThat(after.route().pathway())
                        .as(what)
                        .isEqualTo(after.settled().pathway());
            }
            if (after.standing() == Standing.OPEN) {
                assertThat(after.settled()).as(what).isNull();
            } else if (before.settled() != null && after.assumed().isEmpty()) {
                assertThat(after.settled()).as(what).isEqualTo(before.settled());
            }
            if (!read.contains(question.path())) {
                assertThat(after.possible().results())
                        .as(what)
                        .isEqualTo(before.possible().results());
            }
        }
    }

    @Test
    void twoAnswers() {
        Products.functions().parallelStream().forEach(this::pairs);
    }

    private void pairs(Products.Case sample) {
        List<Question> questions = readQuestions(sample);
        List<Set<Question>> pairs = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            for (int k = 0; k < i; k++) {
                pairs.add(Set.of(questions.get(i), questions.get(k)));
            }
        }
        remove(sample, pairs);
    }

    @Test
    void threeAnswers() {
        Products.functions().parallelStream().forEach(this::triples);
    }

    private void triples(Products.Case sample) {
        List<Question> questions = new ArrayList<>(readQuestions(sample));
        Random random = new Random(sample.toString().hashCode());
        Set<Set<Question>> triples = new HashSet<>();
        int all = questions.size() * (questions.size() - 1) * (questions.size() - 2) / 6;
        long functions = Products.functions().stream()
                .filter(c -> c.name().equals(sample.name()))
                .count();
        while (triples.size() < Math.min(all, TRIPLES / functions + 1)) {
            Collections.shuffle(questions, random);
            triples.add(Set.copyOf(questions.subList(0, 3)));
        }
        remove(sample, triples);
    }

    private void remove(Products.Case sample, Iterable<Set<Question>> sets) {
        FunctionAssessor assessor = new FunctionAssessor(Products.today());
        Answers firm = sample.answers().keep((key, given) -> !given.held());
        Possible<Settlement.Result> before = assessor.explore(sample.function(), firm);
        Decision decision = assessor.decide(sample.function(), sample.answers());
        for (Set<Question> set : sets) {
            Possible<Settlement.Result> after = assessor.explore(sample.function(), without(firm, set));
            keeps(sample + " without " + set, before, after);
            if (decision.settled() != null) {
                assertThat(after.results()).as(sample + " without " + set).contains(decision.settled());
            }
        }
    }

    private static void keeps(String what, Possible<Settlement.Result> before, Possible<Settlement.Result> after) {
        assertThat(after.bounded()).as(what).isFalse();
        assertThat(after.unsettled()).as(what).isFalse();
        assertThat(after.results()).as(what).containsAll(before.results());
    }

    /** One answered question about a subject. */
    private record Question(String subject, String path) implements Comparable<Question> {
        private static Question of(Key key) {
            Ask ask = Dictionary.find(key.path());
            return new Question(key.subject(), ask.path());
        }

        @Override
        public int compareTo(Question other) {
            return toString().compareTo(other.toString());
        }
    }

    private static List<Question> questions(Products.Case sample) {
        Set<Question> questions = new TreeSet<>();
        Products.values(sample.answers(), sample.function(), Products.today())
                .keySet()
                .forEach(key -> questions.add(Question.of(key)));
        return List.copyOf(questions);
    }

    private static List<Question> readQuestions(Products.Case sample) {
        Set<String> read = ReadQuestions.today();
        return questions(sample).stream().filter(q -> read.contains(q.path())).toList();
    }

    private static Answers without(Answers answers, Set<Question> questions) {
        return answers.keep(
                (key, given) -> Dictionary.find(key.path()) == null || !questions.contains(Question.of(key)));
    }
}
