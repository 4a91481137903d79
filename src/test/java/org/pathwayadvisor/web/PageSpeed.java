package org.pathwayadvisor.web;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.pathwayadvisor.browser.Browser;

/** Measures how long a changed answer takes until it shows: {@code scripts/page-speed} runs it. */
final class PageSpeed {
    /** Questions of the sample, and two answers to each. */
    private static final List<List<String>> ANSWERS = List.of(
            List.of("FUNCTION-0-usual-care-continues", "no", "yes"),
            List.of("FUNCTION-0-image.draws", "yes", "no"),
            List.of("FUNCTION-0-predicate.same-technology", "no", "yes"),
            List.of("FUNCTION-0-time-to-act", "hours", "minutes"));

    private static final int WARMING = 40;

    private PageSpeed() {}

    /** @param args how many changes; default 200 */
    public static void main(String[] args) throws Exception {
        int changes = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        Path folder = Files.createTempDirectory("page-speed");
        Files.copy(Path.of("questionnaires/stroke-triage.yaml"), folder.resolve("stroke.yaml"));
        try (Served page = Served.on(folder, "stroke.yaml")) {
            server(page, changes);
            browser(page, changes);
        } finally {
            Files.delete(folder.resolve("stroke.yaml"));
            Files.delete(folder);
        }
    }

    private static String[] change(int i) {
        List<String> question = ANSWERS.get(i % ANSWERS.size());
        return new String[] {question.get(0), question.get(1 + i / ANSWERS.size() % 2)};
    }

    private static void server(Served page, int changes) throws Exception {
        Map<String, String> state = page.open();
        double[] now = new double[changes];
        double[] then = new double[changes];
        for (int i = -WARMING; i < changes; i++) {
            String[] change = change(i + WARMING);
            long start = System.nanoTime();
            String reply = page.post("/now", state, "q", change[0], "v:" + change[0], change[1])
                    .body();
            long middle = System.nanoTime();
            state = Served.state(reply);
            page.post("/then", state);
            if (i >= 0) {
                now[i] = (middle - start) / 1e6;
                then[i] = (System.nanoTime() - middle) / 1e6;
            }
        }
        say("request to reply: answer, stops, dates, cost", now);
        say("request to reply: form, next question, possible", then);
    }

    private static void browser(Served page, int changes) {
        try (Browser browser = Browser.open()) {
            browser.look(1400, 900, false);
            browser.go(page.address);
            double[] now = new double[changes];
            double[] then = new double[changes];
            for (int i = -WARMING; i < changes; i++) {
                String[] change = change(i + WARMING);
                List<Double> took = took(browser, "v-" + change[0] + "-" + change[1]);
                if (i >= 0) {
                    now[i] = took.get(0);
                    then[i] = took.get(1);
                }
            }
            say("change to repaint: answer, stops, dates, cost", now);
            say("change to repaint: form, next question, possible", then);
            anew(browser, changes);
        }
    }

    /** Another answer to each of many questions, once: nothing that is kept helps. It is changed back in between, not measured. */
    private static void anew(Browser browser, int changes) {
        List<List<String>> others = new ArrayList<>();
        for (Object pair : (List<?>) browser.driver().executeScript("""
                return [...document.querySelectorAll('#form input[type=radio]:checked')].flatMap((chosen) =>
                  [...document.getElementsByName(chosen.name)]
                    .filter((other) => other !== chosen)
                    .map((other) => [other.id, chosen.id]));
                """)) {
            others.add(((List<?>) pair).stream().map(String::valueOf).toList());
        }
        Collections.shuffle(others, new Random(1));
        int count = Math.min(changes, others.size());
        double[] now = new double[count];
        double[] then = new double[count];
        for (int i = 0; i < count; i++) {
            List<Double> took = took(browser, others.get(i).get(0));
            now[i] = took.get(0);
            then[i] = took.get(1);
            took(browser, others.get(i).get(1));
        }
        say("any answer anew to repaint: answer, stops, ...", now);
        say("any answer anew to repaint: form, ...", then);
    }

    /** Milliseconds from a click until the answer is painted, and until the rest is. */
    private static List<Double> took(Browser browser, String id) {
        Object took = browser.driver().executeAsyncScript("""
                                const [id, done] = arguments;
                                const data = document.getElementById('sheet').dataset;
                                delete data.at;
                                delete data.settled;
                                const start = performance.now();
                                const painted = (name, then) => requestAnimationFrame(function wait() {
                                  if (name in data) requestAnimationFrame(() => then(performance.now() - start));
                                  else requestAnimationFrame(wait);
                                });
                                document.getElementById(id).click();
                                painted('at', (now) => painted('settled', (then) => done([now, then])));
                                """, id);
        return ((List<?>) took).stream().map(t -> ((Number) t).doubleValue()).toList();
    }

    private static void say(String what, double[] times) {
        PrintStream out = System.out;
        Arrays.sort(times);
        out.printf(
                Locale.ROOT,
                "%-52s p50 %5.0f ms  p95 %5.0f ms  of %d%n",
                what,
                times[times.length / 2],
                times[(int) (times.length * 0.95)],
                times.length);
    }
}
