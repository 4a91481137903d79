package org.pathwayadvisor.rulebase;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Sections;
import org.pathwayadvisor.model.*;

/** The records that rule files may name: answers, conclusions and reference rows. */
public final class Vocabulary {
    /** What a rule of the first sitting may conclude. */
    static final List<Class<? extends Record>> DETERMINATIONS = List.of(
            Met.class,
            NotMet.class,
            Route.class,
            TypeFits.class,
            TypeRuledOut.class,
            Bears.class,
            RiskLabel.class,
            Assumed.class);

    /** What a rule on data may conclude beside findings. */
    static final List<Class<? extends Record>> DATA_TERMS =
            List.of(CountsAs.class, CountsNotAs.class, LawApplies.class);

    /** What a rule on evidence, safety and readiness may conclude beside findings. */
    static final List<Class<? extends Record>> CARE_TERMS =
            List.of(Has.class, HasNot.class, Lacks.class, Checked.class, NeedsPhase.class);

    /** Rows that are constant within an assessment. */
    static final List<Class<? extends Record>> ROWS = List.of(
            DeviceType.class,
            Trait.class,
            Exclusion.class,
            Policy.class,
            RiskCell.class,
            HazardCell.class,
            AssumptionBar.class,
            StateLaw.class,
            Today.class,
            SoftwareFunction.class,
            Listed.class,
            AllListed.class,
            Outdated.class,
            MayBe.class,
            OfType.class,
            Computed.class,
            EvidenceKind.class,
            KindTrait.class,
            KindRegulation.class,
            EvidenceNeed.class,
            LegalNeed.class,
            NeedStudy.class,
            RegulatoryStatus.class);

    private static final Map<String, Class<?>> TYPES = types();

    private Vocabulary() {}

    static Map<String, Class<?>> all() {
        return TYPES;
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new TreeMap<>();
        Sections.ALL.forEach(c -> types.put(c.getSimpleName(), c));
        DETERMINATIONS.forEach(c -> types.put(c.getSimpleName(), c));
        DATA_TERMS.forEach(c -> types.put(c.getSimpleName(), c));
        CARE_TERMS.forEach(c -> types.put(c.getSimpleName(), c));
        ROWS.forEach(c -> types.put(c.getSimpleName(), c));
        List.of(Answer.class, Settled.class, Finding.class).forEach(c -> types.put(c.getSimpleName(), c));
        return types;
    }

    /** True for a record that carries an answer of the questionnaire. */
    public static boolean isAnswer(Class<?> type) {
        return type == Answer.class || type.isAnnotationPresent(Section.class);
    }

    /** True for a record that rules conclude. */
    public static boolean isConclusion(Class<?> type) {
        return DETERMINATIONS.contains(type)
                || DATA_TERMS.contains(type)
                || CARE_TERMS.contains(type)
                || type == Finding.class;
    }

    /** What the rules of a sitting may conclude. */
    static List<Class<? extends Record>> conclusions(Sitting sitting) {
        return switch (sitting) {
            case DECIDE -> DETERMINATIONS;
            case FOLLOW -> List.of(Finding.class);
            case DATA -> List.of(CountsAs.class, CountsNotAs.class, LawApplies.class, Finding.class);
            case CARE -> List.of(Has.class, HasNot.class, Lacks.class, Checked.class, NeedsPhase.class, Finding.class);
        };
    }

    static boolean isRow(Class<?> type) {
        return ROWS.contains(type);
    }

    static RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    static List<String> components(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }

    /** True for a component that holds an answer; the choice of a set only names which answer. */
    static boolean holdsAnswer(Class<?> type, String component) {
        RecordComponent[] parts = type.getRecordComponents();
        RecordComponent last = parts[parts.length - 1];
        boolean set = last.getName().equals("answer");
        RecordComponent part = component(type, component);
        return set ? component.equals(last.getName()) : part != null && part.isAnnotationPresent(Question.class);
    }
}
