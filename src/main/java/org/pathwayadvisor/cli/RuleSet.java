package org.pathwayadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.pathwayadvisor.Advisor;
import org.pathwayadvisor.assessment.Law;
import org.pathwayadvisor.audit.difference.Difference;
import org.pathwayadvisor.rulebase.RuleCatalogue;
import org.pathwayadvisor.rulebase.RulesInvalid;
import org.pathwayadvisor.yaml.Problem;

/** A set of rules that was named on the command line: a folder, or a git revision taken into a folder of its own. */
final class RuleSet implements AutoCloseable {
    private static final String HELP = "name a folder of rules, or a revision of the repository that holds them";

    private final String name;
    private final Path folder;
    private final boolean temporary;

    private RuleSet(String name, Path folder, boolean temporary) {
        this.name = name;
        this.folder = folder;
        this.temporary = temporary;
    }

    /** @param rules the project's own folder of rules: its repository is asked for revisions */
    static RuleSet of(String word, Path rules) {
        Path folder = Path.of(word);
        return Files.isDirectory(folder) ? new RuleSet(word, folder, false) : revision(word, rules.toAbsolutePath());
    }

    String name() {
        return name;
    }

    /** Its rules under the law of a day. */
    Difference.Side on(LocalDate day) {
        try {
            Advisor advisor =
                    Advisor.load(folder, temporary ? org.pathwayadvisor.shelf.Shelf.EMPTY : RulesOption.shelf());
            Law law = advisor.law(day);
            return new Difference.Side(
                    folder, RuleCatalogue.of(advisor.rules().files(), List.of()).rules(), law);
        } catch (RulesInvalid e) {
            throw unreadable(e.problems());
        }
    }

    /** The rules cannot be read by this program; where they are of another time that is no fault of theirs. */
    private UserError unreadable(List<Problem> problems) {
        Problem first = problems.get(0);
        String place = first.place().toString().replace(folder.toString(), name + ":rules");
        return new UserError(
                place + ": " + first.what() + (problems.size() > 1 ? ", and " + (problems.size() - 1) + " more" : ""),
                temporary
                        ? "the rules of `" + name + "` need what this program does not know; build the program of that"
                                + " revision, or compare a later one"
                        : first.help());
    }

    private static RuleSet revision(String word, Path rules) {
        if (word.startsWith("-") || word.isBlank()) {
            throw new UserError("`" + word + "` is no folder and no revision", HELP);
        }
        String commit;
        String prefix;
        try {
            prefix = git(rules, "rev-parse", "--show-prefix").strip();
        } catch (IOException e) {
            throw new UserError("`" + word + "` is no folder, and the rules are in no git repository", HELP);
        }
        try {
            commit = git(rules, "rev-parse", "--verify", "--quiet", "--end-of-options", word + "^{commit}")
                    .strip();
        } catch (IOException e) {
            throw new UserError("`" + word + "` is no folder and no revision", HELP);
        }
        try {
            Path folder = Files.createTempDirectory("pathway-rules");
            RuleSet set = new RuleSet(word, folder, true);
            try {
                archive(rules, commit + ":" + prefix, folder);
            } catch (IOException e) {
                set.close();
                throw new UserError("`" + word + "` holds no folder of rules", HELP);
            }
            return set;
        } catch (IOException e) {
            throw new UserError("no temporary folder can be made", "check the disk and its permissions");
        }
    }

    private static void archive(Path rules, String tree, Path into) throws IOException {
        Process git = start(top(rules), "archive", "--format=zip", "-0", tree);
        try (ZipInputStream zip = new ZipInputStream(git.getInputStream(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path to = into.resolve(entry.getName()).normalize();
                if (to.startsWith(into) && !entry.isDirectory()) {
                    Files.createDirectories(to.getParent());
                    Files.copy(zip, to);
                }
            }
            git.getInputStream().readAllBytes();
        }
        finish(git);
    }

    private static Path top(Path rules) throws IOException {
        return Path.of(git(rules, "rev-parse", "--show-toplevel").strip());
    }

    private static String git(Path folder, String... words) throws IOException {
        Process git = start(folder, words);
        String text;
        try (InputStream out = git.getInputStream()) {
            text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        finish(git);
        return text;
    }

    private static Process start(Path folder, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void finish(Process git) throws IOException {
        try {
            if (git.waitFor() != 0) {
                throw new IOException("git did not find it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        if (temporary) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
