package org.pathwayadvisor.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.rulebase.Clause.Bind;
import org.pathwayadvisor.rulebase.Clause.Constraint;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Same;
import org.pathwayadvisor.shelf.FormReader;
import org.pathwayadvisor.shelf.FormWriter;

/** The checked rules of a file as a form and back, so that a start need not parse what was parsed before. */
final class RuleForm {
    private static final int PATTERN = 0;
    private static final int ANY_OF = 1;
    private static final int FOR_EACH = 2;

    private static final int BIND = 0;
    private static final int SAME = 1;
    private static final int IS = 2;

    private static final int CONSTANT = 0;
    private static final int WORDS = 1;

    private final RuleFile file;
    private final FormReader form;

    private RuleForm(RuleFile file, FormReader form) {
        this.file = file;
        this.form = form;
    }

    static FormWriter write(List<Rule> rules) {
        FormWriter form = new FormWriter();
        for (Rule rule : rules) {
            form.text(rule.id()).number(rule.line());
            form.number(rule.metadata().size());
            rule.metadata().forEach((name, text) -> form.text(name).text(text));
            form.number(rule.clauses().size());
            rule.clauses().forEach(c -> clause(form, c));
            form.text(rule.conclusion().getSimpleName());
            rule.arguments().forEach(a -> argument(form, a));
        }
        return form;
    }

    static List<Rule> read(FormReader form, RuleFile file) {
        return new RuleForm(file, form).rules();
    }

    private static void clause(FormWriter form, Clause clause) {
        if (clause instanceof Clause.Pattern pattern) {
            form.number(PATTERN);
            pattern(form, pattern);
        } else if (clause instanceof Clause.AnyOf any) {
            form.number(ANY_OF).number(any.line()).number(any.patterns().size());
            any.patterns().forEach(p -> pattern(form, p));
        } else if (clause instanceof Clause.ForEach each) {
            form.number(FOR_EACH).number(each.line());
            pattern(form, each.rows());
            pattern(form, each.each());
        }
    }

    private static void pattern(FormWriter form, Clause.Pattern pattern) {
        form.number(pattern.line()).text(pattern.type().getSimpleName());
        form.number(pattern.constraints().size());
        pattern.constraints().forEach(c -> constraint(form, c));
    }

    private static void constraint(FormWriter form, Constraint constraint) {
        if (constraint instanceof Bind bind) {
            form.number(BIND).text(bind.component()).text(bind.variable());
        } else if (constraint instanceof Same same) {
            form.number(SAME).text(same.component()).text(same.variable());
        } else if (constraint instanceof Is is) {
            form.number(IS).text(is.component()).number(is.constants().size());
            is.constants().forEach(c -> form.text(c.name()));
        }
    }

    private static void argument(FormWriter form, Object argument) {
        if (argument instanceof Enum<?> constant) {
            form.number(CONSTANT).text(constant.name());
        } else {
            form.number(WORDS).text((String) argument);
        }
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        while (form.more()) {
            String id = form.text();
            int line = form.number();
            Map<String, String> metadata = new LinkedHashMap<>();
            for (int i = form.number(); i > 0; i--) {
                metadata.put(form.text(), form.text());
            }
            List<Clause> clauses = new ArrayList<>();
            for (int i = form.number(); i > 0; i--) {
                clauses.add(clause());
            }
            Class<?> conclusion = type();
            rules.add(new Rule(
                    id, file, line, metadata, List.copyOf(clauses), conclusion, List.copyOf(arguments(conclusion))));
        }
        return rules;
    }

    private Clause clause() {
        switch (form.number()) {
            case ANY_OF -> {
                int line = form.number();
                List<Clause.Pattern> patterns = new ArrayList<>();
                for (int i = form.number(); i > 0; i--) {
                    patterns.add(pattern());
                }
                return new Clause.AnyOf(List.copyOf(patterns), line);
            }
            case FOR_EACH -> {
                int line = form.number();
                Clause.Pattern rows = pattern();
                return new Clause.ForEach(rows, pattern(), line);
            }
            default -> {
                return pattern();
            }
        }
    }

    private Clause.Pattern pattern() {
        int line = form.number();
        Class<?> type = type();
        List<Constraint> constraints = new ArrayList<>();
        for (int i = form.number(); i > 0; i--) {
            constraints.add(constraint(type));
        }
        return new Clause.Pattern(type, List.copyOf(constraints), line);
    }

    private Constraint constraint(Class<?> type) {
        int kind = form.number();
        String component = form.text();
        if (kind == BIND) {
            return new Bind(form.text(), component);
        }
        if (kind == SAME) {
            return new Same(component, form.text());
        }
        Class<?> holds = Reader.of(type, component).holds();
        List<Enum<?>> constants = new ArrayList<>();
        for (int i = form.number(); i > 0; i--) {
            constants.add(Constants.of(holds, form.text()));
        }
        return new Is(component, List.copyOf(constants));
    }

    private List<Object> arguments(Class<?> conclusion) {
        List<Object> arguments = new ArrayList<>();
        for (String component : Vocabulary.components(conclusion)) {
            boolean constant = form.number() == CONSTANT;
            String words = form.text();
            arguments.add(
                    constant ? Constants.of(Reader.of(conclusion, component).holds(), words) : words);
        }
        return arguments;
    }

    private Class<?> type() {
        return Vocabulary.all().get(form.text());
    }
}
