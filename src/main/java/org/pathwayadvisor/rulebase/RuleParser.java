package org.pathwayadvisor.rulebase;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.yaml.Problem;

/**
 * Reads one rule file into {@link Rule}s. Only the safe subset is understood; everything else is a problem, so that
 * nothing outside it ever reaches the compiler.
 */
final class RuleParser {
    static final String PACKAGE = "org.pathwayadvisor.model";
    private static final List<String> REQUIRED = List.of("title", "authority", "effective", "rationale");
    private static final List<String> OPTIONAL =
            List.of("until", "covers", "certainty", "severity", "elsewhere", "gate", "lift", "metBy", "under", "note");
    private static final List<String> SEVERITIES = List.of("blocker", "required", "advisory", "info");
    private static final List<String> GATES =
            List.of("plan", "training", "study-start", "first-data", "submission", "deployment", "postmarket");
    private static final List<String> CERTAINTIES = List.of("P", "V2", "M", "U", "P V2", "P M", "P U", "H");
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*-[0-9]+[a-z]*(-not)?(-[2-9])?");
    private static final Pattern METADATA = Pattern.compile("^\\s*@(\\w+)\\s*\\(", Pattern.MULTILINE);

    private final RuleFile file;
    private final List<Problem> problems;

    private RuleParser(RuleFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    static List<Rule> parse(RuleFile file, List<Problem> problems) {
        return new RuleParser(file, problems).parse();
    }

    private List<Rule> parse() {
        PackageDescr tree;
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            tree = parser.parse(false, new StringReader(file.text()));
            if (parser.hasErrors() || tree == null) {
                parser.getErrors().forEach(this::syntax);
                if (parser.getErrors().isEmpty()) {
                    problem(0, "the file holds no rule", "");
                }
                return List.of();
            }
        } catch (Exception e) {
            problem(0, "the file cannot be read as rules", "compare it with another file of the folder");
            return List.of();
        }
        if (!PACKAGE.equals(tree.getName())) {
            problem(
                    1,
                    "the first line must be `package " + PACKAGE + "`",
                    "rules are written in the words of that package");
        }
        forbidden(tree.getImports(), "import");
        forbidden(tree.getFunctionImports(), "import static");
        forbidden(tree.getAccumulateImports(), "import accumulate");
        forbidden(tree.getGlobals(), "global");
        forbidden(tree.getFunctions(), "function");
        forbidden(tree.getTypeDeclarations(), "declare");
        forbidden(tree.getEnumDeclarations(), "declare enum");
        forbidden(1, !tree.getEntryPointDeclarations().isEmpty(), "declare entry-point");
        forbidden(1, !tree.getWindowDeclarations().isEmpty(), "declare window");
        forbidden(1, !tree.getAttributes().isEmpty(), "a file-wide attribute");
        forbidden(1, tree.getUnit() != null, "unit");
        List<Rule> rules = new ArrayList<>();
        for (RuleDescr descr : tree.getRules()) {
            Rule rule = rule(descr);
            if (rule != null) {
                rules.add(rule);
            }
        }
        if (tree.getRules().isEmpty()) {
            problem(1, "the file holds no rule", "one provision a file: the rule and, where it can fail, its negation");
        }
        return rules;
    }

    private void syntax(DroolsError error) {
        int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
        Matcher at = Pattern.compile("Line (\\d+):(\\d+)").matcher(error.getMessage());
        if (line <= 0 && at.find()) {
            line = Integer.parseInt(at.group(1));
        }
        problem(line, "this is not a rule", "check `rule`, `when`, `then`, `end`, commas and brackets near this line");
    }

    private Rule rule(RuleDescr descr) {
        int before = problems.size();
        int line = descr.getLine();
        String id = descr.getName();
        if (!ID.matcher(id).matches()) {
            problem(
                    line,
                    "`" + id + "` is not a rule id",
                    "an id reads CDS-010, its negation CDS-010-not, a further limb CDS-010-2");
        } else if (!file.path().getFileName().toString().startsWith(Rule.provision(id) + "-")) {
            problem(
                    line,
                    "rule `" + id + "` does not belong into this file",
                    "the file name starts with the rule's id");
        }
        forbidden(
                line,
                !descr.getAttributes().isEmpty(),
                String.join(", ", descr.getAttributes().keySet()));
        forbidden(line, descr.getParentName() != null, "extends");
        forbidden(line, !descr.getNamedConsequences().isEmpty(), "a second consequence");
        if (descr.isQuery()) {
            forbidden(line, true, "query");
            return null;
        }
        Map<String, String> metadata = metadata(descr);
        ConditionParser conditions = new ConditionParser(file, problems);
        List<Clause> clauses = conditions.clauses(descr.getLhs(), line);
        ConsequenceParser consequence = new ConsequenceParser(file, problems, id, conditions.variables());
        boolean understood = consequence.parse(descr.getConsequence(), descr.getConsequenceLine());
        if (problems.size() > before || !understood) {
            return null;
        }
        return new Rule(id, file, line, metadata, clauses, consequence.conclusion(), consequence.arguments());
    }

    private Map<String, String> metadata(RuleDescr descr) {
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

    static String strip(String text) {
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private void forbidden(Collection<? extends BaseDescr> found, String what) {
        found.forEach(f -> forbidden(Math.max(1, f.getLine()), true, what));
    }

    private void forbidden(int line, boolean found, String what) {
        if (found) {
            problem(
                    line,
                    "`" + what + "` may not stand in a rule file",
                    "rules/README.md shows the forms a rule may have");
        }
    }

    private void problem(int line, String what, String help) {
        problems.add(new Problem(file.at(line), what, help));
    }
}
