package org.pathwayadvisor.audit.binder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pathwayadvisor.assessment.Assessor;
import org.pathwayadvisor.audit.page.Markdown;
import org.pathwayadvisor.questionnaire.QuestionnaireInvalid;
import org.pathwayadvisor.questionnaire.Questionnaires;

/** The decisions of all questionnaires of the project under the law of the binder's day. */
final class Decisions {
    private Decisions() {}

    static List<Decision> of(Material material) {
        Path folder = material.project().resolve("questionnaires");
        List<Decision> decisions = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return decisions;
        }
        Assessor assessor = new Assessor(material.law(), material.version());
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            try {
                decisions.add(Decision.of(name, assessor.assess(Questionnaires.load(file))));
            } catch (QuestionnaireInvalid e) {
                decisions.add(Decision.unread(name));
            }
        }
        return decisions;
    }

    /** The questionnaires; what is expected of them, and lists about them, are none. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(".yaml")
                            && !f.toString().endsWith("expected.yaml")
                            && !f.getFileName().toString().equals("misses.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String page(Material material, List<Decision> decisions) {
        StringBuilder out =
                new StringBuilder("# Decisions\n\nWhat the rules decide of the questionnaires of the project");
        out.append(" under the law of ").append(material.day());
        out.append(", by which the next binder tells what moved.\n\n");
        if (decisions.isEmpty()) {
            return out.append("No folder `questionnaires` stands beside the rules.\n")
                    .toString();
        }
        out.append(
                "| Questionnaire | Standing | Pathway | Possible | Data | Evidence and safety | Stops |\n|---|---|---|---|---|---|---|\n");
        for (Decision d : decisions) {
            out.append("| ")
                    .append(Markdown.plain(d.questionnaire()))
                    .append(" | ")
                    .append(d.standing());
            out.append(" | ").append(d.pathway()).append(" | ").append(d.possible());
            out.append(" | ").append(d.data()).append(" | ").append(d.evidence());
            out.append(" | ").append(d.stops()).append(" |\n");
        }
        return out.toString();
    }
}
