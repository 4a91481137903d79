package org.pathwayadvisor.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, driven as a person would. Where none is installed its tests are skipped, and say so. */
public final class Browser implements AutoCloseable {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> GRAVE = List.of("serious", "critical");

    /** It warns of every new browser that it has no names for its tools; they are called by name here. */
    private static final Logger TALK = Logger.getLogger("org.openqa.selenium");

    static {
        TALK.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A new browser; the test is skipped where there is none. */
    public static Browser open() {
        Optional<Path> browser =
                BROWSERS.stream().flatMap(b -> onPath(b).stream()).findFirst();
        Optional<Path> chromedriver = onPath("chromedriver");
        Assumptions.assumeTrue(
                browser.isPresent() && chromedriver.isPresent(),
                "needs chromium and chromedriver: apt-get install chromium chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--lang=en-US");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofMinutes(2)).scriptTimeout(Duration.ofMinutes(3));
        return new Browser(driver);
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder).resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Everything else that Selenium offers. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Opens a file or an address, and waits until it is loaded. */
    public void go(String address) {
        driver.get(address);
    }

    /** As wide and high as that, in light or dark. */
    public void look(int width, int height, boolean dark) {
        devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        devTools(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** With the colours that a person set for all pages, dark or light. */
    public void forced(boolean dark) {
        devTools(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                Map.of("name", "forced-colors", "value", "active"))));
    }

    /** A command of the browser's own tools. */
    public Map<String, Object> devTools(String command, Map<String, Object> with) {
        return driver.executeCdpCommand(command, new HashMap<>(with));
    }

    /** What a script returns. */
    public Object script(String script, Object... with) {
        return ((JavascriptExecutor) driver).executeScript(script, with);
    }

    /** What is in sight, as a PNG. */
    public byte[] picture() {
        return decoded(devTools("Page.captureScreenshot", Map.of("format", "png")));
    }

    /** The page on paper, in inches. */
    public byte[] print(double width, double height) {
        return decoded(devTools(
                "Page.printToPDF", Map.of("paperWidth", width, "paperHeight", height, "printBackground", false)));
    }

    private static byte[] decoded(Map<String, Object> answer) {
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    /** Faults of accessibility that would keep somebody out, by rule and place. */
    public List<String> graveFaults() {
        List<String> faults = new ArrayList<>();
        AxeRunOptions told = new AxeRunOptions();
        told.setResultTypes(List.of("violations")); // of thousands of elements in order nothing is told
        for (Rule rule : plain().withOptions(told).analyze(driver).getViolations()) {
            if (GRAVE.contains(rule.getImpact())) {
                rule.getNodes()
                        .forEach(n -> faults.add(rule.getId() + " (" + rule.getImpact() + "): " + n.getTarget() + " "
                                + n.getFailureSummary()));
            }
        }
        return faults;
    }

    /** Looks at the document in one go: none of ours has frames, for which it would go in steps. */
    @SuppressWarnings("deprecation")
    private static AxeBuilder plain() {
        return new AxeBuilder().setLegacyMode();
    }

    /** What the console says since it was last asked. */
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that were asked for since they were last asked. */
    public List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            String message = entry.getMessage();
            if (message.contains("\"Network.requestWillBeSent\"")) {
                int from = message.indexOf("\"url\":\"", message.indexOf("\"request\"")) + 7;
                addresses.add(message.substring(from, message.indexOf('"', from)));
            }
        }
        return addresses;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
