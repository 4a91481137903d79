package org.pathwayadvisor.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section;
import org.pathwayadvisor.model.Section.Scope;

/** The layout of the file, read off the dictionary: which key stands where. Loader, template and schema walk it. */
sealed interface Shape {
    /** Where the functions stand, and in {@code Answers.complete} the name of a complete list of them. */
    String FUNCTIONS = "functions";

    /** The same for the services. */
    String SERVICES = "data.services";

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

    /** The whole file. */
    static Group file() {
        return Layout.FILE;
    }

    /** Builds the layout once. */
    final class Layout {
        private static final Group FILE = build();

        private Layout() {}

        private static Group build() {
            Group file = new Group("", "");
            Group function = new Group("", "");
            Group service = new Group("", "");
            function.keys().put("name", new Name(Scope.FUNCTION));
            service.keys().put("name", new Name(Scope.SERVICE));
            file.keys().put("version", new Version());
            for (Ask ask : Dictionary.all()) {
                switch (ask.section().scope()) {
                    case PRODUCT -> add(file, ask);
                    case FUNCTION -> {
                        place(file, FUNCTIONS, new Entries(Scope.FUNCTION, FUNCTIONS, function));
                        add(function, ask);
                    }
                    case SERVICE -> {
                        place(file, SERVICES, new Entries(Scope.SERVICE, SERVICES, service));
                        add(service, ask);
                    }
                }
            }
            return file;
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
            return Dictionary.all().stream()
                    .map(Ask::section)
                    .filter(s -> s.path().equals(path))
                    .map(Section::title)
                    .findFirst()
                    .orElse("");
        }
    }
}
