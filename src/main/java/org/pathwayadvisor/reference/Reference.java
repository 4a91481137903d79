package org.pathwayadvisor.reference;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.pathwayadvisor.model.Criterion;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.DiseaseState;
import org.pathwayadvisor.model.Exclusion;
import org.pathwayadvisor.model.ImdrfCategory;
import org.pathwayadvisor.model.Policy;
import org.pathwayadvisor.model.RiskCell;
import org.pathwayadvisor.model.Significance;
import org.pathwayadvisor.shelf.Shelf;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Problem;

/** All tables and authorities of a rules folder. */
public final class Reference {
    private final Map<String, Authority> authorities = new TreeMap<>();
    private final DatedRows rows = new DatedRows();
    private final Map<String, TypeInfo> types = new TreeMap<>();
    private final Map<String, StateLawInfo> stateLaws = new TreeMap<>();
    private final List<HeldLaw> held = new ArrayList<>();
    private final List<AssumedAnswers> assumed = new ArrayList<>();
    private final List<ControlWords> controlWords = new ArrayList<>();
    private final List<ProviderInfo> providers = new ArrayList<>();
    private final Map<String, NeedInfo> needs = new TreeMap<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();
    private PlanningGoals planningGoals = PlanningGoals.NONE;
    private Optional<PlanTables> plan = Optional.empty();
    private LocalDate knownThrough = LocalDate.MIN;
    private final List<Table> read = new ArrayList<>();

    /** A family of policies that the rule base holds only from a day on. */
    public record HeldLaw(String family, LocalDate since, String note) {}

    private Reference() {}

    /** Reads the tables; every fault is added to {@code problems}. */
    public static Reference load(Path rules, List<Problem> problems) {
        return load(rules, problems, Shelf.EMPTY);
    }

    /** The same; the shelf may hold tables as they were read before. */
    public static Reference load(Path rules, List<Problem> problems, Shelf shelf) {
        Reference reference = new Reference();
        List<Table> read = reference.read;
        TableFiles files = new TableFiles(rules);
        for (Path file : files.authorities()) {
            reference.authorities(new TableReader(file, problems, shelf, read));
        }
        reference.law(new TableReader(files.law(), problems, shelf, read));
        for (Path file : files.deviceTypes()) {
            reference.deviceTypes(new TableReader(file, problems, shelf, read));
        }
        reference.matrix(new TableReader(files.matrix(), problems, shelf, read));
        reference.assumptions(new AssumptionTable(new TableReader(files.assumptions(), problems, shelf, read)));
        files.stateLaws().ifPresent(f -> reference.stateLaws(new TableReader(f, problems, shelf, read)));
        files.providers()
                .ifPresent(f ->
                        reference.providers.addAll(ProviderReader.read(new TableReader(f, problems, shelf, read))));
        files.controlWords()
                .ifPresent(f ->
                        reference.controlWords.addAll(ControlWords.read(new TableReader(f, problems, shelf, read))));
        files.needs()
                .ifPresent(f -> reference.needs.putAll(
                        new EvidenceMatrix(new TableReader(f, problems, shelf, read), reference.rows).read()));
        files.status()
                .ifPresent(f -> new StatusReader(new TableReader(f, problems, shelf, read), reference.rows).read());
        files.riskMatrix().ifPresent(f -> RiskMatrix.read(new TableReader(f, problems, shelf, read), reference.rows));
        files.planningGoals()
                .ifPresent(
                        f -> reference.planningGoals = PlanningGoals.read(new TableReader(f, problems, shelf, read)));
        files.benchmarks()
                .ifPresent(f ->
                        reference.benchmarks.addAll(BenchmarkReader.read(new TableReader(f, problems, shelf, read))));
        reference.plan = PlanReader.read(rules, file -> new TableReader(file, problems, shelf, read));
        return reference;
    }

    /** Puts the tables of a folder onto a shelf. */
    public static void fill(Path rules, Shelf.Filling shelf) {
        new TableFiles(rules).all().forEach(file -> TableReader.fill(file, shelf));
        PlanReader.files(rules).forEach(file -> TableReader.fill(file, shelf));
    }

    private void authorities(TableReader table) {
        AuthorityReader reader = new AuthorityReader(table);
        table.top().forEach(entry -> authorities.put(entry.key(), reader.read(entry)));
    }

    private void law(TableReader table) {
        knownThrough = table.date(table.root(), "known-through", LocalDate.MIN);
        criteria(table, "exclusions", Exclusion::new);
        criteria(table, "policies", Policy::new);
        for (Node.Fields row : table.list("held-since")) {
            held.add(new HeldLaw(
                    table.text(row, "family"), table.date(row, "since", LocalDate.MIN), table.text(row, "note")));
        }
    }

    private void criteria(TableReader table, String list, Function<Criterion, Object> row) {
        for (Node.Fields fields : table.list(list)) {
            rows.add(
                    row.apply(table.constant(fields, "criterion", Criterion.class)),
                    table.date(fields, "since", LocalDate.MIN),
                    table.date(fields, "until", LocalDate.MAX));
        }
    }

    private void matrix(TableReader table) {
        for (Node.Fields row : table.list("cells")) {
            rows.add(
                    new RiskCell(
                            table.constant(row, "state", DiseaseState.class),
                            table.constant(row, "significance", Significance.class),
                            table.constant(row, "category", ImdrfCategory.class)),
                    LocalDate.MIN,
                    LocalDate.MAX);
        }
    }

    private void assumptions(AssumptionTable table) {
        assumed.addAll(table.assumed());
        table.bars().forEach(bar -> rows.add(bar, LocalDate.MIN, LocalDate.MAX));
    }

    /** Each type as its row says it, whichever file holds it. */
    private void deviceTypes(TableReader table) {
        for (Node.Fields row : table.list("types")) {
            TypeInfo type = new TypeReader(table).read(row);
            if (types.putIfAbsent(type.type(), type) != null) {
                table.problem(row.place(), "type `" + type.type() + "` is there twice", "");
            }
            if (type.matched()) {
                type.history()
                        .forEach(p -> rows.add(
                                new DeviceType(type.type(), p.deviceClass(), p.exempt()), p.from(), p.until()));
                type.needs().forEach(n -> rows.add(n.trait(), n.from(), n.until()));
            }
        }
    }

    /** Each state's law as its row says it; a law that is coming stands from the day on which it is shown. */
    private void stateLaws(TableReader table) {
        for (Node.Fields row : table.list("laws")) {
            StateLawInfo law = new StateLawReader(table).read(row);
            if (stateLaws.putIfAbsent(law.id(), law) != null) {
                table.problem(row.place(), "law `" + law.id() + "` is there twice", "");
            }
            rows.add(law.law(), law.shown(), law.until());
            law.needs().forEach(n -> rows.add(n.trait(), n.from(), n.until()));
        }
    }

    /** The rows in force on a day. */
    public Tables on(LocalDate day) {
        return rows.on(day, types);
    }

    /** Every row of the tables, of whatever day. */
    public List<Object> everyRow() {
        return rows.all();
    }

    /** Every device type by its id, of whatever day. */
    public Map<String, TypeInfo> types() {
        return types;
    }

    /** The register of state laws by id, of whatever day. */
    public Map<String, StateLawInfo> stateLaws() {
        return stateLaws;
    }

    /** The rows of the evidence matrix by id, of whatever day. */
    public Map<String, NeedInfo> needs() {
        return needs;
    }

    /** Goals and limits to plan with, all of them rules of thumb. */
    public PlanningGoals planningGoals() {
        return planningGoals;
    }

    /** What others published, in the order of the table. */
    public List<Benchmark> benchmarks() {
        return List.copyOf(benchmarks);
    }

    /** The files of all tables, for hashing. */
    public List<Table> read() {
        return Collections.unmodifiableList(read);
    }

    /** All authorities by citation. */
    public Map<String, Authority> authorities() {
        return authorities;
    }

    /** The last day through which the law is known. */
    public LocalDate knownThrough() {
        return knownThrough;
    }

    /** Which questions say something about which special controls. */
    public List<ControlWords> controlWords() {
        return controlWords;
    }

    /** What providers of models publicly say of agreements on patient data, in the order of the table. */
    public List<ProviderInfo> providers() {
        return List.copyOf(providers);
    }

    /** What each working assumption holds. */
    public List<AssumedAnswers> assumed() {
        return assumed;
    }

    /** What plans of time and cost rest on; empty in a folder of rules without them. */
    public Optional<PlanTables> plan() {
        return plan;
    }

    /** Families of policy that are not held before some day. */
    public List<HeldLaw> held() {
        return held;
    }
}
