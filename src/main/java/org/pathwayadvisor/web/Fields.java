package org.pathwayadvisor.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.questionnaire.Change;

/** What the fields of a form say otherwise than the text does: only that is changed. */
final class Fields {
    private final Posted posted;
    private final Answers answers;
    private final List<Change> changes = new ArrayList<>();

    private Fields(Posted posted, Answers answers) {
        this.posted = posted;
        this.answers = answers;
    }

    /** The changes: answers first, since those go by the names that entries have now. */
    static List<Change> changes(Posted posted, Answers answers) {
        Fields fields = new Fields(posted, answers);
        posted.all("q").forEach(id -> Place.read(id, answers).ifPresent(place -> fields.question(id, place)));
        if (posted.has("call") && !posted.one("call").strip().equals(answers.name())) {
            fields.changes.add(new Change.Call(posted.one("call").strip()));
        }
        for (Scope scope : Scope.values()) {
            if (scope != Scope.PRODUCT) {
                fields.list(scope);
            }
        }
        return fields.changes;
    }

    private void question(String id, Place place) {
        Said now = Said.of(place, answers);
        if (place.ask().kind() == Kind.SET) {
            several(id, place, now);
        } else {
            one(id, place, now);
        }
    }

    private void one(String id, Place place, Said now) {
        String word = posted.one("v:" + id).strip();
        boolean dated = place.ask().kind() == Kind.DATED;
        Said said = new Said(
                word,
                Map.of(),
                !word.isEmpty() && posted.has("h:" + id),
                word.isEmpty() ? "" : posted.one("b:" + id).strip(),
                word.isEmpty() ? "" : posted.one("w:" + id).strip(),
                word.isEmpty() || !dated || word.equals("none-found")
                        ? ""
                        : posted.one("d:" + id).strip());
        if (said.equals(now) || place.ask().kind() == Kind.TEXT && oneLine(word).equals(oneLine(now.word()))) {
            return;
        }
        changes.add(
                word.isEmpty()
                        ? new Change.Forget(place.subject(), place.ask())
                        : new Change.Say(
                                place.subject(),
                                place.ask(),
                                word,
                                said.held(),
                                said.by(),
                                said.because(),
                                said.decided()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private void several(String id, Place place, Said now) {
        Map<String, String> said = posted.has("m:" + id) ? eachAlone(id, place, now) : ticked(id, place);
        String by = posted.one("b:" + id).strip();
        String because = posted.one("w:" + id).strip();
        boolean signed = posted.has("b:" + id) && !(by.equals(now.by()) && because.equals(now.because()));
        if (said.values().stream().allMatch(String::isEmpty)) {
            if (now.answered()) {
                changes.add(new Change.Forget(place.subject(), place.ask()));
            }
            return;
        }
        Map<String, String> other = new LinkedHashMap<>();
        said.forEach((choice, word) -> {
            if (!word.equals(now.of(choice)) || signed && !word.isEmpty()) {
                other.put(choice, word.isEmpty() ? "unknown" : word);
            }
        });
        if (!other.isEmpty()) {
            changes.add(new Change.Pick(place.subject(), place.ask(), other, by, because));
        }
    }

    /** An answer for each choice; one that was not asked keeps its own. */
    private Map<String, String> eachAlone(String id, Place place, Said now) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Choice choice : place.ask().choices()) {
            String field = "c:" + id + ":" + choice.word();
            said.put(choice.word(), posted.has(field) ? posted.one(field) : now.of(choice.word()));
        }
        return said;
    }

    private Map<String, String> ticked(String id, Place place) {
        List<String> ticks = posted.all("v:" + id);
        String mark = posted.has("h:" + id) ? "~" : "";
        boolean all = posted.one("r:" + id).equals("all");
        Map<String, String> said = new LinkedHashMap<>();
        for (Choice choice : place.ask().choices()) {
            said.put(choice.word(), ticks.contains(choice.word()) ? "yes" + mark : all ? "no" + mark : "");
        }
        return said;
    }

    /** Entries: named otherwise, taken away, added, and whether these are all. */
    private void list(Scope scope) {
        List<String> names = answers.names(scope);
        for (int i = 0; i < names.size(); i++) {
            String field = scope.name() + "-" + i;
            String to = posted.one("e:" + field).strip();
            if (posted.all("drop").contains(field)) {
                changes.add(new Change.Drop(scope, names.get(i)));
            } else if (!to.isEmpty() && !to.equals(names.get(i))) {
                changes.add(new Change.Rename(scope, names.get(i), to));
            }
        }
        for (String field : List.of("new:" + scope.name(), "next-new:" + scope.name())) {
            for (String name : posted.one(field).split("[,;\\n]")) {
                if (!name.isBlank()) {
                    changes.add(new Change.Add(scope, name.strip()));
                }
            }
        }
        if (posted.all("lists").contains(scope.name())) {
            Optional.of(posted.has("l:" + scope.name()))
                    .filter(complete -> complete != answers.complete(scope))
                    .ifPresent(complete -> changes.add(new Change.Listed(scope, complete)));
        }
        if (posted.has("next-l:" + scope.name()) && !answers.complete(scope)) {
            changes.add(new Change.Listed(scope, true));
        }
    }
}
