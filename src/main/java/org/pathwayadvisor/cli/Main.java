package org.pathwayadvisor.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.pathwayadvisor.questionnaire.QuestionnaireInvalid;
import org.pathwayadvisor.rulebase.RulesInvalid;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code pathway} command. */
@Command(
        name = "pathway",
        description = "Which FDA route a health-software product needs, why, and what would change it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
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
        subcommands(args.length == 0 ? "" : args[0])
                .forEach((name, command) -> line.addSubcommand(name, command.get()));
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, cmd, parsed) -> failure(e, err));
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** The command that is named, or all of them: building the others costs a tenth of a start. */
    private static Map<String, Supplier<Object>> subcommands(String named) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("assess", AssessCommand::new);
        all.put("explain", ExplainCommand::new);
        all.put("check", CheckCommand::new);
        all.put("new", NewCommand::new);
        all.put("questions", QuestionsCommand::new);
        all.put("schema", SchemaCommand::new);
        all.put("verify", VerifyCommand::new);
        all.put("types", TypesCommand::new);
        all.put("rules", RulesCommand::new);
        return all.containsKey(named) ? Map.of(named, all.get(named)) : all;
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
