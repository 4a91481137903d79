package org.pathwayadvisor.rulebase;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/** Compiles the checked rule files of one topic into a jar of an executable model. Same files, same bytes. */
final class UnitCompiler {
    /** The entry that lists the model classes of a unit: this prefix and the unit's name. */
    static final String UNIT_ENTRY = "META-INF/rule-unit/";

    /** The entry that lists a unit's {@code forall}s. */
    static final String UNIVERSAL_ENTRY = "META-INF/rule-forall/";

    private UnitCompiler() {}

    static byte[] compile(String unit, List<RuleFile> files, RuleCatalogue catalogue) {
        System.setProperty("drools.reproducibleExecutableModelGeneration", "true");
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.pathwayadvisor.rules", unit, "1");
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        for (RuleFile file : files) {
            system.write(
                    "src/main/resources/org/pathwayadvisor/model/" + file.path().getFileName(), file.text());
        }
        KieBuilder builder = services.newKieBuilder(system);
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException e) {
            throw failure(unit, files, List.of(String.valueOf(e.getMessage())));
        }
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw failure(unit, files, errors.stream().map(Message::getText).toList());
        }
        byte[] jar = ((InternalKieModule) builder.getKieModule()).getBytes();
        services.getRepository().removeKieModule(release);
        return normalise(jar, unit, universals(files, catalogue));
    }

    /** The lint lets nothing through that does not compile, so this names the file and asks for a report. */
    private static RulesInvalid failure(String unit, List<RuleFile> files, List<String> messages) {
        List<Problem> problems = new ArrayList<>();
        for (String message : messages) {
            Place place = files.stream()
                    .filter(f ->
                            message.contains(f.path().getFileName().toString().replace(".drl", "")))
                    .map(f -> f.at(0))
                    .findFirst()
                    .orElse(new Place(unit, 0, 0));
            problems.add(new Problem(
                    place,
                    "the rule cannot be compiled",
                    "compare it with its neighbours, or report it with the file"));
        }
        return new RulesInvalid(problems);
    }

    private static String universals(List<RuleFile> files, RuleCatalogue catalogue) {
        StringBuilder lines = new StringBuilder();
        for (Rule rule : catalogue.rules()) {
            if (files.contains(rule.file())) {
                Universal.of(rule).forEach(u -> lines.append(u.line()).append('\n'));
            }
        }
        return lines.toString();
    }

    private static byte[] normalise(byte[] jar, String unit, String universals) {
        Map<String, byte[]> entries = new TreeMap<>();
        StringBuilder models = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                if (e.getName().endsWith(".class") && !e.getName().startsWith("org/drools/project/")) {
                    entries.put(e.getName(), in.readAllBytes());
                } else if (e.getName().endsWith("drools-model")) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(l -> !l.isBlank() && !l.contains(":"))
                            .forEach(l -> models.append(l.strip()).append('\n'));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.put(UNIT_ENTRY + unit, models.toString().getBytes(StandardCharsets.UTF_8));
        entries.put(UNIVERSAL_ENTRY + unit, universals.getBytes(StandardCharsets.UTF_8));
        return Zip.stored(entries);
    }

    /** Writing of jars whose bytes depend on their content only. */
    static final class Zip {
        private Zip() {}

        static byte[] stored(Map<String, byte[]> entries) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                    CRC32 crc = new CRC32();
                    crc.update(e.getValue());
                    ZipEntry entry = new ZipEntry(e.getKey());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(e.getValue().length);
                    entry.setCompressedSize(e.getValue().length);
                    entry.setCrc(crc.getValue());
                    entry.setLastModifiedTime(FileTime.fromMillis(1_000_000_000_000L));
                    out.putNextEntry(entry);
                    out.write(e.getValue());
                    out.closeEntry();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }
}
