package org.pathwayadvisor.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Section.Scope;

/** The channels that follow from the kinds of customer where a file lists none. */
public final class ImpliedChannels {
    private ImpliedChannels() {}

    /** Their names, and the word for the kind of customer of each; empty where the file lists channels itself. */
    public static Map<String, String> of(Answers answers) {
        Map<String, String> channels = new LinkedHashMap<>();
        if (answers.names(Scope.CHANNEL).isEmpty()) {
            Answers implied = DataAnswers.of(answers);
            for (String name : implied.names(Scope.CHANNEL)) {
                Given customer = implied.given().get(new Key(name, "customer"));
                channels.put(name, customer.text());
            }
        }
        return channels;
    }
}
