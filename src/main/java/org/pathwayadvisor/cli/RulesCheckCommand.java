package org.pathwayadvisor.cli;

import org.pathwayadvisor.audit.FolderCheck;

/** {@code pathway rules check}. */
final class RulesCheckCommand extends Action {
    RulesCheckCommand() {
        super("check", "Look for every fault of the rules that can be told quickly, and run their cases.");
    }

    @Override
    void takes(Syntax syntax) {
        RulesOption.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        FolderCheck check = FolderCheck.of(RulesOption.folder(line));
        screen.out().print(check.text());
        return check.faulty() ? Exit.INVALID : Exit.DECIDED;
    }
}
