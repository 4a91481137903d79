package org.pathwayadvisor.audit.lint;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pathwayadvisor.audit.lint.Linted.Told;
import org.pathwayadvisor.audit.lint.Linted.Waived;
import org.pathwayadvisor.audit.remark.Check;
import org.pathwayadvisor.audit.remark.Remark;

/** What was found, in SARIF 2.1.0: the form in which code hosts take the results of static checks. */
public final class Sarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private final Path folder;

    private Sarif(Path folder) {
        this.folder = folder;
    }

    /** @param folder the folder of rules as it was named; places below it are told relative to what holds it */
    public static Map<String, Object> of(Linted linted, Path folder) {
        Sarif sarif = new Sarif(folder);
        List<Object> results = new ArrayList<>();
        linted.remarks().forEach(t -> results.add(sarif.result(t)));
        linted.waived().forEach(w -> results.add(sarif.suppressed(w)));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver()));
        run.put(
                "originalUriBaseIds",
                Map.of(ROOT, Map.of("description", text("the folder that holds the folder of rules"))));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", results);
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static Map<String, Object> driver() {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "pathway rules lint");
        driver.put("rules", Arrays.stream(Check.values()).map(Sarif::descriptor).toList());
        return driver;
    }

    private static Map<String, Object> descriptor(Check check) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", check.id());
        rule.put("shortDescription", text(check.wanted()));
        rule.put("defaultConfiguration", Map.of("level", check.weight().word()));
        return rule;
    }

    private Map<String, Object> result(Told told) {
        Remark remark = told.remark();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", remark.check().id());
        result.put("ruleIndex", remark.check().ordinal());
        result.put("level", remark.check().weight().word());
        String help = remark.problem().help();
        result.put("message", text(remark.problem().what() + (help.isEmpty() ? "" : "; " + help)));
        result.put("locations", List.of(location(remark)));
        // Lines move; what is said of which rule does not, so that a host knows a result again.
        result.put(
                "partialFingerprints",
                Map.of(
                        "remark/v1",
                        Integer.toHexString((remark.check().id()
                                        + told.rule()
                                        + remark.problem().what())
                                .hashCode())));
        return result;
    }

    private Map<String, Object> suppressed(Waived waived) {
        Map<String, Object> result = result(waived.told());
        Map<String, Object> suppression = new LinkedHashMap<>();
        suppression.put("kind", "external");
        suppression.put(
                "justification",
                waived.waiver().reason() + " (until " + waived.waiver().until() + ")");
        result.put("suppressions", List.of(suppression));
        return result;
    }

    /** Hosts show a result at a line of a file; what is about a question or the whole folder stands at its README. */
    private Map<String, Object> location(Remark remark) {
        boolean file = remark.place().file().matches(".*\\.(drl|yaml)");
        Map<String, Object> location = new LinkedHashMap<>();
        location.put(
                "physicalLocation",
                physical(
                        remark,
                        file
                                ? remark.place().file()
                                : folder.resolve("README.md").toString()));
        if (!file) {
            location.put(
                    "logicalLocations", List.of(Map.of("name", remark.place().file())));
        }
        return location;
    }

    private Map<String, Object> physical(Remark remark, String file) {
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("uri", relative(file));
        artifact.put("uriBaseId", ROOT);
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("artifactLocation", artifact);
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", Math.max(1, remark.place().line()));
        if (remark.place().column() > 0) {
            region.put("startColumn", remark.place().column());
        }
        location.put("region", region);
        return location;
    }

    /** The place below what holds the folder of rules, as an address: {@code rules/hipaa/HIP-010-health-plan.drl}. */
    private String relative(String file) {
        Path whole = folder.toAbsolutePath().normalize();
        Path path = Path.of(file).toAbsolutePath().normalize();
        Path below = whole.getParent() != null && path.startsWith(whole)
                ? whole.getParent().relativize(path)
                : Path.of(file);
        try {
            return new URI(null, null, below.toString().replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }
}
