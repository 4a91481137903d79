package org.pathwayadvisor.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of the specification's tables, where that lies beside the project. */
final class SpecificationRows {
    static final Path FOLDER = Path.of("..", "shared", "regulatory");

    private static final Pattern ROW = Pattern.compile(
            "\\| ((?:GEN|DEV|ADM|WEL|EHR|MDD|CDS|POL|MFD|RSK|CLS|SEQ|NOV|PMA|HDE|ALT|OPT|XC)-\\d+[a-z]?)\\b.*\\|([^|]*)\\|");

    private SpecificationRows() {}

    /** How each row was read, by row: {@code P}, {@code V2 M}. The last table that holds a row counts. */
    static Map<String, String> read() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String file : List.of("pathway-1.md", "pathway-2.md")) {
            for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                Matcher row = ROW.matcher(line.strip());
                if (row.matches()) {
                    rows.put(row.group(1), tag(row.group(2)));
                }
            }
        }
        return rows;
    }

    private static String tag(String cell) {
        StringBuilder tag = new StringBuilder();
        for (String word : List.of("P", "V2", "M", "U", "policy", "inference")) {
            if (Pattern.compile("\\b" + word + "\\b").matcher(cell).find()) {
                tag.append(tag.length() == 0 ? "" : " ").append(word);
            }
        }
        return tag.toString();
    }
}
