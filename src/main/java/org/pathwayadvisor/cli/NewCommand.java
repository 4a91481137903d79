package org.pathwayadvisor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pathwayadvisor.questionnaire.SchemaWriter;
import org.pathwayadvisor.questionnaire.Template;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pathway new [FILE]}. */
@Command(name = "new", description = "Write a questionnaire to fill: the short form.", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Where to write it (default: the screen).")
    private Path file;

    @Option(names = "--full", description = "Write every question.")
    private boolean full;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        String text = Template.write(full);
        if (file == null) {
            spec.commandLine().getOut().print(text);
            return Exit.DECIDED;
        }
        if (Files.exists(file)) {
            throw new UserError("`" + file + "` exists already", "choose another name; nothing is overwritten");
        }
        Output.write(file, text);
        Path schema = file.toAbsolutePath().resolveSibling("pathway.schema.json");
        if (!Files.exists(schema)) {
            Output.write(schema, SchemaWriter.json());
        }
        spec.commandLine()
                .getErr()
                .println("wrote " + file + "; answer what you know, then `pathway assess " + file + "`");
        return Exit.DECIDED;
    }
}
