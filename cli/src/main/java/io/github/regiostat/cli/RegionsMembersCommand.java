// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.region.Region;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code regiostat regions members GROUP}: the members of a group on a day. */
@Command(
        name = "members",
        description = "Prints the codes of the members of a group on a day, one a line.",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class RegionsMembersCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Parameters(
            paramLabel = "GROUP",
            description = "A group, such as EU, EU27_2020, OECD, jing-jin-ji, m49:142 or worldbank:EAS.")
    private String code = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day, such as 2020-01-31; by default today.")
    private @Nullable LocalDate day;

    @Option(names = "--json", description = "Prints one JSON array.")
    private boolean isJson;

    RegionsMembersCommand(StandardStreams streams) {
        this.streams = streams;
    }

    /** Parses a day. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("must be a date such as 2020-01-31, but was '" + text + "'");
            }
        }
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        Region group = RegionLookup.of(code);
        if (!group.isGroup()) {
            throw new InvalidRequestException("Region must be a group, but '" + group.code() + "' (" + group.name()
                    + ") is of kind '" + group.kind().code() + "'");
        }
        List<String> members = group.membersOn(day == null ? RegionsCommand.today() : day).stream()
                .map(Region::toString)
                .toList();
        Output.write(streams, isJson ? out -> writeJson(members, out) : out -> writeLines(members, out));
        return 0;
    }

    static void writeLines(List<String> codes, OutputStream out) throws IOException {
        for (String code : codes) {
            out.write((code + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void writeJson(List<String> codes, OutputStream out) throws IOException {
        CliJson.writeLines(out, json -> {
            json.writeStartArray();
            codes.forEach(json::writeString);
            json.writeEndArray();
        });
    }
}
