package org.pathwayadvisor.rulebase;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.yaml.Problem;

/** Reads a consequence: exactly one {@code insertLogical} of one conclusion. */
final class ConsequenceParser {
    private static final Pattern FORM =
            Pattern.compile("\\s*insertLogical\\(\\s*new\\s+([A-Za-z]\\w*)\\(([^()]*)\\)\\s*\\);\\s*");
    private static final Pattern CONSTANT = Pattern.compile("([A-Za-z]\\w*)\\.([A-Z][A-Z0-9_]*)");

    private final RuleFile file;
    private final List<Problem> problems;
    private final String id;
    private final Map<String, Class<?>> variables;
    private final List<Object> arguments = new ArrayList<>();
    private Class<?> conclusion;

    ConsequenceParser(RuleFile file, List<Problem> problems, String id, Map<String, Class<?>> variables) {
        this.file = file;
        this.problems = problems;
        this.id = id;
        this.variables = variables;
    }

    Class<?> conclusion() {
        return conclusion;
    }

    List<Object> arguments() {
        return List.copyOf(arguments);
    }

    boolean parse(Object consequence, int line) {
        Matcher m = FORM.matcher(String.valueOf(consequence));
        if (!m.matches()) {
            return problem(
                    line,
                    "a consequence is exactly one conclusion",
                    "write `insertLogical( new Met( $subject, Criterion.NAME ) );` and nothing else");
        }
        Class<?> type = Vocabulary.all().get(m.group(1));
        List<Class<? extends Record>> allowed =
                Vocabulary.conclusions(file.topic().sitting());
        if (type == null || !Vocabulary.isConclusion(type)) {
            List<String> known = allowed.stream().map(Class::getSimpleName).toList();
            return problem(
                    line,
                    "`" + m.group(1) + "` is not a conclusion",
                    Nearest.hint(m.group(1), known, "conclusions: " + String.join(", ", known)));
        }
        if (!allowed.contains(type)) {
            return problem(
                    line,
                    "`" + m.group(1) + "` may not be concluded in `"
                            + file.topic().folder() + "`",
                    "findings belong to the topics that follow a settled route, determinations to the others");
        }
        String[] parts = m.group(2).strip().split("\\s*,\\s*");
        RecordComponent[] components = type.getRecordComponents();
        if (parts.length != components.length) {
            return problem(
                    line,
                    "`" + m.group(1) + "` takes " + components.length + " values",
                    String.join(", ", Vocabulary.components(type)));
        }
        for (int i = 0; i < parts.length; i++) {
            if (!argument(parts[i], components[i], line)) {
                return false;
            }
        }
        conclusion = type;
        return true;
    }

    private boolean argument(String text, RecordComponent component, int line) {
        if (text.startsWith("$")) {
            Class<?> holds = variables.get(text);
            if (holds == null) {
                return problem(
                        line, "`" + text + "` is not bound in a condition", "bind it as `" + text + " : question`");
            }
            if (holds != component.getType()) {
                return problem(line, "`" + text + "` does not hold what `" + component.getName() + "` needs", "");
            }
            arguments.add(text);
            return true;
        }
        if (text.startsWith("\"")) {
            if (component.getDeclaringRecord() == Finding.class
                    && component.getName().equals("id")
                    && text.equals("\"" + id + "\"")) {
                arguments.add(id);
                return true;
            }
            return problem(line, "a text may only be the rule's own id", "write `\"" + id + "\"`");
        }
        Enum<?> constant = Constants.read(text, component.getType(), file, line, problems, CONSTANT);
        if (constant == null) {
            return false;
        }
        arguments.add(constant);
        return true;
    }

    private boolean problem(int line, String what, String help) {
        problems.add(new Problem(file.at(line), what, help));
        return false;
    }
}
