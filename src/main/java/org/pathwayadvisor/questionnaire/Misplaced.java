package org.pathwayadvisor.questionnaire;

import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.model.Section;
import org.pathwayadvisor.model.Section.Scope;

/** What to do about a key that is no question at its place. */
final class Misplaced {
    private static final String LISTED = "`pathway questions` lists them";

    private Misplaced() {}

    static String help(String key, Shape.Group group) {
        List<Ask> elsewhere = Dictionary.all().stream()
                .filter(a -> a.path().equals(key) || a.key().equals(key))
                .toList();
        if (elsewhere.size() == 1) {
            return where(elsewhere.get(0));
        }
        Optional<Section> section = Dictionary.all().stream()
                .map(Ask::section)
                .filter(s -> s.path().equals(key))
                .findFirst();
        if (section.isPresent()) {
            return "write `" + key + ":`" + scope(section.get().scope());
        }
        List<String> here = group.keys().keySet().stream().toList();
        String otherwise = LISTED;
        if (Nearest.to(key, here).isEmpty()) {
            List<String> all =
                    Dictionary.all().stream().map(Ask::key).distinct().toList();
            otherwise = Nearest.to(key, all)
                    .map(near -> "did you mean `" + near + "`, in another place? " + LISTED)
                    .orElse(LISTED);
        }
        return Nearest.to(key, here)
                .map(o -> "did you mean `" + o + "`? " + LISTED)
                .orElse(otherwise);
    }

    private static String where(Ask ask) {
        String part =
                ask.key().equals(ask.path()) ? "" : " below `" + ask.section().path() + ":`";
        Scope scope = ask.section().scope();
        return "write `" + ask.key() + ":`" + part + (scope == Scope.PRODUCT && !part.isEmpty() ? "" : scope(scope));
    }

    private static String scope(Scope scope) {
        return scope == Scope.PRODUCT ? " at the top of the file" : " in an item of `" + scope.list() + "`";
    }
}
