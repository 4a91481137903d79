package org.pathwayadvisor.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pathwayadvisor.assessment.Standing;
import org.pathwayadvisor.model.Pathway;

/** The page docs/agreement.md. */
record AgreementPage(List<Verdict> verdicts, Map<String, Fragility> fragile) {

    String text() {
        StringBuilder out = new StringBuilder();
        out.append("# Agreement with FDA on real devices\n\n");
        out.append("""
                Renewed with `-Dtest=AgreementTest -Dgolden.renew=true`; the cases and what is right of them stand in
                [questionnaires/fda-devices](../questionnaires/fda-devices/README.md).

                **These rules were written with these cases in view: only unseen sets may be called accuracy.** What a
                case does not give was left unanswered. *Then* is the day of the submission, *newcomer* the same
                product on 2026-11-23, compared with nothing yet. A refusal is an answer that stays open. *Lighter* is
                an answer that asks less than FDA did. Balanced accuracy is the mean, over the answered cases, of the
                share found among those of the word and the share of the others not given the word.
                """);
        table(out, "Authorized devices, then", v -> v.of().authorized() && !v.of().newcomer());
        table(out, "Authorized devices, newcomer", v -> v.of().authorized() && v.of().newcomer());
        table(out, "FDA's examples, exempt codes and the event, then", v -> !v.of().authorized() && !v.of().newcomer());
        table(
                out,
                "FDA's examples, exempt codes and the event, newcomer",
                v -> !v.of().authorized() && v.of().newcomer());
        misses(out);
        refusals(out);
        fragile(out);
        return out.toString();
    }

    private void table(StringBuilder out, String title, Predicate<Verdict> which) {
        List<Verdict> some = verdicts.stream().filter(which).toList();
        out.append("\n## ").append(title).append("\n\n");
        out.append("| truth | n | decided | working | refused | recall | balanced accuracy | lighter |\n");
        out.append("|---|---|---|---|---|---|---|---|\n");
        for (String word : new TreeSet<>(some.stream().map(v -> v.of().word()).toList())) {
            line(
                    out,
                    word,
                    some.stream().filter(v -> v.of().word().equals(word)).toList(),
                    balanced(word, some));
        }
        line(out, "all", some, mean(some));
    }

    private static void line(StringBuilder out, String word, List<Verdict> some, double balanced) {
        long refused = some.stream().filter(v -> v.answer().isEmpty()).count();
        long working = some.stream()
                .filter(v -> v.answer().isPresent() && v.standing() == Standing.WORKING)
                .count();
        long right = some.stream().filter(Verdict::right).count();
        long lighter = some.stream().filter(Verdict::lighter).count();
        out.append("| ").append(word).append(" | ").append(some.size()).append(" | ");
        out.append(some.size() - refused - working)
                .append(" | ")
                .append(working)
                .append(" | ")
                .append(refused);
        out.append(" | ").append(share(right, some.size())).append(" | ");
        out.append(Double.isNaN(balanced) ? "none answered" : String.format(Locale.ROOT, "%.2f", balanced));
        out.append(" | ").append(lighter).append(" |\n");
    }

    private static double balanced(String word, List<Verdict> some) {
        List<Verdict> answered =
                some.stream().filter(v -> v.answer().isPresent()).toList();
        List<Verdict> of =
                answered.stream().filter(v -> v.of().word().equals(word)).toList();
        List<Verdict> others =
                answered.stream().filter(v -> !v.of().word().equals(word)).toList();
        double found = (double) of.stream().filter(Verdict::right).count() / of.size();
        double spared = others.isEmpty()
                ? 1
                : (double) others.stream()
                                .filter(v ->
                                        v.right() || !word.contains(v.answer().get()))
                                .count()
                        / others.size();
        return of.isEmpty() ? Double.NaN : (found + spared) / 2;
    }

    private static double mean(List<Verdict> some) {
        return new TreeSet<>(some.stream().map(v -> v.of().word()).toList())
                .stream()
                        .mapToDouble(w -> balanced(w, some))
                        .filter(b -> !Double.isNaN(b))
                        .average()
                        .orElse(Double.NaN);
    }

    private void misses(StringBuilder out) {
        Map<String, String> named = RealDevice.misses();
        out.append("\n## Misses\n\nAn answer that is wrong, or a truth that is not among the possible.\n\n");
        if (named.isEmpty()) {
            out.append("None.\n");
        }
        named.forEach((name, because) -> out.append("- ")
                .append(name)
                .append(verdicts.stream()
                        .filter(v -> v.of().name().equals(name))
                        .map(v -> ": said " + v.answer().orElse("open among " + words(v.possible())) + ", truth "
                                + v.of().word())
                        .collect(Collectors.joining()))
                .append(". ")
                .append(because)
                .append('\n'));
    }

    private void refusals(StringBuilder out) {
        out.append("""

                ## Refusals

                The fewest questions, of those that the case does not give, whose answers would settle it as FDA did: none
                of them can be left out. What else is open no longer tells results apart then, or a working assumption
                holds it.

                | case | truth | possible | not given |
                |---|---|---|---|
                """);
        verdicts.stream().filter(v -> v.answer().isEmpty()).forEach(v -> {
            out.append("| ")
                    .append(v.of().name())
                    .append(" | ")
                    .append(v.of().word())
                    .append(" | ");
            out.append(words(v.possible())).append(" | ");
            out.append(v.questions().stream().map(m -> "`" + m + "`").collect(Collectors.joining(", ")));
            if (!v.notHeld().isEmpty()) {
                out.append("; law not held on that day: ").append(String.join(", ", v.notHeld()));
            }
            out.append(" |\n");
        });
    }

    private void fragile(StringBuilder out) {
        out.append("\n## One wrong judgement\n\n");
        out.append("""
                Of the cases and days that are answered by one pathway: how many would get a lighter answer if this one
                judgement, or this one answer that a working assumption holds, were another.

                | question | judged or assumed | of these assumed | lighter | share |
                |---|---|---|---|---|
                """);
        fragile.forEach((path, f) -> out.append("| `")
                .append(path)
                .append("` | ")
                .append(f.answered())
                .append(" | ")
                .append(f.assumed())
                .append(" | ")
                .append(f.lighter())
                .append(" | ")
                .append(share(f.lighter(), f.answered()))
                .append(" |\n"));
    }

    private static String words(List<Pathway> possible) {
        return possible.isEmpty()
                ? "not said"
                : possible.stream().map(Pathway::word).collect(Collectors.joining(", "));
    }

    private static String share(long part, long all) {
        return all == 0 ? "none" : Math.round(100.0 * part / all) + " %";
    }
}
