package org.pathwayadvisor.audit.binder;

/** What was run on the rules, and what came of it. */
final class ChecksPage {
    private ChecksPage() {}

    static String of(Material material) {
        StringBuilder out = new StringBuilder("# Checks\n\n");
        out.append(
                "What each check printed. A check that holds says that nothing of its kind was found; it does not say\n");
        out.append("that the rules are the law.\n\n| Check | Command | Came out |\n|---|---|---|\n");
        for (CheckRun run : material.runs()) {
            out.append("| ")
                    .append(run.title())
                    .append(" | `")
                    .append(run.command())
                    .append("` | ");
            out.append(run.shown()).append(" |\n");
        }
        for (CheckRun run : material.runs()) {
            out.append("\n## ").append(run.title()).append("\n\n");
            out.append(run.text()
                    .map(text -> "`" + run.command() + "`\n\n```\n" + text.strip() + "\n```\n")
                    .orElse("Not run for this binder. `" + run.command() + "` runs it.\n"));
        }
        return out.toString();
    }
}
