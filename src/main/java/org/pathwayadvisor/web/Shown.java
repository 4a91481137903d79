package org.pathwayadvisor.web;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.pathwayadvisor.report.Item;
import org.pathwayadvisor.report.Opening;
import org.pathwayadvisor.report.html.JteitemGenerated;
import org.pathwayadvisor.report.html.JteopeningGenerated;
import org.pathwayadvisor.report.html.JteproseGenerated;

/** Parts of the report, shown inside the page as they are. */
final class Shown {
    private Shown() {}

    static Content opening(Opening opening) {
        return out -> JteopeningGenerated.render((HtmlTemplateOutput) out, null, opening, true);
    }

    static Content prose(String text) {
        return out -> JteproseGenerated.render((HtmlTemplateOutput) out, null, text);
    }

    static Content item(Item item) {
        return out -> JteitemGenerated.render((HtmlTemplateOutput) out, null, item, false);
    }
}
