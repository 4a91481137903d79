package org.pathwayadvisor.audit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of law: sections under lines that start with their number, paragraphs that start with theirs. */
final class LawText {
    private static final Pattern SECTION = Pattern.compile("\\s*#*\\s*§+\\s*([0-9][0-9A-Za-z.-]*)(\\s+\\P{Ll}.*|\\s*)");
    private static final Pattern CITED = Pattern.compile("§\\s*([0-9][0-9A-Za-z.-]*)((?:\\([0-9A-Za-z]+\\))*)");

    private final SourceText source;

    LawText(SourceText source) {
        this.source = source;
    }

    /** @param heading {@code § 807.81(a)(3)} */
    Sought find(String heading) {
        Matcher cited = CITED.matcher(heading);
        if (!cited.matches()) {
            return new Sought.Missing(
                    "`" + heading + "` is no section", "a section with its paragraph reads `§ 807.81(a)(3)`");
        }
        List<String> section = section(cited.group(1));
        if (section.isEmpty()) {
            return new Sought.Missing("there is no section `" + cited.group(1) + "`", "check its number");
        }
        List<String> path = Pattern.compile("[0-9A-Za-z]+")
                .matcher(cited.group(2))
                .results()
                .map(m -> m.group())
                .toList();
        List<String> passage = path.isEmpty() ? section : paragraph(section, path);
        return passage.isEmpty()
                ? new Sought.Missing(
                        "section `" + cited.group(1) + "` has no paragraph `" + cited.group(2) + "`",
                        "check the letters and numbers of the paragraph")
                : new Sought.Found(String.join("\n", passage));
    }

    /** The lines of a section, notes left out. A heading that is repeated does not end it, another heading does. */
    private List<String> section(String number) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : source.lines()) {
            String heading = number(line);
            if (heading.equals(number)) {
                inside = true;
            } else if (!heading.isEmpty() && !lines.isEmpty()) {
                break;
            } else if (line.matches("\\s*(#+\\s*[^\\s#(].*|> (Source|Citation):.*)")) {
                inside = false;
            }
            if (inside && !line.matches("\\s*>.*")) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The number of the section that the line starts, or nothing. */
    private static String number(String line) {
        Matcher section = SECTION.matcher(Wording.straight(line));
        return section.matches() ? section.group(1).replaceFirst("[.-]+$", "") : "";
    }

    private static List<String> paragraph(List<String> section, List<String> path) {
        List<String> lines = new ArrayList<>();
        Numbering numbering = new Numbering(section);
        for (int i = 0; i < section.size(); i++) {
            if (numbering.under(i, path)) {
                lines.add(section.get(i));
            }
        }
        return lines;
    }
}
