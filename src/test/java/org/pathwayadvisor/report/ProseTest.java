package org.pathwayadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void keepsTerminalSequencesAndDirectionMarksOut() {
        assertThat(Prose.plain(Prose.verbatim("a\u001b[2Jb\u202Ec\r\nd\uE001e")))
                .isEqualTo("a [2Jb c d e");
        assertThat(Prose.plain("our \u001b[1m words")).isEqualTo("our  [1m words");
    }

    @Test
    void putsNamesToTypeBetweenBackticks() {
        assertThat(Prose.plain("answer " + Prose.code("image.draws") + ".")).isEqualTo("answer `image.draws`.");
        assertThat(Prose.markdown(Prose.code("a`b_c"))).isEqualTo("`a'b_c`");
    }

    @Test
    void nothingOfTheUserBecomesMarkup() {
        assertThat(Prose.markdown(Prose.verbatim("<b>*x* [y](z) _u_ # | ~ ! & \\ `c`</b>")))
                .isEqualTo("\\<b\\>\\*x\\* \\[y\\](z) \\_u\\_ \\# \\| \\~ \\! \\& \\\\ \\`c\\`\\</b\\>");
        assertThat(Prose.markdown(Prose.verbatim("1. x"))).isEqualTo("1\\. x");
        assertThat(Prose.markdown(Prose.verbatim("- x"))).isEqualTo("\\- x");
        assertThat(Prose.markdown(Prose.verbatim("https://x www.y"))).isEqualTo("https\\://x www\\.y");
    }

    @Test
    void emptyStaysEmpty() {
        assertThat(Prose.verbatim(" ")).isEmpty();
        assertThat(Prose.code("")).isEmpty();
    }

    @Test
    void changesOnlyWhatIsOurs() {
        assertThat(Prose.plain(
                        Prose.unmarked("a " + Prose.verbatim("a") + Prose.code("a") + " a", s -> s.replace('a', 'b'))))
                .isEqualTo("b a`a` b");
    }
}
