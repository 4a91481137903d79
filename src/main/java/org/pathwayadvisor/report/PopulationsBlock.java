package org.pathwayadvisor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.assessment.CareAssessment;
import org.pathwayadvisor.assessment.care.PopulationFigure;
import org.pathwayadvisor.assessment.care.PopulationLine;
import org.pathwayadvisor.assessment.care.PopulationState;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.GroupAxis;

/** The groups of patients, each with what was found in it. A group that is too small is never said to be shown. */
final class PopulationsBlock {
    private PopulationsBlock() {}

    /** The counts in one sentence. */
    static String counts(CareAssessment care) {
        List<PopulationLine> lines = care.populations();
        return lines.isEmpty()
                ? "No group of patients is listed with results."
                : "Shown in " + count(lines, PopulationState.SHOWN) + " of "
                        + AnswerBlock.count(lines.size(), "group") + ", not shown in "
                        + count(lines, PopulationState.NOT_SHOWN) + ", inconclusive in "
                        + count(lines, PopulationState.INCONCLUSIVE) + ".";
    }

    /** Each group, in the order of the file. */
    static Block of(CareAssessment care) {
        List<Item> items = new ArrayList<>();
        for (PopulationLine line : care.populations()) {
            List<String> under = new ArrayList<>();
            line.figures().forEach(f -> under.add(figure(f)));
            line.unanswered()
                    .ifPresent(n ->
                            under.add(n + " of its patients got no answer; they count among all, never as right."));
            items.add(new Item(Text.meaning(line.state()), name(line) + ": " + line.because() + ".", "", under));
        }
        return Block.of("Groups", "exact 95 % intervals; a difference that is not sure shows no equality", items);
    }

    private static String name(PopulationLine line) {
        String kind = line.axis() == GroupAxis.UNKNOWN ? "" : Text.meaning(line.axis());
        String level = line.level().isEmpty() ? "" : Prose.clean(line.level());
        String says = kind + (kind.isEmpty() || level.isEmpty() ? "" : ", ") + level;
        return Prose.name(line.group()) + (says.isEmpty() ? "" : " (" + says + ")");
    }

    private static String figure(PopulationFigure f) {
        StringBuilder says = new StringBuilder(f.name().equals("sensitivity") ? "Sensitivity " : "Specificity ");
        says.append(share(f.estimate()))
                .append(" (")
                .append(f.right())
                .append(" of ")
                .append(f.all());
        says.append("), 95 % interval ").append(share(f.lower())).append(" to ").append(share(f.upper()));
        f.goal().ifPresent(g -> says.append(", goal ").append(share(g)));
        if (f.all() < f.needed()) {
            says.append(", ").append(f.needed()).append(" are needed");
        }
        if (f.behind().isPresent() && f.behind().getAsDouble() > 0) {
            says.append("; ").append(share(f.behind().getAsDouble())).append(" behind the best of its kind, ");
            says.append(share(f.behindLower().getAsDouble())).append(" to ");
            says.append(share(f.behindUpper().getAsDouble()));
        }
        return says.append('.').toString();
    }

    /** Three places, without zeros at the end beyond the second. */
    static String share(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
        String text = rounded.toPlainString();
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    private static int count(List<PopulationLine> lines, PopulationState state) {
        return (int) lines.stream().filter(l -> l.state() == state).count();
    }
}
