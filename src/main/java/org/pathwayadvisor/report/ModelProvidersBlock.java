package org.pathwayadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.pathwayadvisor.assessment.DataAssessment;
import org.pathwayadvisor.assessment.ModelProvider;

/** Which providers of models the product could use, each with the step that is missing. */
final class ModelProvidersBlock {
    private ModelProvidersBlock() {}

    static Block of(DataAssessment data) {
        List<Item> items = new ArrayList<>();
        data.modelProviders().forEach(p -> items.add(item(p)));
        return Block.of(
                "Model providers",
                "what they offer in public; only your own signed contract counts, and what you say of a service goes first",
                items);
    }

    private static Item item(ModelProvider p) {
        StringJoiner missing = new StringJoiner("; ", ": ", "").setEmptyValue("");
        StringJoiner because = new StringJoiner(", ", " (", ")").setEmptyValue("");
        if (p.state() == ModelProvider.State.NOT_USABLE) {
            p.because().forEach(r -> because.add(Prose.code(r)));
        }
        p.missing().forEach(m -> missing.add(Prose.clean(m)));
        boolean said = !p.says().isEmpty();
        String what = said || p.service().isEmpty() ? "" : p.service() + ": ";
        return Item.of(said ? Prose.name(p.says()) : p.provider(), what + words(p.state()) + because + missing + ".")
                .with("", offer(p), kept(p));
    }

    private static String words(ModelProvider.State state) {
        return switch (state) {
            case USABLE -> "usable, as far as these rules go";
            case USABLE_IF -> "usable if";
            case NOT_USABLE -> "not usable";
            case NOT_KNOWN -> "not known";
        };
    }

    private static String offer(ModelProvider p) {
        if (p.terms().isEmpty()) {
            return "";
        }
        String read = p.read().isEmpty()
                ? "never read"
                : how(p.certainty()) + (p.stale() ? ", old: as of " : ", as of ") + p.read();
        return (p.says().isEmpty() ? "" : "In public, of " + p.service() + ": ") + "Agreement: " + p.terms() + " ("
                + read + ").";
    }

    private static String how(String certainty) {
        return switch (certainty) {
            case "P" -> "its own pages";
            case "V2" -> "others' reports";
            default -> "not checked";
        };
    }

    private static String kept(ModelProvider p) {
        String keeps = known(p.retention()) ? "Keeps: " + p.retention() + ". " : "";
        String trains = known(p.training()) ? "Trains: " + p.training() + "." : "";
        return (keeps + trains).strip();
    }

    private static boolean known(String text) {
        return !text.isEmpty() && !text.startsWith("not known") && !text.startsWith("not said");
    }
}
