package org.pathwayadvisor.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.pathwayadvisor.dictionary.Overrule;
import org.pathwayadvisor.model.Section.Scope;

/** The JSON Schema of a questionnaire: editors complete and check a file with it, and explain each question. */
public final class SchemaWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<Scope, String> TITLES = Map.of(
            Scope.FUNCTION, "What the product does",
            Scope.CHANNEL, "Ways to people",
            Scope.SERVICE, "Outside services",
            Scope.DATASET, "Sets of data",
            Scope.FAILURE, "Ways to fail",
            Scope.GROUP, "Groups of patients");

    private final AnswerSchemas answers = new AnswerSchemas(JSON);

    private SchemaWriter() {}

    /** The schema, in the dialect of 2020-12. */
    public static String json() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return JSON.writer(printer).writeValueAsString(new SchemaWriter().file()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode file() {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Pathway Advisor questionnaire");
        root.put("description", "Every question may stay unanswered: leave it out, blank, or unknown.");
        root.put("type", "object");
        fill(root, Shape.file());
        root.putArray("required").add("version");
        root.set("$defs", answers.definitions());
        return root;
    }

    private void fill(ObjectNode node, Shape.Group group) {
        ObjectNode properties = node.putObject("properties");
        for (Map.Entry<String, Shape> entry : group.keys().entrySet()) {
            properties.set(entry.getKey(), shape(entry.getValue()));
            if (entry.getValue() instanceof Shape.Decided decided) {
                requireDay(node, decided.ask().key());
            }
        }
        node.put("additionalProperties", false);
    }

    /** A number stands with the day of its decision. */
    private static void requireDay(ObjectNode node, String number) {
        ObjectNode numbered = node.putObject("if");
        numbered.putObject("properties").putObject(number).put("type", "string").put("pattern", AnswerSchemas.NUMBERED);
        numbered.putArray("required").add(number);
        ObjectNode then = node.putObject("then");
        then.putObject("properties")
                .putObject("decided")
                .put("type", "string")
                .putObject("not")
                .put("const", "unknown");
        then.putArray("required").add("decided");
    }

    private ObjectNode shape(Shape shape) {
        ObjectNode node = JSON.createObjectNode();
        if (shape instanceof Shape.One one) {
            return answers.of(one.ask());
        } else if (shape instanceof Shape.Decided) {
            ObjectNode day = answers.day();
            node.put("description", "The day of its decision; before that day it does not exist.");
            node.putArray("allOf").add(day);
        } else if (shape instanceof Shape.Group group) {
            if (!group.title().isEmpty()) {
                node.put("title", group.title());
            }
            node.putArray("type").add("object").add("null");
            fill(node, group);
        } else if (shape instanceof Shape.Entries entries) {
            entries(node, entries);
        } else if (shape instanceof Shape.Name name) {
            name(node, name.scope());
        } else if (shape instanceof Shape.Overrides) {
            overrides(node);
        } else {
            node.put("description", "The version of this format.")
                    .putArray("enum")
                    .add(1)
                    .add("1");
        }
        return node;
    }

    private static void overrides(ObjectNode node) {
        node.put("title", "What persons say against the rules");
        node.put("description", "Both answers are reported: with the override, and by the rules alone.");
        node.putArray("type").add("array").add("null");
        ObjectNode entry = node.putObject("items").put("type", "object");
        ObjectNode properties = entry.putObject("properties");
        OverridesReader.PARTS.forEach((part, what) -> {
            ObjectNode one = properties.putObject(part).put("description", what);
            if (part.equals("says")) {
                one.putArray("enum").add(Overrule.MET).add(Overrule.NOT_MET);
            } else {
                one.putArray("type").add("string").add("number");
                one.put("minLength", 1);
            }
            if (part.equals("until")) {
                one.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            }
        });
        entry.put("additionalProperties", false);
        OverridesReader.PARTS.keySet().forEach(entry.withArray("required")::add);
    }

    private static void name(ObjectNode node, Scope scope) {
        if (scope == Scope.PRODUCT) {
            node.put("description", "The product's name.");
            node.putArray("type").add("string").add("number").add("null");
        } else {
            node.put("description", "A short name of your own; no other entry has it.");
            node.putArray("type").add("string").add("number");
            node.put("minLength", 1);
        }
    }

    private void entries(ObjectNode node, Shape.Entries entries) {
        node.put("title", TITLES.get(entries.scope()));
        node.putArray("type").add("object").add("null");
        ObjectNode properties = node.putObject("properties");
        ObjectNode list = properties.putObject("list");
        list.put("description", "Are these all?");
        list.putArray("enum")
                .add("open")
                .add("complete")
                .add("open~")
                .add("complete~")
                .add("unknown")
                .addNull();
        ObjectNode items = properties.putObject("items");
        items.putArray("type").add("array").add("null");
        ObjectNode entry = items.putObject("items").put("type", "object");
        fill(entry, entries.entry());
        entry.putArray("required").add("name");
        node.put("additionalProperties", false);
    }
}
