package org.pathwayadvisor.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Facts;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.AllListed;
import org.pathwayadvisor.model.Computed;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.Entry;
import org.pathwayadvisor.model.Exclusion;
import org.pathwayadvisor.model.Finding;
import org.pathwayadvisor.model.Listed;
import org.pathwayadvisor.model.MayBe;
import org.pathwayadvisor.model.OfType;
import org.pathwayadvisor.model.Outdated;
import org.pathwayadvisor.model.Policy;
import org.pathwayadvisor.model.RegulatoryStatus;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.reference.Tables;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** Reads what a case gives: answers as {@code question subject answer}, and conclusions of other rules. */
final class GivenWords {
    private static final Map<Scope, Entry> ENTRIES = Map.of(
            Scope.CHANNEL, Entry.CHANNEL,
            Scope.SERVICE, Entry.SERVICE,
            Scope.DATASET, Entry.DATASET,
            Scope.FAILURE, Entry.FAILURE,
            Scope.GROUP, Entry.GROUP);

    /** What the questionnaire itself makes a row, so that a case gives it. */
    private static final Set<Class<?>> ROWS = Set.of(
            Listed.class,
            AllListed.class,
            Outdated.class,
            MayBe.class,
            OfType.class,
            Computed.class,
            RegulatoryStatus.class);

    private final Tables tables;
    private final List<Problem> problems;
    private final GivenAnswers answers;
    private final List<Object> facts = new ArrayList<>();
    private final Set<Object> conclusions = new LinkedHashSet<>();
    private final Set<String> subjects = new LinkedHashSet<>();
    private final Set<Object> listed = new LinkedHashSet<>(Set.of(new Listed(Key.PRODUCT, Entry.PRODUCT)));

    GivenWords(Tables tables, List<Problem> problems) {
        this.tables = tables;
        this.problems = problems;
        this.answers = new GivenAnswers(problems, this::take);
    }

    List<Object> facts() {
        return facts;
    }

    Set<Object> conclusions() {
        return conclusions;
    }

    /** The channels, services and sets of data that are named, and the product. */
    Set<Object> listed() {
        return listed;
    }

    /** The functions that are named. */
    Set<String> subjects() {
        return subjects;
    }

    void read(String text, Place place) {
        List<String> words = Arrays.asList(text.strip().split("\\s+"));
        if (ConclusionWords.verbs().contains(words.get(0))) {
            conclusion(words, place);
        } else {
            answers.read(words, place);
        }
    }

    private void conclusion(List<String> words, Place place) {
        Class<? extends Record> type = ConclusionWords.type(words.get(0));
        if (type == Finding.class) {
            problem(place, "a finding cannot be given", "no rule reads findings");
            return;
        }
        if (ROWS.contains(type)) {
            ConclusionWords.parse(words, place, problems).ifPresent(listed::add);
            if (type == MayBe.class || type == OfType.class) {
                listed.add(new Listed(words.get(1), Entry.FUNCTION));
            }
            return;
        }
        meant(words, place).forEach(c -> conclude(c, words.get(1), place));
    }

    /** The conclusions that the words stand for: several where they name all rows of a table. */
    List<Object> meant(List<String> words, Place place) {
        List<Object> meant = new ArrayList<>();
        List<String> rows = words.size() > 2 ? rows(ConclusionWords.type(words.get(0)), words.get(2)) : List.of();
        if (rows.isEmpty()) {
            ConclusionWords.parse(words, place, problems).ifPresent(meant::add);
            return meant;
        }
        Set<String> wanted = new LinkedHashSet<>(rows);
        if (words.size() > 3 && words.get(3).equals("except")) {
            for (String word : words.subList(4, words.size())) {
                if (!wanted.remove(word)) {
                    problem(
                            place,
                            "`" + word + "` is none of `" + words.get(2) + "`",
                            Nearest.hint(word, rows, "they are: " + String.join(", ", rows)));
                }
            }
        } else if (words.size() > 3) {
            problem(place, "`" + words.get(3) + "` is not understood here", "write `except` and what is left out");
        }
        wanted.forEach(row -> ConclusionWords.parse(List.of(words.get(0), words.get(1), row), place, problems)
                .ifPresent(meant::add));
        return meant;
    }

    private void conclude(Object conclusion, String subject, Place place) {
        boolean type = conclusion instanceof TypeFits || conclusion instanceof TypeRuledOut;
        if (type) {
            String id = conclusion instanceof TypeFits f ? f.type() : ((TypeRuledOut) conclusion).type();
            if (!tables.types().containsKey(id)) {
                problem(
                        place,
                        "`" + id + "` is not a device type",
                        Nearest.hint(
                                id,
                                tables.types().keySet(),
                                "known: " + String.join(", ", tables.types().keySet())));
            }
        }
        subjects.add(subject);
        if (!conclusions.add(conclusion)) {
            problem(place, "`" + ConclusionWords.of(conclusion) + "` is given twice", "");
        }
    }

    /** The words of all rows that a wildcard stands for, or none where the word is no wildcard. */
    private List<String> rows(Class<?> type, String word) {
        Set<String> rows = new TreeSet<>();
        boolean types = word.equals("*") && (type == TypeFits.class || type == TypeRuledOut.class);
        for (Object row : tables.rows()) {
            if (types && row instanceof DeviceType t) {
                rows.add(t.type());
            } else if (word.equals("exclusions") && row instanceof Exclusion e) {
                rows.add(word(e.criterion()));
            } else if (word.equals("policies") && row instanceof Policy p) {
                rows.add(word(p.criterion()));
            }
        }
        return List.copyOf(rows);
    }

    private static String word(Criterion criterion) {
        return Text.word(criterion);
    }

    private void take(Key key, Ask ask, Object value) {
        String subject = key.subject();
        Scope scope = ask.section().scope();
        if (scope == Scope.FUNCTION) {
            subjects.add(subject);
            listed.add(new Listed(subject, Entry.FUNCTION));
        } else if (ENTRIES.containsKey(scope)) {
            listed.add(new Listed(subject, ENTRIES.get(scope)));
        }
        facts.addAll(Facts.of(key, ask, value, tables::choices));
    }

    private void problem(Place place, String what, String help) {
        problems.add(new Problem(place, what, help));
    }
}
