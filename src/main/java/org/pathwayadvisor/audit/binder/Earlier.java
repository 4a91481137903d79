package org.pathwayadvisor.audit.binder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An earlier binder, read back.
 *
 * @param rules     its rows of rules by id
 * @param decisions its decisions by questionnaire
 * @param altered   files of it that no longer have the hash that its manifest names
 */
public record Earlier(
        JsonNode manifest, Map<String, JsonNode> rules, Map<String, JsonNode> decisions, List<String> altered) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Reads a folder; throws {@link IllegalArgumentException} where it is no binder. */
    public static Earlier read(Path folder) {
        try {
            JsonNode manifest = MAPPER.readTree(text(folder, Binder.MANIFEST));
            if (manifest == null || !manifest.path("files").isObject()) {
                throw new IllegalArgumentException("no manifest");
            }
            List<String> altered = new ArrayList<>();
            manifest.path("files").properties().forEach(e -> {
                String now = Sheets.read(folder.resolve(e.getKey()))
                        .map(Binder::hash)
                        .orElse("");
                if (!now.equals(e.getValue().asText())) {
                    altered.add(e.getKey());
                }
            });
            return new Earlier(
                    manifest,
                    by(MAPPER.readTree(text(folder, Binder.RULES)), "id"),
                    by(MAPPER.readTree(text(folder, Binder.DECISIONS)), "questionnaire"),
                    List.copyOf(altered));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String text(Path folder, String name) {
        return Sheets.read(folder.resolve(name)).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    private static Map<String, JsonNode> by(JsonNode list, String key) {
        Map<String, JsonNode> rows = new TreeMap<>();
        list.forEach(row -> rows.put(row.path(key).asText(), row));
        return rows;
    }
}
