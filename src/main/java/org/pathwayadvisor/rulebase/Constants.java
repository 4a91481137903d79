package org.pathwayadvisor.rulebase;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.yaml.Problem;

/** Reads a constant such as {@code Input.IMAGE} in a rule file. */
final class Constants {
    private Constants() {}

    /** The constant, or null with a problem. */
    static Enum<?> read(String text, Class<?> wanted, RuleFile file, int line, List<Problem> problems, Pattern form) {
        Matcher m = form.matcher(text.strip());
        if (!m.matches() || !wanted.isEnum()) {
            problems.add(new Problem(
                    file.at(line),
                    "`" + text.strip() + "` is not a choice",
                    wanted.isEnum()
                            ? "a choice reads `" + wanted.getSimpleName() + ".NAME`"
                            : "compare it with a variable"));
            return null;
        }
        if (!m.group(1).equals(wanted.getSimpleName())) {
            problems.add(new Problem(
                    file.at(line),
                    "`" + m.group(1) + "` are not the choices of this question",
                    "its choices are those of `" + wanted.getSimpleName() + "`"));
            return null;
        }
        List<String> names = Arrays.stream(wanted.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
        if (names.contains(m.group(2))) {
            return of(wanted, m.group(2));
        }
        problems.add(new Problem(
                file.at(line),
                "`" + m.group(2) + "` is not a choice of `" + wanted.getSimpleName() + "`",
                Nearest.hint(m.group(2), names, "choices: " + String.join(", ", names))));
        return null;
    }

    /** The constant of this name, which there is. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Enum<?> of(Class<?> kind, String name) {
        return Enum.valueOf((Class<Enum>) kind, name);
    }
}
