package org.pathwayadvisor.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.RuleFiles;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** All faults of a folder of rules at once: metadata, authorities, dates, cases, readers. */
public final class CatalogueCheck {
    private CatalogueCheck() {}

    /** The faults, without order; none means that the folder is in order. */
    public static List<Problem> faults(Path folder) {
        return faults(folder, true);
    }

    /** The same without asking of each condition and date whether a case notices it, which takes a minute. */
    public static List<Problem> quick(Path folder) {
        return faults(folder, false);
    }

    private static List<Problem> faults(Path folder, boolean matrix) {
        List<Problem> faults = new ArrayList<>();
        List<RuleFile> files = RuleFiles.read(folder, faults);
        Reference reference = Reference.load(folder, faults);
        RuleCatalogue catalogue;
        try {
            catalogue = RuleCatalogue.of(files, List.of());
        } catch (RulesInvalid e) {
            faults.addAll(e.problems());
            return faults;
        }
        Set<String> ids = catalogue.rules().stream().map(Rule::id).collect(Collectors.toSet());
        MetadataCheck metadata = new MetadataCheck(reference.authorities(), ids, faults);
        ReaderCheck readers = new ReaderCheck(catalogue.rules(), reference.on(reference.knownThrough()), faults);
        new AuthorityCheck(reference.authorities(), faults).check(folder);
        catalogue.rules().forEach(metadata::check);
        readers.check();
        for (RuleFile file : files) {
            CaseFile cases = Cases.read(file, reference, faults);
            if (!Files.exists(cases.path())) {
                faults.add(new Problem(
                        file.at(0),
                        "the file has no cases",
                        "write them into " + cases.path().getFileName()));
                continue;
            }
            readers.given(cases);
            if (!matrix) {
                continue;
            }
            List<Rule> own = catalogue.rules().stream()
                    .filter(r -> r.file().name().equals(file.name()))
                    .toList();
            new CaseCheck(own, cases.cases(), reference, faults).check();
        }
        strays(folder, faults);
        return faults;
    }

    private static void strays(Path folder, List<Problem> faults) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(p -> p.toString().endsWith(".cases.yaml")).sorted().forEach(p -> {
                String rules = p.getFileName().toString().replaceFirst("\\.cases\\.yaml$", ".drl");
                if (!Files.exists(p.resolveSibling(rules))) {
                    faults.add(new Problem(
                            new Place(p.toString(), 0, 0),
                            "the cases have no rule file",
                            "it would be named `" + rules + "`"));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
