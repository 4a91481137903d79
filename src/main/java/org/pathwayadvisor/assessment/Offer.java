package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Ask;
import org.pathwayadvisor.dictionary.Dictionary;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.dictionary.Kind;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Tri;

/**
 * Whether the form offers a question under the answers so far. A question that is not offered may still matter to the
 * law; it is then asked last.
 */
enum Offer {
    /** An answer opens it: it is about this product. */
    OPENED,
    /** It is offered to everybody. */
    ALWAYS,
    /** What would open it is open itself. */
    LATER,
    /** What would open it is answered otherwise. */
    CLOSED;

    static Offer of(OpenAnswer asked, Answers answers) {
        List<String> opens = List.of(asked.ask().question().opens());
        if (opens.isEmpty()) {
            return ALWAYS;
        }
        boolean open = false;
        for (String condition : opens) {
            for (Key key : keys(condition, asked, answers)) {
                Given given = answers.given().get(key);
                if (given == null || given.held()) {
                    open = true;
                } else if (holds(condition, given)) {
                    return OPENED;
                }
            }
        }
        return open ? LATER : CLOSED;
    }

    /**
     * The place in the form of the question offered to everybody by which, over others in between, a question was opened;
     * its own place where none opened it. Questions of one root belong together.
     */
    static int root(OpenAnswer asked, Answers answers) {
        int root = Integer.MAX_VALUE;
        for (String condition : asked.ask().question().opens()) {
            for (Key key : keys(condition, asked, answers)) {
                Given given = answers.given().get(key);
                if (given != null && !given.held() && holds(condition, given)) {
                    root = Math.min(root, root(OpenAnswer.of(key), answers));
                }
            }
        }
        return root == Integer.MAX_VALUE ? asked.ask().order() : root;
    }

    /** Where the answer that a condition names stands: in the same entry, or in any of another list. */
    static List<Key> keys(String condition, OpenAnswer asked, Answers answers) {
        Ask opener = opener(condition);
        String path = opener.kind() == Kind.SET ? opener.path() + "." + word(condition) : opener.path();
        Scope scope = opener.section().scope();
        List<String> subjects = scope == Scope.PRODUCT
                ? List.of(Key.PRODUCT)
                : scope == asked.ask().section().scope() ? List.of(asked.key().subject()) : answers.names(scope);
        return subjects.stream().map(s -> new Key(s, path)).toList();
    }

    /** True where an answer is the one that a condition names. */
    static boolean holds(String condition, Given given) {
        return switch (opener(condition).kind()) {
            case SET -> given.value() == Tri.YES;
            case DATED -> given.value() == (word(condition).equals("found") ? Tri.YES : Tri.NO);
            default -> given.text().equals(word(condition));
        };
    }

    private static Ask opener(String condition) {
        return Dictionary.find(condition.substring(0, condition.lastIndexOf(' ')));
    }

    private static String word(String condition) {
        return condition.substring(condition.lastIndexOf(' ') + 1);
    }
}
