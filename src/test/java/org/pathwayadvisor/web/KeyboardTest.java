package org.pathwayadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.pathwayadvisor.browser.Browser;

/** The page by keys alone, and what it shows beside the answer: nobody is kept out of messages, levers and scenarios. */
class KeyboardTest {
    private static final String CARE = "v-FUNCTION-0-usual-care-continues-";

    private static final int MOST_TABS = 1_000;

    /** Asking the browser after each one where the focus is takes longer than all else. */
    private static final int AT_ONCE = 10;

    @TempDir
    private static Path folder;

    private static Served page;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        Files.copy(Path.of("questionnaires/stroke-triage.yaml"), folder.resolve("stroke.yaml"));
        page = Served.on(folder, "stroke.yaml");
        browser.look(1400, 900, false);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            page.close();
        }
    }

    private static void keys(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private static String focused() {
        return (String) browser.script("const e = document.activeElement; return e.id || e.value || e.className || ''");
    }

    /** Presses Tab until the focus was there, as somebody without a mouse would, and goes back by what was too much. */
    private static void tabTo(String wanted) {
        browser.script("""
                const [wanted] = arguments;
                window.met = false;
                document.addEventListener('focusin', function met(event) {
                  const e = event.target;
                  if ((e.id || e.value || e.className) !== wanted) return;
                  window.met = true;
                  document.removeEventListener('focusin', met);
                });
                """, wanted);
        for (int i = 0; i < MOST_TABS && !Boolean.TRUE.equals(browser.script("return window.met")); i += AT_ONCE) {
            keys(String.valueOf(Keys.TAB.charAt(0)).repeat(AT_ONCE));
        }
        assertThat(browser.script("return window.met")).as(wanted).isEqualTo(true);
        for (int i = 0; i < AT_ONCE && !focused().equals(wanted); i++) {
            new Actions(browser.driver())
                    .keyDown(Keys.SHIFT)
                    .sendKeys(Keys.TAB)
                    .keyUp(Keys.SHIFT)
                    .perform();
        }
        assertThat(focused()).isEqualTo(wanted);
    }

    /** The section of the form that holds the answer. */
    private static String section() {
        return (String) browser.script(
                "return document.getElementById('v-FUNCTION-0-purpose-detect').closest('.group').id.substring(2)");
    }

    private static void press(String css) {
        browser.script("document.querySelector(arguments[0]).click()", css);
    }

    private static void settled() throws InterruptedException {
        until("return 'settled' in document.getElementById('sheet').dataset");
        browser.script("delete document.getElementById('sheet').dataset.settled");
    }

    private static void until(String script) throws InterruptedException {
        for (int i = 0; i < 4_500; i++) {
            if (Boolean.TRUE.equals(browser.script(script))) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("did not come: " + script + browser.console());
    }

    private static String text(String id) {
        return browser.driver().findElement(By.id(id)).getText();
    }

    /** From an empty form: a name, an answer, another one, and saved; each step reached with Tab. */
    @Test
    void aProductIsFilledChangedAndSavedByKeysAlone() throws Exception {
        browser.go(page.address);
        browser.go(page.base.resolve("/?new=1").toString());
        keys(Keys.TAB);
        assertThat(focused()).isEqualTo("skip");
        tabTo("call");
        keys("By keys", Keys.TAB);
        settled();
        assertThat(text("status")).contains("By keys");
        tabTo("new-FUNCTION");
        keys("alert", Keys.ENTER);
        settled();
        String before = text("s-" + section());
        tabTo("v-FUNCTION-0-purpose-detect");
        keys(Keys.SPACE);
        settled();
        assertThat(focused()).isEqualTo("v-FUNCTION-0-purpose-detect");
        assertThat(text("s-" + section())).as("what is shown moves").isNotEqualTo(before);
        browser.script("document.activeElement.blur(); window.getSelection().collapse(document.body, 0)");
        tabTo("as");
        keys("by-keys", Keys.ENTER);
        settled();
        assertThat(text("problems")).contains("Saved to by-keys.yaml");
        assertThat(folder.resolve("by-keys.yaml")).content().contains("name: By keys", "alert", "detect");
    }

    @Test
    void nobodyIsKeptOutOfWhatStandsBeside() throws Exception {
        Path file = Files.copy(Path.of("questionnaires/stroke-triage.yaml"), folder.resolve("other.yaml"));
        browser.go(page.address);
        browser.go(page.base.resolve("/?open=other.yaml").toString());
        press("#compared button[value=keep]");
        settled();
        browser.script("document.getElementById(arguments[0]).click()", CARE + "no");
        settled();
        until("return document.getElementById('compared').textContent.includes('becomes no')");
        press("#levers button");
        until("return document.querySelector('#levers .block') !== null");
        assertThat(browser.graveFaults()).as("with levers and two scenarios").isEmpty();
        Files.writeString(file, "# of somebody else\n");
        browser.script("delete document.getElementById('sheet').dataset.settled");
        press("#file button");
        settled();
        assertThat(text("problems")).contains("changed meanwhile");
        assertThat(browser.script("return document.querySelector('#levers .block') === null"))
                .as("levers of earlier answers have left")
                .isEqualTo(true);
        for (boolean dark : new boolean[] {false, true}) {
            browser.look(1400, 900, dark);
            assertThat(browser.graveFaults()).isEmpty();
        }
        browser.look(360, 800, true);
        assertThat(browser.graveFaults()).isEmpty();
        assertThat(browser.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing to scroll sideways")
                .isEqualTo(true);
        browser.script("document.getElementById('state').dataset.dirty = 'no'");
    }
}
