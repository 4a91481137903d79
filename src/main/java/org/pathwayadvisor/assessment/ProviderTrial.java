package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.FactSet;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Variables;
import org.pathwayadvisor.model.EngagedBy;
import org.pathwayadvisor.model.Entry;
import org.pathwayadvisor.model.Exposure;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.model.Listed;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.ServiceAgreement;
import org.pathwayadvisor.model.ServiceKind;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.reference.ProviderInfo;
import org.pathwayadvisor.reference.ProviderInfo.Offer;
import org.pathwayadvisor.reference.ProviderInfo.Trains;
import org.pathwayadvisor.reference.Tables;
import org.pathwayadvisor.rulebase.RuleInfo;

/** What the rules stop if each provider of the table were a service of the product, as its row describes it. */
final class ProviderTrial {
    private static final String TRAINING_AGREED = "promises.training-agreed";

    private final Law law;
    private final Answers answers;
    private final boolean free;
    private final Tables tables;

    /** @param free true where it is certain that the product handles no protected health information */
    ProviderTrial(Law law, Answers answers, boolean free) {
        this.law = law;
        this.answers = answers.keep((key, given) -> !given.held());
        this.free = free;
        this.tables = law.tables(law.data());
    }

    /**
     * The rules that stop each provider, by its id.
     *
     * @param worst true to take the worst of what nobody knows: that it trains, and that nobody agreed to that
     */
    Map<String, List<RuleInfo>> stops(List<ProviderInfo> providers, boolean worst) {
        List<Object> facts = new ArrayList<>(tables.rows());
        facts.addAll(DataAnswers.rows(answers, law.day()));
        facts.addAll(FactSet.of(Variables.data(answers), answers, law.day(), tables::choices)
                .facts());
        providers.forEach(p -> facts.addAll(service(p, worst)));
        if (worst) {
            answers.names(Scope.CHANNEL).stream()
                    .map(c -> new Key(c, TRAINING_AGREED))
                    .filter(k -> !answers.given().containsKey(k))
                    .forEach(k -> facts.addAll(facts(k, Tri.NO)));
        }
        Map<String, List<RuleInfo>> stops = new TreeMap<>();
        providers.forEach(p -> stops.put(p.id(), new ArrayList<>()));
        for (Object conclusion : law.data().conclude(facts)) {
            if (conclusion instanceof Finding f && stops.containsKey(name(f.subject()))) {
                RuleInfo rule = law.data().info(f.id());
                if (rule.severity().equals("blocker")) {
                    stops.get(name(f.subject())).add(rule);
                }
            }
        }
        stops.values().forEach(rules -> rules.sort(Comparator.comparing(RuleInfo::id)));
        return stops;
    }

    /** An entry that no questionnaire has: names there hold no line break. */
    private static String subject(ProviderInfo provider) {
        return "provider\n" + provider.id();
    }

    private static String name(String subject) {
        return subject.startsWith("provider\n") ? subject.substring("provider\n".length()) : "";
    }

    private List<Object> service(ProviderInfo provider, boolean worst) {
        String subject = subject(provider);
        boolean refused = provider.agreement() == Offer.NO;
        List<Object> facts = new ArrayList<>(List.of(new Listed(subject, Entry.SERVICE)));
        facts.addAll(facts(new Key(subject, "does"), ServiceKind.MODEL_API));
        facts.addAll(facts(new Key(subject, "patient-data"), free ? Exposure.CONSUMER : Exposure.YES));
        facts.addAll(facts(new Key(subject, "baa"), refused ? ServiceAgreement.REFUSED : ServiceAgreement.YES));
        facts.addAll(facts(new Key(subject, "terms.in-scope"), Tri.YES));
        facts.addAll(facts(new Key(subject, "terms.configured"), Tri.YES));
        facts.addAll(facts(new Key(subject, "terms.engaged-by"), EngagedBy.DIRECTLY));
        boolean unknown = provider.trains() == Trains.UNKNOWN;
        if (!unknown || worst) {
            facts.addAll(facts(new Key(subject, "terms.trains"), provider.trains() == Trains.NO ? Tri.NO : Tri.YES));
        }
        return facts;
    }

    private List<Object> facts(Key key, Enum<?> value) {
        return Facts.of(key, Dictionary.find(key.path()), value, tables::choices);
    }
}
