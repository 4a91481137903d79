package org.pathwayadvisor.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.pathwayadvisor.dictionary.Nearest;

/** What a command takes: words in their order, and options in any. */
final class Syntax {
    static final String HELP = "help";
    static final String VERSION = "version";

    /** A word that is told by its place. */
    record Parameter(String name, String description, boolean needed) {}

    private final String command;
    private final String description;
    private final List<Parameter> parameters = new ArrayList<>();
    private final Options options = new Options();
    private String more = "";

    Syntax(String command, String description) {
        this.command = command;
        this.description = description;
        options.addOption(new Option("h", HELP, false, "Show this help message and exit."));
        options.addOption(new Option("V", VERSION, false, "Print version information and exit."));
    }

    Syntax needs(String name, String text) {
        parameters.add(new Parameter(name, text, true));
        return this;
    }

    Syntax mayHave(String name, String text) {
        parameters.add(new Parameter(name, text, false));
        return this;
    }

    /** Any number of further words. */
    Syntax mayHaveMore(String name, String text) {
        more = name;
        return mayHave(name + "...", text);
    }

    Syntax flag(String name, String text) {
        options.addOption(new Option(null, name, false, text));
        return this;
    }

    /** @param value what its value is called in usage text */
    Syntax option(String name, String value, String text) {
        Option option = new Option(null, name, true, text);
        option.setArgName(value);
        options.addOption(option);
        return this;
    }

    String command() {
        return command;
    }

    String description() {
        return description;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    Options options() {
        return options;
    }

    /** Reads what follows the command. */
    Line read(List<String> words) {
        CommandLine parsed = parse(words);
        Set<String> seen = new HashSet<>();
        for (Option option : parsed.getOptions()) {
            if (!seen.add(option.getLongOpt())) {
                throw wrong("`--" + option.getLongOpt() + "` is given twice", "give it once");
            }
        }
        List<String> given = parsed.getArgList();
        Map<String, String> values = new HashMap<>();
        boolean asksForHelp = parsed.hasOption(HELP) || parsed.hasOption(VERSION);
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (i < given.size()) {
                values.put(parameter.name(), given.get(i));
            } else if (parameter.needed() && !asksForHelp) {
                throw wrong("`" + command + "` needs " + parameter.name(), lowerFirst(parameter.description()));
            }
        }
        if (given.size() > parameters.size() && more.isEmpty()) {
            throw wrong(
                    "`" + given.get(parameters.size()) + "` is one word too many",
                    "`" + command + " --help` shows what it takes");
        }
        int named = more.isEmpty() ? given.size() : Math.min(given.size(), parameters.size() - 1);
        return new Line(parsed, values, List.copyOf(given.subList(named, given.size())));
    }

    private CommandLine parse(List<String> words) {
        DefaultParser parser = DefaultParser.builder()
                .setAllowPartialMatching(false)
                .setStripLeadingAndTrailingQuotes(false)
                .get();
        try {
            return parser.parse(options, words.toArray(String[]::new));
        } catch (UnrecognizedOptionException e) {
            String word = e.getOption().replaceFirst("=.*", "");
            List<String> known = options.getOptions().stream()
                    .map(o -> "--" + o.getLongOpt())
                    .toList();
            throw wrong(
                    "`" + word + "` is no option of `" + command + "`",
                    Nearest.hint(word, known, "`" + command + " --help` lists them"));
        } catch (MissingArgumentException e) {
            Option option = e.getOption();
            throw wrong(
                    "`--" + option.getLongOpt() + "` needs " + option.getArgName(),
                    lowerFirst(option.getDescription()));
        } catch (ParseException e) {
            throw wrong("the command line cannot be read", "`" + command + " --help` shows what it takes");
        }
    }

    private static UsageError wrong(String what, String help) {
        return new UsageError(what, help);
    }

    private static String lowerFirst(String sentence) {
        String text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
