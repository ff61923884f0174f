// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.JsonFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that specify the data of a check. */
final class DataOptions {
    @Option(
            names = "--data",
            arity = "1..*",
            required = true,
            paramLabel = "FILE",
            description = "Files with measurements, in any format that convert reads.")
    private List<String> data = new ArrayList<>();

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final RatesOption others = new RatesOption();

    /** Returns the option that limits the size of files. */
    SizeOptions size() {
        return input.size();
    }

    /**
     * Removes the last argument of the command line from the options, which take all values that follow, and returns
     * it, unless it is the only value of its option.
     */
    Optional<String> removeLast(String last) {
        return Stream.of(data, others.rates())
                .filter(values -> values.size() > 1)
                .filter(values -> values.get(values.size() - 1).equals(last))
                .findFirst()
                .map(values -> values.remove(values.size() - 1));
    }

    /**
     * Reads the files.
     *
     * @param texts the names of the files that are checked, at least one
     */
    CheckedData read(List<String> texts, StandardStreams streams) throws IOException, InvalidRequestException {
        requireOneStandardInput(texts);
        try {
            return CheckedData.read(data, input.reading(streams), others.rates(), size(), streams);
        } catch (JsonFormatException failure) {
            requireNotExchanged(texts.get(0), failure.source().orElse(""), streams);
            throw failure;
        }
    }

    /** Rejects a text as data if data are the text. */
    private void requireNotExchanged(String text, String failed, StandardStreams streams)
            throws IOException, InvalidRequestException {
        if (!data.contains(failed) || Stream.of(text, failed).anyMatch(InputFile.STANDARD_INPUT::equals)) {
            return;
        }
        try (InputFile file = size().file(text, streams);
                InputFile other = size().file(failed, streams)) {
            Optional<DataFormat> format = file.findFormat();
            if (format.isPresent() && other.findFormat().isEmpty() && other.isText()) {
                throw new InvalidRequestException("Option --data must be the data, and TEXT-FILE the text, but "
                        + failed + " is a text and " + text + " has the format "
                        + format.get().name() + ": exchange them");
            }
        }
    }

    /** Rejects standard input as several files, because it can be read only once. */
    private void requireOneStandardInput(List<String> texts) throws InvalidRequestException {
        long count = Stream.of(
                        texts,
                        data,
                        others.rates(),
                        input.mappingFile().stream().toList())
                .flatMap(List::stream)
                .filter(InputFile.STANDARD_INPUT::equals)
                .count();
        if (count > 1) {
            throw new InvalidRequestException(
                    "Standard input must be one file, but '-' occurs " + count + " times: save the others to files");
        }
    }
}
