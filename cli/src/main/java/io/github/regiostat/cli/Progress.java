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

/** How far a large file is read: {@code gdp.json  49% [=====      ] 10/20 MB}. */
final class Progress {
    private static final int BAR_WIDTH = 79;
    private static final int UPDATE_INTERVAL = 200;
    private static final int BYTES_PER_MEGABYTE = 1_000_000;

    private Progress() {}

    /** Shows in a line of its own how far a file is read, and wipes that away when the stream is closed. */
    static InputStream of(InputStream in, Path path, PrintStream err) throws IOException {
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName(path.getFileName().toString())
                .setInitialMax(Files.size(path))
                .setUnit(" MB", BYTES_PER_MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_INTERVAL)
                .setConsumer(new VanishingBar(err))
                .clearDisplayOnFinish();
        return ProgressBar.wrap(in, bar);
    }

    /** A bar that leaves no empty line behind when it has been wiped away. */
    private static final class VanishingBar extends ConsoleProgressBarConsumer {
        private final PrintStream err;

        VanishingBar(PrintStream err) {
            super(err, BAR_WIDTH);
            this.err = err;
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
