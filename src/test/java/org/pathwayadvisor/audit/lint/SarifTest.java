package org.pathwayadvisor.audit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.report.Json;
import org.pathwayadvisor.yaml.Node;

/** What SARIF 2.1.0 and the code hosts that read it demand of a log. */
class SarifTest {
    @TempDir
    Path folder;

    private JsonNode log(String... examples) throws Exception {
        LintFolder changed = LintFolder.in(folder);
        for (Node.Fields example : LintFolder.examples()) {
            if (List.of(examples).contains(LintFolder.text(example, "lint"))) {
                changed.change(example);
            }
        }
        changed.write(
                "lint-waivers.yaml",
                "- {lint: title-form, rule: CDS-130-2, reason: \"a <try> & more\", until: 2027-01-01}\n");
        return JsonMapper.builder().build().readTree(Json.write(Sarif.of(changed.lint(), changed.rules())));
    }

    @Test
    void theLogNamesItsVersionToolAndEachKindOfRemarkOnce() throws Exception {
        JsonNode log = log("title-form");
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(log.path("$schema").asText()).startsWith("https://").endsWith("sarif-2.1.0.json");
        assertThat(log.path("runs")).hasSize(1);
        JsonNode driver = log.at("/runs/0/tool/driver");
        assertThat(driver.path("name").asText()).isEqualTo("pathway rules lint");
        assertThat(driver.path("rules")).hasSize(Check.values().length);
        for (JsonNode rule : driver.path("rules")) {
            assertThat(rule.path("id").asText()).matches("[a-z]+(-[a-z]+)*");
            assertThat(rule.at("/shortDescription/text").asText()).endsWith(".");
            assertThat(rule.at("/defaultConfiguration/level").asText()).isIn("error", "warning", "note");
        }
    }

    @Test
    void eachResultPointsAtAKindAndALineOfAFile() throws Exception {
        JsonNode log = log("title-form", "condition-untested", "spacing");
        assertThat(log.at("/runs/0/results")).isNotEmpty();
        List<String> places = new ArrayList<>();
        for (JsonNode result : log.at("/runs/0/results")) {
            JsonNode rule = log.at(
                    "/runs/0/tool/driver/rules/" + result.path("ruleIndex").asInt());
            assertThat(result.path("ruleId").asText()).isEqualTo(rule.path("id").asText());
            assertThat(result.path("level").asText())
                    .isEqualTo(rule.at("/defaultConfiguration/level").asText());
            assertThat(result.at("/message/text").asText()).isNotBlank();
            assertThat(result.at("/partialFingerprints/remark~1v1").asText()).matches("[0-9a-f]{1,8}");
            JsonNode location = result.at("/locations/0/physicalLocation");
            assertThat(location.at("/region/startLine").asInt()).isPositive();
            String uri = location.at("/artifactLocation/uri").asText();
            assertThat(uri).matches("rules/[A-Za-z0-9./%-]+\\.(drl|yaml|md)").doesNotContain("..");
            assertThat(location.at("/artifactLocation/uriBaseId").asText()).isEqualTo("%SRCROOT%");
            places.add(result.path("ruleId").asText() + " " + uri + ":"
                    + location.at("/region/startLine").asInt());
        }
        assertThat(log.at("/runs/0/originalUriBaseIds").has("%SRCROOT%")).isTrue();
        assertThat(places)
                .contains(
                        "title-form rules/decision-support/CDS-130-user.drl:27",
                        "spacing rules/ambiguities/AMB-010-time.drl:11",
                        "condition-untested rules/ambiguities/AMB-010-time.drl:11");
    }

    @Test
    void whatIsWaivedIsSuppressedWithItsReason() throws Exception {
        for (JsonNode result : log("title-form", "spacing").at("/runs/0/results")) {
            boolean waived = result.path("ruleId").asText().equals("title-form");
            assertThat(result.has("suppressions")).isEqualTo(waived);
            if (waived) {
                assertThat(result.at("/suppressions/0/kind").asText()).isEqualTo("external");
                assertThat(result.at("/suppressions/0/justification").asText())
                        .isEqualTo("a <try> & more (until 2027-01-01)");
            }
        }
    }

    @Test
    void rulesThatCannotBeReadAreResultsToo() throws Exception {
        JsonNode log = log("rule-form");
        assertThat(log.at("/runs/0/results").findValuesAsText("ruleId")).contains("rule-form");
    }

    /**
     * The properties that we write of each object, with what section 3 of the specification demands of them. The schema
     * itself is not kept here; its "additionalProperties: false" is what {@link #only} stands for.
     */
    @Test
    void nothingIsWrittenThatTheSpecificationDoesNotName() throws Exception {
        JsonNode log = log("title-form", "condition-untested", "spacing");
        only(log, "$schema", "version", "runs");
        JsonNode run = log.at("/runs/0");
        only(run, "tool", "originalUriBaseIds", "columnKind", "results");
        assertThat(run.path("columnKind").asText()).isIn("utf16CodeUnits", "unicodeCodePoints");
        only(run.path("tool"), "driver");
        only(run.at("/tool/driver"), "name", "rules");
        Set<String> ids = new TreeSet<>();
        for (JsonNode rule : run.at("/tool/driver/rules")) {
            only(rule, "id", "shortDescription", "defaultConfiguration");
            only(rule.path("shortDescription"), "text");
            only(rule.path("defaultConfiguration"), "level");
            assertThat(ids.add(rule.path("id").asText())).as("each id once").isTrue();
        }
        run.path("originalUriBaseIds").forEach(base -> only(base, "description"));
        for (JsonNode result : run.path("results")) {
            only(result, "ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints", "suppressions");
            only(result.path("message"), "text");
            assertThat(result.path("level").asText()).isIn("none", "note", "warning", "error");
            assertThat(result.path("locations")).hasSize(1);
            location(result.at("/locations/0"));
            for (JsonNode suppression : result.path("suppressions")) {
                only(suppression, "kind", "justification");
                assertThat(suppression.path("kind").asText()).isIn("inSource", "external");
            }
        }
    }

    private static void location(JsonNode location) {
        only(location, "physicalLocation", "logicalLocations");
        location.path("logicalLocations").forEach(l -> only(l, "name"));
        JsonNode physical = location.path("physicalLocation");
        only(physical, "artifactLocation", "region");
        only(physical.path("artifactLocation"), "uri", "uriBaseId");
        // A base stands only before a relative address.
        assertThat(URI.create(physical.at("/artifactLocation/uri").asText()).isAbsolute())
                .isFalse();
        only(physical.path("region"), "startLine", "startColumn");
        assertThat(physical.at("/region/startLine").isInt()).isTrue();
        assertThat(physical.at("/region/startColumn").asInt(1)).isPositive();
    }

    private static void only(JsonNode object, String... names) {
        assertThat(object.isObject()).isTrue();
        List<String> held = new ArrayList<>();
        object.fieldNames().forEachRemaining(held::add);
        assertThat(names).containsAll(held);
    }
}
