package org.pathwayadvisor.assessment;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Waits for what runs beside; what fails there fails here as itself. */
final class Beside {
    private Beside() {}

    static <T> Supplier<T> waiting(CompletableFuture<T> beside) {
        return () -> joined(beside);
    }

    static <T> T joined(CompletableFuture<T> beside) {
        try {
            return beside.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
