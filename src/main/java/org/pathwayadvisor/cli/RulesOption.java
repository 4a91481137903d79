package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RuleFile;
import org.pathwayadvisor.rulebase.RuleFiles;
import org.pathwayadvisor.shelf.Shelf;
import org.pathwayadvisor.yaml.Problem;

/** The folder of rules, read as it stands. */
final class RulesOption {
    private static final String RULES = "rules";

    private RulesOption() {}

    static void declare(Syntax syntax) {
        syntax.option(RULES, "DIR", "The folder of rules (default: the project's).");
    }

    static Path folder(Line line) {
        return line.fileOption(RULES).orElseGet(() -> {
            String home = System.getProperty("pathway.home");
            Path here = Path.of("").toAbsolutePath();
            return seenFrom(here, home == null ? here.resolve("rules") : Path.of(home, "rules"));
        });
    }

    /** A path as a user who stands in a folder would write it. */
    static Path seenFrom(Path here, Path path) {
        return path.startsWith(here) ? here.relativize(path) : path;
    }

    /** What the launcher had read when it built the program. */
    static Shelf shelf() {
        String file = System.getProperty("pathway.shelf");
        return file == null ? Shelf.EMPTY : Shelf.open(Path.of(file));
    }

    /** The checked catalogue of the folder. */
    static RuleCatalogue catalogue(Line line) {
        List<Problem> problems = new ArrayList<>();
        List<RuleFile> files = RuleFiles.read(folder(line), problems);
        return RuleCatalogue.of(files, problems);
    }

    /** The provisions that a command line names, none for all; an unknown id is the user's error. */
    static Set<String> named(Line line, Collection<String> ids) {
        Set<String> provisions = new LinkedHashSet<>();
        if (!ids.isEmpty()) {
            RuleCatalogue catalogue = catalogue(line);
            ids.forEach(id -> provisions.add(provision(catalogue, id).get(0).provision()));
        }
        return provisions;
    }

    /** The rules of one provision; an unknown id is the user's error. */
    static List<Rule> provision(RuleCatalogue catalogue, String id) {
        Rule rule = catalogue.find(id);
        List<Rule> rules = catalogue.provision(rule == null ? id : rule.provision());
        if (rules.isEmpty()) {
            List<String> ids = catalogue.rules().stream().map(Rule::id).toList();
            throw new UserError(
                    "there is no rule `" + id + "`", Nearest.hint(id, ids, "`pathway rules list` lists them"));
        }
        return rules;
    }
}
