package org.pathwayadvisor.audit.binder;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pathwayadvisor.audit.page.Markdown;

/** What changed since an earlier binder: rules, and decisions that moved. */
final class ChangesPage {
    private ChangesPage() {}

    static String of(
            Material material, Optional<Earlier> since, List<Map<String, Object>> rules, List<Decision> decisions) {
        StringBuilder out = new StringBuilder("# Changes since the last binder\n\n");
        if (since.isEmpty()) {
            return out.append("No earlier binder was named; `--since DIR` names one.\n")
                    .toString();
        }
        Earlier before = since.get();
        JsonNode manifest = before.manifest();
        out.append("The earlier binder is of version ")
                .append(Markdown.plain(manifest.path("advisor").asText()))
                .append(", the law of ")
                .append(Markdown.plain(manifest.path("asOf").asText()))
                .append(", and rules with the hash ")
                .append(Markdown.code(manifest.path("rulesHash").asText()))
                .append(".\n");
        if (!manifest.path("asOf").asText().equals(material.day().toString())) {
            out.append("\nThis binder decides under the law of another day, ")
                    .append(material.day())
                    .append(": a decision may have moved by that alone.\n");
        }
        if (!before.altered().isEmpty()) {
            out.append(
                            "\n**Its own files were altered after it was made**, so what is compared here may not be what it")
                    .append(" said: ")
                    .append(String.join(
                            ", ", before.altered().stream().map(Markdown::code).toList()))
                    .append(".\n");
        }
        rules(out, before, rules);
        decisions(out, before, decisions);
        return out.toString();
    }

    private static void rules(StringBuilder out, Earlier before, List<Map<String, Object>> rules) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (String kind :
                List.of("Added", "Removed", "Changed in meaning", "Changed in words only", "Other cases only")) {
            told.put(kind, new ArrayList<>());
        }
        Map<String, JsonNode> gone = new TreeMap<>(before.rules());
        for (Map<String, Object> rule : rules) {
            JsonNode then = gone.remove(rule.get("id").toString());
            String line =
                    rule.get("id") + ": " + Markdown.plain(rule.get("title").toString());
            if (then == null) {
                told.get("Added").add(line);
            } else if (differs(rule, then, "meaning")) {
                told.get("Changed in meaning").add(line);
            } else if (differs(rule, then, "words")) {
                told.get("Changed in words only").add(line);
            } else if (differs(rule, then, "fileAndCases")) {
                told.get("Other cases only").add(line + " (its file or its cases differ, the rule itself does not)");
            }
        }
        gone.forEach((id, row) -> told.get("Removed")
                .add(id + ": " + Markdown.plain(row.path("title").asText())));
        told.forEach((kind, lines) -> {
            out.append("\n## ").append(kind).append(": ").append(lines.size()).append("\n\n");
            lines.forEach(l -> out.append("- ").append(l).append('\n'));
        });
    }

    private static boolean differs(Map<String, Object> now, JsonNode then, String key) {
        return !then.path(key).asText().equals(now.get(key));
    }

    private static void decisions(StringBuilder out, Earlier before, List<Decision> decisions) {
        List<String> moved = new ArrayList<>();
        Map<String, JsonNode> gone = new TreeMap<>(before.decisions());
        for (Decision decision : decisions) {
            JsonNode then = gone.remove(decision.questionnaire());
            List<String> parts = new ArrayList<>();
            if (then == null) {
                parts.add("is new");
            } else {
                decision.json().forEach((key, now) -> {
                    String was = then.path(key).asText();
                    if (!was.equals(now)) {
                        parts.add(key + " was " + Markdown.code(was) + ", is " + Markdown.code(now.toString()));
                    }
                });
            }
            if (!parts.isEmpty()) {
                moved.add(Markdown.plain(decision.questionnaire()) + ": " + String.join("; ", parts));
            }
        }
        gone.keySet().forEach(name -> moved.add(Markdown.plain(name) + ": is no longer there"));
        out.append("\n## Decisions that moved: ").append(moved.size()).append("\n\n");
        moved.forEach(l -> out.append("- ").append(l).append('\n'));
        out.append("\nCompared: ").append(decisions.size()).append(" questionnaires.\n");
    }
}
