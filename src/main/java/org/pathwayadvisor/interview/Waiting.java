package org.pathwayadvisor.interview;

import java.util.ArrayList;
import java.util.List;
import org.pathwayadvisor.questionnaire.Draft;
import org.pathwayadvisor.questionnaire.Mark;

/** What an interview left open, told at its end. */
public final class Waiting {
    private Waiting() {}

    public static List<String> of(Draft draft) {
        Parking parking = Parking.of(draft.text(), draft.answers());
        List<String> lines = new ArrayList<>();
        for (String person : parking.people()) {
            int count = parking.of(person).size();
            lines.add(questions(count, "waits", "wait") + " for " + person + ": "
                    + new PersonPage(draft.file(), person).shown());
        }
        int unknown = parking.of(Mark.Kind.NOT_KNOWN).size();
        if (unknown > 0) {
            lines.add(questions(unknown, "is", "are") + " not known yet: `pathway interview " + draft.file()
                    + " --again` asks once more");
        }
        int later = parking.of(Mark.Kind.LATER).size();
        if (later > 0) {
            lines.add(questions(later, "was", "were") + " skipped: `pathway interview " + draft.file() + "` goes on");
        }
        return lines;
    }

    private static String questions(int count, String is, String are) {
        return count == 1 ? "1 question " + is : count + " questions " + are;
    }
}
