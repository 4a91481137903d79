package org.pathwayadvisor.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.Change;
import org.pathwayadvisor.questionnaire.Edited;
import org.pathwayadvisor.questionnaire.Editor;
import org.pathwayadvisor.questionnaire.Loaded;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.questionnaire.Template;
import org.pathwayadvisor.report.html.HtmlReport;
import org.pathwayadvisor.yaml.Problem;

/** One request of a tab: reads what it carries, does what was asked, and shows what follows. */
final class Visit {
    private final Settings settings;
    private final Folder folder;
    private final Guard guard;
    private final Thinking thinking;
    private final Panels panels;
    private final AtomicReference<Edited> last = new AtomicReference<>(
            new Edited("", new Answers("", Map.of(), List.of(), Collections.emptySortedMap()), List.of()));

    Visit(Settings settings, Folder folder, Guard guard, Thinking thinking) {
        this.settings = settings;
        this.folder = folder;
        this.guard = guard;
        this.thinking = thinking;
        this.panels = new Panels(thinking);
    }

    /** Where a tab stands after a request. */
    private record Step(Tab tab, Edited edited, List<Problem> problems, String notice) {}

    /** What a text says. A tab sends what it was sent last, so the last text is not read twice. */
    private Edited read(String text, String name) {
        Edited known = last.get();
        if (known.text().equals(text) && known.valid()) {
            return known;
        }
        Loaded loaded = Questionnaires.parse(text, name);
        return new Edited(text, loaded.answers(), loaded.problems());
    }

    /** A page for a new tab: the file that is asked for, or that of the start, or an empty form. */
    String begin(Posted query) {
        String name = query.has("open") ? query.one("open") : settings.file().orElse("");
        if (query.has("new") || name.isEmpty()) {
            return whole(empty(List.of()), false);
        }
        Folder.Opened opened = folder.open(name);
        Step step = new Step(
                new Tab(opened.text(), name, Folder.mark(opened.text()), "", Set.of(), false),
                read(opened.text(), name),
                opened.problems(),
                "");
        List<Problem> problems = opened.problems().isEmpty() ? step.edited().problems() : opened.problems();
        return whole(problems.isEmpty() ? step : empty(problems), false);
    }

    private Step empty(List<Problem> problems) {
        String text = Template.write(false);
        return new Step(new Tab(text, "", "", "", Set.of(), false), read(text, "this page"), problems, "");
    }

    void post(String path, Posted posted, Response response, Callback callback) {
        Step step = step(posted);
        switch (path) {
            case "/yaml" ->
                Replies.download(
                        response,
                        callback,
                        "application/yaml; charset=utf-8",
                        file(step, ".yaml"),
                        step.tab().text());
            case "/report" -> {
                Assessment assessment = thinking.assess(step.edited().answers());
                Replies.download(response, callback, Replies.HTML, file(step, ".html"), HtmlReport.of(assessment));
            }
            case "/now" -> Replies.send(response, callback, 200, Replies.HTML, Pages.now(view(step, Optional.empty())));
            case "/then" -> Replies.send(response, callback, 200, Replies.HTML, Pages.then(rest(step, Had.of(posted))));
            case "/compared" ->
                Replies.send(response, callback, 200, Replies.HTML, Pages.compared(later(step, true, false)));
            case "/levers" ->
                Replies.send(response, callback, 200, Replies.HTML, Pages.levers(later(step, false, true)));
            default ->
                Replies.send(
                        response,
                        callback,
                        200,
                        Replies.HTML,
                        whole(step, posted.one("do").equals("levers")));
        }
    }

    /** What was asked for, done. A text that cannot be read is no text of ours. */
    private Step step(Posted posted) {
        Tab tab = Tab.of(posted);
        Edited before = read(tab.text(), tab.called());
        if (!before.valid()) {
            throw new IllegalArgumentException("the text is no questionnaire");
        }
        List<Change> changes = Fields.changes(posted, before.answers());
        Edited edited = changes.isEmpty() ? before : Editor.apply(tab.text(), tab.called(), changes);
        if (edited.valid()) {
            last.set(edited);
        }
        List<Problem> problems = new ArrayList<>(edited.problems());
        Tab now = tab.with(edited.text());
        String notice = "";
        if (problems.isEmpty()) {
            String what = posted.one("do");
            if (what.equals("save")) {
                String name = named(posted.one("as"), now.name());
                problems.addAll(
                        folder.save(name, now.text(), edited.answers(), name.equals(now.name()) ? now.disk() : ""));
                if (problems.isEmpty()) {
                    now = now.saved(name, Folder.mark(now.text()));
                    notice = "Saved to " + name + ".";
                }
            } else if (what.equals("keep")) {
                now = now.comparing(now.text());
                notice = "Kept as scenario A. What you change now makes scenario B.";
            } else if (what.equals("drop-first")) {
                now = now.comparing("");
            } else if (what.equals("back-to-first") && !now.first().isEmpty()) {
                Edited first = read(now.first(), "scenario A");
                if (first.valid()) {
                    edited = first;
                    now = now.with(now.first());
                }
            } else if (what.equals("ask-again")) {
                now = now.skipping(Set.of());
            } else if (!posted.one("skip").isEmpty()) {
                Set<String> skipped = new LinkedHashSet<>(now.skipped());
                posted.one("skip").lines().forEach(skipped::add);
                now = now.skipping(skipped);
            }
        }
        return new Step(now, edited, problems, notice);
    }

    /** The name to save under, with its end. */
    private static String named(String typed, String name) {
        String plain = typed.strip();
        return plain.isEmpty() ? name : plain.endsWith(".yaml") ? plain : plain + ".yaml";
    }

    private static String file(Step step, String end) {
        String name = step.tab().name().isEmpty()
                ? step.edited().answers().name()
                : step.tab().name();
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("\\.yaml$", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return (plain.isEmpty() ? "product" : plain) + end;
    }

    private String whole(Step step, boolean levers) {
        return Pages.whole(later(step, true, levers));
    }

    /** What follows a moment later, but what the tab shows already. */
    private PageView rest(Step step, Had had) {
        PageView all = later(step, false, false);
        return view(step, Optional.of(all.then().without(had)));
    }

    private PageView later(Step step, boolean compared, boolean levers) {
        Answers answers = step.edited().answers();
        PageView.Later later = panels.of(step.tab(), answers);
        if (compared) {
            later = later.comparing(panels.compared(step.tab(), answers));
        }
        if (levers) {
            later = later.levering(panels.levers(answers));
        }
        return view(step, Optional.of(later));
    }

    private PageView view(Step step, Optional<PageView.Later> later) {
        return new PageView(
                step.tab(),
                guard.token(),
                later.isEmpty() ? List.of() : folder.names(),
                step.problems(),
                step.notice(),
                thinking.opening(step.edited().answers()),
                later);
    }
}
