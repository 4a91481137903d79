package org.pathwayadvisor.rulebase;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.yaml.Problem;

/** Reads what stands between the name of a rule and its {@code when}: its title, its authority, its days. */
final class MetadataParser {
    private static final List<String> REQUIRED = List.of("title", "authority", "effective", "rationale");
    private static final List<String> OPTIONAL =
            List.of("until", "covers", "certainty", "severity", "elsewhere", "gate", "lift", "metBy", "under", "note");
    private static final List<String> SEVERITIES = List.of("blocker", "required", "advisory", "info");
    private static final List<String> GATES =
            List.of("plan", "training", "study-start", "first-data", "submission", "deployment", "postmarket");
    private static final List<String> CERTAINTIES = List.of("P", "V2", "M", "U", "P V2", "P M", "P U", "H");
    private static final Pattern METADATA = Pattern.compile("^\\s*@(\\w+)\\s*\\(", Pattern.MULTILINE);

    private final RuleFile file;
    private final List<Problem> problems;

    MetadataParser(RuleFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    Map<String, String> read(RuleDescr descr) {
        Map<String, String> metadata = new LinkedHashMap<>();
        int line = descr.getLine();
        for (AnnotationDescr annotation : descr.getAnnotations()) {
            String name = annotation.getName();
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                List<String> known = new ArrayList<>(REQUIRED);
                known.addAll(OPTIONAL);
                problem(
                        annotation.getLine() > 0 ? annotation.getLine() : line,
                        "`@" + name + "` is no metadata of ours",
                        Nearest.hint(name, known, "known: " + String.join(", ", known)));
                continue;
            }
            Object value = annotation.getSingleValueAsString();
            String text = value == null ? "" : value.toString();
            metadata.put(name, strip(text));
        }
        for (String name : REQUIRED) {
            if (metadata.getOrDefault(name, "").isBlank()) {
                problem(
                        line,
                        "`" + descr.getName() + "` lacks @" + name,
                        "every rule carries " + String.join(", ", REQUIRED));
            }
        }
        boolean finding = String.valueOf(descr.getConsequence()).contains("new Finding(");
        choice(line, metadata, "severity", SEVERITIES, finding);
        choice(line, metadata, "elsewhere", SEVERITIES, false);
        choice(line, metadata, "gate", GATES, finding);
        choice(line, metadata, "certainty", CERTAINTIES, false);
        if (List.of(Sitting.DATA, Sitting.CARE).contains(file.topic().sitting())
                && "blocker".equals(metadata.get("severity"))
                && metadata.getOrDefault("lift", "").isBlank()) {
            problem(line, "this stop lacks @lift", "say what lifts it, as an order: sign, switch off, ask");
        }
        date(line, metadata, "effective");
        date(line, metadata, "until");
        order(descr, line);
        return metadata;
    }

    private void order(RuleDescr descr, int line) {
        List<String> wanted = new ArrayList<>(REQUIRED);
        wanted.addAll(OPTIONAL);
        int start = file.text().indexOf("rule \"" + descr.getName() + "\"");
        int end = start < 0 ? -1 : file.text().indexOf("when", start);
        if (end < 0) {
            return;
        }
        Matcher names = METADATA.matcher(file.text().substring(start, end));
        int last = -1;
        while (names.find()) {
            int here = wanted.indexOf(names.group(1));
            if (here >= 0 && here < last) {
                problem(
                        line,
                        "@" + names.group(1) + " stands out of order",
                        "the order is " + String.join(", ", wanted));
            }
            last = Math.max(last, here);
        }
    }

    private void choice(int line, Map<String, String> metadata, String name, List<String> known, boolean finding) {
        String text = metadata.get(name);
        if (text == null ? finding : !known.contains(text)) {
            problem(
                    line,
                    text == null ? "a finding lacks @" + name : "`" + text + "` is not known as @" + name,
                    text == null
                            ? "known: " + String.join(", ", known)
                            : Nearest.hint(text, known, "known: " + String.join(", ", known)));
        }
    }

    private void date(int line, Map<String, String> metadata, String name) {
        String text = metadata.get(name);
        if (text != null && !text.isBlank()) {
            try {
                LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                problem(line, "@" + name + " `" + text + "` is not a date", "dates read 2026-01-29");
            }
        }
    }

    private static String strip(String text) {
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private void problem(int line, String what, String help) {
        problems.add(new Problem(file.at(line), what, help));
    }
}
