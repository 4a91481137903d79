package org.pathwayadvisor.cli;

import java.util.function.Supplier;

/** Something that is made while the caller does something else: rules load while the questionnaire is read. */
final class Later<T> {
    private final Thread thread;
    private volatile T value;
    private volatile RuntimeException failure;

    private Later(Supplier<T> maker) {
        thread = new Thread(() -> {
            try {
                value = maker.get();
            } catch (RuntimeException e) {
                failure = e;
            }
        });
        thread.setDaemon(true);
    }

    static <T> Later<T> of(Supplier<T> maker) {
        Later<T> later = new Later<>(maker);
        later.thread.start();
        return later;
    }

    /** Waits for it; throws what its making threw. */
    T get() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (failure != null) {
            throw failure;
        }
        return value;
    }
}
