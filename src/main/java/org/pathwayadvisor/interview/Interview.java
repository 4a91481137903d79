package org.pathwayadvisor.interview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.OpenQuestion.About;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.questionnaire.Draft;
import org.pathwayadvisor.questionnaire.Mark;
import org.pathwayadvisor.report.Style;

/** Asks one question after the other until nothing open matters any more, or somebody has had enough. */
public final class Interview {
    /** A question that comes this often has been asked enough. */
    private static final int OFTEN = 3;

    private final Desk desk;
    private final Questions questions;
    private final Talk talk;
    private final Card card;
    private final Answering answering;
    private final Style style;
    private final boolean again;

    /** What is not asked again in this sitting. */
    private final Set<String> done = new HashSet<>();

    private final Map<String, Integer> times = new HashMap<>();

    private boolean closing;
    private About about = About.ROUTE;
    private Optional<Sheet> wanted = Optional.empty();

    /** How it ended. */
    public enum Ending {
        /** Nothing open matters any more, but for what is parked. */
        THROUGH,
        /** Somebody stopped it, or nothing more was typed. */
        STOPPED,
        /** The file could no longer be read or written. */
        LOST
    }

    /**
     * @param law   asked for when the first question needs it
     * @param width columns of the screen
     * @param again true to ask also what is parked for somebody or not known
     */
    public Interview(Draft draft, Supplier<Law> law, Talk talk, int width, Style style, boolean again) {
        this.desk = new Desk(draft);
        this.questions = new RuleQuestions(law);
        this.talk = talk;
        this.card = new Card(width, style);
        this.style = style;
        this.again = again;
        this.answering = new Answering(new Table(desk, talk, card), new HelpCard(card, questions));
    }

    public Ending run() {
        card.wrap("", "Each answer is saved at once in " + desk.file() + ". Instead of an answer: " + Card.COMMANDS)
                .forEach(talk::say);
        while (true) {
            Optional<Sheet> next = next();
            if (next.isEmpty()) {
                return Ending.THROUGH;
            }
            Sheet sheet = next.get();
            wanted = Optional.empty();
            put(sheet);
            Step step = answering.answer(sheet);
            switch (step.move()) {
                case ON, STAY -> sheet.rows().forEach(this::heard);
                case TO -> {
                    wanted = step.question();
                    wanted.ifPresent(s -> s.rows().forEach(a -> done.removeAll(List.of(a.path(), a.parked()))));
                }
                case STOP -> {
                    return Ending.STOPPED;
                }
                case LOST -> {
                    return Ending.LOST;
                }
            }
        }
    }

    private void put(Sheet sheet) {
        talk.say("");
        if (sheet.first().about() != about) {
            about = sheet.first().about();
            card.wrap("", "What follows is about " + Text.meaning(about) + "; `q` stops whenever you like.")
                    .forEach(talk::say);
        }
        String line = questions.soFar(desk.answers(), desk.parking().paths(), about);
        card.wrap("", line).forEach(part -> talk.say(style.faint(part)));
        (sheet.alone() ? card.of(sheet.first(), desk.answers()) : new SheetCard(card, style).of(sheet))
                .forEach(talk::say);
    }

    /** What somebody wants to go to, then names, then what matters most, at the end what was skipped. */
    private Optional<Sheet> next() {
        if (wanted.isPresent()) {
            return wanted;
        }
        Answers answers = desk.answers();
        Set<String> parked = parked();
        Optional<Sheet> next = Opening.next(answers, parked)
                .map(Sheet::of)
                .or(() -> questions.next(answers, parked, answering.ready()));
        if (next.isPresent() || closing || desk.parking().of(Mark.Kind.LATER).isEmpty()) {
            return next;
        }
        closing = true;
        talk.say("");
        talk.say("Now what you skipped.");
        return next();
    }

    /** Nothing is asked for ever: what was parked once more, or answered again and again, stays as it is. */
    private void heard(Asked asked) {
        boolean parked = desk.parking().paths().contains(asked.parked());
        boolean skipped = desk.parking().of(Mark.Kind.LATER).stream()
                .anyMatch(m -> m.path().equals(asked.parked()));
        if (parked && (closing || !skipped) || times.merge(asked.path(), 1, Integer::sum) >= OFTEN) {
            done.add(asked.path());
            done.add(asked.parked());
        }
    }

    private Set<String> parked() {
        Set<String> parked = new HashSet<>(done);
        for (Mark mark : desk.parking().marks()) {
            boolean later = mark.kind() == Mark.Kind.LATER;
            if (later ? !closing : !again) {
                parked.add(mark.path());
            }
        }
        parked.addAll(held(desk.answers()));
        return parked;
    }

    /** What is answered by "we think so": asked no more, although it counts as open. */
    private static Set<String> held(Answers answers) {
        Set<String> held = new HashSet<>();
        answers.given().forEach((key, given) -> {
            Key asked = new Key(key.subject(), Dictionary.find(key.path()).path());
            if (given.held() && Parking.answered(asked, answers)) {
                held.add(asked.toString());
                held.add(key.toString());
            }
        });
        return held;
    }
}
