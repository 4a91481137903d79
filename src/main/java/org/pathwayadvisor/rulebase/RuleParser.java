package org.pathwayadvisor.rulebase;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.pathwayadvisor.yaml.Problem;

/**
 * Reads one rule file into {@link Rule}s. Only the safe subset is understood; everything else is a problem, so that
 * nothing outside it ever reaches the compiler.
 */
final class RuleParser {
    static final String PACKAGE = "org.pathwayadvisor.model";
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*-[0-9]+[a-z]*(-not)?(-[2-9])?");

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
        Map<String, String> metadata = new MetadataParser(file, problems).read(descr);
        ConditionParser conditions = new ConditionParser(file, problems);
        List<Clause> clauses = conditions.clauses(descr.getLhs(), line);
        ConsequenceParser consequence = new ConsequenceParser(file, problems, id, conditions.variables());
        boolean understood = consequence.parse(descr.getConsequence(), descr.getConsequenceLine());
        if (problems.size() > before || !understood) {
            return null;
        }
        return new Rule(id, file, line, metadata, clauses, consequence.conclusion(), consequence.arguments());
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
