package org.pathwayadvisor.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remarks;
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
        List<Problem> problems = new ArrayList<>();
        List<RuleFile> files = RuleFiles.read(folder, problems);
        Reference reference = Reference.load(folder, problems);
        RuleCatalogue catalogue;
        try {
            catalogue = RuleCatalogue.of(files, List.of());
        } catch (RulesInvalid e) {
            problems.addAll(e.problems());
            return problems;
        }
        Remarks remarks = new Remarks();
        check(folder, catalogue, reference, f -> true, remarks);
        problems.addAll(remarks.problems());
        if (matrix) {
            files.forEach(file -> matrix(file, catalogue, reference, problems));
        }
        return problems;
    }

    /**
     * What can be told of rules, tables and cases that could be read, quickly.
     *
     * @param some the files whose cases are looked at
     */
    public static void check(
            Path folder, RuleCatalogue catalogue, Reference reference, Predicate<RuleFile> some, Remarks remarks) {
        Set<String> ids = catalogue.rules().stream().map(Rule::id).collect(Collectors.toSet());
        MetadataCheck metadata = new MetadataCheck(reference.authorities(), ids, remarks);
        ReaderCheck readers = new ReaderCheck(catalogue.rules(), reference.on(reference.knownThrough()), remarks);
        new AuthorityCheck(reference.authorities(), remarks).check(folder);
        catalogue.rules().forEach(metadata::check);
        readers.check();
        List<RuleFile> files = catalogue.rules().stream()
                .map(Rule::file)
                .distinct()
                .filter(some)
                .toList();
        for (RuleFile file : files) {
            List<Problem> problems = new ArrayList<>();
            CaseFile cases = Cases.read(file, reference, problems);
            remarks.addAll(Check.CASE_FORM, problems);
            if (!Files.exists(cases.path())) {
                remarks.add(
                        Check.NO_CASES,
                        file.at(0),
                        "the file has no cases",
                        "write them into " + cases.path().getFileName());
            }
            readers.given(cases);
        }
        strays(folder, remarks);
    }

    private static void matrix(RuleFile file, RuleCatalogue catalogue, Reference reference, List<Problem> faults) {
        CaseFile cases = Cases.read(file, reference, new ArrayList<>());
        if (Files.exists(cases.path())) {
            List<Rule> own = catalogue.rules().stream()
                    .filter(r -> r.file().name().equals(file.name()))
                    .toList();
            new CaseCheck(own, cases.cases(), reference, faults).check();
        }
    }

    private static void strays(Path folder, Remarks remarks) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(p -> p.toString().endsWith(".cases.yaml")).sorted().forEach(p -> {
                String rules = p.getFileName().toString().replaceFirst("\\.cases\\.yaml$", ".drl");
                if (!Files.exists(p.resolveSibling(rules))) {
                    remarks.add(
                            Check.NO_CASES,
                            new Place(p.toString(), 0, 0),
                            "the cases have no rule file",
                            "it would be named `" + rules + "`");
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
