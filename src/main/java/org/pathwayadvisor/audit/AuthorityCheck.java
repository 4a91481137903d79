package org.pathwayadvisor.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;
import org.pathwayadvisor.yaml.YamlReader;

/** The authorities themselves, and the citations of tables and questions. */
final class AuthorityCheck {
    private static final List<String> KINDS = List.of(
            "statute", "regulation", "order", "judgment", "guidance", "draft", "notice", "standard", "project policy");

    private final Map<String, Authority> authorities;
    private final List<Problem> faults;

    AuthorityCheck(Map<String, Authority> authorities, List<Problem> faults) {
        this.authorities = authorities;
        this.faults = faults;
    }

    void check(Path folder) {
        Path file = folder.resolve("authorities.yaml");
        authorities.values().forEach(a -> authority(file, a));
        for (Ask ask : Dictionary.all()) {
            resolves(new Place("question " + ask.path(), 0, 0), ask.question().authority());
        }
        Path tables = folder.resolve("reference");
        if (!Files.isDirectory(tables)) {
            return;
        }
        try (Stream<Path> all = Files.list(tables)) {
            all.filter(p -> p.toString().endsWith(".yaml"))
                    .sorted()
                    .forEach(p -> YamlReader.read(p, faults).ifPresent(this::cited));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void authority(Path file, Authority authority) {
        Place place = new Place(file.toString(), 0, 0);
        if (!KINDS.contains(authority.kind())) {
            fault(
                    place,
                    "`" + authority.citation() + "` is of no known kind: `" + authority.kind() + "`",
                    Nearest.hint(authority.kind(), KINDS, "kinds: " + String.join(", ", KINDS)));
        }
        if (authority.since().equals(LocalDate.MIN)) {
            fault(place, "`" + authority.citation() + "` has no `since`", "the day on which it took effect");
        }
        if (!authority.until().isAfter(authority.since())) {
            fault(place, "`" + authority.citation() + "` ends before it starts", "");
        }
        boolean policy = authority.kind().equals("project policy");
        if (policy != authority.citation().startsWith("Project policy: ")) {
            fault(
                    place,
                    "`" + authority.citation() + "` and its kind disagree",
                    "our own policies, and only they, start with `Project policy: `");
        }
        if (!policy && authority.url().isBlank()) {
            fault(place, "`" + authority.citation() + "` has no `url`", "");
        }
    }

    private void cited(Node node) {
        if (node instanceof Node.Items items) {
            items.items().forEach(this::cited);
        } else if (node instanceof Node.Fields fields) {
            fields.fields().forEach(f -> cited(f.value()));
            if (fields.get("authority") instanceof Node.Text text) {
                resolves(text.place(), text.value());
                since(fields, authorities.get(text.value()));
            }
        }
    }

    private void since(Node.Fields row, Authority authority) {
        if (authority != null && row.get("since") instanceof Node.Text text) {
            try {
                if (LocalDate.parse(text.value()).isBefore(authority.since())) {
                    fault(
                            text.place(),
                            "the row holds from " + text.value() + ", its authority only from " + authority.since(),
                            "");
                }
            } catch (DateTimeParseException e) {
                fault(text.place(), "`since` is not a date", "dates read 2026-01-29");
            }
        }
    }

    private void resolves(Place place, String citation) {
        if (!citation.isEmpty() && !authorities.containsKey(citation)) {
            fault(
                    place,
                    "`" + citation + "` is not in authorities.yaml",
                    Nearest.hint(
                            citation, authorities.keySet(), "add it there with title, kind, since, url and checked"));
        }
    }

    private void fault(Place place, String what, String help) {
        faults.add(new Problem(place, what, help));
    }
}
