package org.pathwayadvisor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.assessment.Reason;
import org.pathwayadvisor.reference.Authority;

/** Every authority that the report names, by its kind, with its dates: what binds comes first. */
final class AuthoritiesBlock {
    static final String INTRO =
            "statutes and regulations bind; guidance is FDA's current thinking; our policy is ours alone";

    private AuthoritiesBlock() {}

    /** One block of all, without dates. */
    static Block list(Assessment a) {
        List<String> lines = new ArrayList<>();
        cited(a).forEach((citation, kind) -> lines.add(Source.shown(citation, kind)));
        return Block.of(
                "Authorities", INTRO, lines.stream().distinct().map(Item::of).toList());
    }

    /** A block for each kind, with titles and dates; those behind the answer come first. */
    static List<Block> byKind(Assessment a) {
        Map<String, Authority> known = new LinkedHashMap<>();
        a.authorities().forEach(k -> known.put(k.citation(), k));
        SortedMap<String, String> cited = cited(a);
        Set<String> grounds = a.functions().stream()
                .flatMap(f -> f.because().stream())
                .map(Reason::citation)
                .collect(Collectors.toSet());
        List<String> ordered = cited.keySet().stream()
                .sorted(Comparator.comparing((String c) -> !grounds.contains(c)).thenComparing(c -> c))
                .toList();
        Map<Source, List<Item>> kinds = new TreeMap<>();
        ordered.forEach(c -> kinds.computeIfAbsent(Source.of(cited.get(c)), k -> new ArrayList<>())
                .add(item(c, cited.get(c), known.get(c))));
        List<Block> blocks = new ArrayList<>();
        kinds.forEach((kind, items) -> blocks.add(Block.of(kind.title(), kind.weight(), items)));
        return blocks;
    }

    private static Item item(String citation, String kind, Authority authority) {
        String lead = Source.of(kind) == Source.PROJECT_POLICY ? "" : Prose.verbatim(citation);
        if (authority == null) {
            return Item.of(lead, "");
        }
        String also = authority.also().isEmpty() ? "" : " (" + Prose.verbatim(authority.also()) + ")";
        return Item.of(lead, Prose.clean(authority.title()) + also)
                .with(dates(authority), authority.url().isEmpty() ? "" : Prose.verbatim(authority.url()));
    }

    /** A day that nobody gave is not shown as one. */
    private static String dates(Authority authority) {
        StringJoiner dates = new StringJoiner("; ");
        if (!authority.since().equals(LocalDate.MIN)) {
            dates.add("since " + authority.since());
        }
        if (!authority.until().equals(LocalDate.MAX)) {
            dates.add("until " + authority.until());
        }
        boolean read = !authority.checked().equals(LocalDate.MIN);
        return dates.add(read ? "checked " + authority.checked() : "not checked yet")
                .toString();
    }

    /** Citation and kind of each, in the order of the alphabet. */
    private static SortedMap<String, String> cited(Assessment a) {
        SortedMap<String, String> cited = new TreeMap<>();
        a.functions().forEach(f -> f.because().forEach(r -> cited.put(r.citation(), r.kind())));
        a.findings().forEach(f -> cited.put(f.citation(), f.kind()));
        a.data().findings().forEach(f -> cited.put(f.citation(), f.kind()));
        a.care().findings().forEach(f -> cited.put(f.citation(), f.kind()));
        return cited;
    }
}
