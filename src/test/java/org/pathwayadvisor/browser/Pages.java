package org.pathwayadvisor.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The text of a printed document, page by page. */
public final class Pages {
    private static final Path READER = Path.of("/usr/bin/pdftotext");

    private Pages() {}

    /** The text of each page; the test is skipped where nothing can read it. */
    public static List<String> of(byte[] pdf) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(READER), "needs pdftotext: apt-get install poppler-utils");
        Path file = Files.createTempFile("pathway", ".pdf");
        try {
            Files.write(file, pdf);
            Process reader = new ProcessBuilder(READER.toString(), "-layout", file.toString(), "-").start();
            String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (reader.waitFor() != 0) {
                throw new IOException("pdftotext failed");
            }
            return Stream.of(text.split("\f")).filter(page -> !page.isBlank()).toList();
        } finally {
            Files.delete(file);
        }
    }
}
