// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.DataFormats;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the value of an option to a format, and lists the names of the accepted formats. */
abstract class FormatOption implements Iterable<String>, ITypeConverter<DataFormat> {
    private final List<DataFormat> formats;

    private FormatOption(Predicate<DataFormat> isAccepted) {
        this.formats = DataFormats.all().stream().filter(isAccepted).toList();
    }

    /** Accepts the readable formats. */
    static final class ReadableFormats extends FormatOption {
        ReadableFormats() {
            super(DataFormat::isReadable);
        }
    }

    /** Accepts the writable formats. */
    static final class WritableFormats extends FormatOption {
        WritableFormats() {
            super(DataFormat::isWritable);
        }
    }

    @Override
    public Iterator<String> iterator() {
        return formats.stream().map(DataFormat::name).iterator();
    }

    @Override
    public DataFormat convert(String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("must be one of "
                        + formats.stream().map(DataFormat::name).toList() + ", but was '" + name + "'"));
    }
}
