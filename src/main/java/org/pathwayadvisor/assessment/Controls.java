package org.pathwayadvisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.ClassWord;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.reference.ControlWords;
import org.pathwayadvisor.reference.TypeInfo;

/** The special controls of a class II type, each beside what the questionnaire says about it. */
final class Controls {
    private final List<ControlWords> words;

    Controls(List<ControlWords> words) {
        this.words = words;
    }

    List<Control> of(TypeInfo type, Optional<ClassWord> deviceClass, String function, Answers answers) {
        if (type == null || deviceClass.filter(c -> c == ClassWord.II).isEmpty()) {
            return List.of();
        }
        return type.controls().stream().map(c -> control(c, function, answers)).toList();
    }

    private Control control(String text, String function, Answers answers) {
        List<String> said = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (ControlWords entry : words) {
            if (entry.in(text)) {
                for (String path : entry.questions()) {
                    boolean product = Dictionary.find(path).section().scope() == Scope.PRODUCT;
                    Given given = answers.given().get(new Key(product ? Key.PRODUCT : function, path));
                    if (given == null) {
                        open.add(path);
                    } else {
                        said.add(path + ": " + given.text() + (given.held() ? "~" : ""));
                    }
                }
            }
        }
        return new Control(text, said, open);
    }
}
