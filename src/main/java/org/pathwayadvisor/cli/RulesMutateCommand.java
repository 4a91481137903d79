package org.pathwayadvisor.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pathwayadvisor.audit.Mutation;
import org.pathwayadvisor.audit.MutationResult;
import org.pathwayadvisor.audit.MutationText;
import org.pathwayadvisor.dictionary.Nearest;
import org.pathwayadvisor.report.Json;
import org.pathwayadvisor.rulebase.Rule;
import org.pathwayadvisor.rulebase.Topic;

/** {@code pathway rules mutate}. */
final class RulesMutateCommand extends Action {
    private static final String RULE = "rule";
    private static final String TOPIC = "topic";

    RulesMutateCommand() {
        super("mutate", "Change rules on purpose, and see whether a case notices.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.option(RULE, "ID", "One rule only (default: all).");
        syntax.option(TOPIC, "TOPIC", "The rules of one topic only (default: all).");
        Format.declare(syntax, Format.TEXT, Format.JSON);
        RulesOption.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        Format format = Format.of(line, Format.TEXT, Format.JSON);
        Path folder = RulesOption.folder(line);
        Steps steps = new Steps(screen, "files of rules");
        MutationResult result = Mutation.run(folder, chosen(line), steps::done);
        screen.out().print(format == Format.JSON ? Json.write(MutationText.fields(result)) : MutationText.of(result));
        return result.holds() ? Exit.DECIDED : Exit.CHECK;
    }

    private static Predicate<Rule> chosen(Line line) {
        Optional<String> topic = line.option(TOPIC);
        topic.filter(t -> !Topic.folders().contains(t)).ifPresent(t -> {
            throw new UserError(
                    "`" + t + "` is not a topic",
                    Nearest.hint(t, Topic.folders(), "topics: " + String.join(", ", Topic.folders())));
        });
        Optional<Set<String>> ids = line.option(RULE)
                .map(id -> RulesOption.provision(RulesOption.catalogue(line), id).stream()
                        .map(Rule::id)
                        .collect(Collectors.toSet()));
        return rule -> ids.map(some -> some.contains(rule.id())).orElse(true)
                && topic.map(t -> rule.file().topic().folder().equals(t)).orElse(true);
    }
}
