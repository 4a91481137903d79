package org.pathwayadvisor.audit.binder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;

/**
 * What the rules decide of one questionnaire, in the words of its JSON.
 *
 * @param possible the pathways still possible; the one where there is one
 */
record Decision(String questionnaire, String standing, String possible, String data, String evidence) {
    static Decision of(String questionnaire, Assessment assessment) {
        return new Decision(
                questionnaire,
                Text.word(assessment.recommendation().standing()),
                assessment.recommendation().possible().stream()
                        .map(Pathway::word)
                        .collect(Collectors.joining(" ")),
                Text.word(assessment.data().verdict()),
                Text.word(assessment.care().verdict()));
    }

    static Decision unread(String questionnaire) {
        return new Decision(questionnaire, "not-read", "", "", "");
    }

    Map<String, Object> json() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("questionnaire", questionnaire);
        map.put("standing", standing);
        map.put("possible", possible);
        map.put("data", data);
        map.put("evidence", evidence);
        return map;
    }
}
