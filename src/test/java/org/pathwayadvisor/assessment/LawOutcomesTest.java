package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.audit.difference.Subject;
import org.pathwayadvisor.audit.difference.Subjects;
import org.pathwayadvisor.cli.Cli;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.shelf.Shelf;

/** The short way of comparing two laws never calls alike what the long way, with routes and words, tells apart. */
class LawOutcomesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int PRODUCTS = 120;

    @TempDir
    private Path folder;

    @Test
    void whatIsConcludedAlikeEndsAlike() throws Exception {
        Path now = Cli.copyRules(folder.resolve("rules"), Comparator.naturalOrder());
        change(
                now.resolve("device-status/DEV-010-medical-purpose.drl"),
                "Purpose.DIAGNOSE, Purpose.MONITOR,",
                "Purpose.DIAGNOSE,");
        change(now.resolve("reference/device-types/radiology-processing.yaml"), "codes: [QIH", "codes: [ZZZ");
        LawOutcomes before =
                new LawOutcomes(Advisor.load(Path.of("rules"), Shelf.EMPTY).law(DAY));
        LawOutcomes after = new LawOutcomes(Advisor.load(now, Shelf.EMPTY).law(DAY));
        int alike = 0;
        int moved = 0;
        for (Subject subject : Subjects.of(Path.of("."), PRODUCTS)) {
            Answers product = subject.answers();
            Optional<List<Object>> ending = before.ending(product);
            if (ending.isPresent()) {
                boolean same = outcome(before, product).equals(outcome(after, product));
                if (ending.equals(after.ending(product))) {
                    assertThat(same)
                            .as("%s of %s", subject.name(), subject.group())
                            .isTrue();
                    alike++;
                } else if (!same) {
                    moved++;
                }
            }
        }
        assertThat(alike).as("products alike").isGreaterThan(PRODUCTS / 4);
        assertThat(moved).as("products that end elsewhere").isPositive();
    }

    private static ProductOutcome outcome(LawOutcomes law, Answers product) {
        return law.routes(product).outcome(Set.of());
    }

    private static void change(Path file, String old, String now) throws Exception {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(old), now));
    }
}
