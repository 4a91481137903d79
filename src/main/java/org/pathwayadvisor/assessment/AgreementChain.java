package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.exploration.Followed;
import org.pathwayadvisor.model.CountsAs;
import org.pathwayadvisor.model.DataTerm;
import org.pathwayadvisor.model.Section.Scope;

/** The agreements that patient data follow, from the customers through the maker to its services. */
final class AgreementChain {
    private AgreementChain() {}

    /** The links that HIPAA may ask an agreement for: no channel outside it, and no service that sees no patient data. */
    static List<AgreementLink> of(Followed followed, Answers answers) {
        List<AgreementLink> chain = new ArrayList<>();
        for (String channel : answers.names(Scope.CHANNEL)) {
            if (followed.reachable().contains(new CountsAs(channel, DataTerm.REGULATED))) {
                chain.add(new AgreementLink(
                        channel, "", said(answers, channel, "agreement"), askFor(answers, channel, "agreement-holds")));
            }
        }
        for (String service : answers.names(Scope.SERVICE)) {
            if (!chain.isEmpty() && !said(answers, service, "patient-data").equals("no")) {
                chain.add(new AgreementLink(
                        "", service, said(answers, service, "baa"), askFor(answers, service, "baa-holds")));
            }
        }
        return chain;
    }

    private static List<String> askFor(Answers answers, String subject, String path) {
        return Dictionary.find(path).choices().stream()
                .filter(c -> !said(answers, subject, path + "." + c.word()).equals("yes"))
                .map(c -> Text.meaning((Enum<?>) c.value()))
                .toList();
    }

    private static String said(Answers answers, String subject, String path) {
        Given given = answers.given().get(new Key(subject, path));
        return given == null ? "" : given.text() + (given.held() ? "~" : "");
    }
}
