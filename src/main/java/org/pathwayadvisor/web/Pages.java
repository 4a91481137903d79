package org.pathwayadvisor.web;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.function.Consumer;

/** Prints pages and the parts of them that change. */
final class Pages {
    private Pages() {}

    static String whole(PageView view) {
        return print(out -> JtepageGenerated.render(out, null, view));
    }

    /** What moves at once. */
    static String now(PageView view) {
        return print(out -> JtenowGenerated.render(out, null, view));
    }

    /** What follows a moment later. */
    static String then(PageView view) {
        return print(out -> JtethenGenerated.render(out, null, view));
    }

    /** What is inside of one section of the form. */
    static String group(FormView.Group group) {
        return print(out -> JtefieldsGenerated.render(out, null, group));
    }

    static String compared(PageView view) {
        return print(out -> JtecomparedGenerated.render(out, null, view));
    }

    static String levers(PageView view) {
        return print(out -> JteleversGenerated.render(out, null, view));
    }

    /** A form that came too late, to be sent again by whoever filled it. */
    static String stale(String what, Posted posted) {
        return print(out -> JtestaleGenerated.render(out, null, what, posted));
    }

    private static String print(Consumer<HtmlTemplateOutput> template) {
        StringOutput out = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(out));
        return out.toString();
    }
}
