package org.pathwayadvisor.assessment;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pathwayadvisor.assessment.Architecture.Way;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Access;
import org.pathwayadvisor.model.ChannelCustomer;
import org.pathwayadvisor.model.DatasetOrigin;
import org.pathwayadvisor.model.DatasetState;
import org.pathwayadvisor.model.EngagedBy;
import org.pathwayadvisor.model.Exposure;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.ServiceAgreement;
import org.pathwayadvisor.model.ServiceKind;
import org.pathwayadvisor.model.SharedOn;
import org.pathwayadvisor.model.Tri;

/** The four ways to bring a model to the data, each judged by the rules as if the product were built so. */
final class Architectures {
    private static final Set<Object> MODELS =
            Set.of(ServiceKind.MODEL_API, ServiceKind.SPEECH, ServiceKind.MODEL_WEIGHTS);
    private static final Set<Object> BOUND =
            Set.of(ChannelCustomer.COVERED_ENTITY, ChannelCustomer.BUSINESS_ASSOCIATE, ChannelCustomer.EMPLOYER);

    private final Function<Answers, DataAssessment> judge;
    private final Answers answers;
    private final Map<Key, Given> changed = new TreeMap<>();
    private final Set<String> rewritten = new LinkedHashSet<>();
    private final Map<Scope, List<String>> entries = new EnumMap<>(Scope.class);

    private Architectures(Function<Answers, DataAssessment> judge, Answers answers) {
        this.judge = judge;
        this.answers = answers;
        entries.putAll(answers.entries());
    }

    /** All four, or none where the questionnaire lists no channel: then too little is said, and nobody waits for it. */
    static List<Architecture> of(Answers answers, Function<Answers, DataAssessment> judge) {
        return answers.names(Scope.CHANNEL).isEmpty()
                ? List.of()
                : Stream.of(Way.values())
                        .map(way -> new Architectures(judge, answers).built(way))
                        .toList();
    }

    private Architecture built(Way way) {
        switch (way) {
            case CLOUD_MODEL -> models().forEach(this::underAgreement);
            case OWN_CLOUD -> {
                models().forEach(this::weights);
                if (named(ServiceKind.HOSTING).isEmpty()) {
                    String cloud = add(Scope.SERVICE, "own cloud");
                    set(cloud, "does", ServiceKind.HOSTING);
                    agreement(cloud);
                }
            }
            case INSIDE_THE_CUSTOMER -> {
                models().forEach(this::weights);
                answers.names(Scope.SERVICE).forEach(s -> set(s, "patient-data", Exposure.NO));
                answers.names(Scope.CHANNEL).stream()
                        .filter(c -> BOUND.contains(said(c, "customer")))
                        .forEach(this::inside);
            }
            case DEIDENTIFIED_FIRST -> {
                models().forEach(m -> {
                    rewrite(m);
                    set(m, "does", ServiceKind.MODEL_API);
                    set(m, "patient-data", Exposure.DEIDENTIFIED);
                });
                String set = add(Scope.DATASET, "what goes to the model");
                set(set, "origin", DatasetOrigin.COVERED_ENTITY);
                set(set, "state", DatasetState.CLAIMED_EXPERT);
            }
        }
        Answers kept = answers.keep((key, value) -> !rewritten.contains(key.subject()) || !terms(key.path()));
        DataAssessment data =
                judge.apply(new Answers(answers.name(), entries, answers.complete(), kept.given()).with(changed));
        return new Architecture(
                way,
                data.verdict(),
                data.findings().stream()
                        .filter(f -> f.severity().equals("blocker"))
                        .toList(),
                data.findings().stream()
                        .filter(f -> f.severity().equals("ask") && f.would().equals("blocker"))
                        .toList());
    }

    private void underAgreement(String model) {
        rewrite(model);
        set(model, "does", ServiceKind.MODEL_API);
        agreement(model);
        set(model, "terms.trains", Tri.NO);
        set(model, "terms.model-maker", SharedOn.NO);
    }

    private void agreement(String service) {
        set(service, "patient-data", Exposure.YES);
        set(service, "baa", ServiceAgreement.YES);
        set(service, "terms.in-scope", Tri.YES);
        set(service, "terms.configured", Tri.YES);
        set(service, "terms.engaged-by", EngagedBy.DIRECTLY);
    }

    private void weights(String model) {
        rewrite(model);
        set(model, "does", ServiceKind.MODEL_WEIGHTS);
        set(model, "patient-data", Exposure.NO);
    }

    private void inside(String channel) {
        for (Access access : Access.values()) {
            set(channel, "access." + Text.word(access), access == Access.INSIDE_CUSTOMER ? Tri.YES : Tri.NO);
        }
    }

    /** The services that are models, or one that is added. */
    private List<String> models() {
        List<String> models = answers.names(Scope.SERVICE).stream()
                .filter(s -> MODELS.contains(said(s, "does")))
                .toList();
        return models.isEmpty() ? List.of(add(Scope.SERVICE, "model")) : models;
    }

    private List<String> named(ServiceKind kind) {
        return answers.names(Scope.SERVICE).stream()
                .filter(s -> said(s, "does") == kind)
                .toList();
    }

    private Object said(String subject, String path) {
        Given given = answers.given().get(new Key(subject, path));
        return given == null ? "" : given.value();
    }

    private String add(Scope scope, String wanted) {
        String name = wanted;
        while (taken(name)) {
            name += " too";
        }
        entries.put(
                scope,
                Stream.concat(entries.getOrDefault(scope, List.of()).stream(), Stream.of(name))
                        .toList());
        return name;
    }

    private boolean taken(String name) {
        return answers.entries().values().stream().anyMatch(names -> names.contains(name));
    }

    private void rewrite(String service) {
        rewritten.add(service);
    }

    private static boolean terms(String path) {
        return path.equals("baa") || path.startsWith("terms.") || path.startsWith("baa-holds.");
    }

    private void set(String subject, String path, Enum<?> value) {
        changed.put(new Key(subject, path), Given.of(value, Text.word(value)));
    }
}
