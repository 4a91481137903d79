package org.pathwayadvisor.web;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the page was started with.
 *
 * @param folder the only folder whose questionnaires it opens and saves
 * @param file   the questionnaire that it opens first, by its name in the folder
 * @param host   the name or address that it listens on
 * @param port   0 for any that is free
 * @param version of the program, for receipts
 */
public record Settings(Path folder, Optional<String> file, String host, int port, String version) {}
