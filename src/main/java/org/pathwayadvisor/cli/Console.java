package org.pathwayadvisor.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.pathwayadvisor.interview.Talk;

/** Talks over the process's own input and output, be they a terminal or a pipe. */
final class Console implements Talk {
    private final PrintWriter out;
    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    Console(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void say(String line) {
        out.println(line);
    }

    @Override
    public Optional<String> hear(String prompt) {
        out.print(prompt);
        out.flush();
        try {
            String line = in.readLine();
            if (line == null) {
                out.println();
            }
            return Optional.ofNullable(line);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
