package org.pathwayadvisor.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.web.Settings;
import org.pathwayadvisor.web.Site;

/** {@code pathway serve [FILE]}. */
final class ServeCommand extends Action {
    private static final String LOOPBACK = "127.0.0.1";

    ServeCommand() {
        super("serve", "Open a local page: answer, and see at once what follows.");
    }

    @Override
    void takes(Syntax syntax) {
        syntax.mayHave("FILE", "The questionnaire to open; its folder is the only one that the page reads and writes.")
                .option("port", "N", "Listen on this port (default: any that is free).")
                .option("host", "ADDRESS", "Listen on this address (default: 127.0.0.1, this machine alone).");
        LawOptions.declare(syntax);
    }

    @Override
    int run(Line line, Screen screen) {
        LawOptions options = LawOptions.of(line);
        Optional<Path> file = line.given("FILE").map(Line::path).map(Path::toAbsolutePath);
        file.ifPresent(ServeCommand::check);
        Path folder = file.map(Path::getParent).orElseGet(() -> Path.of("").toAbsolutePath());
        String host = line.option("host").orElse(LOOPBACK);
        Settings settings =
                new Settings(folder, file.map(f -> f.getFileName().toString()), host, port(line), Advisor.VERSION);
        try (Site site = Site.start(settings, () -> options.loading().get())) {
            screen.out().println(site.address());
            screen.out().flush();
            screen.err()
                    .println("Open this address in a browser. Questionnaires are read and saved in " + folder + ".");
            if (!alone(host)) {
                screen.err()
                        .println("Not this machine alone: who reaches `" + host
                                + "` and has the address can read and save"
                                + " here, and\nnothing is encrypted on the way. Another machine calls this one by its own"
                                + " address.");
            }
            screen.err().println("Press Ctrl-C to end; a tab that is open keeps its answers until it is closed.");
            site.join();
            return Exit.DECIDED;
        } catch (IOException e) {
            throw new UserError(
                    "nothing can listen on `" + host + ":" + settings.port() + "`",
                    "name another port with --port, or leave it out for any that is free");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.DECIDED;
        }
    }

    /** True where nobody else can call. A name that leads nowhere is met when the page is to listen there. */
    private static boolean alone(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return true;
        }
    }

    private static void check(Path file) {
        if (!Files.exists(file)) {
            throw new UserError("there is no file `" + file.getFileName() + "`", "`pathway new` writes an empty one");
        }
        if (!file.getFileName().toString().endsWith(".yaml")) {
            throw new UserError("`" + file.getFileName() + "` does not end in `.yaml`", "give the file that name");
        }
        Questionnaires.load(file);
    }

    private static int port(Line line) {
        String word = line.option("port").orElse("0");
        if (!word.matches("\\d{1,5}") || Integer.parseInt(word) > 65_535) {
            throw new UsageError("`" + word + "` is no port", "name a number from 0 to 65535");
        }
        return Integer.parseInt(word);
    }
}
