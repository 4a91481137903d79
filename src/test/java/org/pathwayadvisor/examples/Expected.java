package org.pathwayadvisor.examples;

import static org.pathwayadvisor.examples.ExampleFiles.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Derived;
import org.pathwayadvisor.assessment.FindingLine;
import org.pathwayadvisor.assessment.FunctionResult;
import org.pathwayadvisor.assessment.Outcome;
import org.pathwayadvisor.derivation.Phrases;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.yaml.Node;

/** What an example says of one function, held against an assessment. */
final class Expected {
    private final String function;
    private final Node.Fields said;
    private final Map<String, Word> words;

    Expected(String function, Node.Fields said, Map<String, Word> words) {
        this.function = function;
        this.said = said;
        this.words = words;
    }

    /** The expected words as the specification writes them. */
    String words() {
        return String.join("|", texts(said.get("expect")));
    }

    /** Every difference; {@code covers} names the rows of the specification that a rule covers. */
    List<String> differences(Assessment a, Map<String, Set<String>> covers) {
        List<String> wrong = new ArrayList<>();
        FunctionResult result = a.functions().stream()
                .filter(f -> f.name().equals(function))
                .findFirst()
                .orElseThrow();
        answer(result, wrong);
        criteria(a, wrong);
        same("regulation", result.regulation(), wrong);
        same("code", result.productCode(), wrong);
        same(
                "class",
                result.settled().flatMap(Outcome::deviceClass).map(Text::word).orElse(""),
                wrong);
        Set<String> findings = new TreeSet<>();
        a.findings().stream()
                .filter(f -> f.subject().equals(function) && !f.severity().equals("ask"))
                .map(FindingLine::rule)
                .forEach(findings::add);
        texts(said.get("findings")).stream()
                .filter(id -> !findings.contains(id))
                .forEach(id -> wrong.add(function + ": the finding " + id + " is missing, there are " + findings));
        texts(said.get("lacks")).stream()
                .filter(findings::contains)
                .forEach(id -> wrong.add(function + ": the finding " + id + " should not be there"));
        Set<String> rows = new TreeSet<>();
        Stream.concat(derived(a).map(Derived::rule), findings.stream())
                .forEach(rule -> rows.addAll(covers.getOrDefault(rule, Set.of())));
        texts(said.get("by")).stream()
                .filter(row -> !rows.contains(row))
                .forEach(row -> wrong.add(function + ": no rule that covers " + row + " took part"));
        return wrong;
    }

    private void answer(FunctionResult result, List<String> wrong) {
        List<String> expected = texts(said.get("expect"));
        if (expected.isEmpty()) {
            return;
        }
        boolean right = !result.possible().isEmpty()
                && result.possible().stream()
                        .allMatch(p ->
                                expected.stream().anyMatch(w -> words.get(w).allows(p, result)));
        if (!right) {
            wrong.add(function + ": expected " + expected + ", settled is " + result.settled() + ", possible are "
                    + result.possible());
        }
    }

    private void criteria(Assessment a, List<String> wrong) {
        Set<String> concluded = new TreeSet<>();
        derived(a).map(Derived::conclusion).forEach(concluded::add);
        for (String alternatives : texts(said.get("meets"))) {
            if (Stream.of(alternatives.split("\\|"))
                    .noneMatch(c -> concluded.contains(Phrases.of(new Met(function, criterion(c)))))) {
                wrong.add(function + ": it should meet " + alternatives);
            }
        }
        for (String alternatives : texts(said.get("fails"))) {
            if (Stream.of(alternatives.split("\\|"))
                    .noneMatch(c -> concluded.contains(Phrases.of(new NotMet(function, criterion(c)))))) {
                wrong.add(function + ": it should fail " + alternatives);
            }
        }
    }

    private Stream<Derived> derived(Assessment a) {
        return a.derivation().stream().filter(d -> d.subject().equals(function));
    }

    private void same(String key, String is, List<String> wrong) {
        if (said.get(key) != null && !texts(said.get(key)).contains(is)) {
            wrong.add(function + ": " + key + " is `" + is + "`, expected " + texts(said.get(key)));
        }
    }

    private static Criterion criterion(String word) {
        return Criterion.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
