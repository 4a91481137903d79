package org.pathwayadvisor.audit.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;
import org.pathwayadvisor.yaml.YamlReader;

/** Reads {@code lint-waivers.yaml} of a folder of rules; a waiver without a reason or an end is an error itself. */
final class Waivers {
    static final String FILE = "lint-waivers.yaml";
    private static final List<String> KEYS = List.of("lint", "rule", "place", "reason", "until");

    private final Remarks remarks;

    Waivers(Remarks remarks) {
        this.remarks = remarks;
    }

    List<Waiver> read(Path folder) {
        Path file = folder.resolve(FILE);
        List<Waiver> waivers = new ArrayList<>();
        if (!Files.exists(file)) {
            return waivers;
        }
        List<Problem> problems = new ArrayList<>();
        Optional<Node> root = YamlReader.read(file, problems);
        remarks.addAll(Check.WAIVER_FORM, problems);
        if (root.isPresent() && root.get() instanceof Node.Items items) {
            items.items().forEach(item -> read(item).ifPresent(waivers::add));
        } else if (root.isPresent()) {
            fault(root.get().place(), "waivers are a list", "each starts with `- lint:`");
        }
        return waivers;
    }

    private Optional<Waiver> read(Node item) {
        if (!(item instanceof Node.Fields fields)) {
            fault(item.place(), "a waiver is a group of keys", "its keys are " + String.join(", ", KEYS));
            return Optional.empty();
        }
        int before = remarks.all().size();
        for (Node.Field field : fields.fields()) {
            if (!KEYS.contains(field.key())) {
                fault(
                        field.place(),
                        "`" + field.key() + "` is no part of a waiver",
                        Nearest.hint(field.key(), KEYS, "its keys are " + String.join(", ", KEYS)));
            }
        }
        String id = text(fields, "lint");
        Optional<Check> check = Check.find(id);
        if (check.isEmpty() || id.startsWith("waiver-")) {
            List<String> ids = Arrays.stream(Check.values())
                    .map(Check::id)
                    .filter(i -> !i.startsWith("waiver-"))
                    .toList();
            fault(
                    fields.place(),
                    "`" + id + "` is no remark that can be waived",
                    Nearest.hint(id, ids, String.join(", ", ids)));
        }
        String where = text(fields, "rule") + text(fields, "place");
        if (text(fields, "rule").isBlank() == text(fields, "place").isBlank()) {
            fault(
                    fields.place(),
                    "a waiver names one rule or one place",
                    "`rule: CDS-010`, or `place: reference/law.yaml`");
        }
        if (text(fields, "reason").isBlank()) {
            fault(fields.place(), "the waiver has no reason", "say why it is right to wait");
        }
        Optional<LocalDate> until = day(fields);
        return remarks.all().size() > before
                ? Optional.empty()
                : Optional.of(new Waiver(fields.place(), check.get(), where, text(fields, "reason"), until.get()));
    }

    private Optional<LocalDate> day(Node.Fields fields) {
        try {
            return Optional.of(LocalDate.parse(text(fields, "until")));
        } catch (DateTimeParseException e) {
            fault(fields.place(), "the waiver does not say until when", "`until: 2027-03-01` is its first day without");
            return Optional.empty();
        }
    }

    private static String text(Node.Fields fields, String key) {
        return fields.get(key) instanceof Node.Text text ? text.value().strip() : "";
    }

    private void fault(Place place, String what, String help) {
        remarks.add(Check.WAIVER_FORM, place, what, help);
    }
}
