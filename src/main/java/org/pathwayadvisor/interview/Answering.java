package org.pathwayadvisor.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.questionnaire.Change;
import org.pathwayadvisor.questionnaire.Mark;

/** Listens until a question is answered, parked or left. */
final class Answering {
    private static final String PROMPT = "> ";

    private final Desk desk;
    private final Talk talk;
    private final Card card;
    private final HelpCard help;

    Answering(Desk desk, Talk talk, Card card, HelpCard help) {
        this.desk = desk;
        this.talk = talk;
        this.card = card;
        this.help = help;
    }

    /** Where it goes from here. */
    record Step(Move move, Optional<Asked> question) {
        static final Step ON = new Step(Move.ON, Optional.empty());
        static final Step STOP = new Step(Move.STOP, Optional.empty());
        static final Step LOST = new Step(Move.LOST, Optional.empty());
        /** The same question once more. */
        static final Step STAY = new Step(Move.STAY, Optional.empty());

        static Step to(Asked question) {
            return new Step(Move.TO, Optional.of(question));
        }
    }

    enum Move {
        ON,
        TO,
        STOP,
        LOST,
        STAY
    }

    Step answer(Asked asked) {
        while (true) {
            Optional<String> line = talk.hear(PROMPT);
            if (line.isEmpty()) {
                return Step.STOP;
            }
            Step step = take(asked, new Listener(asked).hear(line.get()));
            if (step.move() != Move.STAY) {
                return step;
            }
        }
    }

    private Step take(Asked asked, Said said) {
        if (said instanceof Said.Answer answer) {
            return answered(asked, answer.changes());
        }
        if (said instanceof Said.NumberOnly number) {
            return number(asked, number.say());
        }
        if (said instanceof Said.Names names) {
            return names(asked, names);
        }
        if (said instanceof Said.Search search) {
            return search(asked, search.word());
        }
        if (said instanceof Said.Wrong wrong) {
            return wrong(wrong);
        }
        return command(asked, (Said.Command) said);
    }

    private Step command(Asked asked, Said.Command command) {
        return switch (command.what()) {
            case HELP -> {
                help.of(asked, desk.answers()).forEach(talk::say);
                yield Step.STAY;
            }
            case NOT_KNOWN -> after(desk.park(asked, Mark.Kind.NOT_KNOWN, ""));
            case LATER -> after(desk.park(asked, Mark.Kind.LATER, ""));
            case ASK -> ask(asked, command.rest());
            case BACK -> back();
            case GO -> go(asked, command.rest());
            case QUIT -> Step.STOP;
        };
    }

    private Step wrong(Said.Wrong wrong) {
        say(wrong.what());
        say("help: " + wrong.help());
        return Step.STAY;
    }

    private void say(String text) {
        card.wrap("  ", text).forEach(talk::say);
    }

    /** What follows a step that was to be saved. */
    private Step after(Desk.Saved saved) {
        saved.lines().forEach(this::say);
        return switch (saved.result()) {
            case DONE, ANEW -> Step.ON;
            case REFUSED -> Step.STAY;
            case LOST -> Step.LOST;
        };
    }

    private Step answered(Asked asked, List<Change> changes) {
        boolean open =
                changes.get(0) instanceof Change.Pick pick && pick.choices().containsValue("unknown");
        Desk.Saved saved = desk.answer(asked, changes, open);
        Step step = after(saved);
        boolean judged = asked.ask().filter(a -> a.question().judgement()).isPresent();
        return saved.result() == Desk.Result.DONE && judged ? judgement(asked, changes.get(0)) : step;
    }

    /** Who judges, and why; each is saved as soon as it is told. */
    private Step judgement(Asked asked, Change answer) {
        say("This is a judgement. Who judges so? A name or a part in the team; nothing leaves it open.");
        Optional<String> by = talk.hear("by> ");
        if (by.isEmpty()) {
            return Step.STOP;
        }
        Optional<Step> left = left(asked, by.get());
        if (left.isPresent() || by.get().isBlank()) {
            return left.orElse(Step.ON);
        }
        Step step = after(desk.more(asked, List.of(signed(answer, by.get().strip(), ""))));
        if (step.move() != Move.ON) {
            return step.move() == Move.STAY ? Step.ON : step;
        }
        say("Because? In a few words; nothing leaves it open.");
        Optional<String> because = talk.hear("because> ");
        if (because.isEmpty()) {
            return Step.STOP;
        }
        left = left(asked, because.get());
        if (left.isPresent() || because.get().isBlank()) {
            return left.orElse(Step.ON);
        }
        step = after(desk.more(
                asked, List.of(signed(answer, by.get().strip(), because.get().strip()))));
        return step.move() == Move.STAY ? Step.ON : step;
    }

    /** Back and quit work between the parts of an answer as well. */
    private Optional<Step> left(Asked asked, String line) {
        return Listener.command(line.strip(), true)
                .map(c -> ((Said.Command) c).what())
                .flatMap(what -> switch (what) {
                    case BACK -> Optional.of(back());
                    case QUIT -> Optional.of(Step.STOP);
                    case LATER, NOT_KNOWN -> Optional.of(Step.ON);
                    default -> Optional.empty();
                });
    }

    private static Change signed(Change change, String by, String because) {
        if (change instanceof Change.Say s) {
            return new Change.Say(s.subject(), s.ask(), s.word(), s.held(), by, because, s.decided());
        }
        Change.Pick p = (Change.Pick) change;
        return new Change.Pick(p.subject(), p.ask(), p.choices(), by, because);
    }

    private Step number(Asked asked, Change.Say say) {
        say("On which day was " + say.word() + " decided? Such as 2019-05-31; before that day it does not exist.");
        Optional<String> day = talk.hear("day> ");
        if (day.isEmpty()) {
            return Step.STOP;
        }
        Optional<Step> left = left(asked, day.get());
        if (left.isPresent() || day.get().isBlank()) {
            return left.orElse(Step.STAY);
        }
        return answered(
                asked,
                List.of(new Change.Say(
                        say.subject(),
                        say.ask(),
                        say.word(),
                        say.held(),
                        "",
                        "",
                        day.get().strip())));
    }

    private Step names(Asked asked, Said.Names said) {
        List<String> known = desk.answers().names(asked.scope());
        List<Change> changes = new ArrayList<>();
        if (said.names().isEmpty()) {
            if (known.isEmpty() && !said.none()) {
                return wrong(new Said.Wrong("nothing was typed", Card.how(asked)));
            }
            changes.add(new Change.Listed(asked.scope(), true));
            return after(desk.answer(asked, changes, false));
        }
        for (String name : said.names()) {
            if (changes.isEmpty()
                    && asked.scope().list().equals("functions")
                    && Opening.unnamed(desk.answers())
                    && !known.isEmpty()) {
                changes.add(new Change.Rename(asked.scope(), known.get(0), name));
            } else if (!known.contains(name)) {
                changes.add(new Change.Add(asked.scope(), name));
            }
        }
        Desk.Saved saved = desk.answer(asked, changes, false);
        return saved.result() == Desk.Result.DONE ? complete(asked) : after(saved);
    }

    private Step complete(Asked asked) {
        say("Are these all? 1 yes, 2 no or not sure. Only a list that is complete can rule something out.");
        while (true) {
            Optional<String> line = talk.hear("all> ");
            if (line.isEmpty()) {
                return Step.STOP;
            }
            Optional<Step> left = left(asked, line.get());
            if (left.isPresent()) {
                return left.get().move() == Move.ON ? after(desk.later(asked)) : left.get();
            }
            String word = line.get().strip().toLowerCase(Locale.ROOT);
            if (List.of("1", "yes", "y").contains(word)) {
                return after(desk.more(asked, List.of(new Change.Listed(asked.scope(), true))));
            }
            if (List.of("2", "no", "n").contains(word)) {
                return after(desk.later(asked));
            }
            say("type 1 or 2");
        }
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
            return wrong(new Listener(asked).noMatch(word));
        }
        say(found.size() == 1 ? "One choice has `" + word + "` in it:" : "These have `" + word + "` in them:");
        card.listed(found, asked).forEach(talk::say);
        return Step.STAY;
    }

    private Step ask(Asked asked, String rest) {
        String name = rest;
        if (name.isEmpty()) {
            say("Whom do you ask?");
            Optional<String> line = talk.hear("name> ");
            if (line.isEmpty()) {
                return Step.STOP;
            }
            name = line.get().strip();
        }
        String person = name.replace("->", "-").replaceAll("\\s+", " ");
        if (person.isEmpty()) {
            return wrong(new Said.Wrong("no name was typed", "type `a` and a name, such as `a Dr. Lee`"));
        }
        String known = desk.parking().people().stream()
                .filter(p -> PersonPage.same(p, person))
                .findFirst()
                .orElse(person);
        Step step = after(desk.park(asked, Mark.Kind.ASKED, known));
        if (step.move() == Move.ON) {
            say("It waits for " + known + ", with all else for " + known + ": "
                    + new PersonPage(desk.file(), known).shown());
        }
        return step;
    }

    private Step back() {
        Desk.Saved saved = desk.back();
        return saved.result() == Desk.Result.DONE ? Step.to(saved.question().orElseThrow()) : after(saved);
    }

    private Step go(Asked asked, String path) {
        Optional<Asked> there = Places.find(path, asked, desk.answers());
        if (there.isEmpty()) {
            return wrong(
                    new Said.Wrong("`" + path + "` is no question of this file", Places.hint(path, desk.answers())));
        }
        return Step.to(there.get());
    }
}
