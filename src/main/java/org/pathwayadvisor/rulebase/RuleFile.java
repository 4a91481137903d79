package org.pathwayadvisor.rulebase;

import java.nio.file.Path;
import org.pathwayadvisor.yaml.Place;

/** One rule file as it stands in its topic folder. */
public record RuleFile(Topic topic, Path path, String text) {
    /** The file as a reader finds it: {@code decision-support/CDS-010-image-or-signal.drl}. */
    public String name() {
        return topic.folder() + "/" + path.getFileName();
    }

    /** Where its cases stand. */
    public Path cases() {
        return path.resolveSibling(path.getFileName().toString().replaceFirst("\\.drl$", ".cases.yaml"));
    }

    /** The folder of rules that holds its topic. */
    public Path rules() {
        Path topic = path.getParent();
        return topic == null || topic.getParent() == null ? Path.of("") : topic.getParent();
    }

    /** A line of the file, under the path by which the user named the folder of rules. */
    public Place at(int line) {
        return new Place(path.toString(), line, 0);
    }

    /** The id that the file is named after: {@code CDS-010}. */
    public String provision() {
        return path.getFileName().toString().replaceFirst("^([^-]*-[^-.]*).*$", "$1");
    }
}
