package org.pathwayadvisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.YamlReader;

class SchemaTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String TEXT = SchemaWriter.json();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TEXT);
    private static final String F = "functions: {items: [{name: f, ";

    @Test
    void isItselfASchemaAndTheSameEachTime() throws IOException {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(java.net.URI.create("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(new ObjectMapper().readTree(TEXT))).isEmpty();
        assertThat(SchemaWriter.json()).isEqualTo(TEXT);
    }

    @Test
    void explainsEveryQuestionAndChoice() {
        for (Ask ask : Dictionary.all()) {
            assertThat(TEXT).contains(JSON.textNode(ask.question().text()).toString());
            ask.choices().stream()
                    .filter(c -> ask.kind() != Kind.DATED)
                    .forEach(c -> assertThat(TEXT)
                            .contains(
                                    "\"" + c.word() + "\"",
                                    JSON.textNode(c.meaning()).toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void acceptsTheTemplateAndASampleUnderEitherYaml(boolean old) throws IOException {
        assertThat(check(Template.write(false), old)).isEmpty();
        assertThat(check(Template.write(true), old)).isEmpty();
        String sample = Files.readString(Path.of("src/test/resources/questionnaire/stroke-triage.yaml"));
        assertThat(check(sample, old)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                F + "basis-shown: yes~}]}",
                F + "basis-shown: NO}]}",
                F + "basis-shown: {answer: no, by: me, because: seen}}]}",
                F + "inputs: [image, notes~, unknown]}]}",
                F + "inputs: []}]}",
                F + "inputs: {image: yes, notes: {answer: no~, by: x}}}]}",
                F + "inputs: {answer: [image], by: x}}]}",
                F + "predicate: {number: none-found~}}]}",
                F + "predicate: {number: K123456, decided: 2020-01-31, lawful: unknown}}]}",
                F + "image: }]}",
                "data: {training: no, services: {list: complete, items: []}}",
                "plan: {start: 2026-12-01~, building-since-months: 5~, yearly-receipts: unknown}"
            })
    void acceptsWhatTheLoaderAccepts(String text) {
        assertThat(Questionnaires.parse("version: 1\n" + text, "q").problems()).isEmpty();
        assertThat(check("version: 1\n" + text, false)).isEmpty();
        assertThat(check("version: 1\n" + text, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prodct: {}",
                "product: {kind: new}",
                "product: {stage: [idea]}",
                "maker: company",
                F + "inptus: []}]}",
                F + "basis-shown: maybe}]}",
                F + "basis-shown: {answer: no, bye: me}}]}",
                F + "basis-shown: {by: me}}]}",
                F + "inputs: image}]}",
                F + "inputs: [imge]}]}",
                F + "inputs: {imge: yes}}]}",
                F + "inputs: {image: maybe}}]}",
                F + "predicate: {number: yes}}]}",
                F + "predicate: {number: K123456}}]}",
                F + "predicate: {number: K123456, decided: unknown}}]}",
                "functions: {items: [{user: staff}]}",
                "functions: {list: completed}",
                "functions: [{name: f}]",
                "plan: {building-since-months: 601}",
                "plan: {start: soon}"
            })
    void refusesWhatTheLoaderRefuses(String text) {
        assertThat(Questionnaires.parse("version: 1\n" + text, "q").problems()).isNotEmpty();
        assertThat(check("version: 1\n" + text, false)).isNotEmpty();
        assertThat(check("version: 1\n" + text, true)).isNotEmpty();
    }

    @Test
    void asksForTheVersion() {
        assertThat(check("maker: {role: company}", false)).isNotEmpty();
        assertThat(check("version: 2", false)).isNotEmpty();
    }

    @Test
    void acceptsEverySampleOfTheProject() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("questionnaires"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> !f.toString().matches(".*([.]|/)expected[.]yaml|.*/misses[.]yaml"))
                    .sorted()
                    .toList()) {
                assertThat(Questionnaires.read(file).problems()).isEmpty();
                assertThat(check(Files.readString(file), false))
                        .as(file.toString())
                        .isEmpty();
                String up = file.getNameCount() == 2 ? "./" : "../";
                assertThat(Files.readString(file)).startsWith(Template.MODELINE.replace("./", up) + "\n");
            }
        }
    }

    private static Set<ValidationMessage> check(String text, boolean old) {
        Node root = YamlReader.parse(text, "q.yaml", new ArrayList<>()).orElseThrow();
        return SCHEMA.validate(json(root, old));
    }

    /** The value an editor's YAML reader would see; the older YAML takes yes and no for true and false. */
    private static JsonNode json(Node node, boolean old) {
        if (node instanceof Node.Fields fields) {
            ObjectNode object = JSON.objectNode();
            fields.fields().forEach(f -> object.set(f.key(), json(f.value(), old)));
            return object;
        }
        if (node instanceof Node.Items items) {
            ArrayNode array = JSON.arrayNode();
            items.items().forEach(i -> array.add(json(i, old)));
            return array;
        }
        Node.Text text = (Node.Text) node;
        String word = text.value();
        if (text.quoted()) {
            return JSON.textNode(word);
        }
        if (word.isEmpty() || word.equals("~") || word.equals("null")) {
            return JSON.nullNode();
        }
        if (old && word.matches("(?i)yes|no|on|off")) {
            return JSON.booleanNode(word.matches("(?i)yes|on"));
        }
        if (word.matches("true|false")) {
            return JSON.booleanNode(word.equals("true"));
        }
        return word.matches("-?\\d+")
                ? JSON.numberNode(new java.math.BigInteger(word))
                : word.matches("-?\\d+\\.\\d+") ? JSON.numberNode(new BigDecimal(word)) : JSON.textNode(word);
    }
}
