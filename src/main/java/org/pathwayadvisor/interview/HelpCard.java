package org.pathwayadvisor.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Pathway;
import org.pathwayadvisor.model.Tri;
import org.pathwayadvisor.report.SoFarLine;
import org.pathwayadvisor.report.Style;

/** All that can be said about a question before it is answered. */
final class HelpCard {
    /** What more choices than these would leave is not tried: it would take too long. */
    private static final int MOST = 12;

    private final Card card;
    private final Questions questions;

    HelpCard(Card card, Questions questions) {
        this.card = card;
        this.questions = questions;
    }

    List<String> of(Sheet sheet, Answers answers) {
        return sheet.alone() ? of(sheet.first(), answers) : new SheetCard(card, Style.PLAIN).help(sheet);
    }

    private List<String> of(Asked asked, Answers answers) {
        List<String> lines = new ArrayList<>();
        lines.addAll(card.wrap("  ", "How to answer: " + Card.how(asked) + "."));
        asked.ask().ifPresent(ask -> about(ask, lines));
        lines.addAll(card.wrap("  ", "Why it is asked: " + asked.why()));
        asked.ask().ifPresent(ask -> {
            authority(ask, lines);
            if (asked.choices().size() > MOST) {
                lines.add("  The choices:");
                lines.addAll(card.listed(asked.choices(), asked));
            }
            separates(asked, ask, answers)
                    .forEach(line -> lines.addAll(
                            line.startsWith("- ") ? card.wrap("  - ", line.substring(2)) : card.wrap("  ", line)));
        });
        lines.addAll(card.wrap("  ", "Instead of an answer: " + Card.COMMANDS));
        return lines;
    }

    private void about(Ask ask, List<String> lines) {
        if (ask.kind() != Kind.TEXT) {
            lines.addAll(card.wrap("  ", "A ~ behind it means \"we think so\": 1~. It then counts as not certain."));
        }
        if (ask.question().judgement()) {
            lines.addAll(
                    card.wrap("  ", "A judgement: reasonable people can differ, so who judges and why is asked next."));
        }
    }

    private void authority(Ask ask, List<String> lines) {
        String citation = ask.question().authority();
        if (!citation.isEmpty()) {
            lines.addAll(card.wrap("  ", "Authority: " + citation + questions.authority(citation) + "."));
        }
    }

    /** What each answer would leave of the pathways, answers that leave the same in one line. */
    private List<String> separates(Asked asked, Ask ask, Answers answers) {
        boolean closed = ask.kind() == Kind.TRI || ask.kind() == Kind.CHOICE || asked.single();
        if (ask.section().data() || ask.section().care()) {
            return List.of("It tells nothing about FDA's pathway; what it changes is in the reason above.");
        }
        if (!closed || asked.choices().size() > MOST) {
            return List.of();
        }
        Map<List<Pathway>, List<String>> leaves = new LinkedHashMap<>();
        if (asked.single()) {
            Key key = new Key(
                    asked.subject(), ask.path() + "." + asked.choices().get(0).word());
            leaves.computeIfAbsent(after(answers, key, Tri.YES), p -> new ArrayList<>())
                    .add("yes");
            leaves.computeIfAbsent(after(answers, key, Tri.NO), p -> new ArrayList<>())
                    .add("no");
        } else {
            Key key = new Key(asked.subject(), ask.path());
            for (Choice choice : asked.choices()) {
                leaves.computeIfAbsent(after(answers, key, choice.value()), p -> new ArrayList<>())
                        .add(choice.word());
            }
        }
        if (leaves.size() == 1) {
            return List.of("No answer to it alone changes which pathways are possible: "
                    + SoFarLine.anyOf(leaves.keySet().iterator().next()) + ".");
        }
        List<String> lines = new ArrayList<>();
        lines.add("What stays possible after each answer:");
        leaves.forEach((pathways, words) -> lines.add("- " + String.join(", ", words) + ": "
                + (pathways.isEmpty() ? "nothing" : SoFarLine.anyOf(pathways)) + "."));
        return lines;
    }

    private List<Pathway> after(Answers answers, Key key, Object value) {
        SortedMap<Key, Given> more = new TreeMap<>();
        more.put(key, Given.of(value, ""));
        return questions.possible(answers.with(more));
    }
}
