package org.pathwayadvisor.reference;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pathwayadvisor.model.ClinicalContext;
import org.pathwayadvisor.yaml.Node;

/**
 * Goals and limits to plan with until clinicians have set their own: rules of thumb, nobody's requirement.
 *
 * @param goals  for each context, the figures that it has by name
 * @param limits other figures by name
 */
public record PlanningGoals(Map<ClinicalContext, Map<String, BigDecimal>> goals, Map<String, BigDecimal> limits) {
    private static final java.util.List<String> FIGURES =
            java.util.List.of("sensitivity", "specificity", "autonomous-specificity", "least-ppv");

    /** Where no table is held. */
    public static final PlanningGoals NONE = new PlanningGoals(Map.of(), Map.of());

    static PlanningGoals read(TableReader table) {
        Map<ClinicalContext, Map<String, BigDecimal>> goals = new EnumMap<>(ClinicalContext.class);
        for (Node.Fields row : table.list("goals")) {
            Map<String, BigDecimal> figures = new TreeMap<>();
            for (String figure : FIGURES) {
                if (row.get(figure) != null) {
                    figures.put(figure, table.decimal(row, figure));
                }
            }
            goals.put(table.constant(row, "context", ClinicalContext.class), figures);
        }
        Map<String, BigDecimal> limits = new TreeMap<>();
        Node.Fields all = table.fields(table.root().get("limits"));
        all.fields().forEach(f -> limits.put(f.key(), table.decimal(all, f.key())));
        return new PlanningGoals(goals, limits);
    }

    /** The figure of this name for a context, if there is a default. */
    public Optional<BigDecimal> goal(ClinicalContext context, String figure) {
        return Optional.ofNullable(goals.getOrDefault(context, Map.of()).get(figure));
    }

    /** The limit of this name, if the table holds it. */
    public Optional<BigDecimal> limit(String name) {
        return Optional.ofNullable(limits.get(name));
    }
}
