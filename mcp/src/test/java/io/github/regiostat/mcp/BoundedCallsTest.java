// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedCallsTest {
    private static final Map<String, Object> DONE = Map.of("done", true);

    @Test
    void lateCalls_areBounded_andLaterOnesAreRefusedAtOnceUntilOneEnds() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try (BoundedCalls calls = new BoundedCalls(2, Duration.ofMillis(20))) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> calls.answer(() -> ignoringInterrupts(release)))
                        .isInstanceOf(RefusedCallException.class)
                        .hasMessageStartingWith("The call took longer than");
            }
            assertThatThrownBy(() -> calls.answer(() -> DONE))
                    .hasMessage("The server is still busy with 2 calls that took too long: try again later");
            release.countDown();
            assertThat(answerOfAnEndedServer(calls)).isEqualTo(DONE);
        }
    }

    /** Tries until the late calls have ended. */
    private static Map<String, Object> answerOfAnEndedServer(BoundedCalls calls) throws Exception {
        for (int i = 0; i < 500; i++) {
            try {
                return calls.answer(() -> DONE);
            } catch (RefusedCallException busy) {
                Thread.sleep(10); // late calls end in their own threads, which notify nobody
            }
        }
        throw new AssertionError("All calls are still late");
    }

    private static Map<String, Object> ignoringInterrupts(CountDownLatch release) {
        while (true) {
            try {
                release.await();
                return DONE;
            } catch (InterruptedException ignored) {
                // As a calculation does.
            }
        }
    }
}
