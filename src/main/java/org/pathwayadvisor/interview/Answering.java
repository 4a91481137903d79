package org.pathwayadvisor.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.questionnaire.Change;
import org.pathwayadvisor.questionnaire.Mark;

/** Listens until a question is answered, parked or left. */
final class Answering {
    private static final String PROMPT = "> ";

    private final Table table;
    private final Desk desk;
    private final HelpCard help;
    private final FollowUp followUp;

    /** What somebody said can be answered now, by path: each of these is asked by itself. */
    private final Set<String> ready = new HashSet<>();

    Answering(Table table, HelpCard help) {
        this.table = table;
        this.desk = table.desk();
        this.help = help;
        this.followUp = new FollowUp(table);
    }

    Set<String> ready() {
        return Set.copyOf(ready);
    }

    Step answer(Sheet sheet) {
        while (true) {
            Optional<String> line = table.hear(PROMPT);
            if (line.isEmpty()) {
                return Step.STOP;
            }
            Step step = sheet.alone()
                    ? take(sheet.first(), new Listener(sheet.first()).hear(line.get()))
                    : take(sheet, new SheetListener(sheet).hear(line.get()));
            if (step.move() != Step.Move.STAY) {
                return step;
            }
        }
    }

    private Step take(Sheet sheet, Said said) {
        if (said instanceof Said.Rows rows) {
            Step step = table.after(desk.answer(sheet, rows.changes(), rows.open()));
            if (step.move() == Step.Move.ON) {
                table.say(SheetCard.taken(sheet, rows));
                sheet.rows().forEach(row -> ready.remove(row.path()));
                rows.ready().forEach(row -> ready.add(row.path()));
            }
            return step;
        }
        if (said instanceof Said.Wrong wrong) {
            return table.wrong(wrong.what(), wrong.help());
        }
        return command(sheet, (Said.Command) said);
    }

    private Step take(Asked asked, Said said) {
        if (said instanceof Said.Answer answer) {
            return answered(asked, answer.changes());
        }
        if (said instanceof Said.NumberOnly number) {
            return followUp.day(number.say())
                    .map(change -> answered(asked, List.of(change)))
                    .orElse(Step.STAY);
        }
        if (said instanceof Said.Names names) {
            return followUp.names(asked, names);
        }
        if (said instanceof Said.Search search) {
            return search(asked, search.word());
        }
        if (said instanceof Said.Wrong wrong) {
            return table.wrong(wrong.what(), wrong.help());
        }
        return command(Sheet.of(asked), (Said.Command) said);
    }

    private Step command(Sheet sheet, Said.Command command) {
        return switch (command.what()) {
            case HELP -> {
                help.of(sheet, desk.answers()).forEach(table.talk()::say);
                yield Step.STAY;
            }
            case NOT_KNOWN -> table.after(desk.park(sheet, Mark.Kind.NOT_KNOWN, ""));
            case LATER -> table.after(desk.park(sheet, Mark.Kind.LATER, ""));
            case ASK -> ask(sheet, command.rest());
            case BACK -> table.back();
            case GO -> go(sheet, command.rest());
            case QUIT -> Step.STOP;
        };
    }

    private Step answered(Asked asked, List<Change> changes) {
        boolean open =
                changes.get(0) instanceof Change.Pick pick && pick.choices().containsValue("unknown");
        Desk.Saved saved = desk.answer(asked, changes, open);
        boolean judged = asked.ask().filter(a -> a.question().judgement()).isPresent();
        return saved.result() == Desk.Result.DONE && judged
                ? followUp.judgement(asked, changes.get(0))
                : table.after(saved);
    }

    /** Choices that hold a part of a word; only where some do. */
    private Step search(Asked asked, String word) {
        String part = word.toLowerCase(Locale.ROOT);
        List<Choice> found = asked.choices().stream()
                .filter(c -> part.length() > 2 && !part.matches("\\d+"))
                .filter(c ->
                        (c.word() + " " + c.meaning()).toLowerCase(Locale.ROOT).contains(part))
                .toList();
        if (found.isEmpty()) {
            Said.Wrong none = new Listener(asked).noMatch(word);
            return table.wrong(none.what(), none.help());
        }
        table.say(found.size() == 1 ? "One choice speaks of `" + word + "`:" : "These speak of `" + word + "`:");
        table.card().listed(found, asked).forEach(table.talk()::say);
        return Step.STAY;
    }

    private Step ask(Sheet sheet, String rest) {
        String name = rest;
        if (name.isEmpty()) {
            table.say("Whom do you ask?");
            Optional<String> line = table.hear("name> ");
            if (line.isEmpty()) {
                return Step.STOP;
            }
            name = line.get();
        }
        String person = Mark.person(name);
        if (person.isEmpty()) {
            return table.wrong("no name was typed", "type `a` and a name, such as `a Dr. Lee`");
        }
        String known = desk.parking().people().stream()
                .filter(p -> PersonPage.same(p, person))
                .findFirst()
                .orElse(person);
        Step step = table.after(desk.park(sheet, Mark.Kind.ASKED, known));
        if (step.move() == Step.Move.ON) {
            table.say((sheet.alone() ? "It waits for " : "They wait for ") + known + " in "
                    + new PersonPage(desk.file(), known).shown());
        }
        return step;
    }

    private Step go(Sheet sheet, String path) {
        return Optional.of(path)
                .filter(p -> !sheet.alone())
                .flatMap(sheet::row)
                .or(() -> Places.find(path, sheet.first(), desk.answers()))
                .map(asked -> Step.to(Sheet.of(asked)))
                .orElseGet(() -> table.wrong(
                        path.isEmpty() ? "no question was named" : "`" + path + "` is no question of this file",
                        Places.hint(path, desk.answers())));
    }
}
