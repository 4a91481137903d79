package org.pathwayadvisor.audit.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.assessment.SittingFacts;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.shelf.Shelf;
import org.pathwayadvisor.yaml.Node;
import org.pathwayadvisor.yaml.Problem;
import org.pathwayadvisor.yaml.YamlReader;

/** Measures a folder of rules with its cases and a folder of questionnaires. */
public final class CoverageRun {
    private CoverageRun() {}

    /**
     * The coverage of all rules.
     *
     * @param questionnaires a folder of questionnaires and of folders of them
     * @param day            the day under whose law the questionnaires are run; cases name their own
     * @throws RulesInvalid         where rules, tables or cases cannot be read
     */
    public static Coverage of(Path rules, Optional<Path> questionnaires, LocalDate day) {
        return of(rules, questionnaires, day, r -> true);
    }

    /** The same of some rules. */
    public static Coverage of(Path rules, Optional<Path> questionnaires, LocalDate day, Predicate<Rule> some) {
        List<Problem> problems = new ArrayList<>();
        Reference reference = Reference.load(rules, problems);
        RuleBase base = RuleBase.load(rules, Shelf.EMPTY);
        RuleCatalogue catalogue = RuleCatalogue.of(base.files(), problems);
        Measuring measuring = new Measuring(catalogue, reference, some).cases(problems);
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        questionnaires.ifPresent(folder -> {
            try (Law law = Law.on(base, reference, day)) {
                for (Path file : files(folder)) {
                    Answers answers = Questionnaires.load(file);
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    measuring.questionnaire(name, SittingFacts.of(law, "coverage", answers), day);
                }
            }
        });
        return measuring.coverage();
    }

    /** Beside questionnaires stand notes on them, which tell of no product. */
    private static boolean isQuestionnaire(Path file) {
        return YamlReader.read(file, new ArrayList<>())
                .filter(root -> root instanceof Node.Fields fields && fields.get("product") != null)
                .isPresent();
    }

    /** Questionnaires end in .yaml; what is expected of them stands beside them under a longer ending. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(p -> p.getFileName().toString().matches("[^.]+\\.yaml"))
                    .filter(CoverageRun::isQuestionnaire)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
