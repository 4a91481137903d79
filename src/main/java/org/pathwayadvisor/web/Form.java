package org.pathwayadvisor.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.web.FormView.Entries;
import org.pathwayadvisor.web.FormView.Entry;
import org.pathwayadvisor.web.FormView.Field;
import org.pathwayadvisor.web.FormView.Group;
import org.pathwayadvisor.web.FormView.Part;

/** Makes the form from the catalogue of questions: the short one, what an answer has opened, or all. */
final class Form {
    private final Answers answers;
    private final Set<String> wanted;
    private final boolean all;
    private int hidden;

    private Form(Answers answers, Set<String> wanted, boolean all) {
        this.answers = answers;
        this.wanted = wanted;
        this.all = all;
    }

    /** @param wanted questions that can still change a result, by name with their entry */
    static FormView of(Answers answers, Set<String> wanted, boolean all) {
        Form form = new Form(answers, wanted, all);
        List<Part> parts = form.parts();
        return new FormView(answers.name(), parts, form.hidden, Had.NOTHING);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Set<Scope> done = new LinkedHashSet<>();
        Map<String, List<Field>> product = new LinkedHashMap<>();
        for (Ask ask : Dictionary.all()) {
            Scope scope = ask.section().scope();
            if (scope == Scope.PRODUCT) {
                add(product, Place.of(scope, 0, Key.PRODUCT, ask));
            } else if (done.add(scope)) {
                flush(product, parts);
                parts.add(entries(scope));
            }
        }
        flush(product, parts);
        return parts;
    }

    private static void flush(Map<String, List<Field>> product, List<Part> parts) {
        parts.addAll(groups("product", product));
        product.clear();
    }

    private static List<Group> groups(String id, Map<String, List<Field>> sections) {
        List<Group> groups = new ArrayList<>();
        sections.forEach((title, fields) ->
                groups.add(new Group(id + "-" + fields.get(0).place().ask().order(), title, fields)));
        return groups;
    }

    private Entries entries(Scope scope) {
        List<String> names = answers.names(scope);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Map<String, List<Field>> sections = new LinkedHashMap<>();
            for (Ask ask : Dictionary.all()) {
                if (ask.section().scope() == scope) {
                    add(sections, Place.of(scope, i, names.get(i), ask));
                }
            }
            String id = scope.name() + "-" + i;
            entries.add(new Entry(id, names.get(i), groups(id, sections)));
        }
        return new Entries(scope, title(scope), what(scope), answers.complete(scope), entries);
    }

    private void add(Map<String, List<Field>> sections, Place place) {
        Said said = Said.of(place, answers);
        boolean shown = all
                || Wording.of(place.ask()).first()
                || said.answered()
                || wanted.contains(new Key(place.subject(), place.ask().path()).toString())
                || Opens.opened(place, answers);
        if (shown) {
            sections.computeIfAbsent(place.ask().section().title(), t -> new ArrayList<>())
                    .add(Field.of(place, said));
        } else {
            hidden++;
        }
    }

    private static String title(Scope scope) {
        return switch (scope) {
            case FUNCTION -> "What it does";
            case CHANNEL -> "How it reaches people";
            case SERVICE -> "Outside services";
            case DATASET -> "Data sets";
            case FAILURE -> "How it can fail";
            case GROUP -> "Groups of patients";
            case PRODUCT -> "The product";
        };
    }

    private static String what(Scope scope) {
        return switch (scope) {
            case FUNCTION -> "One entry for each thing it does; alerts and reports count too.";
            case CHANNEL -> "The ways by which it reaches people: one for each kind of customer.";
            case SERVICE -> "Outside services that could see patient data: cloud, model, logs, support, backups.";
            case DATASET -> "The sets of patient data that you hold, train on or test with.";
            case FAILURE -> "The ways in which it can fail, whatever the cause.";
            case GROUP -> "The groups of patients with their results: age band, sex, ethnicity, site and so on.";
            case PRODUCT -> "";
        };
    }
}
