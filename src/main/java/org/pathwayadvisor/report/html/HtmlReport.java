package org.pathwayadvisor.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.report.Block;
import org.pathwayadvisor.report.Chapter;
import org.pathwayadvisor.report.Chapters;
import org.pathwayadvisor.report.Glossary;
import org.pathwayadvisor.report.Opening;
import org.pathwayadvisor.report.Openings;
import org.pathwayadvisor.report.Part;
import org.pathwayadvisor.report.Prose;

/** An assessment as one page that needs nothing beside itself: to send, to show and to print. */
public final class HtmlReport {
    private HtmlReport() {}

    /** Everything that the assessment holds. */
    public static String of(Assessment assessment) {
        return page(assessment, Chapters.of(assessment), true);
    }

    /** The same, with levers: blocks of what a team could choose otherwise. */
    public static String of(Assessment assessment, List<Block> levers) {
        return page(assessment, Chapters.of(assessment, levers), true);
    }

    /** One section alone. */
    public static String part(Assessment assessment, Part part) {
        return page(assessment, Chapters.of(assessment, part), false);
    }

    private static String page(Assessment assessment, List<Chapter> chapters, boolean whole) {
        Opening opening = Openings.of(assessment);
        String product = Prose.plain(opening.product());
        String style = Styles.of(
                Prose.shortened(product, 60),
                opening.status(),
                "law of " + assessment.receipt().asOf());
        List<Chapter> told =
                chapters.stream().filter(c -> !c.id().equals(Chapters.ANSWER)).toList();
        Page page = new Page(
                product + " · Pathway Advisor",
                style,
                Styles.policy(style),
                opening,
                Views.of(assessment, told, new Glossary()::gloss),
                whole);
        StringOutput out = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(out), null, page);
        return out.toString();
    }
}
