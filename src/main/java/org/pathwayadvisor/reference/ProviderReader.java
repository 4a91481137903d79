package org.pathwayadvisor.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.yaml.Node;

/** Reads the table of providers of models. */
final class ProviderReader {
    private static final List<String> CERTAINTIES = List.of("P", "V2", "M", "U");

    private ProviderReader() {}

    static List<ProviderInfo> read(TableReader table) {
        List<ProviderInfo> providers = new ArrayList<>();
        for (Node.Fields row : table.list("providers")) {
            ProviderInfo provider = read(table, row);
            if (providers.stream().anyMatch(p -> p.id().equals(provider.id()))) {
                table.problem(row.place(), "provider `" + provider.id() + "` is there twice", "");
            }
            providers.add(provider);
        }
        return providers;
    }

    private static ProviderInfo read(TableReader table, Node.Fields row) {
        String certainty = table.text(row, "certainty");
        if (!CERTAINTIES.contains(certainty)) {
            table.problem(row.place(), "`" + certainty + "` is not known as `certainty`", "known: P, V2, M, U");
        }
        LocalDate read = table.date(row, "read", LocalDate.MIN);
        if (read.equals(LocalDate.MIN) && !certainty.equals("U")) {
            table.problem(row.place(), "`read` is missing", "a row that was never read has certainty U");
        }
        return new ProviderInfo(
                table.text(row, "id"),
                table.text(row, "provider"),
                table.text(row, "service"),
                table.words(row, "names"),
                table.constant(row, "agreement", ProviderInfo.Offer.class),
                table.text(row, "terms"),
                table.text(row, "scope"),
                table.words(row, "needs"),
                table.text(row, "retention"),
                table.text(row, "training"),
                table.constant(row, "trains", ProviderInfo.Trains.class),
                table.text(row, "source"),
                read.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(read),
                certainty);
    }
}
