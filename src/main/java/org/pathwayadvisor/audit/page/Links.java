package org.pathwayadvisor.audit.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pathwayadvisor.model.Exclusion;
import org.pathwayadvisor.model.Policy;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Vocabulary;

/** Which provision concludes what another one reads, as links between their pages. */
final class Links {
    private static final int MOST = 6;

    private final Map<String, Set<String>> makers = new HashMap<>();
    private final Map<String, Set<String>> readers = new HashMap<>();
    private final Map<String, String> topics = new TreeMap<>();

    /** @param rows the tables of the day: a rule that counts exclusions or policies reads their criteria and no others */
    Links(Collection<Rule> rules, Collection<Object> rows) {
        List<String> counted = rows.stream()
                .flatMap(row -> row instanceof Exclusion e
                        ? Stream.of(e.criterion())
                        : row instanceof Policy p ? Stream.of(p.criterion()) : Stream.of())
                .map(c -> "NotMet " + c)
                .toList();
        for (Rule rule : rules) {
            topics.put(rule.provision(), rule.file().topic().folder());
            makers.computeIfAbsent(made(rule), k -> new TreeSet<>()).add(rule.provision());
            for (Clause clause : rule.clauses()) {
                for (Pattern pattern : clause.patterns()) {
                    boolean counts = clause instanceof Clause.ForEach each
                            && pattern == each.each()
                            && List.of(Exclusion.class, Policy.class)
                                    .contains(each.rows().type());
                    (counts ? counted : read(pattern))
                            .forEach(k -> readers.computeIfAbsent(k, n -> new TreeSet<>())
                                    .add(rule.provision()));
                }
            }
        }
    }

    /** The link to a provision's page from another one's. */
    String to(String provision) {
        return Markdown.link(provision, "../" + topics.get(provision) + "/" + provision + ".md");
    }

    /** Where the conclusion that a condition reads comes from, or nothing where it is no conclusion. */
    String concludedBy(Pattern pattern) {
        if (!Vocabulary.isConclusion(pattern.type())) {
            return "";
        }
        Set<String> found = new TreeSet<>();
        read(pattern).forEach(k -> found.addAll(makers.getOrDefault(k, Set.of())));
        return found.isEmpty() ? "" : " · by " + some(found);
    }

    /** The provisions that read what the rule concludes, or nothing. */
    String readBy(Rule rule) {
        Set<String> found = new TreeSet<>(readers.getOrDefault(made(rule), Set.of()));
        found.addAll(readers.getOrDefault(rule.conclusion().getSimpleName(), Set.of()));
        return found.isEmpty() ? "" : some(found);
    }

    private String some(Set<String> provisions) {
        String links = provisions.stream().limit(MOST).map(this::to).collect(Collectors.joining(", "));
        return provisions.size() > MOST ? links + " and " + (provisions.size() - MOST) + " more" : links;
    }

    private static String made(Rule rule) {
        return rule.arguments().stream()
                .filter(Enum.class::isInstance)
                .map(a -> rule.conclusion().getSimpleName() + " " + a)
                .findFirst()
                .orElse(rule.conclusion().getSimpleName());
    }

    private static List<String> read(Pattern pattern) {
        List<String> named = pattern.constraints().stream()
                .filter(Is.class::isInstance)
                .limit(1)
                .flatMap(c -> ((Is) c).constants().stream())
                .map(c -> pattern.type().getSimpleName() + " " + c)
                .toList();
        return named.isEmpty() ? List.of(pattern.type().getSimpleName()) : named;
    }
}
