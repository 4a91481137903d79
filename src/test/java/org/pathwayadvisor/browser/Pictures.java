package org.pathwayadvisor.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the pictures of the README: {@code scripts/pictures} runs it. */
final class Pictures {
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 690;

    private Pictures() {}

    /** @param args a page as a file or an address, and the picture to write; again for each picture */
    public static void main(String[] args) throws IOException {
        try (Browser browser = Browser.open()) {
            for (int i = 0; i + 1 < args.length; i += 2) {
                browser.look(WIDTH, HEIGHT, false);
                browser.go(
                        args[i].contains("://")
                                ? args[i]
                                : Path.of(args[i]).toUri().toString());
                Files.write(Path.of(args[i + 1]), browser.picture());
            }
        }
    }
}
