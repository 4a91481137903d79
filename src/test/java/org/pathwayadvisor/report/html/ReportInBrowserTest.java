package org.pathwayadvisor.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.browser.Browser;
import org.pathwayadvisor.browser.Pages;
import org.pathwayadvisor.report.StatusLine;

/** The page to send, in a real browser: on a telephone, on a projector, on paper. */
class ReportInBrowserTest {
    private static final List<String> PRODUCTS =
            List.of("stroke-triage", "hospital-platform", "first-idea", "sepsis-alert");

    @TempDir
    private static Path folder;

    private static Assessment stroke;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        Advisor advisor = Advisor.load(Path.of("rules"));
        for (String product : PRODUCTS) {
            Assessment a = advisor.assess(Path.of("questionnaires", product + ".yaml"), LocalDate.of(2026, 11, 23));
            Files.writeString(folder.resolve(product + ".html"), HtmlReport.of(a));
            stroke = product.equals("stroke-triage") ? a : stroke;
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void show(String product, int width, boolean dark) {
        browser.look(width, 900, dark);
        browser.go(folder.resolve(product + ".html").toUri().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "stroke-triage, 360, false",
        "stroke-triage, 1920, true",
        "hospital-platform, 1024, true",
        "first-idea, 360, true",
        "first-idea, 1024, false",
        "sepsis-alert, 1024, true"
    })
    void keepsNobodyOut(String product, int width, boolean dark) {
        show(product, width, dark);
        browser.script("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(browser.graveFaults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1024, 1920})
    void fitsTheWidth(int width) {
        for (String product : PRODUCTS) {
            show(product, width, false);
            browser.script("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
                    .as(product)
                    .isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @CsvSource({"360, false", "1300, true", "1920, true"})
    void putsTheAnswerOnTopAndTheContentsBesideItWhereThereIsRoom(int width, boolean beside) {
        show("stroke-triage", width, false);
        assertThat((Boolean) browser.script(
                        "const answer = document.querySelector('h1').getBoundingClientRect();"
                                + "const contents = document.querySelector('nav').getBoundingClientRect();"
                                + "return answer.bottom < 400 && arguments[0] == (contents.right <= answer.left)",
                        beside))
                .isTrue();
    }

    @Test
    void asksForNothingAndComplainsOfNothing() {
        browser.requests();
        browser.console();
        show("stroke-triage", 1024, false);
        assertThat(browser.requests())
                .containsExactly(folder.resolve("stroke-triage.html").toUri().toString());
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void opensAndClosesTheDerivation() {
        show("stroke-triage", 1024, false);
        WebElement derivation =
                browser.driver().findElement(By.xpath("//section[@id='why']/details[summary/h3[text()='Derivation']]"));
        WebElement root = derivation.findElement(By.cssSelector(".tree > li > details > summary"));
        assertThat(root.isDisplayed()).isFalse();
        click(derivation.findElement(By.tagName("summary")));
        assertThat(root.isDisplayed()).isTrue();
        WebElement first = derivation.findElement(By.cssSelector(".tree details details > ul"));
        assertThat(first.isDisplayed()).isFalse();
        click(derivation.findElement(By.cssSelector(".tree details details > summary")));
        assertThat(first.isDisplayed()).isTrue();
        click(derivation.findElement(By.tagName("summary")));
        assertThat(root.isDisplayed()).isFalse();
    }

    @Test
    void unfoldsEverythingAtOnce() {
        show("stroke-triage", 1024, false);
        long folded = height();
        click(browser.driver().findElement(By.id("unfold")));
        assertThat(height()).isGreaterThan(folded + 2000);
    }

    @Test
    void keepsTheStatusInSight() {
        show("stroke-triage", 1024, false);
        for (int y : List.of(0, 3000, 9000)) {
            browser.script("window.scrollTo(0, arguments[0])", y);
            assertThat((Boolean) browser.script("const box = document.querySelector('.status').getBoundingClientRect();"
                            + "return box.top >= 0 && box.bottom < 120"))
                    .isTrue();
        }
        assertThat(browser.driver().findElement(By.className("status")).getText())
                .contains(StatusLine.of(stroke));
    }

    @ParameterizedTest
    @CsvSource({
        "8.27, 11.69, stroke-triage",
        "8.5, 11, stroke-triage",
        "8.27, 11.69, first-idea",
        "8.5, 11, hospital-platform"
    })
    void printsTheStatusOnEveryPage(double width, double height, String product)
            throws IOException, InterruptedException {
        show(product, 1024, true);
        String status =
                browser.driver().findElement(By.cssSelector(".status strong")).getText();
        List<String> pages = Pages.of(browser.print(width, height));
        assertThat(pages).hasSizeGreaterThan(4);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains(status).contains(i + 1 + " of " + pages.size());
        }
        assertThat(pages.get(pages.size() - 1)).contains("Receipt");
    }

    @Test
    void printsWhatIsUnfolded() throws IOException, InterruptedException {
        show("stroke-triage", 1024, false);
        int folded = Pages.of(browser.print(8.27, 11.69)).size();
        click(browser.driver().findElement(By.id("unfold")));
        List<String> pages = Pages.of(browser.print(8.27, 11.69));
        assertThat(pages).hasSizeGreaterThan(folded);
        assertThat(String.join("", pages)).contains("you said").doesNotContain("unfold it to print it");
    }

    /** Colours alone tell nothing: in the drawing every state has its words. */
    @Test
    void tellsTheChainWithoutColour() {
        show("stroke-triage", 1024, false);
        browser.devTools("Emulation.setEmulatedVisionDeficiency", Map.of("type", "achromatopsia"));
        String words =
                browser.driver().findElement(By.cssSelector(".chain svg")).getText();
        assertThat(words).contains("NO AGREEMENT", "agreement signed", "agreement not known", "You, the maker");
        browser.devTools("Emulation.setEmulatedVisionDeficiency", Map.of("type", "none"));
    }

    /** Text in a drawing has the colour that a person set, and the box behind it too. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void drawsInTheColoursThatAPersonSet(boolean dark) {
        show("stroke-triage", 1024, dark);
        browser.forced(dark);
        assertThat(browser.script("""
                        const fill = (css) => getComputedStyle(document.querySelector(css)).fill;
                        return [fill('.chain .box'), fill('.chain .name')];
                        """))
                .isEqualTo(
                        dark
                                ? List.of("rgb(0, 0, 0)", "rgb(255, 255, 255)")
                                : List.of("rgb(255, 255, 255)", "rgb(0, 0, 0)"));
        assertThat(browser.script("""
                        const wide = (css) => parseFloat(getComputedStyle(document.querySelector(css)).borderTopWidth);
                        return wide('.facts > .stops') > wide('.facts > .told');
                        """)).as("stops stand out without colour").isEqualTo(true);
    }

    private static void click(WebElement element) {
        browser.script("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    private static long height() {
        return (Long) browser.script("return document.documentElement.scrollHeight");
    }
}
