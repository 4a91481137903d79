package org.pathwayadvisor.audit;

/** The result of changing rules on purpose, for a screen and for other programs. */
public final class MutationText {
    private MutationText() {}

    public static String of(MutationResult result) {
        StringBuilder page = new StringBuilder();
        for (MutationResult.Unnoticed u : result.unnoticed()) {
            page.append(u.place()).append(": no case of `").append(u.rule()).append("` notices ").append(u.what());
            page.append("\n  help: ").append(u.help()).append('\n');
            u.draft().forEach(line -> page.append("  ").append(line).append('\n'));
        }
        return page.append(result.changes() + " " + result.noticed() + " equal " + result.equal().size() + " survived "
                + result.unnoticed().size() + "\n").toString();
    }

    public static String json(MutationResult result) {
        return "";
    }
}
