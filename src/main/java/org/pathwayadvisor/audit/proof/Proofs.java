package org.pathwayadvisor.audit.proof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pathwayadvisor.model.DeviceType;
import org.pathwayadvisor.model.Trait;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFiles;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.rulebase.Sitting;
import org.pathwayadvisor.yaml.Problem;

/** Examines the decisions of a folder of rules, each for every combination of answers. */
public final class Proofs {
    private Proofs() {}

    private static Realizer realizer(Ground ground, Stage stage) {
        Sitting sitting = stage.sitting();
        List<Input> questions = ground.questions(sitting);
        Collection<DeviceType> kinds = DeviceClass.kinds(ground).values();
        Set<String> some = kinds.stream().map(DeviceType::type).collect(Collectors.toSet());
        Predicate<Object> rows = row -> Criteria.ofNoType(row)
                || row instanceof DeviceType t && some.contains(t.type())
                || row instanceof Trait t && some.contains(t.type());
        return new Realizer(ground.ways(sitting, rows, questions, List.of()), questions);
    }

    /**
     * Examines some stages.
     *
     * @param day  the day whose law is examined
     * @param done told of each check as soon as it is made
     * @throws RulesInvalid when rules or tables cannot be read
     */
    public static List<StageProof> run(Path folder, LocalDate day, List<Stage> stages, Consumer<Check> done) {
        return run(folder, day, stages, what -> true, done);
    }

    /** The same for some properties only. */
    static List<StageProof> run(
            Path folder, LocalDate day, List<Stage> stages, Predicate<String> chosen, Consumer<Check> done) {
        List<Problem> problems = new ArrayList<>();
        RuleCatalogue catalogue = RuleCatalogue.of(RuleFiles.read(folder, problems), problems);
        Reference reference = Reference.load(folder, problems);
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        Ground ground = new Ground(catalogue, reference, day);
        List<StageProof> proofs = new ArrayList<>();
        for (Stage stage : stages) {
            Examiner examiner = new Examiner(realizer(ground, stage), chosen, done);
            switch (stage) {
                case DEVICE_STATUS -> new DeviceStatus(ground, examiner).examine();
                case DEVICE_CLASS -> new DeviceClass(ground, examiner).examine();
                case PATHWAY -> new WayToMarket(ground, examiner).examine();
                case HIPAA_ROLE -> new DataRoles(ground, examiner).role();
                case DEIDENTIFICATION -> new DataRoles(ground, examiner).claims();
            }
            proofs.add(new StageProof(stage, examiner.checks()));
        }
        return proofs;
    }
}
