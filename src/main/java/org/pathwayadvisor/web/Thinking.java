package org.pathwayadvisor.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Assessor;
import org.pathwayadvisor.assessment.Begun;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.LeverGoal;
import org.pathwayadvisor.assessment.LeverResult;
import org.pathwayadvisor.assessment.Levers;
import org.pathwayadvisor.assessment.NextQuestions;
import org.pathwayadvisor.assessment.OpenCard;
import org.pathwayadvisor.assessment.OpenQuestion;
import org.pathwayadvisor.assessment.PossibleAssessor;
import org.pathwayadvisor.assessment.PossibleSet;
import org.pathwayadvisor.assessment.WrongAnswer;
import org.pathwayadvisor.assessment.compare.SideBySide;
import org.pathwayadvisor.assessment.compare.SideBySides;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.report.Opening;
import org.pathwayadvisor.report.Openings;

/** What the rules say. Quick questions and long searches wait in lines of their own, each with rules of its own. */
final class Thinking {
    private final Supplier<Law> laws;
    private final String version;
    private final Law law;
    private final Assessor assessor;
    private final NextQuestions next;
    private final Object quick = new Object();
    private final Object later = new Object();
    private final Object search = new Object();
    private final Object side = new Object();
    private Optional<Law> searched = Optional.empty();
    private Optional<Law> spare = Optional.empty();
    private Optional<Answers> lastAnswers = Optional.empty();
    private Optional<Begun> lastBegun = Optional.empty();
    private final Law behind;
    private final PossibleAssessor possible;

    Thinking(Supplier<Law> laws, String version) {
        this.laws = laws;
        this.version = version;
        this.law = laws.get().prepare();
        this.assessor = new Assessor(law, version);
        this.behind = laws.get().prepare();
        this.next = new NextQuestions(behind);
        this.possible = new PossibleAssessor(behind);
    }

    /** Everything that follows from the answers. */
    Assessment assess(Answers answers) {
        synchronized (quick) {
            return begun(answers).whole();
        }
    }

    /** What is still to be asked. */
    List<OpenQuestion> questions(Answers answers) {
        synchronized (quick) {
            return begun(answers).questions();
        }
    }

    /** What the head of the page tells, before the open questions are looked for. */
    Opening opening(Answers answers) {
        synchronized (quick) {
            return Openings.of(begun(answers).withoutQuestions());
        }
    }

    private Begun begun(Answers answers) {
        if (!lastAnswers.equals(Optional.of(answers))) {
            lastBegun = Optional.of(assessor.begin(answers));
            lastAnswers = Optional.of(answers);
        }
        return lastBegun.orElseThrow();
    }

    Optional<OpenCard> next(Answers answers, Set<String> skipped) {
        synchronized (later) {
            return next.card(answers, skipped);
        }
    }

    PossibleSet possible(Answers answers) {
        synchronized (later) {
            return possible.pathways(answers);
        }
    }

    LeverResult levers(Answers answers) {
        synchronized (search) {
            return interruptible().of(answers, LeverGoal.LIGHTER);
        }
    }

    List<WrongAnswer> mustStayTrue(Answers answers) {
        synchronized (search) {
            return interruptible().mustStayTrue(answers);
        }
    }

    SideBySide compare(Answers first, Answers second) {
        synchronized (side) {
            return SideBySides.of(
                    new SideBySides.Side("scenario A", first, spare(), version),
                    new SideBySides.Side("scenario B", second, spare(), version));
        }
    }

    /** Ends soon after its thread is interrupted: nobody waits for answers that have changed. */
    private Levers interruptible() {
        return new Levers(searched()).until(Thread.currentThread()::isInterrupted);
    }

    private Law searched() {
        if (searched.isEmpty()) {
            searched = Optional.of(laws.get().prepare());
        }
        return searched.orElseThrow();
    }

    private Law spare() {
        if (spare.isEmpty()) {
            spare = Optional.of(laws.get().prepare());
        }
        return spare.orElseThrow();
    }
}
