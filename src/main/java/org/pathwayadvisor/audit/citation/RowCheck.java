package org.pathwayadvisor.audit.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.YamlReader;

/** Whether rows of tables rest on law that holds on their days, or on one day. */
public final class RowCheck {
    private final Map<String, Authority> authorities;
    private final Optional<LocalDate> day;
    private final Remarks faults;

    public RowCheck(Map<String, Authority> authorities, Optional<LocalDate> day, Remarks faults) {
        this.authorities = authorities;
        this.day = day;
        this.faults = faults;
    }

    /** Checks the tables of a folder of rules. */
    public void check(Path rules) {
        Path tables = rules.resolve("reference");
        if (!Files.isDirectory(tables)) {
            return;
        }
        try (Stream<Path> all = Files.list(tables)) {
            all.filter(p -> p.toString().endsWith(".yaml"))
                    .sorted()
                    .forEach(p -> YamlReader.read(p, new ArrayList<>()).ifPresent(this::rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A citation that is in no list of authorities is a fault. */
    public void resolves(Place place, String citation) {
        if (!citation.isEmpty() && !authorities.containsKey(citation)) {
            faults.add(
                    Check.AUTHORITY_UNKNOWN,
                    place,
                    "`" + citation + "` is not in authorities.yaml",
                    Nearest.hint(
                            citation, authorities.keySet(), "add it there with title, kind, since, url and checked"));
        }
    }

    private void rows(Node node) {
        if (node instanceof Node.Items items) {
            items.items().forEach(this::rows);
        } else if (node instanceof Node.Fields fields) {
            fields.fields().forEach(f -> rows(f.value()));
            if (fields.get("authority") instanceof Node.Text text) {
                resolves(text.place(), text.value());
                if (authorities.containsKey(text.value())) {
                    days(fields, text.place(), authorities.get(text.value()));
                }
            }
        }
    }

    private void days(Node.Fields row, Place place, Authority authority) {
        LocalDate since = date(row, "since", authority.since());
        LocalDate until = date(row, "until", LocalDate.MAX);
        boolean looked =
                day.isEmpty() || !day.get().isBefore(since) && day.get().isBefore(until);
        if (!looked) {
            return;
        }
        if (since.isBefore(authority.since()) && (day.isEmpty() || day.get().isBefore(authority.since()))) {
            fault(place, "the row holds from " + since + ", its authority only from " + authority.since(), "");
        }
        if (until.isAfter(authority.until()) && (day.isEmpty() || !authority.holds(day.get()))) {
            fault(
                    place,
                    "the row holds longer than its authority, which ended on " + authority.until(),
                    "put `until` on the row, or cite what replaced `" + authority.citation() + "`");
        }
    }

    private LocalDate date(Node.Fields row, String key, LocalDate otherwise) {
        if (row.get(key) instanceof Node.Text text) {
            try {
                return LocalDate.parse(text.value());
            } catch (DateTimeParseException e) {
                fault(text.place(), "`" + key + "` is not a date", "dates read 2026-01-29");
            }
        }
        return otherwise;
    }

    private void fault(Place place, String what, String help) {
        faults.add(Check.ROW_LAW, place, what, help);
    }
}
