// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.DataFormat;
import io.github.regiostat.dataset.DataFormats;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats that an option takes, by name. */
abstract class FormatNames implements Iterable<String>, ITypeConverter<DataFormat> {
    private final List<DataFormat> formats;

    private FormatNames(Predicate<DataFormat> isAccepted) {
        this.formats = DataFormats.all().stream().filter(isAccepted).toList();
    }

    /** The formats that can be read. */
    static final class OfReadable extends FormatNames {
        OfReadable() {
            super(DataFormat::isReadable);
        }
    }

    /** The formats that can be written. */
    static final class OfWritable extends FormatNames {
        OfWritable() {
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
