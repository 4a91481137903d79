package org.pathwayadvisor.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Section;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.questionnaire.Questionnaires;

/**
 * How many questions one file needs.
 *
 * @param goal    what is to be settled
 * @param settled false where the file itself leaves it open: then until nothing is left to ask
 * @param asked   cards put to the person, in the order of the next question
 * @param answers the single answers on these cards
 * @param singly  how many it takes where each question is put alone
 * @param fixed   the same in the order of the catalogue
 */
record QuestionsAsked(Goal goal, String name, boolean settled, int asked, int answers, int singly, int fixed) {
    enum Goal {
        ROUTE,
        DATA,
        ALL,
        /** The same where the team knows everything: what the file leaves open is drawn. */
        KNOWN
    }

    private static final Path SAMPLES = Path.of("questionnaires");
    private static final Path DEVICES = SAMPLES.resolve("fda-devices");
    private static final Path HEALTH_DATA = SAMPLES.resolve("health-data");

    /** What can be measured of a file, before it is. */
    record Task(Goal goal, Path file, String function) {
        String name() {
            String name = file.getFileName().toString().replace(".yaml", "");
            return function.isEmpty() ? name : name + ", " + function;
        }
    }

    static List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (Path file : files(SAMPLES)) {
            route(tasks, file);
            tasks.add(new Task(Goal.DATA, file, ""));
            if (Questionnaires.load(file).functions().size() == 1) {
                tasks.add(new Task(Goal.ALL, file, ""));
                tasks.add(new Task(Goal.KNOWN, file, ""));
            }
        }
        for (Path file : files(HEALTH_DATA)) {
            route(tasks, file);
            tasks.add(new Task(Goal.DATA, file, ""));
        }
        files(DEVICES).forEach(file -> route(tasks, file));
        return tasks;
    }

    private static void route(List<Task> tasks, Path file) {
        Questionnaires.load(file).functions().forEach(f -> tasks.add(new Task(Goal.ROUTE, file, f)));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> !f.toString().endsWith("expected.yaml") && !f.endsWith("misses.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks; nothing for a function that the file itself leaves open. */
    static Stream<QuestionsAsked> of(Task task) {
        Answers whole = Questionnaires.load(task.file());
        Answers file = task.function().isEmpty() ? whole : whole.only(List.of(task.function()));
        NextQuestions next = new NextQuestions(Products.today());
        return switch (task.goal()) {
            case ROUTE -> next.routed(file) ? Stream.of(route(task, file, next)) : Stream.empty();
            case DATA ->
                file.names(Scope.CHANNEL).isEmpty() && file.names(Scope.SERVICE).isEmpty()
                        ? Stream.empty()
                        : Stream.of(data(task, file, next));
            case ALL -> Stream.of(all(task, file, next));
            case KNOWN ->
                Stream.of(all(
                        task, Products.completed(file, new Random(task.name().hashCode())), next));
        };
    }

    private static QuestionsAsked route(Task task, Answers file, NextQuestions next) {
        Play play = new Play(task, next::routed, next::card);
        return play.of(file, Interviewed.fixed(file, order(file, s -> !s.data() && !s.care()), next::routed));
    }

    private static QuestionsAsked data(Task task, Answers file, NextQuestions next) {
        Predicate<Answers> judged = a -> next.verdict(a) != DataVerdict.CANNOT_JUDGE_YET;
        Play play = new Play(
                task,
                judged,
                (known, skipped, ready) -> next.cardOnData(known, skipped, ready)
                        .filter(c -> c.rows().stream()
                                .anyMatch(q -> q.stops() > 0
                                        || ready.contains(q.path())
                                        || !q.list().isEmpty()
                                        || q.path().equals("data.customers"))));
        List<Key> order = order(file, s -> !s.care() && s.scope() != Scope.FUNCTION);
        boolean settles = judged.test(file);
        return play.of(
                file, DataAssessor.LISTS.size() + (settles ? Interviewed.fixed(file, order, judged) : order.size()));
    }

    private static QuestionsAsked all(Task task, Answers file, NextQuestions next) {
        return new Play(task, a -> false, next::card, next::routed)
                .of(file, DataAssessor.LISTS.size() + 2 + order(file, s -> true).size());
    }

    /**
     * One file played twice: with cards, and with each question alone.
     *
     * @param stop    when to stop asking
     * @param settled whether what was to be settled is
     */
    private record Play(Task task, Predicate<Answers> stop, Interviewed.Next next, Predicate<Answers> settled) {
        Play(Task task, Predicate<Answers> stop, Interviewed.Next next) {
            this(task, stop, next, stop);
        }

        QuestionsAsked of(Answers file, int fixed) {
            Interviewed one = new Interviewed(file);
            List<OpenCard> cards = one.until(stop, next);
            Interviewed other = new Interviewed(file);
            int singly = other.until(
                            stop,
                            (known, skipped, ready) ->
                                    next.card(known, skipped, ready).map(card -> OpenCard.of(card.asked())))
                    .size();
            return new QuestionsAsked(
                    task.goal(),
                    task.name(),
                    settled.test(one.known()),
                    cards.size(),
                    (int) cards.stream()
                            .flatMap(c -> c.rows().stream())
                            .map(OpenQuestion::path)
                            .distinct()
                            .count(),
                    singly,
                    fixed);
        }
    }

    /** The questions of the catalogue, each about the product or about each entry of the file. */
    private static List<Key> order(Answers file, Predicate<Section> wanted) {
        List<Key> order = new ArrayList<>();
        for (Ask ask : Dictionary.all()) {
            if (ask.closed() && wanted.test(ask.section())) {
                Scope scope = ask.section().scope();
                (scope == Scope.PRODUCT ? List.of(Key.PRODUCT) : file.names(scope))
                        .forEach(subject -> order.add(new Key(subject, ask.path())));
            }
        }
        return order;
    }

    /** One line of the page. */
    String row() {
        return "| " + name + " | " + (settled ? "" : "at least ") + asked + " | " + answers + " | " + singly + " | "
                + fixed + " |";
    }
}
