package org.pathwayadvisor.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pathwayadvisor.assessment.OpenQuestion;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.report.Block;
import org.pathwayadvisor.report.Opening;
import org.pathwayadvisor.report.PathwayWords;
import org.pathwayadvisor.yaml.Problem;

/**
 * Everything that the page shows of one tab.
 *
 * @param token    stands in the form
 * @param files    that can be opened
 * @param problems why something was not done
 * @param notice   what was done, or empty
 */
record PageView(
        Tab tab,
        String token,
        List<String> files,
        List<Problem> problems,
        String notice,
        Opening opening,
        Optional<Later> later) {
    PageView {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** What follows a moment later: the form, what to ask next, what can still happen, and both scenarios. */
    record Later(FormView form, Next next, List<Block> possible, List<Block> compared, List<Block> levers) {
        Later {
            possible = List.copyOf(possible);
            compared = List.copyOf(compared);
            levers = List.copyOf(levers);
        }

        Later comparing(List<Block> both) {
            return new Later(form, next, possible, both, levers);
        }

        Later without(Had had) {
            return new Later(form.without(had), next, possible, compared, levers);
        }

        Later levering(List<Block> found) {
            return new Later(form, next, possible, compared, found);
        }
    }

    /**
     * What to ask now.
     *
     * @param asked  empty where nothing open matters any more
     * @param fields how it is answered, with what the same person answers in one look; none for a list of entries
     * @param paths  the names of all that is asked
     */
    record Next(
            Optional<OpenQuestion> asked, List<FormView.Field> fields, List<String> paths, String scope, int skipped) {
        Next {
            fields = List.copyOf(fields);
            paths = List.copyOf(paths);
        }

        /** The names as one value of a form: no name holds a line break. */
        String skip() {
            return String.join("\n", paths);
        }

        String about() {
            return asked.map(q -> Text.meaning(q.about())).orElse("");
        }

        /** The entries that they are about. */
        String subject() {
            return fields.stream()
                    .map(f -> f.place().subject())
                    .distinct()
                    .filter(s -> !s.equals(Key.PRODUCT))
                    .collect(Collectors.joining(", "));
        }

        String separates() {
            return asked.map(q -> PathwayWords.anyWord(q.separates(), "and")).orElse("");
        }
    }

    /** The address that opens a file of the folder. */
    String openAddress(String file) {
        return "/?open=" + URLEncoder.encode(file, StandardCharsets.UTF_8);
    }

    Later then() {
        return later.orElseThrow();
    }
}
