package org.pathwayadvisor.questionnaire;

import java.util.List;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.yaml.Place;
import org.pathwayadvisor.yaml.Problem;

/**
 * Changes a questionnaire's text and keeps the rest of it: comments, order, layout. The new text is read again and
 * compared; where anything but the change itself would differ, nothing is changed.
 */
public final class Editor {
    private Editor() {}

    /** All changes or none; {@code name} stands in the problems. */
    public static Edited apply(String text, String name, List<Change> changes) {
        Loaded before = Questionnaires.parse(text, name);
        if (!before.valid()) {
            return new Edited(text, before.answers(), before.problems());
        }
        boolean wide = text.contains("\r\n") && text.replace("\r\n", "").indexOf('\n') < 0;
        String changed = wide ? text.replace("\r\n", "\n") : text;
        Expected expected = new Expected(before.answers());
        for (Change change : changes) {
            changed = new Edit(changed).of(change);
            expected.change(change);
        }
        Loaded after = Questionnaires.parse(changed, name);
        if (!after.valid()) {
            return new Edited(text, before.answers(), after.problems());
        }
        return expected.differs(after.answers())
                ? new Edited(text, before.answers(), List.of(refused(name)))
                : new Edited(wide ? changed.replace("\n", "\r\n") : changed, after.answers(), List.of());
    }

    private static Problem refused(String name) {
        return new Problem(
                new Place(name, 0, 0),
                "this cannot be written without changing something else in the file",
                "write it into the file by hand");
    }

    /** What an untouched text says. */
    static Edited read(String text, String name) {
        Loaded loaded = Questionnaires.parse(text, name);
        Answers answers = loaded.answers();
        return new Edited(text, answers, loaded.problems());
    }
}
