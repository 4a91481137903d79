package org.pathwayadvisor.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.model.Section.Scope;

/** Finds the question that somebody wants to go to. */
final class Places {
    private Places() {}

    /** By its full name, or by its path alone where only one entry, or the one just talked about, has it. */
    static Optional<Asked> find(String path, Asked here, Answers answers) {
        if (path.equals(Asked.PRODUCT_NAME)) {
            return Optional.of(Asked.productName());
        }
        Optional<Key> key = Asked.key(path, answers);
        Ask ask = Dictionary.find(path);
        if (key.isEmpty() && ask != null) {
            List<String> names = answers.names(ask.section().scope());
            String name = names.contains(here.subject()) ? here.subject() : names.size() == 1 ? names.get(0) : "";
            key = Optional.of(name).filter(n -> !n.isEmpty()).map(n -> new Key(n, path));
        }
        return key.map(k -> Asked.question(k, List.of()));
    }

    static String hint(String path, Answers answers) {
        if (path.isEmpty()) {
            return "type `g` and its name, such as `g product.kind`";
        }
        List<String> all = new ArrayList<>();
        for (Ask ask : Dictionary.all()) {
            Scope scope = ask.section().scope();
            if (scope == Scope.PRODUCT) {
                all.add(ask.path());
            } else {
                answers.names(scope).forEach(name -> all.add(new Key(name, ask.path()).toString()));
                all.add(ask.path());
            }
        }
        return Nearest.hint(
                path, all, "`pathway questions` lists them; write the entry's name in front: `triage: user`");
    }
}
