package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.List;
import org.pathwayadvisor.audit.difference.Difference;
import org.pathwayadvisor.audit.difference.Subject;
import org.pathwayadvisor.audit.difference.Subjects;

/** {@code pathway rules diff OLD [NEW]}. */
final class RulesDiffCommand extends Action {
    private static final String PRODUCTS = "products";
    private static final String GENERATED = "10000";
    private static final int MOST = 1_000_000;

    RulesDiffCommand() {
        super("diff", "Compare two sets of rules: what changed, and which products end elsewhere.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.needs("OLD", "A folder of rules, or a git revision of the repository that holds the rules.")
                .mayHave("NEW", "The same (default: the folder of rules as it stands).")
                .option(PRODUCTS, "N", "Generate so many products beside the project's own (default: 10000).");
        Format.declare(syntax, Format.TEXT, Format.JSON);
        LawOptions.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Format format = Format.of(line, Format.TEXT, Format.JSON);
        int products = products(line.option(PRODUCTS).orElse(GENERATED));
        LawOptions options = LawOptions.of(line);
        Path rules = options.rules();
        Path project = rules.toAbsolutePath().normalize().getParent();
        try (RuleSet old = RuleSet.of(line.given("OLD").orElseThrow(), rules);
                RuleSet now = RuleSet.of(line.given("NEW").orElse(rules.toString()), rules)) {
            Difference.Side before = old.on(options.asOf());
            Difference.Side after = now.on(options.asOf());
            List<Subject> subjects = Subjects.of(project, products);
            Difference difference = Difference.of(before, after, subjects);
            screen.out()
                    .print(
                            format == Format.JSON
                                    ? DiffJson.of(difference, old.name(), now.name(), options.asOf())
                                    : DiffText.of(difference, old.name(), now.name(), options.asOf()));
            return difference.outcomes().isEmpty() ? Exit.DECIDED : Exit.CHECK;
        }
    }

    private static int products(String word) {
        if (!word.matches("\\d{1,7}") || Integer.parseInt(word) > MOST) {
            throw new UsageError("`" + word + "` is no number of products", "write a whole number up to " + MOST);
        }
        return Integer.parseInt(word);
    }
}
