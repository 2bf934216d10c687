// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapport.api.task.TaskCancelledException;
import org.rapport.api.task.TaskException;

class WorkersTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 100).boxed().toList();

    @Test
    void handsResultsOverInOrder() throws TaskException {
        List<Integer> results = new ArrayList<>();
        new Workers(3).each(NUMBERS, number -> number * 2, results::add);
        assertThat(results).isEqualTo(NUMBERS.stream().map(number -> number * 2).toList());
    }

    @Test
    void keepsOnlyAFewThingsUnderWay() throws TaskException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        new Workers(2).each(NUMBERS, number -> begun.incrementAndGet(), result -> {
            assertThat(begun.get() - taken.getAndIncrement()).isLessThanOrEqualTo(2 * 2 + 1);
        });
        assertThat(taken.get()).isEqualTo(100);
    }

    @Test
    void worksOnNoMoreThanThereIsRoomForAndOnAHeavyThingAlone() throws TaskException {
        AtomicInteger underWay = new AtomicInteger();
        List<Integer> most = new ArrayList<>();
        new Workers(3)
                .each(
                        List.of(4, 4, 4, 50, 1, 9, 2),
                        new Workers.Room<>(10, Integer::longValue),
                        weight -> {
                            int now = underWay.addAndGet(weight);
                            synchronized (most) {
                                most.add(weight > 10 ? now - weight : now);
                            }
                            return weight;
                        },
                        weight -> underWay.addAndGet(-weight));
        assertThat(most).hasSize(7).allMatch(weight -> weight <= 10);
        assertThat(most.get(3)).as("beside the heavy one").isZero();
    }

    @Test
    void stopsAtTheFirstFault() {
        AtomicInteger taken = new AtomicInteger();
        assertThatExceptionOfType(TaskCancelledException.class).isThrownBy(() -> new Workers(2)
                .each(
                        NUMBERS,
                        number -> {
                            if (number == 10) {
                                throw new TaskCancelledException();
                            }
                            return number;
                        },
                        result -> taken.incrementAndGet()));
        assertThat(taken.get()).isEqualTo(10);
    }

    @Test
    void goesOnOnlyWhenWhatWasBegunHasEnded() {
        AtomicInteger underWay = new AtomicInteger();
        CountDownLatch failing = new CountDownLatch(1);
        assertThatExceptionOfType(TaskCancelledException.class).isThrownBy(() -> new Workers(2)
                .each(
                        List.of(0, 1),
                        number -> {
                            if (number == 0) {
                                failing.countDown();
                                throw new TaskCancelledException();
                            }
                            underWay.incrementAndGet();
                            outlast(failing);
                            return underWay.decrementAndGet();
                        },
                        result -> {}));
        assertThat(underWay.get()).isZero();
    }

    /** Returns a while after the other thread has failed: a task that is not interrupted and not quick. */
    private static void outlast(CountDownLatch failing) {
        for (int spin = 0; failing.getCount() > 0 || spin < 50_000_000; spin++) {
            Thread.onSpinWait();
        }
    }

    @Test
    void passesMistakesOnAsTheyAre() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Workers(2).each(NUMBERS, number -> 1 / (number - 5), result -> {}));
    }
}
