package org.pathwayadvisor.cli;

import java.util.List;

/** A command that does something. It says what it takes; reading that and the usage text come from there. */
abstract class Action extends Command {
    Action(String name, String description) {
        super(name, description);
    }

    /** Declares parameters and options. */
    abstract void takes(Syntax syntax);

    abstract int run(Line line, Screen screen);

    @Override
    final int run(String path, List<String> words, Screen screen) {
        Syntax syntax = new Syntax(path, description());
        takes(syntax);
        Line line = syntax.read(words);
        if (line.has(Syntax.HELP)) {
            screen.out().print(Usage.of(syntax, List.of()));
            return Exit.DECIDED;
        }
        if (line.has(Syntax.VERSION)) {
            screen.out().println(Usage.version());
            return Exit.DECIDED;
        }
        return run(line, screen);
    }
}
