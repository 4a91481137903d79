package org.pathwayadvisor.audit.binder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pathwayadvisor.review.ReviewHash;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Clause.Pattern;
import org.pathwayadvisor.rulebase.Hash;
import org.pathwayadvisor.rulebase.Rule;

/** What tells later whether a rule's meaning changed, or only its words. */
final class Fingerprints {
    private static final int DIGITS = 16;

    private Fingerprints() {}

    /** Each rule with its conditions, conclusion and days in one fingerprint and its other words in another. */
    static List<Map<String, Object>> json(Material material) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<String, String> files = new TreeMap<>();
        material.base().files().forEach(f -> files.put(f.provision(), ReviewHash.of(f)));
        for (Rule rule : material.catalogue().rules()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", rule.id());
            row.put("title", rule.title());
            row.put("authority", rule.authority());
            row.put("certainty", rule.metadata().getOrDefault("certainty", "P"));
            row.put("effective", rule.effective().toString());
            row.put("until", rule.metadata().getOrDefault("until", ""));
            row.put("meaning", meaning(rule));
            row.put("words", short16(new Hash().add(new TreeMap<>(rule.metadata()).toString())));
            row.put("fileAndCases", files.get(rule.provision()));
            rows.add(row);
        }
        return rows;
    }

    private static String meaning(Rule rule) {
        Hash hash = new Hash().add(rule.effective() + " " + rule.until());
        hash.add(rule.metadata().getOrDefault("severity", "")
                + rule.metadata().getOrDefault("elsewhere", "")
                + rule.metadata().getOrDefault("gate", ""));
        for (Clause clause : rule.clauses()) {
            hash.add(clause.getClass().getSimpleName());
            for (Pattern pattern : clause.patterns()) {
                hash.add(pattern.type().getSimpleName() + pattern.constraints());
            }
        }
        return short16(hash.add(rule.conclusion().getSimpleName() + rule.arguments()));
    }

    private static String short16(Hash hash) {
        return hash.hex().substring(0, DIGITS);
    }
}
