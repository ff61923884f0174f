// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Calls in a few threads, each with a limit of time. A calculation cannot be stopped, so that a late call goes on:
 * there are at most as many as threads, and while all are late, further calls are refused at once.
 */
final class BoundedCalls implements AutoCloseable {
    private final int count;
    private final Duration timeLimit;
    private final ExecutorService threads;
    private final AtomicInteger late = new AtomicInteger();

    BoundedCalls(int count, Duration timeLimit) {
        this.count = count;
        this.timeLimit = timeLimit;
        this.threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "regiostat-call");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** A call in a thread, which is counted as late until it ends. */
    private final class RunningCall implements Callable<Map<String, Object>> {
        private final Supplier<Map<String, Object>> call;
        private boolean isRunning;
        private boolean isLate;

        RunningCall(Supplier<Map<String, Object>> call) {
            this.call = call;
        }

        @Override
        public Map<String, Object> call() {
            setRunning(true);
            try {
                return call.get();
            } finally {
                setRunning(false);
            }
        }

        private synchronized void setRunning(boolean isNow) {
            isRunning = isNow;
            if (isLate) {
                late.addAndGet(isNow ? 1 : -1);
            }
        }

        /** Marks the call as late; returns whether it is running rather than waiting for a thread. */
        synchronized boolean markLate() {
            isLate = true;
            late.addAndGet(isRunning ? 1 : 0);
            return isRunning;
        }
    }

    /**
     * Returns the answer of a call.
     *
     * @throws RefusedCallException if the call takes too long, or all threads are busy with late calls
     * @throws ExecutionException if the call fails
     * @throws InterruptedException if the server ends
     */
    Map<String, Object> answer(Supplier<Map<String, Object>> call) throws ExecutionException, InterruptedException {
        if (late.get() >= count) {
            throw new RefusedCallException(
                    "The server is still busy with " + count + " calls that took too long: try again later");
        }
        RunningCall running = new RunningCall(call);
        Future<Map<String, Object>> answer = threads.submit(running);
        try {
            return answer.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            answer.cancel(true);
            throw new RefusedCallException(
                    running.markLate()
                            ? "The call took longer than " + timeLimit.toSeconds() + " s: ask for less at once"
                            : "The call waited " + timeLimit.toSeconds() + " s for other calls: try again later");
        }
    }
}
