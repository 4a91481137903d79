package org.pathwayadvisor.rulebase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.pathwayadvisor.shelf.Shelf;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** The rules of a folder, and one base of the engine for each sitting, made when it is first used. */
public final class RuleBase {
    private final List<RuleFile> files;
    private final Map<Sitting, List<Rule>> rules = new EnumMap<>(Sitting.class);
    private final Map<Sitting, Base> bases = new EnumMap<>(Sitting.class);
    private String hash = "";
    private Determinations determinations;

    private RuleBase(List<RuleFile> files, Collection<Rule> rules, Function<Sitting, KieBase> maker) {
        this.files = files;
        for (Sitting sitting : Sitting.values()) {
            this.rules.put(sitting, new ArrayList<>());
            this.bases.put(sitting, new Base(maker));
        }
        rules.forEach(r -> this.rules.get(r.file().topic().sitting()).add(r));
    }

    /**
     * Loads the rules of a folder.
     *
     * @param shelf may hold files as they were parsed before
     * @throws RulesInvalid when a file has a fault
     */
    public static RuleBase load(Path rules, Shelf shelf) {
        List<Problem> problems = new ArrayList<>();
        List<RuleFile> files = RuleFiles.read(rules, problems);
        return new RuleBase(files, RuleCatalogue.of(files, problems, shelf).rules(), null);
    }

    /** Rules that no file holds: those of files, changed on purpose to see who notices. */
    public static RuleBase of(Collection<Rule> rules) {
        return new RuleBase(List.of(), rules, null);
    }

    /** The same rules through another compiler, for the test that compares two engines. */
    static RuleBase load(List<RuleFile> files, Function<Sitting, KieBase> compiler) {
        return new RuleBase(files, RuleCatalogue.of(files, List.of()).rules(), compiler);
    }

    /** Puts the parsed rules of a folder onto a shelf. */
    public static void fill(Path rules, Shelf.Filling shelf) {
        for (RuleFile file : load(rules, Shelf.EMPTY).files) {
            shelf.put(file.name(), file.bytes(), RuleForm.write(RuleParser.parse(file, new ArrayList<>())));
        }
    }

    /** What rules conclude either way, and so a person may overrule. */
    public synchronized Determinations determinations() {
        if (determinations == null) {
            List<Rule> all = new ArrayList<>();
            rules.values().forEach(all::addAll);
            determinations = new Determinations(all);
        }
        return determinations;
    }

    /** The rules of a sitting, sorted by id. */
    List<Rule> rules(Sitting sitting) {
        return rules.get(sitting);
    }

    /** The engine's base of a sitting. */
    KieBase base(Sitting sitting) {
        return bases.get(sitting).of(sitting);
    }

    /** Makes the base of a sitting, so that nobody waits for it later. */
    public RuleBase prepare(Sitting sitting) {
        base(sitting);
        return this;
    }

    /** Hash of all rule files. */
    public synchronized String hash() {
        if (hash.isEmpty()) {
            Hash all = new Hash();
            files.forEach(f -> all.add(f.name()).add(f.hash()));
            hash = all.hex();
        }
        return hash;
    }

    /** The file of a rule. */
    public Place place(String id) {
        return files.stream()
                .filter(f -> f.provision().equals(Rule.provision(id)))
                .map(f -> f.at(0))
                .findFirst()
                .orElse(new Place(id, 0, 0));
    }

    /** The files as they were read. */
    public List<RuleFile> files() {
        return files;
    }

    /** The base of one sitting. Each waits for itself only: both can be made at the same time. */
    private final class Base {
        private final Function<Sitting, KieBase> maker;
        private KieBase base;

        /** @param maker null for the engine's own model of the rules */
        private Base(Function<Sitting, KieBase> maker) {
            this.maker = maker;
        }

        private synchronized KieBase of(Sitting sitting) {
            if (base == null) {
                base = maker == null
                        ? KieBaseBuilder.createKieBaseFromModel(RuleModel.of(rules(sitting)))
                        : maker.apply(sitting);
            }
            return base;
        }
    }
}
