package org.pathwayadvisor.audit.binder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.CareFinding;
import org.pathwayadvisor.assessment.DataFinding;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;

/**
 * What the rules decide of one questionnaire, in the words of its JSON.
 *
 * @param pathway  the answer, or empty while it is open
 * @param possible every pathway that it may still end on
 * @param stops    the rules that stop something for certain
 */
record Decision(
        String questionnaire,
        String standing,
        String pathway,
        String possible,
        String data,
        String evidence,
        String stops) {
    static Decision of(String questionnaire, Assessment assessment) {
        return new Decision(
                questionnaire,
                Text.word(assessment.recommendation().standing()),
                assessment.recommendation().pathway().map(Pathway::word).orElse(""),
                assessment.recommendation().possible().stream()
                        .map(Pathway::word)
                        .collect(Collectors.joining(" ")),
                Text.word(assessment.data().verdict()),
                Text.word(assessment.care().verdict()),
                Stream.concat(
                                assessment.data().findings().stream()
                                        .filter(DataFinding::stops)
                                        .map(DataFinding::rule),
                                assessment.care().findings().stream()
                                        .filter(f -> f.severity().equals("blocker"))
                                        .map(CareFinding::rule))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    static Decision unread(String questionnaire) {
        return new Decision(questionnaire, "not-read", "", "", "", "", "");
    }

    Map<String, Object> json() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("questionnaire", questionnaire);
        map.put("standing", standing);
        map.put("pathway", pathway);
        map.put("possible", possible);
        map.put("data", data);
        map.put("evidence", evidence);
        map.put("stops", stops);
        return map;
    }
}
