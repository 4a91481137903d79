package org.pathwayadvisor.assessment;

import java.util.List;
import org.pathwayadvisor.dictionary.Text;
import org.pathwayadvisor.model.Section.Scope;
import org.pathwayadvisor.model.Who;

/** Questions for the entries of a list, and whether these are all: an open list never gives "no stop found". */
final class ListQuestions {
    private ListQuestions() {}

    static OpenQuestion of(Scope scope, OpenQuestion.About about) {
        return new OpenQuestion(
                scope.list(), text(scope), why(scope), Text.meaning(who(scope)), List.of(), List.of(), about, 0, 0, 0);
    }

    private static String text(Scope scope) {
        return switch (scope) {
            case FUNCTION -> "What does the product do: which software functions does it have, and are these all?";
            case CHANNEL -> "By which ways does it reach people, and are these all?";
            case SERVICE -> "Which outside services could see patient data, and are these all?";
            case DATASET -> "Which sets of patient data do you hold, train on or test with, and are these all?";
            case FAILURE -> "In which ways can it fail, and are these all?";
            case GROUP -> "For which groups of patients do you have results, and are these all?";
            case PRODUCT -> throw new IllegalArgumentException(scope.toString());
        };
    }

    private static String why(Scope scope) {
        return switch (scope) {
            case FUNCTION -> "FDA decides one function at a time; the heaviest one decides for the product.";
            case CHANNEL -> "Who the customer is decides whether HIPAA binds you, and as what.";
            case FAILURE -> "A way to fail that nobody wrote down has no control.";
            case GROUP -> "An average can hide a group in which it works badly.";
            default -> "One that is not listed could bring a stop.";
        };
    }

    private static Who who(Scope scope) {
        return switch (scope) {
            case SERVICE, DATASET -> Who.ENGINEER;
            case FAILURE, GROUP -> Who.CLINICIAN;
            default -> Who.PM;
        };
    }
}
