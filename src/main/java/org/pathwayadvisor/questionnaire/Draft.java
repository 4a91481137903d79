package org.pathwayadvisor.questionnaire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;
import org.pathwayadvisor.yaml.YamlReader;

/**
 * A questionnaire file that is being filled. Each write is whole or not at all, keeps the file's permissions, and is
 * refused where somebody else has changed the file since it was read.
 */
public final class Draft {
    private static final String BOM = "\uFEFF";

    private final Path file;
    private Edited now;

    private Draft(Path file, Edited now) {
        this.file = file;
        this.now = now;
    }

    /**
     * Opens a file.
     *
     * @throws QuestionnaireInvalid when it has problems
     */
    public static Draft open(Path file) {
        Draft draft = new Draft(file, null);
        List<Problem> problems = draft.reread();
        if (!problems.isEmpty()) {
            throw new QuestionnaireInvalid(problems);
        }
        return draft;
    }

    /** What the file says. */
    public Answers answers() {
        return now.answers();
    }

    /** The file's text, as it was read or written last. */
    public String text() {
        return now.text();
    }

    public Path file() {
        return file;
    }

    /** Takes what stands on disk now; with problems nothing is taken. */
    public List<Problem> reread() {
        List<Problem> problems = new ArrayList<>();
        String text = YamlReader.text(file, problems).orElse("");
        if (!problems.isEmpty()) {
            return problems;
        }
        Edited read = Editor.read(text, file.toString());
        if (read.valid()) {
            now = read;
        }
        return read.problems();
    }

    /** What the changes would make of the text; nothing is written. */
    public Edited tried(List<Change> changes) {
        return Editor.apply(now.text(), file.toString(), changes);
    }

    /** All changes or, where there are problems, none. */
    public List<Problem> write(List<Change> changes) {
        Edited edited = tried(changes);
        return edited.valid() ? write(edited) : edited.problems();
    }

    /** Goes back to an earlier text of this file. */
    public List<Problem> restore(String earlier) {
        Edited edited = Editor.read(earlier, file.toString());
        return edited.valid() ? write(edited) : edited.problems();
    }

    /** Why the file cannot be written, if it cannot. */
    public Optional<Problem> locked() {
        try {
            return writable(file.toRealPath())
                    ? Optional.empty()
                    : Optional.of(problem(
                            "the file may not be written, so nothing is saved", "change its permissions, or copy it"));
        } catch (IOException e) {
            return Optional.of(problem("the file cannot be found any more", "put it back, or start again"));
        }
    }

    /** True where somebody else has changed the file since it was read. */
    public boolean stale() {
        return !YamlReader.text(file, new ArrayList<>()).equals(Optional.of(now.text()));
    }

    /** Writes what was tried before. */
    public List<Problem> write(Edited edited) {
        List<Problem> problems = new ArrayList<>();
        String onDisk = YamlReader.text(file, problems).orElse("");
        if (!problems.isEmpty()) {
            return problems;
        }
        if (!onDisk.equals(now.text())) {
            return List.of(
                    problem("the file was changed meanwhile, so nothing was written", "look at it, then answer again"));
        }
        Optional<Problem> locked = locked();
        if (locked.isPresent()) {
            return List.of(locked.get());
        }
        try {
            Path target = file.toRealPath();
            WholeFile.write(target, (marked(target) ? BOM : "") + edited.text());
            now = edited;
            return List.of();
        } catch (IOException e) {
            return List.of(problem(
                    "the file cannot be written, so nothing was saved", "check its folder and the room on the disk"));
        }
    }

    /** A file without the permission stays as it is, also for a user who could write it all the same. */
    private static boolean writable(Path target) throws IOException {
        Set<PosixFilePermission> some = Set.of(
                PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
        return Files.isWritable(target)
                && (!WholeFile.posix(target)
                        || Files.getPosixFilePermissions(target).stream().anyMatch(some::contains));
    }

    /** True for a file that begins with the mark of its encoding. */
    private static boolean marked(Path target) throws IOException {
        try (var in = Files.newInputStream(target)) {
            return new String(in.readNBytes(3), StandardCharsets.UTF_8).equals(BOM);
        }
    }

    private Problem problem(String what, String help) {
        return new Problem(new Place(file.toString(), 0, 0), what, help);
    }
}
