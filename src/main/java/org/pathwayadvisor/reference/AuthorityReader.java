package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.yaml.Node;

/** Reads one entry of rules/authorities.yaml. */
final class AuthorityReader {
    private static final String TEXT = "text";
    private static final String UNCHECKED = "unchecked";

    /** What belongs to a passage, beside the name of its text. */
    private static final List<String> OF_PASSAGE = List.of("edition", "heading", "terms", "hash", "to");

    private static final List<String> KEYS = List.of(
            "title",
            "kind",
            "also",
            "since",
            "until",
            "replaces",
            "url",
            "checked",
            "note",
            TEXT,
            "edition",
            "heading",
            "to",
            "terms",
            "hash",
            UNCHECKED);

    private final TableReader table;

    AuthorityReader(TableReader table) {
        this.table = table;
    }

    Authority read(Node.Field entry) {
        Node.Fields fields = table.fields(entry.value());
        for (Node.Field field : fields.fields()) {
            if (!KEYS.contains(field.key())) {
                table.problem(
                        field.place(),
                        "`" + field.key() + "` is not known of an authority",
                        Nearest.hint(field.key(), KEYS, "known: " + String.join(", ", KEYS)));
            }
        }
        return new Authority(
                entry.place(),
                entry.key(),
                table.text(fields, "title"),
                table.text(fields, "kind"),
                table.optional(fields, "also"),
                table.date(fields, "since", LocalDate.MIN),
                table.date(fields, "until", LocalDate.MAX),
                table.optional(fields, "replaces"),
                table.optional(fields, "url"),
                table.date(fields, "checked", LocalDate.MIN),
                passage(fields),
                table.optional(fields, UNCHECKED));
    }

    private Optional<Passage> passage(Node.Fields fields) {
        Node text = fields.get(TEXT);
        if (text == null) {
            for (Node.Field field : fields.fields()) {
                if (OF_PASSAGE.contains(field.key())) {
                    table.problem(
                            field.place(),
                            "`" + field.key() + "` says nothing without `text`",
                            "`text` names the file of the source");
                }
            }
            return Optional.empty();
        }
        if (fields.get(UNCHECKED) != null) {
            table.problem(fields.get(UNCHECKED).place(), "`unchecked` stands beside a `text`", "keep one of them");
        }
        return Optional.of(new Passage(
                text.place(),
                table.text(fields, TEXT),
                table.text(fields, "edition"),
                table.text(fields, "heading"),
                table.optional(fields, "to"),
                table.words(fields, "terms"),
                table.optional(fields, "hash")));
    }
}
