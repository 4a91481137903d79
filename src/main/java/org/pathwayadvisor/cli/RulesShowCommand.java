package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.audit.CaseRunner;
import org.pathwayadvisor.audit.Cases;
import org.pathwayadvisor.audit.NeedPage;
import org.pathwayadvisor.audit.RulePage;
import org.pathwayadvisor.audit.StateLawPage;
import org.pathwayadvisor.reference.NeedInfo;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.reference.StateLawInfo;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Problem;

/** {@code pathway rules show ID}. */
final class RulesShowCommand extends Action {
    RulesShowCommand() {
        super("show", "Show one provision: law, text, and what its cases say.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.needs("ID", "A rule, such as CDS-010.");
        RulesOption.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Path folder = RulesOption.folder(line);
        List<Problem> problems = new ArrayList<>();
        Reference reference = Reference.load(folder, problems);
        StateLawInfo law = reference.stateLaws().get(line.word("ID"));
        if (law != null) {
            screen.out().print(StateLawPage.show(law, reference.authorities().get(law.authority())));
            return Exit.DECIDED;
        }
        NeedInfo need = reference.needs().get(line.word("ID"));
        if (need != null) {
            screen.out().print(NeedPage.show(need, reference.authorities().get(need.authority())));
            return Exit.DECIDED;
        }
        RuleCatalogue catalogue = RulesOption.catalogue(line);
        List<Rule> provision = RulesOption.provision(catalogue, line.word("ID"));
        var cases = Cases.read(provision.get(0).file(), reference, problems);
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        RuleBase base = RuleBase.load(folder, RulesOption.shelf());
        screen.out()
                .print(RulePage.show(provision, reference.authorities(), new CaseRunner(base, catalogue).run(cases)));
        return Exit.DECIDED;
    }
}
