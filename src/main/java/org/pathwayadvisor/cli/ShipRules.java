package org.pathwayadvisor.cli;

import java.nio.file.Path;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RulesInvalid;

/** Compiles a rules folder into the jar that the launcher puts on the class path; part of the build, not a command. */
public final class ShipRules {
    private ShipRules() {}

    public static void main(String[] args) {
        if (args.length != 2) {
            System.err.println("usage: ShipRules RULES JAR");
            System.exit(2);
        }
        try {
            RuleBase.ship(Path.of(args[0]), Path.of(args[1]));
        } catch (RulesInvalid e) {
            e.problems().forEach(System.err::println);
            System.exit(3);
        }
    }
}
