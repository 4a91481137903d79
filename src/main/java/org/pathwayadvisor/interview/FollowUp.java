package org.pathwayadvisor.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.questionnaire.Change;

/** What is asked behind an answer: who judges and why, the day of a number, whether a list is complete. */
final class FollowUp {
    private final Table table;

    FollowUp(Table table) {
        this.table = table;
    }

    /** Who judges, and why; each is saved as soon as it is told. */
    Step judgement(Asked asked, Change answer) {
        table.say("This is a judgement. Who judges so? A name or a part in the team; nothing leaves it open.");
        Optional<String> by = table.hear("by> ");
        if (by.isEmpty()) {
            return Step.STOP;
        }
        Optional<Step> left = table.left(by.get());
        if (left.isPresent() || by.get().isBlank()) {
            return left.orElse(Step.ON);
        }
        Step step = more(asked, answer, by.get().strip(), "");
        if (step.move() != Step.Move.ON) {
            return step;
        }
        table.say("Because? In a few words; nothing leaves it open.");
        Optional<String> because = table.hear("because> ");
        if (because.isEmpty()) {
            return Step.STOP;
        }
        left = table.left(because.get());
        return left.isPresent() || because.get().isBlank()
                ? left.orElse(Step.ON)
                : more(asked, answer, by.get().strip(), because.get().strip());
    }

    /** The answer itself is saved already, so that words that cannot be taken leave it as it is. */
    private Step more(Asked asked, Change answer, String by, String because) {
        Step step = table.after(table.desk().more(asked, List.of(signed(answer, by, because))));
        return step.move() == Step.Move.STAY ? Step.ON : step;
    }

    private static Change signed(Change change, String by, String because) {
        if (change instanceof Change.Say s) {
            return new Change.Say(s.subject(), s.ask(), s.word(), s.held(), by, because, s.decided());
        }
        Change.Pick p = (Change.Pick) change;
        return new Change.Pick(p.subject(), p.ask(), p.choices(), by, because);
    }

    /** The day of a number's decision; the number alone is no answer. */
    Optional<Change> day(Change.Say say) {
        table.say("On which day was " + say.word()
                + " decided? Such as 2019-05-31; before that day it does not exist. Nothing drops the number.");
        return table.hear("day> ")
                .map(String::strip)
                .filter(d -> !d.isEmpty() && Listener.command(d, true).isEmpty())
                .map(d -> new Change.Say(say.subject(), say.ask(), say.word(), say.held(), "", "", d));
    }

    Step names(Asked asked, Said.Names said) {
        Desk desk = table.desk();
        List<String> known = desk.answers().names(asked.scope());
        if (said.names().isEmpty()) {
            return known.isEmpty() && !said.none()
                    ? table.wrong("nothing was typed", Card.how(asked))
                    : table.after(desk.answer(asked, List.of(new Change.Listed(asked.scope(), true)), false));
        }
        List<Change> changes = new ArrayList<>();
        boolean rename = asked.scope() == Scope.FUNCTION && !known.isEmpty() && Opening.unnamed(desk.answers());
        for (String name : said.names()) {
            if (rename && changes.isEmpty()) {
                changes.add(new Change.Rename(asked.scope(), known.get(0), name));
            } else if (!known.contains(name)) {
                changes.add(new Change.Add(asked.scope(), name));
            }
        }
        Desk.Saved saved = desk.answer(asked, changes, false);
        return saved.result() == Desk.Result.DONE ? complete(asked) : table.after(saved);
    }

    private Step complete(Asked asked) {
        table.say("Are these all? 1 yes, 2 no or not sure. Only a list that is complete can rule something out.");
        while (true) {
            Optional<String> line = table.hear("all> ");
            if (line.isEmpty()) {
                return Step.STOP;
            }
            Optional<Step> left = table.left(line.get());
            String word = line.get().strip().toLowerCase(Locale.ROOT);
            if (left.isPresent() && left.get().move() != Step.Move.ON) {
                return left.get();
            }
            if (left.isPresent() || Table.no(word)) {
                return table.after(table.desk().notAll(asked));
            }
            if (Table.yes(word)) {
                return table.after(table.desk().more(asked, List.of(new Change.Listed(asked.scope(), true))));
            }
            table.say("type 1 or 2");
        }
    }
}
