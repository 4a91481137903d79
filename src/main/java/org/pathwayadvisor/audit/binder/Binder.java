package org.pathwayadvisor.audit.binder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.pathwayadvisor.audit.page.Markdown;
import org.pathwayadvisor.audit.review.ReviewStatus;
import org.pathwayadvisor.review.Reviews;

/** The pages of a binder and the list of their hashes: same inputs, same bytes. */
public final class Binder {
    static final String MANIFEST = "manifest.json";
    static final String RULES = "rules.json";
    static final String DECISIONS = "decisions.json";

    /** Pages of the project that go in as they stand, and what each says. */
    private static final Map<String, String> COPIED = new LinkedHashMap<>();

    static {
        COPIED.put("agreement.md", "agreement with what FDA decided on real devices, and the known misses");
        COPIED.put("coverage-of-law.md", "what stands for each row of the specification");
        COPIED.put("validation.md", "what the program is meant for, its limits, and what its user must do");
    }

    private final Material material;
    private final Function<Object, String> json;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final Map<String, String> inputs = new TreeMap<>();
    private final Map<String, String> index = new LinkedHashMap<>();

    private Binder(Material material, Function<Object, String> json) {
        this.material = material;
        this.json = json;
    }

    /**
     * The files of a binder by name.
     *
     * @param since an earlier binder to compare with
     * @param json  writes a value as JSON
     */
    public static SortedMap<String, String> of(
            Material material, Optional<Earlier> since, Function<Object, String> json) {
        return new Binder(material, json).write(since);
    }

    private SortedMap<String, String> write(Optional<Earlier> since) {
        List<Map<String, Object>> rules = Fingerprints.json(material);
        List<Decision> decisions = Decisions.of(material);
        page("scope.md", "which law is in, in which editions, and what is out", ScopePage.of(material));
        page("rules.md", "every rule with authority, rationale, certainty and review", RulesPage.of(material));
        page("checks.md", "coverage, mutation, proof and the other checks", ChecksPage.of(material));
        COPIED.forEach(this::copy);
        page(
                "interpretations.md",
                "policies of the project, working assumptions, readings of the text",
                InterpretationsPage.of(material));
        page("waivers.md", "findings that the project lives with, and why", waivers());
        page(
                "reviews.md",
                "who reviewed which rules",
                "# Reviews\n\n```\n" + ReviewStatus.text(material.reviews()).strip() + "\n```\n");
        page("decisions.md", "what the rules decide of the sample products", Decisions.page(material, decisions));
        page(
                "changes.md",
                "rules and decisions that moved since the last binder",
                ChangesPage.of(material, since, rules, decisions));
        files.put(RULES, json.apply(rules));
        files.put(DECISIONS, json.apply(decisions.stream().map(Decision::json).toList()));
        files.put("README.md", first(since));
        files.put(MANIFEST, json.apply(manifest()));
        return files;
    }

    private void page(String name, String says, String text) {
        index.put(name, says);
        files.put(name, text);
    }

    private void copy(String name, String says) {
        Path file = material.project().resolve("docs").resolve(name);
        Optional<String> text = Sheets.read(file);
        text.ifPresent(t -> {
            inputs.put("docs/" + name, hash(t));
            page(name, says, Sheets.copied(t, "docs/" + name));
        });
    }

    private String waivers() {
        StringBuilder out = new StringBuilder("# Waivers\n\n");
        String name = "lint-waivers.yaml";
        Optional<String> text = Sheets.read(material.rules().resolve(name));
        text.ifPresent(t -> inputs.put("rules/" + name, hash(t)));
        return out.append(text.map(t -> "As they stand in " + name
                                + ", each with its reason and its last day.\n\n```yaml\n" + t.strip() + "\n```\n")
                        .orElse("There are none: no file " + name + " stands with the rules.\n"))
                .toString();
    }

    private String first(Optional<Earlier> since) {
        StringBuilder out = new StringBuilder("# Binder of the rules\n\n");
        out.append("Made by Pathway Advisor ").append(material.version());
        out.append(" from the rules with the hash `")
                .append(material.law().hash())
                .append("`,\n");
        out.append("under the law of ").append(material.day()).append(". The law is known through ");
        out.append(material.reference().knownThrough()).append(".\n\n");
        out.append(
                "It gathers what the program knows of its rules. It says what was run and what was found. It does not\n");
        out.append("say that the rules are the law: that is for those who read them beside the text (reviews.md).\n\n");
        index.forEach((name, says) -> out.append("- ")
                .append(Markdown.link(name, name))
                .append(": ")
                .append(says)
                .append('\n'));
        out.append("- [rules.json](rules.json), [decisions.json](decisions.json): the same for programs\n");
        out.append("- [manifest.json](manifest.json): versions and the hash of every file\n");
        COPIED.keySet().stream()
                .filter(name -> !index.containsKey(name))
                .forEach(name -> out.append("\nNot in: docs/").append(name).append(", which is not there.\n"));
        long left = material.runs().stream().filter(r -> r.text().isEmpty()).count();
        long failed = material.runs().stream()
                .filter(r -> r.text().isPresent() && !r.holds())
                .count();
        out.append("\nOf ").append(material.runs().size()).append(" checks ").append(left);
        out.append(" were not run and ").append(failed).append(" did not hold.");
        out.append(since.isEmpty() ? " No earlier binder was compared.\n" : " Compared with an earlier binder.\n");
        return out.toString();
    }

    private Map<String, Object> manifest() {
        Sheets.read(material.project().resolve("README.md")).ifPresent(t -> inputs.put("README.md", hash(t)));
        Sheets.read(material.rules().resolve(Reviews.FILE))
                .ifPresent(t -> inputs.put("rules/" + Reviews.FILE, hash(t)));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("binder", 1);
        root.put("advisor", material.version());
        root.put("asOf", material.day().toString());
        root.put("lawKnownThrough", material.reference().knownThrough().toString());
        root.put("rulesHash", material.law().hash());
        root.put("rules", material.catalogue().rules().size());
        Map<String, String> checks = new LinkedHashMap<>();
        material.runs().forEach(r -> checks.put(r.command(), r.shown()));
        root.put("checks", checks);
        root.put("inputs", inputs);
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((name, text) -> hashes.put(name, hash(text)));
        root.put("files", hashes);
        return root;
    }

    /** SHA-256 of the bytes of a file, as other tools print it. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
