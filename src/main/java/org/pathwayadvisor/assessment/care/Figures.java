package org.pathwayadvisor.assessment.care;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.dictionary.Given;
import org.pathwayadvisor.dictionary.Key;
import org.pathwayadvisor.model.Num;

/** The firm answers of a questionnaire, as numbers and choices; what is only held does not count. */
record Figures(Answers answers) {
    /** A choice that is answered. */
    boolean is(String subject, String path, Object value) {
        return given(subject, path).map(g -> value.equals(g.value())).orElse(false);
    }

    /** The choice that is answered, of this kind. */
    <E extends Enum<E>> Optional<E> choice(String path, Class<E> kind) {
        return given(Key.PRODUCT, path)
                .map(Given::value)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** A number about the product. */
    OptionalDouble number(String path) {
        return value(path).map(v -> OptionalDouble.of(v.doubleValue())).orElse(OptionalDouble.empty());
    }

    /** A number strictly between 0 and 1. */
    OptionalDouble share(String path) {
        OptionalDouble number = number(path);
        return number.isPresent() && number.getAsDouble() > 0 && number.getAsDouble() < 1
                ? number
                : OptionalDouble.empty();
    }

    /** A whole number about the product. */
    OptionalInt count(String path) {
        return value(path)
                .filter(v ->
                        v.stripTrailingZeros().scale() <= 0 && v.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
                .map(v -> OptionalInt.of(v.intValue()))
                .orElse(OptionalInt.empty());
    }

    private Optional<BigDecimal> value(String path) {
        return given(Key.PRODUCT, path)
                .map(Given::value)
                .filter(v -> v instanceof Num n && n.known())
                .map(v -> ((Num) v).value());
    }

    private Optional<Given> given(String subject, String path) {
        return Optional.ofNullable(answers.given().get(new Key(subject, path))).filter(g -> !g.held());
    }
}
