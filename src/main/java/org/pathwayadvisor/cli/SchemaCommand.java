package org.pathwayadvisor.cli;

import java.util.concurrent.Callable;
import org.pathwayadvisor.questionnaire.SchemaWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code pathway schema}. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of questionnaire files, for editors.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(SchemaWriter.json());
        return Exit.DECIDED;
    }
}
