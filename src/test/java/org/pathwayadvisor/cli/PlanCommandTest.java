package org.pathwayadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan on the command line. */
class PlanCommandTest {
    @Test
    void theSectionIsPrintedAlone() {
        Cli plan = Cli.run("assess", Cli.STROKE, Cli.DAY, "--section=plan");
        assertThat(plan.exit()).isEqualTo(Exit.DECIDED);
        assertThat(plan.out()).contains("PHASES").contains("OUTSIDE SPEND").doesNotContain("PATIENT DATA");
        assertThat(plan.err()).isEmpty();
    }

    @Test
    void anotherRouteIsPlannedBeside() {
        Cli plan = Cli.run("assess", Cli.STROKE, Cli.DAY, "--section=plan", "--pathway=pma");
        assertThat(plan.out()).contains("ROUTES SIDE BY SIDE");
    }

    @Test
    void aRecordedPlanOfAnotherRouteIsReplayed(@TempDir Path folder) {
        Path receipt = folder.resolve("receipt.json");
        Cli.run("assess", Cli.STROKE, Cli.DAY, "--pathway=de-novo", "--format=json", "--output", receipt);
        Cli same = Cli.run("verify", receipt);
        assertThat(same.out()).startsWith("the same: ");
    }

    @Test
    void aRouteThatDoesNotExistIsNamed() {
        Cli plan = Cli.run("assess", Cli.STROKE, Cli.DAY, "--pathway=de-nova");
        assertThat(plan.exit()).isEqualTo(Exit.USAGE);
        assertThat(plan.err()).contains("`de-nova` is no route").contains("did you mean `de-novo`?");
    }

    @Test
    void theSameDayGivesTheSamePlan() {
        Cli first = Cli.run("assess", Cli.STROKE, Cli.DAY, "--format=json");
        Cli second = Cli.run("assess", Cli.STROKE, Cli.DAY, "--format=json");
        assertThat(first.out()).isEqualTo(second.out());
    }
}
