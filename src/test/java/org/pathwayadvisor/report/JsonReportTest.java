package org.pathwayadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Status;

class JsonReportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode TEXT = read();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(TEXT);

    private static JsonNode read() {
        try (InputStream in = Assessment.class.getResourceAsStream("/org/pathwayadvisor/assessment.schema.json")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(Assessment assessment) {
        try {
            return MAPPER.readTree(JsonReport.of(assessment));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everySampleFitsTheSchema() {
        for (Assessment a : Samples.all()) {
            assertThat(SCHEMA.validate(json(a))).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesOtherNamesWordsAndGaps() {
        JsonNode good = json(Samples.decided());
        assertThat(SCHEMA.validate(((ObjectNode) good.deepCopy()).put("plan", "x")))
                .isNotEmpty();
        ObjectNode word = good.deepCopy();
        ((ObjectNode) word.get("recommendation")).put("pathway", "P510K");
        assertThat(SCHEMA.validate(word)).isNotEmpty();
        ObjectNode gap = good.deepCopy();
        gap.remove("recheckBy");
        assertThat(SCHEMA.validate(gap)).isNotEmpty();
    }

    @Test
    void theSchemaNamesEveryWordOfTheModel() {
        List<String> pathways = new ArrayList<>(
                Arrays.stream(Pathway.values()).map(Pathway::word).toList());
        assertThat(enumeration("pathway")).containsExactlyElementsOf(pathways);
        pathways.add("undetermined");
        assertThat(enumeration("answered")).containsExactlyElementsOf(pathways);
        List<String> statuses =
                new ArrayList<>(Arrays.stream(Status.values()).map(Text::word).toList());
        statuses.add("null");
        assertThat(enumeration("status")).containsExactlyElementsOf(statuses);
        assertThat(enumeration("standing"))
                .containsExactlyElementsOf(
                        Arrays.stream(Standing.values()).map(Text::word).toList());
        assertThat(new TreeSet<>(enumeration("severity")))
                .isEqualTo(new TreeSet<>(
                        Arrays.stream(Severity.values()).map(Text::word).toList()));
        assertThat(enumeration("certainty"))
                .containsExactlyElementsOf(
                        Arrays.stream(Reading.values()).map(Reading::mark).toList());
    }

    private static List<String> enumeration(String name) {
        List<String> words = new ArrayList<>();
        TEXT.at("/$defs/" + name + "/enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    @Test
    void namesStandInTheOrderOfTheContract() {
        JsonNode json = json(Samples.decided());
        assertThat(names(json))
                .containsSubsequence(
                        "receipt",
                        "answers",
                        "product",
                        "recommendation",
                        "functions",
                        "programs",
                        "obligations",
                        "findings",
                        "openQuestions",
                        "plan",
                        "data",
                        "care",
                        "study",
                        "readiness",
                        "lawKnownThrough",
                        "recheckBy",
                        "reviewedRules",
                        "derivation");
        assertThat(names(json.get("recommendation")))
                .containsSubsequence(
                        "pathway",
                        "standing",
                        "possible",
                        "assumptions",
                        "judgements",
                        "decidedBy",
                        "decidedByAll",
                        "deviceClass",
                        "regulation",
                        "productCode");
        assertThat(names(json.at("/functions/0")))
                .containsSubsequence(
                        "name",
                        "status",
                        "pathway",
                        "possible",
                        "deviceClass",
                        "regulation",
                        "productCode",
                        "imdrfCategory",
                        "documentationLevel",
                        "because");
        assertThat(names(json.at("/findings/0")))
                .containsExactly(
                        "rule",
                        "severity",
                        "gate",
                        "title",
                        "subject",
                        "authority",
                        "topic",
                        "would",
                        "certainty",
                        "hangsOn",
                        "reading");
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void anAnswerHasItsOtherReadingsAndItsLevelOfDocumentation() {
        JsonNode json = json(Samples.onOneReading());
        assertThat(json.at("/functions/0/otherReadings/0").asText()).isEqualTo("AMB-130");
        assertThat(json.at("/functions/0/documentationLevel").asText()).isEqualTo("enhanced");
        assertThat(json.at("/findings/0/reading").asText()).isEqualTo("The user decides here.");
        assertThat(json.at("/findings/1/reading").isNull()).isTrue();
        assertThat(json(Samples.decided()).at("/functions/0/documentationLevel").isNull())
                .isTrue();
    }

    @Test
    void aDecidedAnswerHasItsType() {
        JsonNode json = json(Samples.decided());
        assertThat(json.at("/recommendation/pathway").asText()).isEqualTo("510k");
        assertThat(json.at("/recommendation/productCode").asText()).isEqualTo("QAS");
        assertThat(json.at("/recommendation/deviceClass").asText()).isEqualTo("II");
        assertThat(json.at("/functions/0/imdrfCategory").asText()).isEqualTo("III");
        assertThat(json.get("obligations")).hasSize(2);
        assertThat(json.at("/receipt/asOf").asText()).isEqualTo("2026-11-23");
    }

    @Test
    void anOpenAnswerIsUndetermined() {
        JsonNode json = json(Samples.several());
        assertThat(json.at("/recommendation/pathway").asText()).isEqualTo("undetermined");
        assertThat(json.at("/recommendation/atLeast").asText()).isEqualTo("510k");
        assertThat(json.at("/recommendation/regulation").isNull()).isTrue();
        assertThat(json.at("/functions/4/pathway").asText()).isEqualTo("undetermined");
        assertThat(json.at("/openQuestions/0/separates/2").asText()).isEqualTo("de-novo");
        assertThat(json.get("programs")).hasSize(1);
    }

    @Test
    void linesEndInLineFeeds() {
        assertThat(JsonReport.of(Samples.decided()))
                .endsWith("\n}\n")
                .doesNotContain("\r")
                .contains("\"name\": \"StrokeFlag\"");
    }
}
