package org.pathwayadvisor.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.Draft;
import org.pathwayadvisor.questionnaire.Edited;
import org.pathwayadvisor.questionnaire.QuestionnaireInvalid;
import org.pathwayadvisor.questionnaire.WholeFile;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;
import org.pathwayadvisor.yaml.YamlReader;

/** The questionnaires of the folder that the page was started in: nothing else of the disk is read or written. */
final class Folder {
    /** A plain name: no folder, nothing hidden, no name that a system keeps for itself. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()-]{0,99}\\.yaml");

    private static final int LISTED = 200;

    /** A tab carries its text with each change, and a scenario beside it: both must fit into what is read at once. */
    private static final int CARRIED = Posted.MOST / 3;

    private final Path folder;

    Folder(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    /** What was read, or why it was not. */
    record Opened(String text, List<Problem> problems) {}

    /** The questionnaires that can be opened, by name. */
    synchronized List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> p.getFileName().toString())
                    .filter(n -> NAME.matcher(n).matches() && place(n).isPresent() && !schema(n))
                    .sorted()
                    .limit(LISTED)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean schema(String name) {
        return name.endsWith(".schema.yaml");
    }

    synchronized Opened open(String name) {
        Optional<Path> place = place(name).filter(Files::isRegularFile);
        if (place.isEmpty()) {
            return new Opened("", List.of(outside(name)));
        }
        List<Problem> problems = new ArrayList<>();
        String text = YamlReader.text(place.get(), problems).orElse("");
        if (text.getBytes(StandardCharsets.UTF_8).length > CARRIED) {
            problems.add(problem(
                    name,
                    "the file is too long for this page",
                    "a questionnaire is a few kilobytes; `pathway interview` takes longer ones"));
        }
        return new Opened(text, problems.stream().map(p -> named(p, name)).toList());
    }

    /** Writes the whole text or nothing; refused where the file is not as it was read. */
    synchronized List<Problem> save(String name, String text, Answers answers, String disk) {
        Optional<Path> place = place(name);
        if (place.isEmpty()) {
            return List.of(outside(name));
        }
        try {
            if (!Files.exists(place.get(), LinkOption.NOFOLLOW_LINKS)) {
                if (!disk.isEmpty()) {
                    return List.of(problem(
                            name,
                            "the file is gone, so nothing was saved",
                            "save it under another name, or put it back"));
                }
                WholeFile.write(place.get(), text);
                return List.of();
            }
            if (disk.isEmpty()) {
                return List.of(
                        problem(name, "a file of this name is there already", "open it, or choose another name"));
            }
            Draft draft = Draft.open(place.get());
            return mark(draft.text()).equals(disk)
                    ? draft.write(new Edited(text, answers, List.of())).stream()
                            .map(p -> named(p, name))
                            .toList()
                    : List.of(changed(name));
        } catch (QuestionnaireInvalid e) {
            return List.of(changed(name));
        } catch (IOException e) {
            return List.of(problem(
                    name,
                    "the file cannot be written, so nothing was saved",
                    "check its folder and the room on the disk"));
        }
    }

    private static Problem changed(String name) {
        return problem(
                name,
                "the file was changed meanwhile, so nothing was saved",
                "save under another name, or open it again and answer anew");
    }

    private static Problem outside(String name) {
        return problem(
                "file",
                "there is no such questionnaire in the folder of this page",
                "only files of that folder whose name ends in `.yaml` are opened and saved");
    }

    private static Problem named(Problem problem, String name) {
        return new Problem(
                new Place(name, problem.place().line(), problem.place().column()), problem.what(), problem.help());
    }

    private static Problem problem(String name, String what, String help) {
        return new Problem(new Place(name, 0, 0), what, help);
    }

    /** Where a name leads, if it stays in the folder: links out of it are not followed. */
    private Optional<Path> place(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path path = folder.resolve(name).normalize();
        if (!folder.equals(path.getParent())) {
            return Optional.empty();
        }
        try {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(path);
            }
            Path real = path.toRealPath();
            return folder.equals(real.getParent())
                            && NAME.matcher(real.getFileName().toString()).matches()
                    ? Optional.of(real)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The mark by which a text is known again. */
    static String mark(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
