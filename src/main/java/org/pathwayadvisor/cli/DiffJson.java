package org.pathwayadvisor.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pathwayadvisor.audit.difference.Difference;
import org.pathwayadvisor.audit.difference.OutcomeChange;
import org.pathwayadvisor.audit.difference.RuleChange;
import org.pathwayadvisor.audit.difference.TableChange;
import org.pathwayadvisor.report.Json;

/** What differs between two sets of rules, as JSON. */
final class DiffJson {
    private DiffJson() {}

    static String of(Difference d, String old, String now, LocalDate day) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("old", old);
        root.put("new", now);
        root.put("asOf", day.toString());
        root.put("rules", d.rules().stream().map(DiffJson::rule).toList());
        root.put("tables", d.tables().stream().map(DiffJson::table).toList());
        Map<String, Object> compared = new LinkedHashMap<>();
        d.compared().forEach((group, count) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("compared", count);
            one.put("run", d.run().getOrDefault(group, 0));
            one.put("changed", d.changed(group));
            compared.put(group, one);
        });
        root.put("compared", compared);
        root.put("changed", d.outcomes().size());
        root.put("outcomes", d.outcomes().stream().map(DiffJson::outcome).toList());
        return Json.write(root);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> rule(RuleChange rule) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("rule", rule.rule());
        one.put("change", word(rule.what()));
        one.put("title", rule.title());
        one.put("parts", parts(rule.parts()));
        return one;
    }

    private static Map<String, Object> table(TableChange table) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("file", table.file());
        one.put("change", word(table.what()));
        one.put("parts", parts(table.parts()));
        return one;
    }

    private static Map<String, Object> outcome(OutcomeChange change) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("group", change.group());
        one.put("name", change.name());
        one.put("changes", parts(change.what()));
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("rule", change.step().rule());
        step.put("subject", change.step().subject());
        step.put("conclusion", change.step().conclusion());
        step.put("firesUnder", change.step().onlyNew() ? "new" : "old");
        one.put("firstStep", step);
        return one;
    }

    private static List<Object> parts(List<RuleChange.Part> parts) {
        List<Object> all = new ArrayList<>();
        for (RuleChange.Part part : parts) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("part", part.name());
            one.put("old", part.before());
            one.put("new", part.after());
            all.add(one);
        }
        return all;
    }
}
