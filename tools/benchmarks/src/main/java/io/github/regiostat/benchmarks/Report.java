// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The results of a run, as JSON and as a Markdown table.
 *
 * @param environment the machine
 * @param form the form of the run, such as {@code quick}
 * @param results the rows
 */
record Report(Environment environment, String form, List<Result> results) {
    private static final double MICROSECOND = 1e3;
    private static final double MILLISECOND = 1e6;
    private static final double KILOBYTE = 1e3;
    private static final double MEGABYTE = 1e6;

    /** Writes {@code NAME.json} and {@code NAME.md}. */
    void write(Path directory, String name) throws IOException {
        Files.createDirectories(directory);
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        mapper.writeValue(directory.resolve(name + ".json"), this);
        Files.writeString(directory.resolve(name + ".md"), markdown());
    }

    /** Returns the table. */
    String markdown() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                Locale.ROOT,
                "%s form, %s, %s, %s, load average %.1f before and %.1f after%n%n",
                form,
                environment.time(),
                environment.machine(),
                environment.jdk(),
                environment.loadBefore(),
                environment.loadAfter()));
        table.append("| work | measured | least–greatest | target | before | peers | time | control | bytes a call ")
                .append("| noise |\n|---|---|---|---|---|---|---|---|---|---|\n");
        results.forEach(result -> table.append(line(result)));
        return table.toString();
    }

    private static String line(Result result) {
        Spread value = result.value();
        String verdict = result.target().isMetBy(value.middle()) ? " ✓" : "";
        return "| "
                + String.join(
                        " | ",
                        result.work(),
                        number(value.middle()) + " " + result.target().measure().unit(),
                        value.least() == value.greatest() ? "" : number(value.least()) + "–" + number(value.greatest()),
                        result.target() + verdict,
                        result.before(),
                        peers(result.peers()),
                        time(result.nanoseconds()),
                        (result.control() + " " + time(result.controlNanoseconds())).trim(),
                        bytes(result.allocation()),
                        Double.isNaN(result.noise()) ? "" : String.format(Locale.ROOT, "%.0f %%", result.noise()))
                + " |\n";
    }

    private static String peers(Map<String, Double> peers) {
        return peers.entrySet().stream()
                .map(peer -> peer.getKey() + " " + number(peer.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }

    private static String time(double nanoseconds) {
        if (Double.isNaN(nanoseconds)) {
            return "";
        }
        if (nanoseconds < MICROSECOND) {
            return number(nanoseconds) + " ns";
        }
        return nanoseconds < MILLISECOND
                ? number(nanoseconds / MICROSECOND) + " µs"
                : number(nanoseconds / MILLISECOND) + " ms";
    }

    private static String bytes(double bytes) {
        if (Double.isNaN(bytes)) {
            return "";
        }
        if (bytes < KILOBYTE) {
            return String.format(Locale.ROOT, "%.0f B", bytes);
        }
        return bytes < MEGABYTE ? number(bytes / KILOBYTE) + " kB" : number(bytes / MEGABYTE) + " MB";
    }
}
