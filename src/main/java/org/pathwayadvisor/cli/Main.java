package org.pathwayadvisor.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.pathwayadvisor.questionnaire.QuestionnaireInvalid;
import org.pathwayadvisor.rulebase.RulesInvalid;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code pathway} command. */
@Command(
        name = "pathway",
        description = "Which FDA route a health-software product needs, why, and what would change it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            AssessCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            NewCommand.class,
            QuestionsCommand.class,
            SchemaCommand.class,
            VerifyCommand.class,
            RulesCommand.class
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs one command line; nothing else of the process is touched. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, cmd, parsed) -> failure(e, err));
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static int failure(Exception e, PrintWriter err) {
        if (e instanceof QuestionnaireInvalid || e instanceof RulesInvalid) {
            err.println(e.getMessage());
            return Exit.INVALID;
        }
        if (e instanceof UserError) {
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
