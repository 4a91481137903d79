package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.CareTerm;
import org.pathwayadvisor.model.EvidenceKind;
import org.pathwayadvisor.model.EvidenceNeed;
import org.pathwayadvisor.model.KindRegulation;
import org.pathwayadvisor.model.KindTrait;
import org.pathwayadvisor.model.LegalNeed;
import org.pathwayadvisor.model.NeedStudy;
import org.pathwayadvisor.model.StudyKind;
import org.pathwayadvisor.yaml.Node;

/** Reads reference/evidence-matrix.yaml: kinds of products, and the studies that each needs. */
final class EvidenceMatrix {
    private static final List<String> SEVERITIES = List.of("blocker", "required", "advisory", "info");
    private static final List<String> GATES = List.of("plan", "study-start", "submission", "deployment", "postmarket");

    private final TableReader table;
    private final Map<String, NeedInfo> needs = new TreeMap<>();
    private final DatedRows rows;

    EvidenceMatrix(TableReader table, DatedRows rows) {
        this.table = table;
        this.rows = rows;
    }

    Map<String, NeedInfo> read() {
        for (Node.Fields row : table.list("kinds")) {
            kind(row);
        }
        return needs;
    }

    private void kind(Node.Fields row) {
        CareTerm term = table.constant(row, "kind", CareTerm.class);
        if (row.get("regulations") != null) {
            table.words(row, "regulations").forEach(r -> always(new KindRegulation(r, term)));
        }
        if (row.get("facts") != null) {
            always(new EvidenceKind(term));
            TraitReader.Sink traits =
                    (t, from, until) -> rows.add(new KindTrait(term, t.path(), t.choice(), t.wanted()), from, until);
            new TraitReader(table, Text.word(term), LocalDate.MIN, LocalDate.MAX, traits)
                    .read(table.fields(row.get("facts")));
        }
        if (row.get("needs") != null) {
            table.list(row, "needs").forEach(need -> need(need, term));
        }
    }

    private void need(Node.Fields row, CareTerm term) {
        String id = table.text(row, "need");
        LocalDate since = table.date(row, "since", LocalDate.MIN);
        List<StudyKind> studies = new ArrayList<>();
        for (String word : table.words(row, "studies")) {
            study(row, word, studies);
        }
        String severity = table.oneOf(row, "severity", SEVERITIES);
        EvidenceNeed need = new EvidenceNeed(id, table.optional(row, "regulation"), term);
        NeedInfo info = new NeedInfo(
                need,
                table.text(row, "title"),
                severity,
                row.get("elsewhere") == null ? "" : table.oneOf(row, "elsewhere", SEVERITIES),
                table.oneOf(row, "gate", GATES),
                table.optional(row, "lift"),
                table.text(row, "rationale"),
                table.text(row, "authority"),
                table.text(row, "certainty"),
                studies,
                since);
        if (severity.equals("blocker")
                && (info.lift().isBlank() || need.regulation().isBlank())) {
            table.problem(row.place(), "`" + id + "` stops and lacks `lift` or `regulation`", "only law stops here");
        }
        if (needs.putIfAbsent(id, info) != null) {
            table.problem(row.place(), "`" + id + "` is there twice", "");
        }
        rows.add(need, since, LocalDate.MAX);
        if (!need.regulation().isEmpty()) {
            rows.add(new LegalNeed(id, need.regulation()), since, LocalDate.MAX);
        }
        studies.forEach(s -> rows.add(new NeedStudy(id, s), since, LocalDate.MAX));
    }

    private void study(Node.Fields row, String word, List<StudyKind> studies) {
        List<String> known = new ArrayList<>();
        for (StudyKind kind : StudyKind.values()) {
            known.add(Text.word(kind));
            if (Text.word(kind).equals(word)) {
                studies.add(kind);
            }
        }
        if (!known.contains(word)) {
            table.problem(row.place(), "`" + word + "` is not a kind of study", Nearest.hint(word, known, ""));
        }
    }

    private void always(Object row) {
        rows.add(row, LocalDate.MIN, LocalDate.MAX);
    }
}
