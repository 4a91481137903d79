package org.pathwayadvisor.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What fails in the judgement on data, which runs beside the rest, reaches the caller as itself. */
class BesideTest {
    @Test
    void aFaultIsNotWrapped() {
        RuntimeException fault = new IllegalArgumentException("the rules do not come to an end");
        assertThatThrownBy(() -> Beside.joined(failing(fault))).isSameAs(fault);
    }

    @Test
    void anErrorIsNotWrappedEither() {
        StackOverflowError error = new StackOverflowError();
        assertThatThrownBy(() -> Beside.joined(failing(error))).isSameAs(error);
    }

    @Test
    void whatSucceedsIsHandedOn() {
        assertThat(Beside.joined(CompletableFuture.supplyAsync(() -> "judged"))).isEqualTo("judged");
    }

    private static CompletableFuture<String> failing(Throwable fault) {
        return CompletableFuture.supplyAsync(() -> {
            if (fault instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) fault;
        });
    }
}
