package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Predicate;
import org.pathwayadvisor.reference.TypeInfo;

/** Lays beside each other what a 510(k) compares, with what is still empty, and gathers what FDA should be asked. */
final class Comparisons {
    private Comparisons() {}

    /**
     * @param types   the types that the answers show
     * @param grounds the answers that the result rests on
     */
    static Comparison of(
            String function, boolean compares, List<TypeInfo> types, Collection<Key> grounds, Answers answers) {
        List<Comparison.Fitting> fitting = types.stream()
                .map(t -> new Comparison.Fitting(t.type(), t.title(), t.regulation(), t.code()))
                .toList();
        List<Comparison.Compared> compared = new ArrayList<>();
        for (Ask ask : Dictionary.all()) {
            if (compares && ask.record() == Predicate.class) {
                compared.add(new Comparison.Compared(
                        ask.path(), ask.question().text(), said(answers.given().get(new Key(function, ask.path())))));
            }
        }
        return new Comparison(fitting, compared, questions(function, compares, types, grounds, answers));
    }

    private static String said(Given given) {
        if (given == null) {
            return "";
        }
        String decided = given.decided().equals(LocalDate.MIN) ? "" : ", decided " + given.decided();
        return given.text() + (given.held() ? "~" : "") + decided;
    }

    private static List<String> questions(
            String function, boolean compares, List<TypeInfo> types, Collection<Key> grounds, Answers answers) {
        List<String> questions = new ArrayList<>();
        if (types.size() > 1) {
            questions.add("Several device types fit. Does FDA agree that it is of the first, "
                    + types.get(0).title() + " (" + types.get(0).regulation() + ")?");
        } else if (types.size() == 1) {
            questions.add("Does FDA agree that it is of the type "
                    + types.get(0).title() + " (" + types.get(0).regulation() + ")?");
        }
        Given predicate = answers.given().get(new Key(function, "predicate.number"));
        if (compares && predicate == null) {
            questions.add(
                    "Which authorized product would FDA accept for comparison, or does it see a De Novo request?");
        } else if (compares && !predicate.text().equals("none-found")) {
            questions.add("Does FDA accept " + predicate.text() + " for comparison?");
        }
        for (Ask ask : Dictionary.all()) {
            Key key = new Key(function, ask.path());
            Given given = answers.given().get(key);
            if (ask.question().judgement() && given != null && grounds.contains(key)) {
                questions.add("Does FDA agree with our answer, " + given.text() + ": "
                        + ask.question().text());
            }
        }
        return questions;
    }
}
