package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.assessment.Assessment;
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

    /** A block for each kind, with titles and dates. */
    static List<Block> byKind(Assessment a) {
        Map<String, Authority> known = new LinkedHashMap<>();
        a.authorities().forEach(k -> known.put(k.citation(), k));
        Map<Source, List<Item>> kinds = new TreeMap<>();
        cited(a).forEach((citation, kind) -> kinds.computeIfAbsent(Source.of(kind), k -> new ArrayList<>())
                .add(item(citation, kind, known.get(citation))));
        List<Block> blocks = new ArrayList<>();
        kinds.forEach((kind, items) -> blocks.add(Block.of(
                kind.title(),
                kind.weight(),
                items.stream().sorted(Comparator.comparing(Item::lead)).toList())));
        return blocks;
    }

    private static Item item(String citation, String kind, Authority authority) {
        String lead = Source.of(kind) == Source.PROJECT_POLICY ? "" : Prose.verbatim(citation);
        if (authority == null) {
            return Item.of(lead, "");
        }
        String also = authority.also().isEmpty() ? "" : " (" + Prose.verbatim(authority.also()) + ")";
        String until = authority.until().getYear() > 9000 ? "" : ", until " + authority.until();
        return Item.of(lead, Prose.clean(authority.title()) + also)
                .with(
                        "since " + authority.since() + until + "; checked " + authority.checked(),
                        authority.url().isEmpty() ? "" : Prose.verbatim(authority.url()));
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
