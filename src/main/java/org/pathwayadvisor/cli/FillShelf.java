package org.pathwayadvisor.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.pathwayadvisor.reference.Reference;
import org.pathwayadvisor.rulebase.RuleBase;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.shelf.Shelf;

/** Reads a rules folder onto the shelf that the launcher hands to every start; part of the build, not a command. */
public final class FillShelf {
    private FillShelf() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: FillShelf RULES SHELF");
            System.exit(2);
        }
        Path rules = Path.of(args[0]);
        Shelf.Filling shelf = new Shelf.Filling();
        try {
            RuleBase.fill(rules, shelf);
            Reference.fill(rules, shelf);
            shelf.write(Path.of(args[1]));
        } catch (RulesInvalid e) {
            e.problems().forEach(System.err::println);
            System.exit(3);
        }
    }
}
