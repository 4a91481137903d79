package org.pathwayadvisor.reference;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pathwayadvisor.model.AssumptionBar;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.DiseaseState;
import org.pathwayadvisor.model.Exclusion;
import org.pathwayadvisor.model.ImdrfCategory;
import org.pathwayadvisor.model.Policy;
import org.pathwayadvisor.model.RiskCell;
import org.pathwayadvisor.model.Significance;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Problem;

/** All tables and authorities of a rules folder. */
public final class Reference {
    private final Map<String, Authority> authorities = new TreeMap<>();
    private final List<Dated> dated = new ArrayList<>();
    private final Map<String, TypeInfo> types = new TreeMap<>();
    private final List<HeldLaw> held = new ArrayList<>();
    private final List<AssumedAnswers> assumed = new ArrayList<>();
    private LocalDate knownThrough = LocalDate.MIN;
    private String text = "";

    /** A row and the days on which it is in force. */
    private record Dated(Object row, LocalDate from, LocalDate until) {}

    /** A family of policies that the rule base holds only from a day on. */
    public record HeldLaw(String family, LocalDate since, String note) {}

    private Reference() {}

    /** Reads the tables; every fault is added to {@code problems}. */
    public static Reference load(Path rules, List<Problem> problems) {
        Reference reference = new Reference();
        StringBuilder text = new StringBuilder();
        reference.authorities(new TableReader(rules.resolve("authorities.yaml"), problems, text));
        Path folder = rules.resolve("reference");
        reference.law(new TableReader(folder.resolve("law.yaml"), problems, text));
        reference.deviceTypes(new TableReader(folder.resolve("device-types.yaml"), problems, text));
        reference.matrix(new TableReader(folder.resolve("imdrf-matrix.yaml"), problems, text));
        reference.assumptions(new AssumptionTable(new TableReader(folder.resolve("assumptions.yaml"), problems, text)));
        reference.text = text.toString();
        return reference;
    }

    private void authorities(TableReader table) {
        for (Node.Field entry : table.top()) {
            Node.Fields fields = table.fields(entry.value());
            authorities.put(
                    entry.key(),
                    new Authority(
                            entry.key(),
                            table.text(fields, "title"),
                            table.text(fields, "kind"),
                            table.date(fields, "since", LocalDate.MIN),
                            table.date(fields, "until", LocalDate.MAX),
                            table.optional(fields, "url"),
                            table.date(fields, "checked", LocalDate.MIN)));
        }
    }

    private void law(TableReader table) {
        knownThrough = table.date(table.root(), "known-through", LocalDate.MIN);
        for (Node.Fields row : table.list("exclusions")) {
            dated.add(new Dated(
                    new Exclusion(table.constant(row, "criterion", Criterion.class)),
                    table.date(row, "since", LocalDate.MIN),
                    table.date(row, "until", LocalDate.MAX)));
        }
        for (Node.Fields row : table.list("policies")) {
            dated.add(new Dated(
                    new Policy(table.constant(row, "criterion", Criterion.class)),
                    table.date(row, "since", LocalDate.MIN),
                    table.date(row, "until", LocalDate.MAX)));
        }
        for (Node.Fields row : table.list("held-since")) {
            held.add(new HeldLaw(
                    table.text(row, "family"), table.date(row, "since", LocalDate.MIN), table.text(row, "note")));
        }
    }

    private void matrix(TableReader table) {
        for (Node.Fields row : table.list("cells")) {
            dated.add(new Dated(
                    new RiskCell(
                            table.constant(row, "state", DiseaseState.class),
                            table.constant(row, "significance", Significance.class),
                            table.constant(row, "category", ImdrfCategory.class)),
                    LocalDate.MIN,
                    LocalDate.MAX));
        }
    }

    private void assumptions(AssumptionTable table) {
        assumed.addAll(table.assumed());
        table.bars().forEach(bar -> dated.add(new Dated(bar, LocalDate.MIN, LocalDate.MAX)));
    }

    private void deviceTypes(TableReader table) {
        for (Node.Fields row : table.list("types")) {
            String id = table.text(row, "type");
            types.put(
                    id,
                    new TypeInfo(
                            id,
                            table.text(row, "title"),
                            table.text(row, "regulation"),
                            table.text(row, "code"),
                            table.optional(row, "note"),
                            table.text(row, "certainty")));
            List<Node.Fields> classes = table.list(row, "history");
            LocalDate first = LocalDate.MAX;
            LocalDate last = table.date(row, "until", LocalDate.MAX);
            for (int i = 0; i < classes.size(); i++) {
                LocalDate from = table.date(classes.get(i), "from", LocalDate.MIN);
                LocalDate until = i + 1 < classes.size() ? table.date(classes.get(i + 1), "from", last) : last;
                if (!until.isAfter(from)) {
                    table.problem(
                            classes.get(i).place(), "the days of type `" + id + "` are out of order", "earliest first");
                }
                first = from.isBefore(first) ? from : first;
                dated.add(new Dated(
                        new DeviceType(
                                id,
                                table.constant(classes.get(i), "class", ClassWord.class),
                                table.constant(classes.get(i), "exempt", Tri.class)),
                        from,
                        until));
            }
            new TraitReader(table, id, first, last, (trait, from, until) -> dated.add(new Dated(trait, from, until)))
                    .read(table.fields(row.get("traits")));
        }
    }

    /** The rows in force on a day. */
    public Tables on(LocalDate day) {
        List<Object> rows = new ArrayList<>();
        Set<String> traits = new HashSet<>();
        for (Dated d : dated) {
            if (!day.isBefore(d.from()) && day.isBefore(d.until())) {
                rows.add(d.row());
                if (d.row() instanceof Trait t) {
                    traits.add(t.path() + " " + t.choice());
                } else if (d.row() instanceof AssumptionBar bar) {
                    traits.add(bar.path() + " " + bar.choice());
                }
            }
        }
        return new Tables(List.copyOf(rows), types, traits);
    }

    /** The text of all tables, for hashing. */
    public String text() {
        return text;
    }

    /** All authorities by citation. */
    public Map<String, Authority> authorities() {
        return authorities;
    }

    /** The last day through which the law is known. */
    public LocalDate knownThrough() {
        return knownThrough;
    }

    /** What each working assumption holds. */
    public List<AssumedAnswers> assumed() {
        return assumed;
    }

    /** Families of policy that are not held before some day. */
    public List<HeldLaw> held() {
        return held;
    }
}
