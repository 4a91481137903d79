package org.pathwayadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    @Test
    void hasTheSectionsOfTheScreen() {
        assertThat(MarkdownReport.of(Samples.working()))
                .startsWith("# StrokeFlag\n\nlaw of 2026-11-23")
                .contains("\n## FDA\n\n510(k) clearance (shows equivalence")
                .contains("\n## This rests on\n\n- **we think so**: Is the intended use the same? yes\n")
                .contains("\n## Why\n\n1. Reading an image")
                .contains("(statute 520(o)(1)(E))\n")
                .contains("\n## Limits\n\nPlanning aid");
    }

    @Test
    void putsOutOfDateBeforeTheAnswer() {
        String text = MarkdownReport.of(Samples.outOfDate());
        assertThat(text.indexOf("**OUT OF DATE")).isPositive().isLessThan(text.indexOf("510(k)"));
    }

    @Test
    void escapesTheUser() {
        String text = MarkdownReport.full(new SampleBuilder("<script>alert(1)</script>")
                .use("see [this](https://x.example) *now*")
                .functions(Samples.decided().functions().get(0))
                .build());
        assertThat(text)
                .contains("# \\<script\\>alert(1)\\</script\\>")
                .contains("\\[this\\](https\\://x.example) \\*now\\*")
                .doesNotContain("<script>");
    }

    @Test
    void fullHoldsTheAnswersAndTheReceipt() {
        assertThat(MarkdownReport.full(Samples.several()))
                .contains("- **triage**: `condition.target`: `urgent-image-finding`")
                .contains("## Receipt")
                .contains("Rule `CDS-010-not`");
    }
}
