package org.pathwayadvisor.interview;

import java.util.List;
import java.util.Optional;

/** The file, the person and the width of the screen: what every part of a conversation needs. */
record Table(Desk desk, Talk talk, Card card) {
    void say(String text) {
        card.wrap("  ", text).forEach(talk::say);
    }

    Optional<String> hear(String prompt) {
        return talk.hear(prompt);
    }

    Step wrong(String what, String help) {
        say(what);
        say("help: " + help);
        return Step.STAY;
    }

    /** What follows a step that was to be saved. */
    Step after(Desk.Saved saved) {
        saved.lines().forEach(this::say);
        return switch (saved.result()) {
            case DONE, ANEW -> Step.ON;
            case REFUSED -> Step.STAY;
            case LOST -> Step.LOST;
        };
    }

    Step back() {
        Desk.Saved saved = desk.back();
        return saved.result() == Desk.Result.DONE ? Step.to(saved.question().orElseThrow()) : after(saved);
    }

    /** Back, skip and quit work between the parts of an answer as well. */
    Optional<Step> left(String line) {
        Optional<Said.What> what = Listener.command(line.strip(), true).map(c -> ((Said.Command) c).what());
        return what.flatMap(w -> switch (w) {
            case BACK -> Optional.of(back());
            case QUIT -> Optional.of(Step.STOP);
            case LATER, NOT_KNOWN -> Optional.of(Step.ON);
            default -> Optional.empty();
        });
    }

    static boolean yes(String line) {
        return List.of("1", "yes", "y").contains(line);
    }

    static boolean no(String line) {
        return List.of("2", "no", "n").contains(line);
    }
}
