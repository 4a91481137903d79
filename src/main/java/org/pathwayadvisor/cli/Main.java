package org.pathwayadvisor.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pathwayadvisor.assessment.OverridesInvalid;
import org.pathwayadvisor.questionnaire.QuestionnaireInvalid;
import org.pathwayadvisor.rulebase.RulesInvalid;

/** The {@code pathway} command. */
public final class Main {
    private static final String NAME = "pathway";

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs one command line; nothing else of the process is touched. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        int code;
        try {
            code = commands().run(NAME, List.of(args), new Screen(out, err));
        } catch (RuntimeException e) {
            code = failure(e, err);
        }
        out.flush();
        err.flush();
        return code;
    }

    private static Command commands() {
        return new Group(
                NAME,
                "Which FDA route a health-software product needs, why, and what would change it.",
                List.of(
                        new AssessCommand(),
                        new ExplainCommand(),
                        new PossibleCommand(),
                        new LeversCommand(),
                        new CompareCommand(),
                        new CheckCommand(),
                        new NewCommand(),
                        new InterviewCommand(),
                        new ServeCommand(),
                        new QuestionsCommand(),
                        new SchemaCommand(),
                        new VerifyCommand(),
                        new TypesCommand(),
                        new SampleSizeCommand(),
                        new Group(
                                "rules",
                                "List, show, test, check, lint and add rules, on the folder as it stands.",
                                List.of(
                                        new RulesListCommand(),
                                        new RulesShowCommand(),
                                        new RulesTestCommand(),
                                        new RulesCheckCommand(),
                                        new RulesLintCommand(),
                                        new RulesCoverageCommand(),
                                        new RulesMutateCommand(),
                                        new RulesDiffCommand(),
                                        new RulesImpactCommand(),
                                        new RulesGraphCommand(),
                                        new RulesProveCommand(),
                                        new RulesNewCommand(),
                                        new RulesReviewCommand(),
                                        new RulesDocsCommand(),
                                        new RulesReportCommand()))));
    }

    private static int failure(RuntimeException e, PrintWriter err) {
        if (e instanceof UsageError) {
            err.println(e.getMessage());
            return Exit.USAGE;
        }
        if (e instanceof QuestionnaireInvalid
                || e instanceof RulesInvalid
                || e instanceof OverridesInvalid
                || e instanceof UserError) {
            err.println(e.getMessage());
            return Exit.INVALID;
        }
        err.println("pathway failed: " + e);
        err.println("  help: please report this with the command and the file");
        if (System.getenv("PATHWAY_DEBUG") != null) {
            e.printStackTrace(err);
        }
        return Exit.FAILURE;
    }
}
