// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionName;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code regiostat regions find TEXT}: the regions that match a text. */
@Command(
        name = "find",
        description = "Prints the regions that match a text, the best match first: code, kind, names, and other names"
                + " that match.",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class RegionsFindCommand implements Callable<Integer> {
    private static final int MAX_OTHER_NAMES = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final StandardStreams streams;

    @Parameters(paramLabel = "TEXT", description = "A code, a name in any language, or a part of a name.")
    private String text = "";

    @Option(
            names = "--limit",
            paramLabel = "COUNT",
            description = "The number of regions, the best first; by default all that match.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--json", description = "Prints one JSON array of the objects that show --json prints.")
    private boolean isJson;

    RegionsFindCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        if (limit < 1) {
            throw new InvalidRequestException("Limit must be 1 or more, but was " + limit);
        }
        List<Region> found = Regions.search(text).stream().limit(limit).toList();
        if (found.isEmpty()) {
            throw new InvalidRequestException("Text must match the code or name of a region, but was '" + text + "'");
        }
        Output.write(streams, isJson ? out -> writeJson(found, out) : out -> writeText(found, out));
        return 0;
    }

    private void writeText(List<Region> found, OutputStream out) throws IOException {
        int codeWidth = found.stream()
                .mapToInt(region -> region.code().toString().length())
                .max()
                .orElse(0);
        int kindWidth = found.stream()
                .mapToInt(region -> region.kind().code().length())
                .max()
                .orElse(0);
        StringBuilder lines = new StringBuilder();
        for (Region region : found) {
            lines.append(TextLines.padded(region.code().toString(), codeWidth))
                    .append("  ")
                    .append(TextLines.padded(region.kind().code(), kindWidth))
                    .append("  ")
                    .append(names(region))
                    .append('\n');
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the display names and, if none of them has the text, the other names that have it. */
    private String names(Region region) {
        Collection<String> names = region.names().values();
        String shown = String.join(", ", names);
        if (names.stream().anyMatch(this::hasText)) {
            return shown;
        }
        String others = region.otherNames().stream()
                .map(RegionName::text)
                .filter(this::hasText)
                .distinct()
                .limit(MAX_OTHER_NAMES)
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? shown : shown + " (also " + others + ")";
    }

    private boolean hasText(String name) {
        return folded(name).contains(folded(text));
    }

    private static String folded(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static void writeJson(List<Region> found, OutputStream out) throws IOException {
        LocalDate today = RegionsCommand.today();
        CliJson.writeLines(out, json -> {
            json.writeStartArray();
            for (Region region : found) {
                RegionReport.of(region, today).writeJson(json);
            }
            json.writeEndArray();
        });
    }
}
