package org.pathwayadvisor.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** The compiled rules: one base a sitting, made of one unit a topic. */
public final class RuleBase {
    private final Map<Sitting, KieBase> bases;
    private final String hash;
    private final List<RuleFile> files;

    private final Map<String, List<Universal>> universals;

    private record Loaded(List<Model> models, List<Universal> universals) {}

    private RuleBase(
            Map<Sitting, KieBase> bases, String hash, List<RuleFile> files, Map<String, List<Universal>> universals) {
        this.bases = bases;
        this.hash = hash;
        this.files = files;
        this.universals = universals;
    }

    /**
     * Loads the rules of a folder. Units that were compiled before, into this program or into the user's cache, are
     * taken as they are; the others are checked and compiled.
     *
     * @param progress told in one line when compiling takes time
     * @throws RulesInvalid when a file has a fault; then nothing was compiled
     */
    public static RuleBase load(Path rules, Consumer<String> progress) {
        List<Problem> problems = new ArrayList<>();
        List<RuleFile> files = RuleFiles.read(rules, problems);
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        return load(files, progress);
    }

    static RuleBase load(List<RuleFile> files, Consumer<String> progress) {
        Map<String, List<RuleFile>> units = units(files);
        UnitCache cache = UnitCache.ofUser();
        Map<Sitting, List<Model>> models = new EnumMap<>(Sitting.class);
        Map<String, List<Universal>> universals = new TreeMap<>();
        RuleCatalogue catalogue = null;
        Hash hash = new Hash();
        for (Map.Entry<String, List<RuleFile>> unit : units.entrySet()) {
            hash.add(unit.getKey());
            Sitting sitting = unit.getValue().get(0).topic().sitting();
            Loaded own = shipped(unit.getKey());
            if (own == null) {
                Path jar = cache.find(unit.getKey());
                if (jar == null) {
                    catalogue = catalogue == null ? RuleCatalogue.of(files, List.of()) : catalogue;
                    progress.accept("compiling the rules of "
                            + unit.getValue().get(0).topic().folder() + " …");
                    jar = cache.store(unit.getKey(), UnitCompiler.compile(unit.getKey(), unit.getValue(), catalogue));
                }
                own = cached(jar, unit.getKey());
            }
            models.computeIfAbsent(sitting, s -> new ArrayList<>()).addAll(own.models());
            own.universals()
                    .forEach(u -> universals
                            .computeIfAbsent(u.rule(), r -> new ArrayList<>())
                            .add(u));
        }
        Map<Sitting, KieBase> bases = new EnumMap<>(Sitting.class);
        for (Sitting sitting : Sitting.values()) {
            bases.put(sitting, KieBaseBuilder.createKieBaseFromModel(models.getOrDefault(sitting, List.of())));
        }
        return new RuleBase(bases, hash.hex(), files, universals);
    }

    /** The same rules through another compiler, for the test that compares two engines. */
    static RuleBase load(List<RuleFile> files, BiFunction<Sitting, List<RuleFile>, KieBase> compiler) {
        Map<Sitting, KieBase> bases = new EnumMap<>(Sitting.class);
        for (Sitting sitting : Sitting.values()) {
            bases.put(
                    sitting,
                    compiler.apply(
                            sitting,
                            files.stream()
                                    .filter(f -> f.topic().sitting() == sitting)
                                    .toList()));
        }
        Map<String, List<Universal>> universals = new TreeMap<>();
        RuleCatalogue.of(files, List.of()).rules().forEach(r -> universals.put(r.id(), Universal.of(r)));
        return new RuleBase(bases, "other", files, universals);
    }

    /** Units by name; a name holds the topic and a hash of all that its compiled form depends on. */
    static Map<String, List<RuleFile>> units(List<RuleFile> files) {
        Map<Topic, List<RuleFile>> topics = new EnumMap<>(Topic.class);
        files.forEach(
                f -> topics.computeIfAbsent(f.topic(), t -> new ArrayList<>()).add(f));
        Map<String, List<RuleFile>> units = new LinkedHashMap<>();
        topics.forEach((topic, list) -> {
            Hash hash = new Hash().add(BuildKey.VALUE);
            list.forEach(f -> hash.add(f.path().getFileName().toString()).add(f.text()));
            units.put(topic.folder() + "-" + hash.hex().substring(0, 32), list);
        });
        return units;
    }

    /** Compiles all units into one jar for the class path: the release ships its rules compiled. */
    public static void ship(Path rules, Path jar) {
        List<Problem> problems = new ArrayList<>();
        List<RuleFile> files = RuleFiles.read(rules, problems);
        RuleCatalogue catalogue = RuleCatalogue.of(files, problems);
        Map<String, byte[]> entries = new TreeMap<>();
        units(files).forEach((unit, list) -> {
            try (java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(
                    new java.io.ByteArrayInputStream(UnitCompiler.compile(unit, list, catalogue)))) {
                for (var e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                    byte[] bytes = in.readAllBytes();
                    byte[] other = entries.put(e.getName(), bytes);
                    if (other != null && !java.util.Arrays.equals(other, bytes)) {
                        throw new IllegalStateException("two units differ in " + e.getName());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            Files.write(jar, UnitCompiler.Zip.stored(entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Loaded shipped(String unit) {
        ClassLoader loader = RuleBase.class.getClassLoader();
        return loader.getResource(UnitCompiler.UNIT_ENTRY + unit) == null ? null : loaded(loader, unit);
    }

    private static Loaded cached(Path jar, String unit) {
        try {
            // Stays open as long as the rules are used: lambdas are loaded when first evaluated.
            return loaded(new URLClassLoader(new URL[] {jar.toUri().toURL()}, RuleBase.class.getClassLoader()), unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Loaded loaded(ClassLoader loader, String unit) {
        List<Model> models = new ArrayList<>();
        for (String name : lines(loader, UnitCompiler.UNIT_ENTRY + unit)) {
            try {
                models.add(
                        (Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        List<Universal> universals = lines(loader, UnitCompiler.UNIVERSAL_ENTRY + unit).stream()
                .map(Universal::parse)
                .toList();
        return new Loaded(models, universals);
    }

    private static List<String> lines(ClassLoader loader, String entry) {
        try (var in = loader.getResourceAsStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, List<Universal>> universals() {
        return universals;
    }

    KieBase base(Sitting sitting) {
        return bases.get(sitting);
    }

    /** Hash of all rule files and of what compiles them. */
    public String hash() {
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
}
