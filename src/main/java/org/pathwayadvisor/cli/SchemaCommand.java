package org.pathwayadvisor.cli;

import org.pathwayadvisor.questionnaire.SchemaWriter;

/** {@code pathway schema}. */
final class SchemaCommand extends Action {
    SchemaCommand() {
        super("schema", "Print the JSON Schema of questionnaire files, for editors.");
    }

    @Override
    void takes(Syntax syntax) {
        // nothing
    }

    @Override
    int run(Line line, Screen screen) {
        screen.out().print(SchemaWriter.json());
        return Exit.DECIDED;
    }
}
