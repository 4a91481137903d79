package org.pathwayadvisor.audit.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.audit.lint.Linted.Told;
import org.pathwayadvisor.audit.lint.Linted.Waived;
import org.pathwayadvisor.audit.remark.Remark;
import org.pathwayadvisor.audit.remark.Weight;

/** What was found, as values for other programs. */
public final class LintTree {
    private LintTree() {}

    /** Keys and values in a fixed order. */
    public static Map<String, Object> of(Linted linted) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rules", linted.rules());
        for (Weight weight : Weight.values()) {
            tree.put(weight.word() + "s", linted.count(weight));
        }
        tree.put("remarks", linted.remarks().stream().map(LintTree::told).toList());
        List<Map<String, Object>> waived =
                linted.waived().stream().map(w -> waived(told(w.told()), w)).toList();
        tree.put("waived", waived);
        return tree;
    }

    private static Map<String, Object> told(Told told) {
        Remark remark = told.remark();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", remark.check().id());
        tree.put("severity", remark.check().weight().word());
        tree.put("file", remark.place().file());
        tree.put("line", remark.place().line());
        tree.put("column", remark.place().column());
        tree.put("rule", told.rule());
        tree.put("message", remark.problem().what());
        tree.put("help", remark.problem().help());
        return tree;
    }

    private static Map<String, Object> waived(Map<String, Object> tree, Waived waived) {
        tree.put("reason", waived.waiver().reason());
        tree.put("until", waived.waiver().until().toString());
        return tree;
    }
}
