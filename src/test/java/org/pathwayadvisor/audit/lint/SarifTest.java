package org.pathwayadvisor.audit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
}
