package org.pathwayadvisor.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.report.Block;
import org.pathwayadvisor.report.Item;

/**
 * The long search: one at a time, on a thread of its own, and nobody waits for it without end. Whoever asks again for the
 * same answers waits on for the same search; other answers end it.
 */
final class Looking {
    private static final int SECONDS = 60;

    private final int seconds;
    private final Object turn = new Object();
    private Optional<Answers> about = Optional.empty();
    private FutureTask<List<Block>> running = new FutureTask<>(List::of);

    Looking() {
        this(SECONDS);
    }

    Looking(int seconds) {
        this.seconds = seconds;
    }

    /** What is found, or why it is not there. */
    List<Block> of(Answers answers, Callable<List<Block>> search) {
        FutureTask<List<Block>> task = begun(answers, search);
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return said("The search is not done after " + seconds + " seconds. It goes on: look again to wait for it.");
        } catch (CancellationException e) {
            return said("Levers were looked for with other answers meanwhile, which ended this search.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return said("The search was ended.");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private FutureTask<List<Block>> begun(Answers answers, Callable<List<Block>> search) {
        synchronized (this) {
            if (about.equals(Optional.of(answers)) && !running.isCancelled()) {
                return running;
            }
            running.cancel(true);
            FutureTask<List<Block>> task = new FutureTask<>(() -> {
                synchronized (turn) { // one that does not heed that it was ended is waited for
                    return Thread.currentThread().isInterrupted() ? List.of() : search.call();
                }
            });
            about = Optional.of(answers);
            running = task;
            Thread thread = new Thread(task, "levers");
            thread.setDaemon(true);
            thread.start();
            return task;
        }
    }

    private static List<Block> said(String sentence) {
        return List.of(new Block("Not found yet", "", true, 0, List.of(new Item("", sentence, "", List.of())), 0));
    }
}
