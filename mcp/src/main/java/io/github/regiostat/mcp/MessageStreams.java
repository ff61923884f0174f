// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a client and of the server. The SDK ends at a line that it cannot read, and drops answers that are due
 * when the input ends: here a malformed line gets an error, and the input ends after the last answer.
 */
final class MessageStreams {
    /** The bytes of the longest line. */
    private static final int MAX_LINE = 4_000_000;

    /** How often and how much longer than a call the end of the input waits for answers, in milliseconds. */
    private static final int PAUSE = 2;

    private static final int GRACE = 1000;

    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;

    private final InputStream in;
    private final OutputStream out;
    private final McpJsonMapper json;
    private final Duration timeLimit;
    private final Answered answers;
    private final AtomicInteger due = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();

    MessageStreams(InputStream in, OutputStream out, McpJsonMapper json, Duration timeLimit) {
        this.in = in;
        this.out = out;
        this.json = json;
        this.timeLimit = timeLimit;
        this.answers = new Answered(out);
    }

    InputStream input() {
        return new Lines();
    }

    OutputStream output() {
        return answers;
    }

    /** Waits until the input has ended. */
    void awaitEnd() throws IOException {
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        IOException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    /** The lines of the client that are messages. */
    private final class Lines extends InputStream {
        private byte[] line = {};
        private int next;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            while (next == line.length) {
                byte[] message = message();
                if (message == null) {
                    return -1;
                }
                line = message;
                next = 0;
            }
            int count = Math.min(length, line.length - next);
            System.arraycopy(line, next, target, offset, count);
            next += count;
            return count;
        }

        /** Returns one line at a time, so that a reader never waits for a second message. */
        @Override
        public int available() {
            return line.length - next;
        }
    }

    /** Returns the next line that is a message, or null at the end. */
    private byte @Nullable [] message() throws IOException {
        try {
            while (true) {
                ByteArrayOutputStream line = new ByteArrayOutputStream();
                int last = readLine(line);
                if (line.size() > MAX_LINE) {
                    reject(INVALID_REQUEST, "Message must have at most " + MAX_LINE + " bytes, but has more");
                } else if (!line.toString(StandardCharsets.UTF_8).isBlank() && isMessage(line)) {
                    line.write('\n');
                    return line.toByteArray();
                }
                if (last < 0) {
                    awaitAnswers();
                    end.countDown();
                    return null;
                }
            }
        } catch (IOException failed) {
            failure.set(failed);
            end.countDown();
            throw failed;
        }
    }

    /** Reads a line without its end; of a line that is too long, only the beginning. */
    private int readLine(ByteArrayOutputStream line) throws IOException {
        int next = in.read();
        while (next >= 0 && next != '\n') {
            if (line.size() <= MAX_LINE) {
                line.write(next);
            }
            next = in.read();
        }
        return next;
    }

    private boolean isMessage(ByteArrayOutputStream line) throws IOException {
        try {
            McpSchema.JSONRPCMessage message =
                    McpSchema.deserializeJsonRpcMessage(json, line.toString(StandardCharsets.UTF_8));
            if (message instanceof McpSchema.JSONRPCRequest) {
                due.incrementAndGet();
            }
            return true;
        } catch (IOException | RuntimeException malformed) {
            reject(PARSE_ERROR, "Message must be JSON-RPC 2.0 on one line, but is malformed");
            return false;
        }
    }

    private void reject(int code, String message) throws IOException {
        String error =
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":" + code + ",\"message\":\"" + message + "\"}}\n";
        // The SDK locks this stream for each whole line.
        synchronized (answers) {
            out.write(error.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    /** Waits for the answers that are due, at most as long as a call may take. */
    private void awaitAnswers() {
        long milliseconds = timeLimit.toMillis() + GRACE;
        try {
            for (long waited = 0; due.get() > 0 && waited < milliseconds; waited += PAUSE) {
                TimeUnit.MILLISECONDS.sleep(PAUSE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The lines of the server, each of which answers a request. */
    private final class Answered extends FilterOutputStream {
        Answered(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        /** The SDK flushes once after each line. */
        @Override
        public void flush() throws IOException {
            out.flush();
            due.decrementAndGet();
        }

        @Override
        public void close() {
            // The caller closes the stream.
        }
    }
}
