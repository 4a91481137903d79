package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Bears;
import org.pathwayadvisor.model.Met;
import org.pathwayadvisor.model.NotMet;
import org.pathwayadvisor.model.RiskLabel;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.TypeFits;
import org.pathwayadvisor.model.TypeRuledOut;
import org.pathwayadvisor.rulebase.Clause.Is;
import org.pathwayadvisor.rulebase.Clause.Pattern;

/** A failed condition in the questionnaire's words: what was asked, what was said, and what it takes. */
final class MissWords {
    private final String function;
    private final Answers answers;

    MissWords(String function, Answers answers) {
        this.function = function;
        this.answers = answers;
    }

    /** @param others how many other conditions would do as well */
    String of(Pattern pattern, int others) {
        String words = of(pattern);
        if (others == 0) {
            return words;
        }
        String or = others == 1 ? "or one other condition" : "or one of " + others + " other conditions";
        return words.endsWith(")")
                ? words + " " + Character.toUpperCase(or.charAt(0)) + or.substring(1) + "."
                : words + ", " + or;
    }

    private String of(Pattern pattern) {
        List<Is> wanted = pattern.constraints().stream()
                .filter(Is.class::isInstance)
                .map(Is.class::cast)
                .toList();
        Class<?> type = pattern.type();
        if (type == Met.class) {
            return "not shown: " + joined(wanted, Text::meaning);
        }
        if (type == NotMet.class) {
            return "not shown: " + joined(wanted, Text::negation);
        }
        if (type == Bears.class) {
            return "not shown: its output " + joined(wanted, Text::meaning);
        }
        if (type == RiskLabel.class) {
            return "not shown: " + joined(wanted, Text::meaning);
        }
        if (type == TypeFits.class) {
            return "no device type of the tables fits";
        }
        if (type == TypeRuledOut.class) {
            return "no device type of the tables is ruled out";
        }
        return Dictionary.all().stream()
                .filter(ask -> ask.record() == type && !wanted.isEmpty() && asks(ask, wanted))
                .findFirst()
                .map(ask -> ask.kind() == Kind.SET ? set(ask, wanted) : single(ask, wanted.get(0)))
                .orElse("the tables of that day hold nothing that fits");
    }

    private static String joined(List<Is> wanted, java.util.function.Function<Enum<?>, String> words) {
        return wanted.isEmpty()
                ? "what the rule reads"
                : wanted.get(0).constants().stream().map(words).collect(Collectors.joining(", or "));
    }

    private static boolean asks(Ask ask, List<Is> wanted) {
        if (ask.kind() == Kind.SET) {
            return wanted.size() > 1;
        }
        String component = ask.record().getRecordComponents()[ask.position()].getName();
        return wanted.get(0).component().equals(component);
    }

    /** {@code Who acts on its output? You said: ... It takes: ...} */
    private String single(Ask ask, Is wanted) {
        String takes = wanted.constants().stream().map(c -> meaning(ask, c)).collect(Collectors.joining(", or "));
        Given given = given(ask, ask.path());
        return ask.question().text() + " "
                + (given == null ? "Not answered yet." : "You said: " + said(ask, given) + ".") + " It takes: " + takes
                + ". (`" + ask.path() + "`)";
    }

    /** The same for choices of a list, of which one is enough. */
    private String set(Ask ask, List<Is> wanted) {
        List<String> names = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Enum<?> choice : wanted.get(0).constants()) {
            Given given = given(ask, ask.path() + "." + Text.word(choice));
            names.add(Text.meaning(choice));
            said.add(given == null ? "" : given.text());
        }
        String path = names.size() == 1
                ? ask.path() + "." + Text.word(wanted.get(0).constants().get(0))
                : ask.path();
        String takes = wanted.get(1).constants().stream().map(Text::word).collect(Collectors.joining(" or "));
        List<String> distinct = said.stream().distinct().toList();
        String told = distinct.size() > 1
                ? "Not all of it is answered."
                : distinct.get(0).isEmpty() ? "Not answered yet." : "You said " + distinct.get(0) + ".";
        return ask.question().text() + " " + told + " It takes " + takes + (names.size() > 1 ? " to one of: " : " to: ")
                + String.join("; ", names) + ". (`" + path + "`)";
    }

    private Given given(Ask ask, String path) {
        boolean product = ask.section().scope() == Scope.PRODUCT;
        return answers.given().get(new Key(product ? Key.PRODUCT : function, path));
    }

    private static String said(Ask ask, Given given) {
        Choice choice = ask.choice(given.text());
        return choice == null ? given.text() : choice.meaning();
    }

    private static String meaning(Ask ask, Enum<?> constant) {
        return ask.choices().stream()
                .filter(c -> c.value().equals(constant))
                .map(Choice::meaning)
                .findFirst()
                .orElse(Text.meaning(constant));
    }
}
