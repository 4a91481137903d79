package org.pathwayadvisor.audit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.model.CountsAs;
import org.pathwayadvisor.model.CountsNotAs;
import org.pathwayadvisor.model.Has;
import org.pathwayadvisor.model.HasNot;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Rule;

/** Every way to conclude something else: the opposite, another choice, another finding, or the same of somebody else. */
final class Swaps {
    private static final Map<Class<?>, Class<?>> OPPOSITES = opposites();
    private static final String HELP = "a case in which the rule applies, with its conclusion in `then`";

    private Swaps() {}

    private static Map<Class<?>, Class<?>> opposites() {
        Map<Class<?>, Class<?>> opposites = new LinkedHashMap<>();
        List<List<Class<?>>> pairs = List.of(
                List.of(Met.class, NotMet.class),
                List.of(CountsAs.class, CountsNotAs.class),
                List.of(Has.class, HasNot.class),
                List.of(TypeFits.class, TypeRuledOut.class));
        pairs.forEach(p -> {
            opposites.put(p.get(0), p.get(1));
            opposites.put(p.get(1), p.get(0));
        });
        return opposites;
    }

    static List<Mutant> of(Rule rule) {
        List<Mutant> mutants = new ArrayList<>();
        Class<?> opposite = OPPOSITES.get(rule.conclusion());
        if (opposite != null) {
            mutants.add(mutant(rule, opposite, rule.arguments(), "that its opposite is concluded"));
        }
        RecordComponent[] parts = rule.conclusion().getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            Object argument = rule.arguments().get(i);
            if (argument instanceof Enum<?> constant) {
                Enum<?> other = Flips.next(constant, List.of(constant));
                if (other != constant) {
                    String what =
                            "that `" + Flips.word(other) + "` is concluded and not `" + Flips.word(constant) + "`";
                    mutants.add(mutant(rule, rule.conclusion(), replaced(rule, i, other), what));
                }
            } else if (!((String) argument).startsWith("$")) {
                mutants.add(mutant(
                        rule,
                        rule.conclusion(),
                        replaced(rule, i, argument + "-other"),
                        "that another finding is concluded"));
            } else {
                for (String other : others(rule, (String) argument, parts[i].getType())) {
                    String what = "that it is concluded of `" + other + "` and not of `" + argument + "`";
                    mutants.add(mutant(rule, rule.conclusion(), replaced(rule, i, other), what));
                }
            }
        }
        return mutants;
    }

    private static Mutant mutant(Rule rule, Class<?> conclusion, List<Object> arguments, String what) {
        Rule swapped =
                new Rule(rule.id(), rule.file(), rule.line(), rule.metadata(), rule.clauses(), conclusion, arguments);
        return new Mutant(swapped, rule.line(), what, HELP, Change.SWAPPED, "");
    }

    private static List<Object> replaced(Rule rule, int at, Object other) {
        List<Object> arguments = new ArrayList<>(rule.arguments());
        arguments.set(at, other);
        return List.copyOf(arguments);
    }

    /** The other variables that hold the same kind of thing, in the order of the conditions. */
    private static List<String> others(Rule rule, String variable, Class<?> kind) {
        List<String> others = new ArrayList<>();
        for (Clause clause : rule.clauses()) {
            if (clause instanceof Clause.Pattern pattern) {
                for (Clause.Constraint c : pattern.constraints()) {
                    if (c instanceof Clause.Bind bind
                            && !bind.variable().equals(variable)
                            && holds(pattern.type(), bind.component()) == kind) {
                        others.add(bind.variable());
                    }
                }
            }
        }
        return others;
    }

    private static Class<?> holds(Class<?> type, String component) {
        for (RecordComponent part : type.getRecordComponents()) {
            if (part.getName().equals(component)) {
                return part.getType();
            }
        }
        throw new IllegalStateException(component);
    }
}
