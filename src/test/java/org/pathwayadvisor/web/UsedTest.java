package org.pathwayadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pathwayadvisor.questionnaire.Questionnaires;

/** What a form that is sent does to the text of a tab, and what comes back as a file. */
class UsedTest {
    @TempDir
    private static Path folder;

    private static Served page;
    private static Map<String, String> state;

    @BeforeAll
    static void serve() throws Exception {
        Files.copy(Path.of("questionnaires/stroke-triage.yaml"), folder.resolve("stroke.yaml"));
        Files.copy(Path.of("questionnaires/hospital-platform.yaml"), folder.resolve("platform.yaml"));
        page = Served.on(folder, "stroke.yaml");
        state = page.open();
    }

    @AfterAll
    static void end() {
        page.close();
    }

    private static Map<String, String> opened(String file) throws Exception {
        return Served.state(page.get("/?open=" + file).body());
    }

    private static String after(Map<String, String> from, String... fields) throws Exception {
        return Served.text(Served.state(page.post("/now", from, fields).body()));
    }

    @Test
    void theTextIsDownloadedAsItStandsWithItsComments() throws Exception {
        HttpResponse<String> reply = page.post("/yaml", state);
        assertThat(reply.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"stroke.yaml\"");
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("application/yaml");
        assertThat(reply.body()).isEqualTo(Files.readString(folder.resolve("stroke.yaml")));
        String changed = page.post(
                        "/yaml",
                        state,
                        "q",
                        "FUNCTION-0-usual-care-continues",
                        "v:FUNCTION-0-usual-care-continues",
                        "no")
                .body();
        assertThat(changed)
                .contains("usual-care-continues: no", "# The radiologist reads every scan in the usual order");
    }

    @Test
    void theReportIsThatOfTheAnswersInTheTab() throws Exception {
        HttpResponse<String> reply = page.post("/report", state, "call", "Übersicht & <Co>");
        assertThat(reply.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"stroke.html\"");
        assertThat(reply.body())
                .startsWith("<!DOCTYPE html>")
                .contains("Übersicht &amp; &lt;Co", "2027-02-21", "510(k) clearance")
                .doesNotContain("<Co>", "<script", state.get("token"));
    }

    @Test
    void anEntryIsNamedOtherwiseWithAllThatIsSaidOfIt() throws Exception {
        Map<String, String> tab = opened("platform.yaml");
        String name = Questionnaires.parse(Served.text(tab), "x")
                .answers()
                .functions()
                .get(0);
        String other = after(tab, "e:FUNCTION-0", "Renamed – ärztlich");
        var answers = Questionnaires.parse(other, "x").answers();
        assertThat(answers.functions()).contains("Renamed – ärztlich").doesNotContain(name);
        assertThat(answers.given())
                .hasSameSizeAs(
                        Questionnaires.parse(Served.text(tab), "x").answers().given());
    }

    @Test
    void anEntryIsRemovedAndTheOthersStay() throws Exception {
        Map<String, String> tab = opened("platform.yaml");
        var before = Questionnaires.parse(Served.text(tab), "x").answers().functions();
        var answers =
                Questionnaires.parse(after(tab, "drop", "FUNCTION-1"), "x").answers();
        assertThat(answers.functions()).hasSize(before.size() - 1).doesNotContain(before.get(1));
        assertThat(answers.given().keySet()).noneMatch(k -> k.subject().equals(before.get(1)));
    }

    @Test
    void aNameThatIsTakenIsRefusedAndNothingIsLost() throws Exception {
        Map<String, String> tab = opened("platform.yaml");
        String second = Questionnaires.parse(Served.text(tab), "x")
                .answers()
                .functions()
                .get(1);
        HttpResponse<String> reply = page.post("/now", tab, "e:FUNCTION-0", second);
        assertThat(reply.body()).contains("class=\"warning\"");
        assertThat(Served.text(Served.state(reply.body()))).isEqualTo(Served.text(tab));
    }

    @Test
    void allQuestionsAreShownWhenAskedFor() throws Exception {
        String few = page.post("/then", state).body();
        String all = page.post("/then", state, "all", "yes").body();
        assertThat(few).doesNotContain("> 0 are not shown");
        assertThat(all).contains(">0 are not shown");
        assertThat(all.split("<fieldset").length).isGreaterThan(few.split("<fieldset").length);
    }

    @Test
    void aJudgementIsKeptWithWhoAndWhy() throws Exception {
        String body = page.post("/then", state, "all", "yes").body();
        var found = java.util.regex.Pattern.compile("name=\"b:(FUNCTION-0-[^\"]+)\"")
                .matcher(body);
        assertThat(found.find()).as("a question that is a judgement").isTrue();
        String question = found.group(1);
        var before = Questionnaires.parse(Served.text(state), "x").answers();
        Place place = Place.read(question, before).orElseThrow();
        String word = place.ask().choices().isEmpty()
                ? "yes"
                : place.ask().choices().get(0).word();
        String text = after(
                state, "q", question, "v:" + question, word, "b:" + question, "Dr. Ó Sé", "w:" + question, "a: b #");
        Said said = Said.of(place, Questionnaires.parse(text, "x").answers());
        assertThat(said.by()).isEqualTo("Dr. Ó Sé");
        assertThat(said.because()).isEqualTo("a: b #");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ünïcode 製品", "emoji 🩺", "'quoted' \"twice\"", "- # : {", "null", "\u202eright to left"})
    void anyNameComesBackAsItWasTyped(String name) throws Exception {
        String text = after(state, "call", name);
        assertThat(Questionnaires.parse(text, "x").problems()).isEmpty();
        assertThat(Questionnaires.parse(text, "x").answers().name()).isEqualTo(name);
    }

    @Test
    void aFileWithAUnicodeNameIsSavedAndOpenedAgain() throws Exception {
        String reply = page.post("/now", state, "do", "save", "as", "schlaganfall-ü 製品")
                .body();
        assertThat(reply).contains("Saved to schlaganfall-ü 製品.yaml");
        String again = page.get(
                        "/?open=" + java.net.URLEncoder.encode("schlaganfall-ü 製品.yaml", StandardCharsets.UTF_8))
                .body();
        assertThat(Served.text(Served.state(again))).isEqualTo(Served.text(state));
        Files.delete(folder.resolve("schlaganfall-ü 製品.yaml"));
    }

    @Test
    void aFileThatIsInvalidIsToldByLineAndNotReplaced() throws Exception {
        String broken = "pathway-questionnaire: 1\nproduct:\n  name: [\n";
        Files.writeString(folder.resolve("broken.yaml"), broken);
        String opened = page.get("/?open=broken.yaml").body();
        assertThat(opened).contains("class=\"warning\"", "(line ").doesNotContain("Exception", "value=\"broken.yaml\"");
        assertThat(page.post("/now", Served.state(opened), "do", "save", "as", "broken.yaml")
                        .body())
                .contains("a file of this name is there already");
        assertThat(folder.resolve("broken.yaml")).hasContent(broken);
        Files.delete(folder.resolve("broken.yaml"));
    }

    @Test
    void aFileThatIsTooLongIsToldAndLeft() throws Exception {
        Path big = folder.resolve("big.yaml");
        Files.writeString(big, "# " + "x".repeat(1 << 20) + "\n");
        assertThat(page.get("/?open=big.yaml").body()).contains("the file is larger than 1 MB");
        Files.delete(big);
    }

    /** Long enough that a change of it could not be sent back. */
    @Test
    void aFileThatAPageCannotCarryIsToldBeforeAnythingIsTyped() throws Exception {
        Path big = folder.resolve("long.yaml");
        String text = Files.readString(folder.resolve("stroke.yaml"));
        Files.writeString(big, text + ("# " + "x".repeat(97) + "\n").repeat(9_000));
        String opened = page.get("/?open=long.yaml").body();
        assertThat(opened.length()).isLessThan(1 << 20);
        assertThat(opened).contains("too long for this page", "class=\"warning\"");
        Files.delete(big);
    }

    @Test
    void whereTheFolderIsGoneNothingIsLost() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        try (Served other = Served.on(gone, "")) {
            Map<String, String> tab = other.open();
            Files.delete(gone);
            String reply = other.post("/now", tab, "call", "Kept", "do", "save", "as", "kept")
                    .body();
            assertThat(reply).contains("the file cannot be written, so nothing was saved");
            assertThat(Served.text(Served.state(reply))).contains("Kept");
        }
    }

    @Test
    void aFormOfAnEarlierStartIsHandedBackToBeSentAgain() throws Exception {
        Map<String, String> old = new java.util.HashMap<>(state);
        old.put("token", "of-an-earlier-start");
        HttpResponse<String> reply = page.post("/", old, "call", "Not <lost>", "do", "save", "as", "new.yaml");
        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(reply.body())
                .contains("value=\"Not &lt;lost>\"", "value=\"" + state.get("token") + "\"", "Go on")
                .doesNotContain("of-an-earlier-start");
        assertThat(folder.resolve("new.yaml")).doesNotExist();
    }

    /** A tab names the sections that it shows; each that would be sent the same again is named and not sent. */
    @Test
    void onlySectionsThatAreOtherAreSentAgain() throws Exception {
        String whole = page.post("/then", state).body();
        StringBuilder had = new StringBuilder();
        var marks = java.util.regex.Pattern.compile("id=\"(g-[^\"]+)\" data-is=\"([^\"]+)\"")
                .matcher(whole);
        while (marks.find()) {
            had.append(marks.group(1)).append(' ').append(marks.group(2)).append('\n');
        }
        String again = page.post("/then", state, "had", had.toString()).body();
        assertThat(again).doesNotContain("data-is=").contains("data-same");
        assertThat(again.length()).isLessThan(whole.length() / 4);
        String care = "FUNCTION-0-usual-care-continues";
        Map<String, String> changed = Served.state(
                page.post("/now", state, "q", care, "v:" + care, "no").body());
        String after = page.post("/then", changed, "had", had.toString()).body();
        assertThat(after).contains("id=\"f-" + care + "\"", "data-same");
        assertThat(page.post("/then", state, "had", "g-x y\nnonsense\n\n a b c").statusCode())
                .isEqualTo(200);
    }
}
