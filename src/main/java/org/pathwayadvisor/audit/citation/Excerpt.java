package org.pathwayadvisor.audit.citation;

import java.nio.file.Path;
import java.util.Optional;
import org.pathwayadvisor.reference.Authority;
import org.pathwayadvisor.reference.Passage;

/**
 * The passage of an authority as a folder of source texts has it.
 *
 * @param file  where it stands
 * @param text  its words
 * @param asRead whether they are those that the entry of the authority was read with
 */
public record Excerpt(Path file, String text, boolean asRead) {
    /** The passage; empty where the entry names none, or the folder does not hold it. */
    public static Optional<Excerpt> of(Authority authority, Path sources) {
        return authority
                .passage()
                .flatMap(passage ->
                        new SourceFolder(sources).find(passage.text()).flatMap(text -> of(passage, text)));
    }

    private static Optional<Excerpt> of(Passage passage, SourceText text) {
        Sought sought =
                passage.section() ? new LawText(text).find(passage.heading()) : new GuidanceText(text).find(passage);
        return sought instanceof Sought.Found found
                ? Optional.of(new Excerpt(
                        text.file(),
                        found.passage(),
                        Wording.hash(found.passage()).equals(passage.hash())))
                : Optional.empty();
    }
}
