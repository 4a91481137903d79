package org.pathwayadvisor.audit.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Answer;
import org.pathwayadvisor.model.Computed;
import org.pathwayadvisor.model.MayBe;
import org.pathwayadvisor.model.Measure;
import org.pathwayadvisor.model.OfType;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Route;
import org.pathwayadvisor.model.Settled;
import org.pathwayadvisor.model.Status;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.reference.TypeInfo;
import org.pathwayadvisor.rulebase.Clause;
import org.pathwayadvisor.rulebase.Components;
import org.pathwayadvisor.rulebase.Rule;

/** The edges of one rule: what it reads, and what it concludes. */
final class RuleEdges {
    private final RuleGraph graph;
    private final Rule rule;
    private final RowValues rows;
    private final Map<String, TypeInfo> types;
    private final List<Conclusions> all;
    private final String id;

    RuleEdges(RuleGraph graph, Rule rule, List<Object> rows, Map<String, TypeInfo> types, List<Conclusions> all) {
        this.graph = graph;
        this.rule = rule;
        this.rows = new RowValues(rule, rows);
        this.types = types;
        this.all = all;
        this.id = graph.add(new GraphNode(GraphNode.Kind.RULE, rule.id(), rule.title()));
    }

    void add() {
        List<Clause.Pattern> patterns = new ArrayList<>();
        rule.clauses().forEach(c -> patterns.addAll(c.patterns()));
        boolean byRows = Conclusions.fromRows(rule) && patterns.stream().anyMatch(p -> p.type() == Answer.class);
        for (Clause.Pattern p : patterns) {
            Reads.of(p).forEach(r -> graph.edge(r, id));
            all.stream()
                    .filter(c -> c.matches(p, rows))
                    .forEach(c -> graph.edge(c.node().id(), id));
            if (p.type() == Answer.class) {
                byTable(p, byRows);
            } else {
                pathways(p).forEach(w -> graph.edge(GraphNode.Kind.PATHWAY.word() + ":" + w.word(), id));
            }
            if (p.type() == OfType.class) {
                types(p);
            }
        }
        for (Conclusions c : Conclusions.of(rule, rows)) {
            String node = c.node().id();
            graph.edge(id, node);
            if (byRows) {
                graph.by(row(c.values().get(0)), node, rule.id());
            }
            if (c.type() == Route.class) {
                c.values().stream()
                        .filter(Pathway.class::isInstance)
                        .forEach(w -> graph.edge(node, GraphNode.Kind.PATHWAY.word() + ":" + ((Pathway) w).word()));
            }
        }
    }

    private String row(Object value) {
        String name = value instanceof Enum<?> e ? Text.word(e) : String.valueOf(value);
        TypeInfo type = types.get(name);
        String text = type == null ? "a row of a table" : type.title();
        boolean against = rule.id().contains("-not");
        return graph.add(new GraphNode(
                GraphNode.Kind.ROW, against ? "not " + name : name, against ? "ruled out: " + text : text));
    }

    /** The answers that the rows of a table name, for a pattern that reads them through variables. */
    private void byTable(Clause.Pattern answer, boolean byRows) {
        Optional<Clause.Pattern> table = RowValues.variable(answer, "path").flatMap(rows::pattern);
        if (table.isEmpty()) {
            return;
        }
        String last = String.valueOf(rule.arguments().stream()
                .filter(a -> String.valueOf(a).startsWith("$") && !a.equals("$subject"))
                .findFirst()
                .orElse(""));
        Optional<String> named = RowValues.component(table.get(), last);
        for (Object row : rows.rows(table.get())) {
            String path = String.valueOf(value(answer, "path", table.get(), row).orElse(""));
            String words =
                    String.valueOf(value(answer, "choice", table.get(), row).orElse(""));
            boolean yes = value(answer, "answer", table.get(), row).orElse(Tri.YES) == Tri.YES;
            String to = byRows && named.isPresent() ? row(Components.value(row, named.get())) : id;
            reads(path, words, yes).forEach(r -> graph.edge(r, to));
        }
    }

    private static Optional<Object> value(Clause.Pattern answer, String component, Clause.Pattern table, Object row) {
        for (Clause.Constraint c : answer.constraints()) {
            if (c instanceof Clause.Is is && is.component().equals(component)) {
                return Optional.of(is.constants().get(0));
            }
        }
        return RowValues.variable(answer, component)
                .flatMap(v -> RowValues.component(table, v))
                .map(c -> Components.value(row, c));
    }

    private static List<Reads> reads(String path, String words, boolean yes) {
        Ask ask = Dictionary.find(path);
        if (ask == null) {
            return List.of();
        }
        List<String> named = List.of(words.split(" "));
        return switch (ask.kind()) {
            case SET ->
                named.stream()
                        .map(w -> new Reads(ask.path(), w, yes ? "yes" : "no"))
                        .toList();
            case CHOICE ->
                ask.choices().stream()
                        .map(Choice::word)
                        .filter(w -> named.contains(w) == yes)
                        .map(w -> new Reads(ask.path(), "", w))
                        .toList();
            default ->
                List.of(new Reads(
                        ask.path(),
                        "",
                        ask.kind() == Kind.DATED ? (yes ? "a number" : "none-found") : yes ? "yes" : "no"));
        };
    }

    /** The pathways that a pattern on a route that is settled or possible reads. */
    private static List<Pathway> pathways(Clause.Pattern pattern) {
        if (pattern.type() == Computed.class) {
            boolean routes = pattern.constraints().stream()
                    .anyMatch(c -> c instanceof Clause.Is is
                            && (is.constants().contains(Measure.ROUTE_DECIDED)
                                    || is.constants().contains(Measure.MAY_NEED_FDA)));
            return routes ? List.of(Pathway.values()) : List.of();
        }
        if (pattern.type() != Settled.class && pattern.type() != MayBe.class) {
            return List.of();
        }
        return Stream.of(Pathway.values())
                .filter(p -> pattern.constraints().stream().allMatch(c -> reads(c, p)))
                .toList();
    }

    private static boolean reads(Clause.Constraint c, Pathway pathway) {
        if (!(c instanceof Clause.Is is)) {
            return true;
        }
        return is.constants().stream()
                .anyMatch(e -> e == pathway
                        || e instanceof Status s && Status.of(pathway).contains(s)
                        || !(e instanceof Pathway) && !(e instanceof Status));
    }

    /** A regulation that is read stands for every device type under it. */
    private void types(Clause.Pattern pattern) {
        Optional<java.util.Set<Object>> regulations =
                RowValues.variable(pattern, "regulation").flatMap(rows::of);
        for (Conclusions c : all) {
            if (c.type() == TypeFits.class) {
                TypeInfo type = types.get(String.valueOf(c.values().get(0)));
                boolean read = type != null
                        && (regulations.isEmpty()
                                || regulations.get().stream()
                                        .anyMatch(r -> type.regulation().endsWith(" " + r)));
                if (read) {
                    graph.edge(c.node().id(), id);
                }
            }
        }
    }
}
