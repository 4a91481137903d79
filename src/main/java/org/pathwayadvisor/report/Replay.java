package org.pathwayadvisor.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.AnswerText;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.model.Pathway;

/** A recorded assessment, read back so that it can be run again and compared. */
public final class Replay {
    private static final int SHOWN = 20;

    /** Who reviewed a rule since then changed no answer. */
    private static final String REVIEWED = "reviewedRules.reviewed";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode recorded;

    private Replay(JsonNode recorded) {
        this.recorded = recorded;
    }

    /** Reads a recorded assessment; throws {@link IllegalArgumentException} when it is none. */
    public static Replay of(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node == null
                    || !node.path("receipt").has("asOf")
                    || !node.path("answers").isObject()) {
                throw new IllegalArgumentException("no receipt");
            }
            Replay replay = new Replay(node);
            replay.answers();
            replay.asOf();
            return replay;
        } catch (JsonProcessingException | DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The answers that it was made from. */
    public Answers answers() {
        Map<String, String> words = new TreeMap<>();
        recorded.get("answers")
                .properties()
                .forEach(e -> words.put(e.getKey(), e.getValue().asText()));
        List<String> functions = new ArrayList<>();
        recorded.path("functions").forEach(f -> functions.add(f.path("name").asText()));
        return AnswerText.read(recorded.path("product").path("name").asText(), functions, words);
    }

    /** The day whose law it was made under. */
    public LocalDate asOf() {
        return LocalDate.parse(recorded.path("receipt").path("asOf").asText());
    }

    /** The route that it planned for beside the settled one. */
    public Optional<Pathway> otherRoute() {
        String word = recorded.path("plan").path("otherRoute").asText("");
        return Stream.of(Pathway.values()).filter(p -> p.word().equals(word)).findFirst();
    }

    /** What is not the same in another run, by place; at most a screenful. */
    public List<String> differences(String json) {
        try {
            List<String> differences = new ArrayList<>();
            compare("", recorded, MAPPER.readTree(json), differences);
            if (differences.size() > SHOWN) {
                int more = differences.size() - SHOWN;
                differences.subList(SHOWN, differences.size()).clear();
                differences.add("and " + more + " more");
            }
            return differences;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void compare(String path, JsonNode then, JsonNode now, List<String> differences) {
        if (then.equals(now) || path.equals(REVIEWED)) {
            return;
        }
        if (then.isObject() && now.isObject()) {
            Set<String> names = new TreeSet<>();
            then.fieldNames().forEachRemaining(names::add);
            now.fieldNames().forEachRemaining(names::add);
            names.forEach(n -> compare(path.isEmpty() ? n : path + "." + n, then.path(n), now.path(n), differences));
        } else if (then.isArray() && now.isArray() && then.size() == now.size()) {
            for (int i = 0; i < then.size(); i++) {
                compare(path + "[" + i + "]", then.get(i), now.get(i), differences);
            }
        } else {
            differences.add(path + ": recorded " + brief(then) + ", now " + brief(now));
        }
    }

    private static String brief(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.isTextual() ? node.asText() : node.toString();
        return text.length() > 70 ? text.substring(0, 67) + "…" : text;
    }
}
