package org.pathwayadvisor.questionnaire;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section;
import org.pathwayadvisor.model.Section.Scope;

/** The layout of the file, read off the dictionary: which key stands where. Loader, template and schema walk it. */
sealed interface Shape {
    /** Keys with values below them; the title is empty where no section is named so. */
    record Group(String path, String title, Map<String, Shape> keys) implements Shape {
        private Group(String path, String title) {
            this(path, title, new LinkedHashMap<>());
        }
    }

    /** A question. */
    record One(Ask ask) implements Shape {}

    /** The day of a dated question's number. */
    record Decided(Ask ask) implements Shape {}

    /** The name of the product or of an entry. */
    record Name(Scope scope) implements Shape {}

    /** The version of the format. */
    record Version() implements Shape {}

    /** A list with {@code list} and {@code items}; each item is one group. */
    record Entries(Scope scope, String path, Group entry) implements Shape {}

    /** What persons say against the rules. */
    record Overrides() implements Shape {}

    /** The whole file. */
    static Group file() {
        return Layout.FILE;
    }

    /** What stands at keys below each other, such as those of a list. */
    static Shape at(List<String> keys) {
        Shape shape = file();
        for (String key : keys) {
            shape = ((Group) shape).keys().get(key);
        }
        return shape;
    }

    /** Builds the layout once. */
    final class Layout {
        private static final Group FILE = build();

        private Layout() {}

        private static Group build() {
            Group file = new Group("", "");
            Map<Scope, Group> entries = new EnumMap<>(Scope.class);
            file.keys().put("version", new Version());
            for (Ask ask : Dictionary.all()) {
                Scope scope = ask.section().scope();
                if (scope == Scope.PRODUCT) {
                    add(file, ask);
                } else {
                    add(entries.computeIfAbsent(scope, s -> entries(file, s)), ask);
                }
            }
            file.keys().put("overrides", new Overrides());
            return file;
        }

        private static Group entries(Group file, Scope scope) {
            Group entry = new Group("", "");
            entry.keys().put("name", new Name(scope));
            place(file, scope.list(), new Entries(scope, scope.list(), entry));
            return entry;
        }

        private static void add(Group top, Ask ask) {
            place(top, ask.path(), new One(ask));
            if (ask.kind() == Kind.DATED) {
                place(top, section(ask.section(), "decided"), new Decided(ask));
            }
        }

        private static String section(Section section, String key) {
            return section.path().isEmpty() ? key : section.path() + "." + key;
        }

        private static void place(Group top, String path, Shape shape) {
            Group group = top;
            String[] keys = path.split("\\.");
            for (int i = 0; i < keys.length - 1; i++) {
                String here = group.path().isEmpty() ? keys[i] : group.path() + "." + keys[i];
                Shape below = group.keys().computeIfAbsent(keys[i], k -> new Group(here, title(here)));
                group = (Group) below;
                if (here.equals("product")) {
                    group.keys().putIfAbsent("name", new Name(Scope.PRODUCT));
                }
            }
            group.keys().putIfAbsent(keys[keys.length - 1], shape);
        }

        private static String title(String path) {
            for (Ask ask : Dictionary.all()) {
                if (ask.section().path().equals(path)) {
                    return ask.section().title();
                }
            }
            return "";
        }
    }
}
