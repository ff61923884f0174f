// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.claims.CheckOptions;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.text.check.TextCheckOptions;
import io.github.regiostat.text.phrase.PhraseOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that specify how a text or claims are checked. */
final class CheckSettings {
    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "The region of statements of a text that name none: a code or a name.")
    private @Nullable String region;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodConverter.class,
            description = "The period of statements of a text that name none, such as 2024.")
    private @Nullable TimePeriod period;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = RegionsMembersCommand.DayConverter.class,
            description = "The date of publication of a text, which \"last year\" refers to, such as 2025-03-27.")
    private @Nullable LocalDate published;

    @Option(
            names = "--band",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "The width of \"nearly\" and \"about\" in percent of the figure; by default, figures with"
                    + " these words support no conclusion.")
    private @Nullable BigDecimal band;

    @Option(
            names = "--vintage",
            paramLabel = "VINTAGE",
            converter = VintageConverter.class,
            description = "The vintage of the data to check against; by default the latest.")
    private @Nullable String vintage;

    @Option(
            names = "--language",
            paramLabel = "any",
            converter = AnyConverter.class,
            description = "any: also reads the numbers of a text that is neither English nor Chinese.")
    private @Nullable Boolean language;

    /** Reads the only value of the option for languages. */
    private static final class AnyConverter implements ITypeConverter<Boolean> {
        @Override
        public Boolean convert(String text) {
            if (!text.equals("any")) {
                throw new TypeConversionException("must be any, but was " + text);
            }
            return true;
        }
    }

    /** Checks the name of a vintage. */
    private static final class VintageConverter implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            try {
                return CheckOptions.DEFAULT.withVintage(text).vintage().orElse(text);
            } catch (IllegalArgumentException rejected) {
                throw new TypeConversionException("is invalid: " + rejected.getMessage());
            }
        }
    }

    /** Parses a percentage above 0. */
    private static final class PercentConverter implements ITypeConverter<BigDecimal> {
        private static final int MAX_LENGTH = 20;

        @Override
        public BigDecimal convert(String text) {
            try {
                BigDecimal percent = new BigDecimal(text.length() > MAX_LENGTH ? "0" : text);
                if (percent.signum() > 0 && Math.abs(percent.scale()) <= MAX_LENGTH) {
                    return percent;
                }
            } catch (NumberFormatException rejected) {
                throw invalid(text, rejected);
            }
            throw invalid(text, null);
        }

        private static TypeConversionException invalid(String text, @Nullable Throwable cause) {
            TypeConversionException invalid =
                    new TypeConversionException("must be a percentage above 0, such as 5, but was '" + text + "'");
            invalid.initCause(cause);
            return invalid;
        }
    }

    /** Returns the options for claims. */
    CheckOptions ofClaims() {
        return CheckOptions.of(true, Optional.ofNullable(band), Optional.ofNullable(vintage));
    }

    /** Returns the options for a text. */
    TextCheckOptions ofText(CheckedData checked, PhraseOptions phrases) throws InvalidRequestException {
        return new TextCheckOptions(
                region == null ? Optional.empty() : Optional.of(RegionLookup.of(region, checked.dataset())),
                Optional.ofNullable(period),
                Optional.ofNullable(published),
                Optional.ofNullable(band),
                Optional.ofNullable(vintage),
                checked.indicators(),
                phrases,
                language != null);
    }
}
