package org.pathwayadvisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pathwayadvisor.dictionary.Answers;
import org.pathwayadvisor.questionnaire.Questionnaires;
import org.pathwayadvisor.report.Block;
import org.pathwayadvisor.report.Item;

/** Nobody waits for a long search without end, and none is begun twice. */
class LookingTest {
    private static final List<Block> FOUND =
            List.of(new Block("Found", "", true, 0, List.of(new Item("", "it", "", List.of())), 0));

    private static Answers sample(String name) {
        return Questionnaires.load(Path.of("questionnaires", name + ".yaml"));
    }

    private static String said(List<Block> blocks) {
        return blocks.get(0).items().get(0).text();
    }

    @Test
    void whoAsksAgainWaitsOnForTheSameSearch() {
        Looking looking = new Looking(0);
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        Answers answers = sample("first-idea");
        for (int i = 0; i < 3; i++) {
            assertThat(said(looking.of(answers, () -> {
                        begun.incrementAndGet();
                        end.await();
                        return FOUND;
                    })))
                    .contains("not done after 0 seconds", "look again");
        }
        end.countDown();
        List<Block> found = looking.of(answers, () -> FOUND);
        while (found.get(0).title().equals("Not found yet")) {
            Thread.onSpinWait();
            found = looking.of(answers, () -> FOUND);
        }
        assertThat(found).isEqualTo(FOUND);
        assertThat(begun).hasValue(1);
    }

    @Test
    void otherAnswersEndASearchAndBeginWhenItHasStopped() throws Exception {
        Looking looking = new Looking(60);
        CountDownLatch running = new CountDownLatch(1);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<List<Block>> first = new java.util.concurrent.CopyOnWriteArrayList<>();
        Thread earlier = new Thread(() -> first.add(looking.of(sample("first-idea"), () -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            running.countDown();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            atOnce.decrementAndGet();
            return FOUND;
        })));
        earlier.start();
        running.await();
        assertThat(looking.of(sample("stroke-triage"), () -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    atOnce.decrementAndGet();
                    return FOUND;
                }))
                .isEqualTo(FOUND);
        earlier.join();
        assertThat(said(first.get(0))).contains("ended this search");
        assertThat(most).hasValue(1);
    }
}
