package org.pathwayadvisor.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 * @param asked   in the order of the next question
 * @param apart   the same where one question is put to all entries of a list at once
 * @param fixed   in the order of the catalogue
 */
record QuestionsAsked(Goal goal, String name, boolean settled, int asked, int apart, int fixed) {
    enum Goal {
        ROUTE,
        DATA,
        ALL
    }

    private static final Path SAMPLES = Path.of("questionnaires");
    private static final Path DEVICES = SAMPLES.resolve("fda-devices");
    private static final Path HEALTH_DATA = SAMPLES.resolve("health-data");

    /** Of the benchmark cases every so many, in the order of their names: all of them with {@code -Dthorough=true}. */
    static final int STEP = Boolean.getBoolean("thorough") ? 1 : 3;

    /** What can be measured of a file, before it is. */
    record Task(Goal goal, Path file, String function) {
        String name() {
            String name = file.getFileName().toString().replace(".yaml", "");
            return function.isEmpty() ? name : name + ", " + function;
        }
    }

    static List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (Path file : files(SAMPLES, 1)) {
            route(tasks, file);
            tasks.add(new Task(Goal.DATA, file, ""));
            if (Questionnaires.load(file).functions().size() == 1) {
                tasks.add(new Task(Goal.ALL, file, ""));
            }
        }
        for (Path file : files(HEALTH_DATA, 1)) {
            route(tasks, file);
            tasks.add(new Task(Goal.DATA, file, ""));
        }
        files(DEVICES, STEP).forEach(file -> route(tasks, file));
        return tasks;
    }

    private static void route(List<Task> tasks, Path file) {
        Questionnaires.load(file).functions().forEach(f -> tasks.add(new Task(Goal.ROUTE, file, f)));
    }

    private static List<Path> files(Path folder, int step) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> !f.toString().endsWith("expected.yaml") && !f.endsWith("misses.yaml"))
                    .sorted()
                    .toList();
            List<Path> some = new ArrayList<>();
            for (int i = 0; i < files.size(); i += step) {
                some.add(files.get(i));
            }
            return some;
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
        };
    }

    private static QuestionsAsked route(Task task, Answers file, NextQuestions next) {
        List<String> asked = new Interviewed(file).until(next::routed, next::first);
        return result(
                task, true, asked, Interviewed.fixed(file, order(file, s -> !s.data() && !s.care()), next::routed));
    }

    private static QuestionsAsked data(Task task, Answers file, NextQuestions next) {
        Predicate<Answers> judged = a -> next.verdict(a) != DataVerdict.CANNOT_JUDGE_YET;
        Interviewed one = new Interviewed(file);
        List<String> asked = one.until(
                judged,
                (known, skipped) -> next.firstOnData(known, skipped)
                        .filter(q ->
                                q.stops() > 0 || !q.list().isEmpty() || q.path().equals("data.customers")));
        boolean settled = judged.test(one.known());
        List<Key> order = order(file, s -> !s.care() && s.scope() != Scope.FUNCTION);
        return result(
                task,
                settled,
                asked,
                DataAssessor.LISTS.size() + (settled ? Interviewed.fixed(file, order, judged) : order.size()));
    }

    private static QuestionsAsked all(Task task, Answers file, NextQuestions next) {
        Interviewed one = new Interviewed(file);
        List<String> asked = one.until(a -> false, next::first);
        return result(
                task,
                next.routed(one.known()),
                asked,
                DataAssessor.LISTS.size() + 2 + order(one.known(), s -> true).size());
    }

    private static QuestionsAsked result(Task task, boolean settled, List<String> asked, int fixed) {
        Set<String> apart = new TreeSet<>();
        asked.forEach(path -> apart.add(path.substring(path.lastIndexOf(": ") < 0 ? 0 : path.lastIndexOf(": ") + 2)));
        return new QuestionsAsked(task.goal(), task.name(), settled, asked.size(), apart.size(), fixed);
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
        return "| " + name + " | " + (settled ? "" : "at least ") + asked + " | " + apart + " | " + fixed + " |";
    }
}
