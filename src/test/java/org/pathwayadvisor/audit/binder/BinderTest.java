package org.pathwayadvisor.audit.binder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.cli.Cli;
import org.pathwayadvisor.report.Json;

/** The binder: same inputs, same bytes; what it holds, and what it tells of an earlier one. */
class BinderTest {
    private static final List<CheckRun> RUNS = List.of(
            new CheckRun("Cases", "rules check", Optional.of("0 faults\n"), true),
            CheckRun.notRun("Proof", "rules prove"));

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void project() throws IOException {
        rules = Cli.copyRules(folder.resolve("rules"), Comparator.naturalOrder());
        for (String name : List.of("README.md", "docs/agreement.md", "docs/coverage-of-law.md", "docs/validation.md")) {
            copy(name);
        }
        for (String name : List.of("stroke-triage", "first-idea", "wellness-coach")) {
            copy("questionnaires/" + name + ".yaml");
        }
    }

    private void copy(String name) throws IOException {
        Path to = folder.resolve(name);
        Files.createDirectories(to.getParent());
        Files.copy(Path.of(name), to);
    }

    private SortedMap<String, String> binder(Optional<Earlier> since) {
        return Binder.of(Material.read(rules, folder, "0.1.0", Optional.empty()).with(RUNS), since, Json::write);
    }

    @Test
    void sameInputsSameBytesAndEachPageHasItsHash() throws IOException {
        SortedMap<String, String> once = binder(Optional.empty());
        SortedMap<String, String> again = binder(Optional.empty());
        assertThat(again).isEqualTo(once);

        JsonNode manifest = new ObjectMapper().readTree(once.get("manifest.json"));
        once.forEach((name, text) -> {
            if (!name.equals("manifest.json")) {
                assertThat(manifest.path("files").path(name).asText()).as(name).isEqualTo(Binder.hash(text));
            }
            if (!List.of("manifest.json", "README.md").contains(name)) {
                assertThat(once.get("README.md")).contains("(" + name + ")");
            }
        });
        assertThat(Binder.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(once.get("README.md")).contains("Of 2 checks 1 were not run and 0 did not hold.");
        assertThat(once.get("scope.md"))
                .contains("| statute | binds |", "## Editions read", "planning aid and no legal advice");
        assertThat(once.get("rules.md")).contains("| CDS-180 | A decision within minutes is time-critical |");
        assertThat(once.get("checks.md")).contains("Not run for this binder. `rules prove` runs it.");
        assertThat(once.get("agreement.md")).contains("## Misses");
        assertThat(once.get("interpretations.md"))
                .contains("Project policy: ", "## Working assumptions", "CDS-180-2: ");
        assertThat(once.get("decisions.md")).contains("| stroke-triage.yaml | decided | 510k | 510k |");
        assertThat(once.get("changes.md")).contains("No earlier binder was named");
        assertThat(once.get("waivers.md")).startsWith("# Waivers\n");
    }

    @Test
    void anEarlierBinderTellsWhatChangedAndWhichDecisionsMoved() throws IOException {
        Path earlier = write(binder(Optional.empty()), "earlier");
        edit(
                "decision-support/CDS-180-time-critical.drl",
                "@rationale( \"There is no time",
                "@rationale( \"No time is there");
        edit(
                "pathway/SEQ-100-510k.drl",
                "Pathway.P510K, Status.EQUIVALENT",
                "Pathway.DE_NOVO, Status.NO_TYPE_LOW_RISK");
        Files.delete(rules.resolve("programs/OPT-130-tap-pilot.drl"));
        Files.delete(rules.resolve("programs/OPT-130-tap-pilot.cases.yaml"));
        String changes = binder(Optional.of(Earlier.read(earlier))).get("changes.md");
        assertThat(changes)
                .contains(
                        "## Added: 0\n",
                        "## Removed: 1\n\n- OPT-130: ",
                        "## Changed in meaning: 1\n\n- SEQ-100: ",
                        "## Changed in words only: ")
                .containsPattern("stroke-triage.yaml: .*pathway was `510k`, is `")
                .doesNotContain("altered");

        Files.writeString(earlier.resolve("rules.md"), "other");
        assertThat(binder(Optional.of(Earlier.read(earlier))).get("changes.md"))
                .contains("**Its own files were altered after it was made**", "`rules.md`");
        assertThatThrownBy(() -> Earlier.read(folder)).isInstanceOf(IllegalArgumentException.class);
    }

    private void edit(String file, String old, String now) throws IOException {
        Path path = rules.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, now));
    }

    private Path write(Map<String, String> files, String name) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(to.resolve(file.getKey()), file.getValue());
        }
        return to;
    }
}
