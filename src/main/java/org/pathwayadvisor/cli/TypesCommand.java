package org.pathwayadvisor.cli;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.audit.TypePage;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.reference.TypeInfo;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Problem;

/** {@code pathway types}. */
final class TypesCommand extends Action {
    private static final String QUERY = "QUERY";

    TypesCommand() {
        super("types", "Search FDA's device types: class, exemption, special controls and what makes a function one.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.mayHave(QUERY, "A product code, a section of 21 CFR, or words in quotes of which each must occur.");
        LawOptions.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        LawOptions law = LawOptions.of(line);
        List<Problem> problems = new ArrayList<>();
        Reference reference = Reference.load(law.rules(), problems);
        if (!problems.isEmpty()) {
            throw new RulesInvalid(problems);
        }
        List<String> words =
                line.given(QUERY).map(q -> List.of(q.strip().split("\\s+"))).orElse(List.of());
        List<TypeInfo> found = TypePage.find(reference.types().values(), words);
        screen.out().print(TypePage.print(found, law.asOf()));
        return Exit.DECIDED;
    }
}
