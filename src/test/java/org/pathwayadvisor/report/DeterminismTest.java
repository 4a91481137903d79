package org.pathwayadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.pathwayadvisor.assessment.Assessment;
import org.pathwayadvisor.report.html.HtmlReport;

@Isolated("changes the locale and the time zone")
class DeterminismTest {
    @Test
    void sameBytesInEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            List<String> expected = everything();
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(everything()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> everything() {
        List<String> all = new ArrayList<>();
        for (Assessment a : Samples.all()) {
            all.add(TextReport.screen(a, Style.PLAIN));
            all.add(TextReport.screen(a, Style.ANSI));
            all.add(TextReport.full(a, Style.PLAIN));
            all.add(MarkdownReport.of(a));
            all.add(MarkdownReport.full(a));
            all.add(HtmlReport.of(a));
            all.add(JsonReport.of(a));
        }
        return all;
    }
}
