package org.pathwayadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void breaksBetweenWords() {
        assertThat(Columns.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(Columns.wrap("one two three", 13)).containsExactly("one two three");
        assertThat(Columns.wrap("", 5)).containsExactly("");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(Columns.wrap("a abcdefgh b", 3)).containsExactly("a", "abc", "def", "gh", "b");
        assertThat(Columns.wrap("中中中", 1)).containsExactly("中", "中", "中");
    }

    @Test
    void cutsWithAnEllipsis() {
        assertThat(Columns.wrap("one two three", 7, 1)).containsExactly("one tw…");
        assertThat(Columns.wrap("one two", 7, 1)).containsExactly("one two");
    }

    @Test
    void countsColumnsNotChars() {
        assertThat(Columns.width("abc")).isEqualTo(3);
        assertThat(Columns.width("中文")).isEqualTo(4);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.width("\uD83D\uDE00")).isEqualTo(2);
        assertThat(Columns.pad("中", 4)).isEqualTo("中  ");
    }

    @Test
    void neverExceedsTheWidthAndLosesNothing() {
        Random random = new Random(7);
        for (int run = 0; run < 2000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.appendCodePoint(List.of((int) 'a', (int) ' ', (int) 'z', 0x4E2D, 0x1F600, 0x301)
                        .get(random.nextInt(6)));
            }
            int width = 2 + random.nextInt(20);
            List<String> lines = Columns.wrap(text.toString(), width);
            assertThat(lines).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
            assertThat(Columns.wrap(text.toString(), width, 2))
                    .hasSizeLessThanOrEqualTo(2)
                    .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
        }
    }
}
