// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.period.TimePeriod;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a period. */
final class PeriodConverter implements ITypeConverter<TimePeriod> {
    @Override
    public TimePeriod convert(String text) {
        try {
            return TimePeriod.parse(text);
        } catch (IllegalArgumentException rejected) {
            throw new TypeConversionException("is invalid: " + rejected.getMessage());
        }
    }
}
