package org.pathwayadvisor.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pathwayadvisor.assessment.OpenCard;
import org.pathwayadvisor.assessment.OpenQuestion;
import org.pathwayadvisor.assessment.PossibleOutcome;
import org.pathwayadvisor.assessment.PossibleSet;
import org.pathwayadvisor.assessment.PossibleStop;
import org.pathwayadvisor.assessment.Witness;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.questionnaire.Editor;
import org.pathwayadvisor.report.Block;
import org.pathwayadvisor.report.CompareReport;
import org.pathwayadvisor.report.Item;
import org.pathwayadvisor.report.LeversReport;

/** What stands beside the form: the next question, what can still happen, scenarios and levers. */
final class Panels {
    /** So many of what is possible are listed. */
    private static final int LISTED = 12;

    private final Thinking thinking;
    private final Looking looking = new Looking();

    Panels(Thinking thinking) {
        this.thinking = thinking;
    }

    /** What is quick to find. */
    PageView.Later of(Tab tab, Answers answers) {
        Set<String> wanted = new HashSet<>();
        thinking.questions(answers).forEach(q -> wanted.add(whole(q)));
        return new PageView.Later(
                Form.of(answers, wanted, tab.all()),
                next(tab, answers),
                possible(thinking.possible(answers)),
                List.of(),
                List.of());
    }

    /** What takes seconds. */
    List<Block> levers(Answers answers) {
        return looking.of(answers, () -> LeversReport.blocks(thinking.levers(answers), thinking.mustStayTrue(answers)));
    }

    /** The name of a question; that of one choice is its list. */
    private static String whole(OpenQuestion q) {
        var ask = Dictionary.find(q.asked());
        return ask == null
                ? q.path()
                : q.path().substring(0, q.path().length() - q.asked().length()) + ask.path();
    }

    private PageView.Next next(Tab tab, Answers answers) {
        Optional<OpenCard> card = thinking.next(answers, tab.skipped());
        List<OpenQuestion> rows = card.map(OpenCard::rows).orElse(List.of());
        Optional<OpenQuestion> asked = card.map(OpenCard::asked);
        return new PageView.Next(
                asked,
                rows.stream().flatMap(q -> field(q, answers).stream()).toList(),
                rows.stream().map(OpenQuestion::path).toList(),
                asked.flatMap(q -> scope(q.list())).map(Enum::name).orElse(""),
                tab.skipped().size());
    }

    private static Optional<Scope> scope(String list) {
        return List.of(Scope.values()).stream()
                .filter(s -> !list.isEmpty() && s.list().equals(list))
                .findFirst();
    }

    private static Optional<FormView.Field> field(OpenQuestion q, Answers answers) {
        return Place.asked(q.subject(), q.asked(), answers).map(place -> {
            Said said = Said.of(place, answers);
            List<Choice> open = place.ask().choices().stream()
                    .filter(c -> q.choices().isEmpty() || q.choices().contains(c.word()))
                    .filter(c -> q.asked().equals(place.ask().path())
                            || q.asked().equals(place.ask().path() + "." + c.word()))
                    .toList();
            boolean some = place.ask().kind() == Kind.SET
                    && open.size() < place.ask().choices().size();
            return new FormView.Field(place, said, open, some || said.mixed());
        });
    }

    private static List<Block> possible(PossibleSet set) {
        List<Item> outcomes = new ArrayList<>();
        for (PossibleOutcome outcome : set.outcomes()) {
            List<String> with = Witness.words(outcome.witness());
            outcomes.add(new Item(
                    "",
                    Text.meaning(outcome.pathway()),
                    "",
                    with.isEmpty() || set.single()
                            ? List.of()
                            : List.of("for example with " + String.join(", ", with))));
        }
        List<Block> blocks = new ArrayList<>();
        String held = set.exact() ? "" : "At least these: the search gave up before it had tried everything.";
        blocks.add(new Block("Pathways still possible", held, false, 0, outcomes, 0));
        for (PossibleStop.State state : List.of(PossibleStop.State.CERTAIN, PossibleStop.State.POSSIBLE)) {
            List<Item> stops = set.stops().stream()
                    .filter(s -> s.state() == state)
                    .map(s -> new Item("", s.title() + " (" + s.rule() + ")", "", List.of()))
                    .distinct()
                    .toList();
            int shown = Math.min(LISTED, stops.size());
            blocks.add(new Block(
                    state == PossibleStop.State.CERTAIN ? "Stops now" : "Stops still possible",
                    "",
                    false,
                    0,
                    stops.subList(0, shown),
                    stops.size() - shown));
        }
        return blocks.stream().filter(b -> !b.items().isEmpty()).toList();
    }

    /** Both scenarios; nothing where there is one. */
    List<Block> compared(Tab tab, Answers answers) {
        if (tab.first().isEmpty()) {
            return List.of();
        }
        var first = Editor.apply(tab.first(), "scenario A", List.of());
        return first.valid() ? CompareReport.blocks(thinking.compare(first.answers(), answers)) : List.of();
    }
}
