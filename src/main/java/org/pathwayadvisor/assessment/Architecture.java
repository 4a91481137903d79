package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.model.Words;

/**
 * One way to bring a model to the data, and what the law on data says of the product built so: the same answers, with
 * those changed that the way stands for.
 *
 * @param stops what would be forbidden
 * @param open  what could be, on answers that are open
 */
public record Architecture(Way way, DataVerdict verdict, List<DataFinding> stops, List<DataFinding> open) {
    public Architecture {
        stops = List.copyOf(stops);
        open = List.copyOf(open);
    }

    /** Where the model runs, and on what. */
    public enum Way {
        @Words("a model behind an interface, under an agreement")
        CLOUD_MODEL,
        @Words("open weights in your own cloud")
        OWN_CLOUD,
        @Words("inside the hospital or plan")
        INSIDE_THE_CUSTOMER,
        @Words("de-identified first")
        DEIDENTIFIED_FIRST
    }
}
