package org.pathwayadvisor.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.AllListed;
import org.pathwayadvisor.model.ChannelCustomer;
import org.pathwayadvisor.model.Day;
import org.pathwayadvisor.model.Entry;
import org.pathwayadvisor.model.Listed;
import org.pathwayadvisor.model.Outdated;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;

/**
 * The answers as the rules on data need them: a channel for each kind of customer where the file lists none, and whether
 * a service lies abroad where only its country is said.
 */
final class DataAnswers {
    private static final Map<Scope, Entry> ENTRIES =
            Map.of(Scope.CHANNEL, Entry.CHANNEL, Scope.SERVICE, Entry.SERVICE, Scope.DATASET, Entry.DATASET);

    private static final Map<String, ChannelCustomer> CUSTOMERS = Map.of(
            "data.customers.hospital-or-clinic", ChannelCustomer.COVERED_ENTITY,
            "data.customers.health-plan", ChannelCustomer.COVERED_ENTITY,
            "data.customers.consumer", ChannelCustomer.CONSUMER,
            "data.customers.employer", ChannelCustomer.EMPLOYER,
            "data.customers.research-sponsor", ChannelCustomer.RESEARCH_SPONSOR);

    private DataAnswers() {}

    static Answers of(Answers answers) {
        return abroad(channels(answers));
    }

    private static Answers abroad(Answers answers) {
        Map<Key, Given> more = new TreeMap<>();
        for (String service : answers.names(Scope.SERVICE)) {
            Given country = answers.given().get(new Key(service, "country"));
            Key abroad = new Key(service, "abroad.access");
            if (country != null && !country.held() && !answers.given().containsKey(abroad)) {
                Tri access = Countries.home(country.text()) ? Tri.NO : Tri.YES;
                more.put(abroad, Given.of(access, Text.word(access)));
            }
        }
        return answers.with(more);
    }

    /** What is asked in place of an answer that {@link #of} reads off another one: the country of a service. */
    static OpenAnswer before(OpenAnswer asked, Answers answers, Set<String> skipped) {
        OpenAnswer country = OpenAnswer.of(new Key(asked.key().subject(), "country"));
        boolean told = asked.key().path().equals("abroad.access")
                && !answers.given().containsKey(country.key())
                && !skipped.contains(country.question());
        return told ? country : asked;
    }

    private static Answers channels(Answers answers) {
        if (!answers.names(Scope.CHANNEL).isEmpty()) {
            return answers;
        }
        List<String> channels = new ArrayList<>();
        Map<Key, Given> more = new TreeMap<>();
        for (String path : new TreeMap<>(CUSTOMERS).keySet()) {
            Given given = answers.given().get(new Key(Key.PRODUCT, path));
            if (given != null && given.value() == Tri.YES) {
                String channel = path.substring(path.lastIndexOf('.') + 1);
                channels.add(channel);
                ChannelCustomer customer = CUSTOMERS.get(path);
                more.put(new Key(channel, "customer"), Given.of(customer, Text.word(customer)));
            }
        }
        Map<Scope, List<String>> entries = new EnumMap<>(Scope.class);
        entries.putAll(answers.entries());
        entries.put(Scope.CHANNEL, channels);
        return new Answers(answers.name(), entries, answers.complete(), answers.given()).with(more);
    }

    /** The answer from which one was drawn that nobody gave; itself where somebody did. */
    static Key origin(Key key, Answers given) {
        return given.names(Scope.CHANNEL).isEmpty() && key.path().equals("customer")
                ? new Key(Key.PRODUCT, "data.customers." + key.subject())
                : key;
    }

    /** What is listed, as rows that rules can run over. */
    static List<Object> rows(Answers answers, LocalDate day) {
        List<Object> rows = new ArrayList<>();
        rows.add(new Listed(Key.PRODUCT, Entry.PRODUCT));
        for (Scope scope : List.of(Scope.CHANNEL, Scope.SERVICE, Scope.DATASET)) {
            answers.names(scope).forEach(name -> rows.add(new Listed(name, ENTRIES.get(scope))));
            if (answers.complete(scope)) {
                rows.add(new AllListed(ENTRIES.get(scope)));
            }
        }
        for (String service : answers.names(Scope.SERVICE)) {
            Given read = answers.given().get(new Key(service, "terms.last-read"));
            if (read != null && read.value() instanceof Day last && Freshness.stale(last.value(), day)) {
                rows.add(new Outdated(service));
            }
        }
        return rows;
    }
}
