package org.pathwayadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.yaml.Problem;

/** The shipped rules have no fault; {@code -Drule=CDS-010} looks at the faults of one provision only. */
class CatalogueTest {
    @Test
    void rulesHaveNoFault() {
        String only = System.getProperty("rule", "");
        List<Problem> faults = CatalogueCheck.faults(Path.of("rules")).stream()
                .filter(f -> f.place().file().contains(only))
                .toList();
        assertThat(faults)
                .withFailMessage(faults.size() + " faults\n" + Problem.list(faults))
                .isEmpty();
    }
}
