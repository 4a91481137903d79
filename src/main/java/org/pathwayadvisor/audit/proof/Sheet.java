package org.pathwayadvisor.audit.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;

/** A combination of answers as a questionnaire that can be assessed. */
final class Sheet {
    private final StringBuilder out = new StringBuilder();
    private final Answers entries = Ground.entries();
    private final Map<Key, Object> answers;

    private Sheet(Map<Key, Object> answers) {
        this.answers = answers;
    }

    /** What is open in the part and does not matter there stays unanswered. */
    static String of(Module module, int[] chosen, Map<Key, Object> answers) {
        Sheet sheet = new Sheet(new TreeMap<>(answers));
        for (int i = 0; i < chosen.length; i++) {
            Input input = module.inputs().get(i);
            if (chosen[i] >= 0 && input.key().isEmpty()) {
                sheet.out
                        .append("# here ")
                        .append(input.name())
                        .append(": ")
                        .append(chosen[i] == 0 ? "yes" : "no")
                        .append('\n');
            }
        }
        return sheet.text();
    }

    private String text() {
        out.append("version: 1\n");
        Map<String, Object> root = new LinkedHashMap<>();
        put(root, "product.name", entries.name());
        for (Scope scope : Scope.values()) {
            for (String subject : scope == Scope.PRODUCT ? java.util.List.of(Key.PRODUCT) : entries.names(scope)) {
                Map<String, Object> own = own(scope, subject);
                if (scope == Scope.PRODUCT) {
                    merge(root, own);
                } else if (!own.isEmpty()) {
                    put(root, scope.list() + ".list", "complete");
                    put(root, scope.list() + ".items.- name", subject);
                    own.forEach((key, value) -> put(root, scope.list() + ".items." + key, value));
                }
            }
        }
        write(root, "");
        return out.toString();
    }

    private Map<String, Object> own(Scope scope, String subject) {
        Map<String, Object> own = new LinkedHashMap<>();
        for (Ask ask : Dictionary.all()) {
            if (ask.section().scope() == scope) {
                answers.forEach((key, value) -> {
                    if (key.subject().equals(subject) && Dictionary.find(key.path()) == ask) {
                        answer(own, key, ask, value);
                    }
                });
            }
        }
        return own;
    }

    private static void answer(Map<String, Object> own, Key key, Ask ask, Object value) {
        if (ask.kind() == Kind.DATED) {
            put(own, key.path(), value == Tri.YES ? "X0000" : "none-found");
            if (value == Tri.YES) {
                put(own, ask.section().path() + ".decided", "2020-01-01");
            }
        } else if (ask.question().judgement()) {
            put(own, key.path() + ".answer", Text.word((Enum<?>) value));
            put(own, key.path() + ".by", "nobody");
            put(own, key.path() + ".because", "a made-up combination");
        } else {
            put(own, key.path(), Text.word((Enum<?>) value));
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> map, String path, Object value) {
        Map<String, Object> at = map;
        String[] parts = path.split("\\.");
        for (int i = 0; i < parts.length - 1; i++) {
            at = (Map<String, Object>) at.computeIfAbsent(parts[i], p -> new LinkedHashMap<String, Object>());
        }
        at.put(parts[parts.length - 1], value);
    }

    @SuppressWarnings("unchecked")
    private static void merge(Map<String, Object> root, Map<String, Object> own) {
        own.forEach((key, value) -> {
            if (root.get(key) instanceof Map<?, ?> there && value instanceof Map<?, ?> more) {
                merge((Map<String, Object>) there, (Map<String, Object>) more);
            } else {
                root.put(key, value);
            }
        });
    }

    private void write(Map<String, Object> map, String indent) {
        boolean item = map.keySet().stream().anyMatch(k -> k.startsWith("- "));
        map.forEach((key, value) -> {
            out.append(indent)
                    .append(item && !key.startsWith("- ") ? "  " : "")
                    .append(key)
                    .append(':');
            if (value instanceof Map<?, ?> inner) {
                out.append('\n');
                Map<String, Object> fields = new LinkedHashMap<>();
                inner.forEach((k, v) -> fields.put(String.valueOf(k), v));
                write(fields, indent + (item ? "    " : "  "));
            } else {
                out.append(' ').append(value).append('\n');
            }
        });
    }
}
