package org.pathwayadvisor.questionnaire;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Choice;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Numbered;
import org.pathwayadvisor.model.Tri;

/** Reads off a number what its form says, as the answer to the question that names these forms. */
final class NumberForms {
    /** The question that a number answers besides its own: one of the same section whose choices have forms. */
    private static final List<Ask> TOLD = Dictionary.all().stream()
            .filter(a -> a.kind() == Kind.CHOICE && a.choices().stream().anyMatch(c -> form(c).isPresent()))
            .toList();

    private NumberForms() {}

    /** Adds what the numbers say; an answer that says otherwise is a problem. */
    static void read(Sheet sheet) {
        for (Map.Entry<Key, Given> entry : List.copyOf(sheet.given.entrySet())) {
            Ask number = Dictionary.find(entry.getKey().path());
            if (number != null
                    && number.kind() == Kind.DATED
                    && entry.getValue().value() == Tri.YES) {
                told(number).forEach(a -> told(sheet, entry.getKey(), entry.getValue(), a));
            }
        }
    }

    /** The questions that a number may answer besides its own. */
    static List<Ask> told(Ask number) {
        return TOLD.stream().filter(a -> a.section().equals(number.section())).toList();
    }

    private static void told(Sheet sheet, Key number, Given given, Ask ask) {
        Optional<Choice> choice = ask.choices().stream()
                .filter(c -> form(c).filter(f -> given.text().matches(f)).isPresent())
                .findFirst();
        if (choice.isEmpty()) {
            return;
        }
        Key key = new Key(number.subject(), ask.path());
        Given said = sheet.given.get(key);
        if (said == null) {
            sheet.answer(
                    key,
                    new Given(choice.get().value(), choice.get().word(), given.held(), "", "", LocalDate.MIN),
                    sheet.places.get(number));
        } else if (said.value() != choice.get().value()) {
            sheet.problem(
                    sheet.places.get(key),
                    "`" + key.path() + ": " + said.text() + "` contradicts the number `" + given.text() + "`",
                    "such a number says `" + choice.get().word() + "`; change one of them");
        }
    }

    private static Optional<String> form(Choice choice) {
        Enum<?> value = (Enum<?>) choice.value();
        return Arrays.stream(value.getDeclaringClass().getFields())
                .filter(f -> f.getName().equals(value.name()) && f.isAnnotationPresent(Numbered.class))
                .map(f -> f.getAnnotation(Numbered.class).value())
                .findFirst();
    }
}
