package org.pathwayadvisor.rulebase;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.AlphaIndex;
import org.drools.model.Drools;
import org.drools.model.Index;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceBuilder;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItem;
import org.drools.modelcompiler.consequence.DroolsImpl;

/**
 * Checked rules as the engine's own model. Nothing is compiled and no rule becomes code: a condition is an object that
 * compares a component, a consequence one that inserts a record. Equal conditions are told by their words and shared.
 */
final class RuleModel {
    private static final String PACKAGE = "org.pathwayadvisor.model";

    private final Rule rule;
    private final Map<String, Variable<Object>> variables = new HashMap<>();
    private int patterns;

    private RuleModel(Rule rule) {
        this.rule = rule;
    }

    static Model of(Collection<Rule> rules) {
        ModelImpl model = new ModelImpl();
        rules.forEach(rule -> model.addRule(new RuleModel(rule).build()));
        return model;
    }

    private org.drools.model.Rule build() {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        for (Clause clause : rule.clauses()) {
            items.add(item(clause));
        }
        items.add(consequence());
        return PatternDSL.rule(PACKAGE, rule.id()).build(items.toArray(RuleItemBuilder<?>[]::new));
    }

    private ViewItem<?> item(Clause clause) {
        if (clause instanceof Clause.Pattern pattern) {
            return pattern(pattern);
        }
        if (clause instanceof Clause.AnyOf any) {
            List<ViewItem<?>> branches = new ArrayList<>();
            any.patterns().forEach(p -> branches.add(pattern(p)));
            return PatternDSL.or(
                    branches.get(0), branches.subList(1, branches.size()).toArray(ViewItem<?>[]::new));
        }
        Clause.ForEach each = (Clause.ForEach) clause;
        Map<String, Variable<Object>> outside = Map.copyOf(variables);
        ViewItem<?> forall = PatternDSL.forall(pattern(each.rows()), pattern(each.each()));
        variables.keySet().retainAll(outside.keySet());
        return forall;
    }

    private PatternDSL.PatternDef<Object> pattern(Clause.Pattern pattern) {
        PatternDSL.PatternDef<Object> def =
                PatternDSL.pattern(variable(pattern.type(), "GENERATED_$pattern_" + patterns++));
        for (Clause.Constraint constraint : pattern.constraints()) {
            Reader reader = Reader.of(pattern.type(), constraint.component());
            if (constraint instanceof Clause.Bind bind) {
                def.bind(variables.computeIfAbsent(bind.variable(), v -> variable(reader.holds(), v)), reader);
            } else if (constraint instanceof Clause.Same same) {
                Equal equal = new Equal(reader);
                def.expr(equal.getExpressionHash(), variables.get(same.variable()), equal, index(reader));
            } else if (constraint instanceof Clause.Is is) {
                OneOf oneOf = new OneOf(reader, is.constants());
                if (is.constants().size() == 1) {
                    def.expr(
                            oneOf.getExpressionHash(),
                            oneOf,
                            named(reader, is.constants().get(0)));
                } else {
                    def.expr(oneOf.getExpressionHash(), oneOf);
                }
            }
        }
        return def;
    }

    private static org.drools.model.BetaIndex<Object, Object, Object> index(Reader reader) {
        return PatternDSL.betaIndexedBy(
                kind(reader.holds()), Index.ConstraintType.EQUAL, 0, reader, Itself.VALUE, reader.holds());
    }

    /**
     * Conditions on one component are looked up, and not tried one after the other. By name: the engine looks up strings
     * and numbers only.
     */
    private static AlphaIndex<Object, String> named(Reader reader, Enum<?> constant) {
        return PatternDSL.alphaIndexedBy(
                String.class,
                Index.ConstraintType.EQUAL,
                reader.number(),
                fact -> ((Enum<?>) reader.apply(fact)).name(),
                constant.name());
    }

    private static Variable<Object> variable(Class<?> type, String name) {
        return PatternDSL.declarationOf(kind(type), name);
    }

    /** The engine's model wants one type for a variable and what is read into it; here both are known only as objects. */
    @SuppressWarnings("unchecked")
    private static Class<Object> kind(Class<?> type) {
        return (Class<Object>) type;
    }

    private Insert consequence() {
        List<Variable<?>> read = new ArrayList<>();
        Object[] values = rule.arguments().toArray();
        int[] places = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            Variable<Object> variable = variables.get(values[i]);
            if (variable != null) {
                read.add(variable);
                places[i] = read.size();
            }
        }
        Constructor<?> constructor = rule.conclusion().getDeclaredConstructors()[0];
        return new Insert(read.toArray(Variable<?>[]::new), given -> {
            Object[] parts = values.clone();
            for (int i = 0; i < parts.length; i++) {
                parts[i] = places[i] == 0 ? parts[i] : given[places[i]];
            }
            ((DroolsImpl) (Drools) given[0]).asKnowledgeHelper().insertLogical(constructor.newInstance(parts));
        });
    }

    /** The consequence: one conclusion of bound values and constants. */
    private static final class Insert extends ConsequenceBuilder.AbstractValidBuilder<Insert> {
        private Insert(Variable<?>[] variables, BlockN block) {
            super(variables);
            this.block = block;
            this.usingDrools = true;
        }
    }

    /** The component is one of some constants. */
    private record OneOf(Reader reader, List<Enum<?>> constants) implements Predicate1<Object>, HashedExpression {
        @Override
        public boolean test(Object fact) {
            return constants.contains(reader.apply(fact));
        }

        @Override
        public String getExpressionHash() {
            StringBuilder words = new StringBuilder(reader.getExpressionHash());
            constants.forEach(c -> words.append(' ').append(c.name()));
            return words.toString();
        }
    }

    /** The component equals a bound value. */
    private record Equal(Reader reader) implements Predicate2<Object, Object>, HashedExpression {
        @Override
        public boolean test(Object fact, Object value) {
            return reader.apply(fact).equals(value);
        }

        @Override
        public String getExpressionHash() {
            return reader.getExpressionHash() + " bound";
        }
    }

    private enum Itself implements Function1<Object, Object>, HashedExpression {
        VALUE;

        @Override
        public Object apply(Object value) {
            return value;
        }

        @Override
        public String getExpressionHash() {
            return "itself";
        }
    }
}
