// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The progress bar of a large file: {@code gdp.json 49% [===== ] 10/20 MB}. */
final class Progress {
    private static final int BAR_WIDTH = 79;
    private static final int UPDATE_INTERVAL = 200;
    private static final int BYTES_PER_MEGABYTE = 1_000_000;

    private Progress() {}

    /** Returns a stream that displays a progress bar, and clears it when the stream is closed. */
    static InputStream of(InputStream in, Path path, PrintStream err) throws IOException {
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName(path.getFileName().toString())
                .setInitialMax(Files.size(path))
                .setUnit(" MB", BYTES_PER_MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_INTERVAL)
                .setConsumer(new TransientBar(err))
                .clearDisplayOnFinish();
        return ProgressBar.wrap(in, bar);
    }

    /** A progress bar that leaves no empty line after it is cleared. */
    private static final class TransientBar extends ConsoleProgressBarConsumer {
        private final PrintStream err;

        TransientBar(PrintStream err) {
            super(err, BAR_WIDTH);
            this.err = err;
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
