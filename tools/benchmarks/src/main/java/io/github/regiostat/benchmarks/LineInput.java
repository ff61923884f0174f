// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream of lines of Regiostat JSON, generated while it is read, so that it can be longer than an array. */
final class LineInput extends InputStream {
    private static final int REGIONS = 40;
    private static final int YEARS = 25;
    private static final int LINES_AT_ONCE = 1000;

    private final int lines;
    private int generated;
    private byte[] buffer =
            "{\"regiostat\":1,\"indicators\":[{\"id\":\"contracts\",\"kind\":\"money\",\"behaviour\":\"flow\"}]}\n"
                    .getBytes(StandardCharsets.UTF_8);
    private int position;

    LineInput(int lines) {
        this.lines = lines;
    }

    @Override
    public int read() {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0];
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (position == buffer.length) {
            if (generated == lines) {
                return -1;
            }
            generate();
        }
        int count = Math.min(length, buffer.length - position);
        System.arraycopy(buffer, position, bytes, offset, count);
        position += count;
        return count;
    }

    private void generate() {
        StringBuilder json = new StringBuilder();
        int end = Math.min(lines, generated + LINES_AT_ONCE);
        for (; generated < end; generated++) {
            int region = 1 + generated % REGIONS;
            json.append("{\"indicator\":\"contracts\",\"region\":\"JP-")
                    .append(region < 10 ? "0" : "")
                    .append(region);
            json.append("\",\"period\":\"").append(2000 + generated / REGIONS % YEARS);
            json.append("\",\"breakdown\":{\"field\":\"field-").append(generated / (REGIONS * YEARS));
            json.append("\"},\"value\":{\"amount\":\"").append(1_000_000 + 7 * generated);
            json.append("\",\"currency\":\"CNY\"}}\n");
        }
        buffer = json.toString().getBytes(StandardCharsets.UTF_8);
        position = 0;
    }
}
