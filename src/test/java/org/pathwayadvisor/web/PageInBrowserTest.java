package org.pathwayadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.pathwayadvisor.browser.Browser;
import org.pathwayadvisor.browser.Pages;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.Questionnaires;

/** The page in a real browser, used as a team would. */
class PageInBrowserTest {
    private static final String CARE = "FUNCTION-0-usual-care-continues";
    private static final String DRAWS = "FUNCTION-0-image.draws";

    @TempDir
    private static Path folder;

    private static Served page;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        page = Served.on(folder, "");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            page.close();
        }
    }

    @BeforeEach
    void start() throws Exception {
        Files.copy(
                Path.of("questionnaires/stroke-triage.yaml"),
                folder.resolve("stroke.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        browser.look(1400, 900, false);
        browser.go(page.address);
        browser.requests();
        browser.console();
    }

    private static void file(String name) {
        browser.script("window.onbeforeunload = null; document.getElementById('state').dataset.dirty = 'no'");
        browser.go(page.base.resolve("/?open=" + name).toString());
    }

    private static WebElement find(String css) {
        return browser.driver().findElement(By.cssSelector(css));
    }

    private static WebElement id(String id) {
        return browser.driver().findElement(By.id(id));
    }

    /** Does something and waits until all that follows from it is on the page. */
    private static void settles(Runnable act) throws InterruptedException {
        browser.script("delete document.getElementById('sheet').dataset.settled");
        act.run();
        until("return 'settled' in document.getElementById('sheet').dataset");
    }

    private static void until(String script) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (Boolean.TRUE.equals(browser.script(script))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(
                "did not come: " + script + "\n" + id("problems").getText() + browser.console());
    }

    private static void click(String id) {
        browser.script("document.getElementById(arguments[0]).click()", id);
    }

    private static String text() {
        String packed = (String) browser.script("return document.querySelector('#state [name=text]').value");
        return new String(Base64.getUrlDecoder().decode(packed), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void aChangedAnswerChangesThePathway() throws Exception {
        file("stroke.yaml");
        assertThat(find("#result h1").getText()).isEqualTo("510(k) clearance");
        String status = id("status").getText();
        settles(() -> click("v-" + "FUNCTION-0-purpose" + "-detect"));
        assertThat(text()).isNotEqualTo(Files.readString(folder.resolve("stroke.yaml")));
        settles(() -> click("v-" + DRAWS + "-yes"));
        settles(() -> click("v-FUNCTION-0-predicate.same-technology-no"));
        assertThat(find("#result h1").getText() + id("status").getText()).isNotEqualTo("510(k) clearance" + status);
        assertThat(id("status").getText()).contains("re-check by", "stop");
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).allMatch(a -> a.startsWith(page.origin() + "/") || a.startsWith("data:"));
    }

    /** Each question that the page asks next is answered as the sample answers it, from an empty form on. */
    @Test
    void aProductIsFilledFromNothingToARecommendation() throws Exception {
        Answers sample = Questionnaires.load(Path.of("questionnaires/stroke-triage.yaml"));
        browser.script("window.onbeforeunload = null");
        browser.go(page.base.resolve("/?new=1").toString());
        assertThat(id("status").getText()).doesNotContain("DECIDED");
        for (int i = 0; i < 80 && !id("status").getText().contains("DECIDED"); i++) {
            WebElement button = find("#next button");
            settles(() -> {
                answer(sample);
                button.click();
            });
        }
        assertThat(id("status").getText()).contains("DECIDED");
        assertThat(find("#result h1").getText()).isEqualTo("510(k) clearance");
        settles(() -> {
            id("as").clear();
            id("as").sendKeys("new-one");
            find("#file button").click();
        });
        assertThat(Questionnaires.read(folder.resolve("new-one.yaml")).problems())
                .isEmpty();
    }

    /** Fills the fields of the next question. */
    private static void answer(Answers sample) {
        List<WebElement> listed = browser.driver().findElements(By.cssSelector("#f-next-list [type=checkbox]"));
        if (!listed.isEmpty()) {
            listed.get(0).click();
            return;
        }
        String field = find("#next [name=q]").getAttribute("value");
        Place place = Place.read(field.replaceFirst("^next-", ""), sample).orElseThrow();
        Said said = Said.of(place, sample);
        assertThat(said.answered()).as(field).isTrue();
        browser.script("""
                const [field, word, choices, decided] = arguments;
                const all = [...document.querySelectorAll('#next input, #next select, #next textarea')];
                for (const input of all) {
                  if (input.name === 'v:' + field && input.type === 'radio') input.checked = input.value === word;
                  else if (input.name === 'v:' + field && input.type === 'checkbox')
                    input.checked = choices[input.value] === 'yes';
                  else if (input.name === 'v:' + field) input.value = word;
                  else if (input.name === 'r:' + field) input.checked = input.value === 'all';
                  else if (input.name === 'd:' + field) input.value = decided;
                  else if (input.name.startsWith('c:' + field + ':'))
                    input.value = choices[input.name.substring(field.length + 3)];
                }
                """, field, said.word(), said.choices(), said.decided());
    }

    @Test
    void aFileIsSavedWithItsComments() throws Exception {
        file("stroke.yaml");
        settles(() -> click("v-" + CARE + "-no"));
        settles(() -> click("h-" + CARE));
        assertThat(id("status").getText()).contains("not saved");
        settles(() -> find("#file button").click());
        assertThat(id("problems").getText()).contains("Saved to stroke.yaml");
        String saved = Files.readString(folder.resolve("stroke.yaml"));
        assertThat(saved)
                .contains("usual-care-continues: no~", "# The radiologist reads every scan in the usual order");
        assertThat(saved.lines().count())
                .isEqualTo(Files.readString(Path.of("questionnaires/stroke-triage.yaml"))
                        .lines()
                        .count());
        file("stroke.yaml");
        assertThat(id("v-" + CARE + "-no").isSelected()).isTrue();
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotOverwritten() throws Exception {
        file("stroke.yaml");
        settles(() -> click("v-" + CARE + "-no"));
        String theirs = Files.readString(folder.resolve("stroke.yaml")) + "# mine now\n";
        Files.writeString(folder.resolve("stroke.yaml"), theirs);
        settles(() -> find("#file button").click());
        assertThat(id("problems").getText()).contains("changed meanwhile");
        assertThat(Files.readString(folder.resolve("stroke.yaml"))).isEqualTo(theirs);
    }

    @Test
    void twoScenariosStandSideBySide() throws Exception {
        file("stroke.yaml");
        settles(() -> find("#compared button[value=keep]").click());
        until("return document.getElementById('compared').textContent.includes('Nothing.')");
        settles(() -> click("v-" + CARE + "-no"));
        until("return document.getElementById('compared').textContent.includes('becomes no')");
        assertThat(id("compared").getText()).contains("What is given otherwise");
        settles(() -> find("#compared button[value=back-to-first]").click());
        assertThat(id("v-" + CARE + "-yes").isSelected()).isTrue();
    }

    @Test
    void twoTabsKeepApart() throws Exception {
        file("stroke.yaml");
        settles(() -> click("v-" + CARE + "-no"));
        String first = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.go(page.base.toString());
        settles(() -> id("call").sendKeys("Other", Keys.ENTER));
        assertThat(text()).contains("Other").doesNotContain("StrokeFlag");
        browser.driver().close();
        browser.driver().switchTo().window(first);
        settles(() -> click("v-" + DRAWS + "-yes"));
        assertThat(text()).contains("StrokeFlag", "usual-care-continues: no").doesNotContain("Other\n");
    }

    @Test
    void aTabOutlivesItsServer() throws Exception {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.copy(Path.of("questionnaires/stroke-triage.yaml"), own.resolve("stroke.yaml"));
        int port;
        try (Served first = Served.on(own, "stroke.yaml")) {
            port = first.base.getPort();
            browser.go(first.address);
            settles(() -> click("v-" + CARE + "-no"));
        }
        click("v-" + DRAWS + "-yes");
        until("return document.getElementById('problems').textContent.includes('served no more')");
        assertThat(id("problems").getText()).contains("--port " + port, "Keep this tab as a file");
        try (Served again = Served.on(own, "stroke.yaml", port)) {
            again.open();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.go(again.address);
            browser.driver().close();
            browser.driver()
                    .switchTo()
                    .window(browser.driver().getWindowHandles().iterator().next());
            settles(() -> click("v-FUNCTION-0-predicate.same-technology-no"));
            assertThat(text()).contains("usual-care-continues: no", "draws: yes", "same-technology: no");
            assertThat(id("problems").getText()).isEmpty();
            browser.script("document.getElementById('state').dataset.dirty = 'no'");
        }
    }

    @Test
    void theKeyboardAloneIsEnough() throws Exception {
        file("stroke.yaml");
        browser.script("document.getElementById('v-" + CARE + "-yes').focus()");
        settles(() -> browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN));
        assertThat(text()).contains("usual-care-continues: no");
        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo("v-" + CARE + "-no");
    }

    @Test
    void theFormWorksWithoutAScript() throws Exception {
        browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.go(page.base.resolve("/?open=stroke.yaml").toString());
            id("v-" + CARE + "-no").click();
            find("button.update").click();
            assertThat(id("status").getText()).contains("not saved");
            assertThat(id("v-" + CARE + "-no").isSelected()).isTrue();
            assertThat(id("problems").getText()).isEmpty();
        } finally {
            browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @ParameterizedTest
    @CsvSource({"360,false", "360,true", "1024,false", "1920,true"})
    void nobodyIsKeptOut(int width, boolean dark) {
        file("stroke.yaml");
        browser.look(width, 900, dark);
        assertThat(browser.graveFaults()).isEmpty();
        assertThat(browser.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing to scroll sideways")
                .isEqualTo(true);
    }

    @Test
    void everyPrintedPageCarriesTheStatus() throws Exception {
        file("stroke.yaml");
        List<String> pages = Pages.of(browser.print(8.27, 11.69));
        assertThat(pages).hasSizeBetween(2, 9).allSatisfy(p -> assertThat(p).contains("re-check by 2027-02-21"));
    }

    @Test
    void leversAreLookedForOnDemand() throws Exception {
        file("stroke.yaml");
        assertThat(id("levers").getText()).doesNotContain("What must stay true");
        find("#levers button").click();
        until("return document.querySelector('#levers .block') !== null");
        assertThat(id("levers").getText()).contains("Levers");
    }
}
