package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pathwayadvisor.assessment.ModelProvider.State;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.ServiceAgreement;
import org.pathwayadvisor.model.ServiceKind;
import org.pathwayadvisor.reference.ProviderInfo;
import org.pathwayadvisor.reference.ProviderInfo.Offer;
import org.pathwayadvisor.rulebase.RuleInfo;

/**
 * The providers of models that a product could use. A row of the table says at most what would have to be signed; what
 * the questionnaire says of a service of that name goes before it.
 */
final class ModelProviders {
    private static final String NEVER_READ = "ask the provider: what it offers was never read here";

    /** No agreement is asked for, which is no leave to hand the data on. */
    private static final String OUTSIDE_HIPAA =
            "HIPAA asks for no agreement here; have its terms allow this use and keep it from passing on what people "
                    + "entrust to you";

    private static final String NO_TRAINING = "have its contract say that it does not train on them";

    private final Law law;
    private final Answers answers;
    private final List<DataFinding> findings;
    private final List<GateQuestion> gates;
    private final boolean free;

    /** @param free true where it is certain that the product handles no protected health information */
    ModelProviders(Law law, Answers answers, List<DataFinding> findings, List<GateQuestion> gates, boolean free) {
        this.law = law;
        this.answers = answers;
        this.findings = findings;
        this.gates = gates;
        this.free = free;
    }

    List<ModelProvider> all() {
        Map<String, Optional<ProviderInfo>> services = new LinkedHashMap<>();
        for (String name : answers.names(Scope.SERVICE)) {
            Optional<ProviderInfo> row = row(name);
            if (model(name)) {
                services.put(name, row);
            }
        }
        List<ModelProvider> all = new ArrayList<>();
        services.forEach((name, row) -> all.add(said(name, row)));
        List<ProviderInfo> rows = law.reference().providers().stream()
                .filter(row -> services.values().stream()
                        .noneMatch(r -> r.filter(row::equals).isPresent()))
                .toList();
        ProviderTrial trial = new ProviderTrial(law, answers, free);
        Map<String, List<RuleInfo>> sure = trial.stops(rows, false);
        Map<String, List<RuleInfo>> worst = trial.stops(rows, true);
        rows.forEach(row -> all.add(listed(row, sure.get(row.id()), worst.get(row.id()))));
        return all;
    }

    private Optional<ProviderInfo> row(String name) {
        return law.reference().providers().stream()
                .filter(p -> p.fits(name) > 0)
                .max(Comparator.comparingInt((ProviderInfo p) -> p.fits(name)));
    }

    private boolean model(String service) {
        Given does = answers.given().get(new Key(service, "does"));
        return does != null && (does.value() == ServiceKind.MODEL_API || does.value() == ServiceKind.SPEECH);
    }

    private ModelProvider said(String service, Optional<ProviderInfo> row) {
        List<DataFinding> about = findings.stream()
                .filter(f -> f.subject().equals(service) && f.would().equals("blocker"))
                .toList();
        List<DataFinding> stops =
                about.stream().filter(f -> f.severity().equals("blocker")).toList();
        Given baa = answers.given().get(new Key(service, "baa"));
        boolean refused = baa != null && !baa.held() && baa.value() == ServiceAgreement.REFUSED;
        State state = !stops.isEmpty()
                ? refused ? State.NOT_USABLE : State.USABLE_IF
                : about.isEmpty() ? State.USABLE : State.NOT_KNOWN;
        List<String> missing = stops.isEmpty()
                ? open(about, service).map(path -> "answer `" + path + "`").toList()
                : stops.stream().map(DataFinding::lift).distinct().toList();
        return line(
                row.orElse(null),
                service,
                state,
                missing,
                about.stream().map(DataFinding::rule).distinct().toList());
    }

    /** The questions to answer first: those about the service itself, or where there are none, the others. */
    private Stream<String> open(List<DataFinding> about, String service) {
        List<String> all = gates.stream()
                .filter(g -> g.findings().stream().anyMatch(about::contains))
                .map(GateQuestion::path)
                .toList();
        List<String> own =
                all.stream().filter(p -> p.startsWith(service + ": ")).toList();
        return (own.isEmpty() ? all : own).stream();
    }

    /**
     * What the table's row and the rules say of a provider.
     *
     * @param sure  the rules that stop it whatever is open
     * @param worst the same if the worst of what is open holds
     */
    private ModelProvider listed(ProviderInfo row, List<RuleInfo> sure, List<RuleInfo> worst) {
        State state = state(row, sure);
        List<String> missing = new ArrayList<>();
        if (state != State.NOT_USABLE) {
            missing.addAll(free ? List.of(OUTSIDE_HIPAA) : row.needs());
            if (free && worst.isEmpty()) {
                missing.add(NO_TRAINING);
            }
        }
        // Under HIPAA a provider that signs nothing cannot be made usable; outside it other terms may do.
        List<RuleInfo> lifted = state != State.NOT_USABLE ? worst : free ? sure : List.of();
        lifted.stream()
                .map(RuleInfo::lift)
                .distinct()
                .filter(lift -> !missing.contains(lift))
                .forEach(missing::add);
        if (state != State.NOT_USABLE) {
            if (row.read().isEmpty()) {
                missing.add(NEVER_READ);
            } else if (stale(row)) {
                missing.add("read its terms again: what stands here is of "
                        + row.read().get());
            }
        }
        return line(row, "", state, missing, sure.stream().map(RuleInfo::id).toList());
    }

    private State state(ProviderInfo row, List<RuleInfo> sure) {
        if (row.agreement() == Offer.NO && (!free || !sure.isEmpty())) {
            return State.NOT_USABLE;
        }
        boolean unread = free ? row.read().isEmpty() : row.agreement() == Offer.UNKNOWN;
        return unread ? State.NOT_KNOWN : State.USABLE_IF;
    }

    private boolean stale(ProviderInfo row) {
        return row.read().map(read -> Freshness.stale(read, law.day())).orElse(true);
    }

    private ModelProvider line(
            ProviderInfo row, String service, State state, List<String> missing, List<String> because) {
        if (row == null) {
            return new ModelProvider(service, "", service, state, missing, because, "", "", "", "", "", false, "");
        }
        return new ModelProvider(
                row.provider(),
                row.service(),
                service,
                state,
                missing,
                because,
                row.terms(),
                row.retention(),
                row.training(),
                row.source(),
                row.read().map(Object::toString).orElse(""),
                stale(row),
                row.certainty());
    }
}
