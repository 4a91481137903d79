package org.pathwayadvisor.interview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.assessment.ImpliedChannels;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.questionnaire.Change;
import org.pathwayadvisor.questionnaire.Draft;
import org.pathwayadvisor.questionnaire.Edited;
import org.pathwayadvisor.questionnaire.Mark;
import org.pathwayadvisor.yaml.Problem;

/** The file on the table: each step is saved at once, with what is parked, and can be taken back. */
final class Desk {
    private final Draft draft;
    private final Deque<Step> steps = new ArrayDeque<>();
    private Parking parking;

    /** What the file said before a question was answered or parked. */
    private record Step(String text, Sheet asked) {}

    /** What became of a step. */
    record Saved(Result result, List<String> lines, Optional<Sheet> question) {
        Saved(Result result, List<String> lines) {
            this(result, lines, Optional.empty());
        }
    }

    enum Result {
        DONE,
        /** The answer cannot be taken; another one may. */
        REFUSED,
        /** Somebody else changed the file: it was read anew. */
        ANEW,
        /** The file can no longer be used. */
        LOST
    }

    Desk(Draft draft) {
        this.draft = draft;
        this.parking = Parking.of(draft.text(), draft.answers());
    }

    Answers answers() {
        return draft.answers();
    }

    Parking parking() {
        return parking;
    }

    Path file() {
        return draft.file();
    }

    /**
     * Saves answers to a question; what was parked of it no longer is.
     *
     * @param rest true where a part of it stays open because nobody knows
     */
    Saved answer(Asked asked, List<Change> changes, boolean rest) {
        return answer(Sheet.of(asked), changes, rest ? List.of(asked) : List.of());
    }

    /** Saves answers to several questions at once; of some nobody knows the answer. */
    Saved answer(Sheet sheet, List<? extends Change> changes, List<Asked> open) {
        Parking then = parking;
        for (Asked row : sheet.rows()) {
            then = then.without(row.parked());
        }
        for (Asked row : open) {
            then = then.with(new Mark(row.parked(), Mark.Kind.NOT_KNOWN, ""));
        }
        return save(sheet, changes, then, true);
    }

    /** Adds to the answer given last: both are taken back together. */
    Saved more(Asked asked, List<Change> changes) {
        return save(Sheet.of(asked), changes, parking, false);
    }

    /** Notes that the answer given last may not be all there is. */
    Saved notAll(Asked asked) {
        return save(Sheet.of(asked), List.of(), parking.with(new Mark(asked.parked(), Mark.Kind.NOT_KNOWN, "")), false);
    }

    Saved park(Sheet sheet, Mark.Kind kind, String person) {
        Parking then = parking;
        for (Asked row : sheet.rows()) {
            then = then.with(new Mark(row.parked(), kind, person));
        }
        return save(sheet, List.of(), then, true);
    }

    private Saved save(Sheet sheet, List<? extends Change> changes, Parking then, boolean step) {
        Set<Change> all = new LinkedHashSet<>(); // an entry that is listed for two rows is listed once
        for (Asked row : sheet.rows()) {
            if (!changes.isEmpty() && row.unlisted(draft.answers())) {
                all.addAll(listing(row));
            }
        }
        all.addAll(changes);
        if (!then.marks().equals(Mark.all(draft.text()))) {
            all.add(new Change.Marks(then.marks()));
        }
        Edited edited = draft.tried(List.copyOf(all));
        if (!edited.valid()) {
            List<String> clashes = Clash.of(draft.answers(), changes);
            return new Saved(Result.REFUSED, clashes.isEmpty() ? said(edited.problems()) : clashes);
        }
        String before = draft.text();
        Optional<Saved> failed = write(() -> draft.write(edited));
        if (failed.isPresent()) {
            return failed.get();
        }
        if (step) {
            steps.push(new Step(before, sheet));
        }
        return new Saved(Result.DONE, List.of());
    }

    /** Lists the entry that is answered about; of channels all that follow, since a list replaces what follows. */
    private List<Change> listing(Asked asked) {
        Map<String, String> channels = ImpliedChannels.of(draft.answers());
        if (asked.scope() != Scope.CHANNEL || !channels.containsKey(asked.subject())) {
            return List.of(new Change.Add(asked.scope(), asked.subject()));
        }
        List<Change> changes = new ArrayList<>();
        channels.forEach((name, customer) -> {
            changes.add(new Change.Add(Scope.CHANNEL, name));
            Given follows = draft.answers().given().get(new Key(Key.PRODUCT, "data.customers." + name));
            boolean held = follows != null && follows.held();
            changes.add(new Change.Say(name, Dictionary.find("customer"), customer, held, "", "", ""));
        });
        return changes;
    }

    /** Takes the last step back and says which question it was about. */
    Saved back() {
        if (steps.isEmpty()) {
            return new Saved(
                    Result.REFUSED,
                    List.of("There is nothing to take back in this sitting; `g QUESTION` goes to any question."));
        }
        Step last = steps.pop();
        return write(() -> draft.restore(last.text()))
                .orElse(new Saved(Result.DONE, List.of(), Optional.of(last.asked())));
    }

    private interface Write {
        List<Problem> run();
    }

    private Optional<Saved> write(Write write) {
        Parking before = parking;
        Answers answersBefore = draft.answers();
        if (draft.stale()) {
            steps.clear();
            List<Problem> problems = draft.reread();
            parking = Parking.of(draft.text(), draft.answers());
            return Optional.of(
                    problems.isEmpty()
                            ? new Saved(
                                    Result.ANEW,
                                    List.of(
                                            "Somebody else has changed the file. It was read anew; please answer again."))
                            : new Saved(Result.LOST, said(problems)));
        }
        List<Problem> problems = write.run();
        if (!problems.isEmpty()) {
            return Optional.of(new Saved(Result.LOST, said(problems)));
        }
        parking = Parking.of(draft.text(), draft.answers());
        return pages(before, answersBefore);
    }

    /** Renews the pages of all people for whom something else waits than before. */
    private Optional<Saved> pages(Parking before, Answers answersBefore) {
        TreeSet<String> people = new TreeSet<>(before.people());
        people.addAll(parking.people());
        for (String person : people) {
            if (!before.of(person).equals(parking.of(person))) {
                try {
                    new PersonPage(draft.file(), person)
                            .write(before.of(person), parking.of(person), answersBefore, draft.answers());
                } catch (IOException e) {
                    return Optional.of(new Saved(
                            Result.ANEW, List.of("The page for " + person + " could not be written beside the file.")));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream().flatMap(p -> p.toString().lines()).toList();
    }
}
