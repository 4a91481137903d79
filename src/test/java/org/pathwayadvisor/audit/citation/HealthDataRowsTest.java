package org.pathwayadvisor.audit.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.reference.Passage;
import org.pathwayadvisor.yaml.Place;

/** Each row of the specification's citations on health data, found by the reader that checks our own authorities. */
class HealthDataRowsTest {
    private static final Path SHARED = Path.of("..", "shared");
    private static final Path ROWS = SHARED.resolve("regulatory/hipaa-citations.json");

    @Test
    void eachRowResolvesAndItsTermsStandInItsSection() throws IOException {
        assumeTrue(Files.isRegularFile(ROWS), "the rows are not here");
        SourceFolder texts = new SourceFolder(SHARED.resolve("sources"));
        List<String> absent = new ArrayList<>();
        int terms = 0;
        for (JsonNode row : new ObjectMapper().readTree(ROWS.toFile())) {
            String id = row.get("id").asText();
            String text = row.get("file").asText().replaceAll("^sources/|\\.md$", "");
            String section = row.get("section").asText();
            String passage = texts.find(text).map(t -> passage(t, section)).orElse("");
            for (JsonNode term : row.get("terms")) {
                terms++;
                if (!Wording.holds(passage, term.asText())) {
                    absent.add(id + " " + section + ": " + term.asText());
                }
            }
        }
        assertThat(terms).isEqualTo(305);
        assertThat(absent).isEmpty();
    }

    /** A row without a section means its whole text; one named in words is a heading. */
    private static String passage(SourceText text, String section) {
        if (section.isEmpty()) {
            return String.join("\n", text.lines());
        }
        Passage heading = new Passage(new Place("row", 0, 0), "", "", section, "", List.of(), "");
        Sought sought = section.matches("[0-9].*")
                ? new LawText(text).find("§ " + section)
                : new GuidanceText(text).find(heading);
        return sought instanceof Sought.Found found ? found.passage() : "";
    }
}
