package org.pathwayadvisor.cli;

import java.util.List;
import org.pathwayadvisor.dictionary.Nearest;

/** A word that is followed by one of several commands. */
final class Group extends Command {
    private final List<Command> commands;

    Group(String name, String description, List<Command> commands) {
        super(name, description);
        this.commands = List.copyOf(commands);
    }

    @Override
    int run(String path, List<String> words, Screen screen) {
        String word = words.isEmpty() ? "" : words.get(0);
        for (Command command : commands) {
            if (command.name().equals(word)) {
                return command.run(path + " " + word, words.subList(1, words.size()), screen);
            }
        }
        Syntax syntax = new Syntax(path, description());
        if (!word.isEmpty() && !word.startsWith("-")) {
            List<String> names = commands.stream().map(Command::name).toList();
            throw new UsageError(
                    "`" + path + "` has no command `" + word + "`",
                    Nearest.hint(word, names, "`" + path + " --help` lists them"));
        }
        if (!syntax.read(words).has(Syntax.VERSION)) {
            screen.out().print(Usage.of(syntax, commands));
        } else {
            screen.out().println(Usage.version());
        }
        return Exit.DECIDED;
    }
}
