package org.pathwayadvisor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.pathwayadvisor.questionnaire.SchemaWriter;
import org.pathwayadvisor.questionnaire.Template;

/** {@code pathway new [FILE]}. */
final class NewCommand extends Action {
    NewCommand() {
        super("new", "Write a questionnaire to fill: the short form.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.mayHave("FILE", "Where to write it (default: the screen).").flag("full", "Write every question.");
    }

    @Override
    int run(Line line, Screen screen) {
        String text = Template.write(line.has("full"));
        if (line.given("FILE").isEmpty()) {
            screen.out().print(text);
            return Exit.DECIDED;
        }
        Path file = line.file("FILE");
        if (Files.exists(file)) {
            throw new UserError("`" + file + "` exists already", "choose another name; nothing is overwritten");
        }
        write(file, text);
        screen.err().println("wrote " + file + "; answer what you know, then `pathway assess " + file + "`");
        return Exit.DECIDED;
    }

    /** Writes a questionnaire, and beside it the schema that an editor reads. */
    static void write(Path file, String text) {
        Output.write(file, text);
        Path schema = file.toAbsolutePath().resolveSibling("pathway.schema.json");
        if (!Files.exists(schema)) {
            Output.write(schema, SchemaWriter.json());
        }
    }
}
