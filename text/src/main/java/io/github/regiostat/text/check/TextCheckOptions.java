// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.phrase.PhraseOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The options of a text check, such as region {@code CN-HI} and a date of publication of 2025-03-18.
 *
 * {@snippet file="TextCheckSnippets.java" region="options"}
 *
 * <p>What a text names precedes an option, even if the data lack it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param region the region of statements that name none, or empty
 * @param period the period of statements that name none, or empty
 * @param published the date of publication of the text, on which "last year" and "since 2013" depend, or empty
 * @param band the width of "nearly" and "about" in percent of the figure, above zero, or empty
 * @param vintage the vintage to check against, or empty for the latest
 * @param indicators further indicators that a text may name; a figure of one without data is undetermined
 * @param phrases the options for reading figures
 * @param anyLanguage whether the numbers of a text that is neither English nor Chinese are read; otherwise all of its
 *     figures are unlinked
 */
public record TextCheckOptions(
        Optional<Region> region,
        Optional<TimePeriod> period,
        Optional<LocalDate> published,
        Optional<BigDecimal> band,
        Optional<String> vintage,
        List<Indicator<?>> indicators,
        PhraseOptions phrases,
        boolean anyLanguage) {
    /** The default options: no region, period, date, band or vintage. */
    public static final TextCheckOptions DEFAULT = new TextCheckOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            PhraseOptions.DEFAULT,
            false);

    /**
     * Creates options.
     *
     * @param region the region of statements that name none, or empty
     * @param period the period of statements that name none, or empty
     * @param published the date of publication of the text, or empty
     * @param band the width of "nearly" and "about" in percent of the figure, above zero, or empty
     * @param vintage the vintage to check against, or empty for the latest
     * @param indicators further indicators that a text may name
     * @param phrases the options for reading figures
     * @param anyLanguage whether the numbers of a text that is neither English nor Chinese are read
     * @throws IllegalArgumentException if the band is not above zero, or the vintage is blank
     */
    public TextCheckOptions {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(vintage, "vintage");
        indicators = List.copyOf(indicators);
        Objects.requireNonNull(phrases, "phrases");
        if (band.isPresent() && band.get().signum() <= 0) {
            throw new IllegalArgumentException("Band must be above 0 %, but was " + band.get() + " %");
        }
        vintage.ifPresent(name -> Text.requireName(name, "Vintage"));
    }

    /**
     * Returns the options with the region of statements that name none.
     *
     * @param other the region
     * @return the options
     */
    public TextCheckOptions withRegion(Region other) {
        return new TextCheckOptions(
                Optional.of(other), period, published, band, vintage, indicators, phrases, anyLanguage);
    }

    /**
     * Returns the options with the period of statements that name none.
     *
     * @param other the period
     * @return the options
     */
    public TextCheckOptions withPeriod(TimePeriod other) {
        return new TextCheckOptions(
                region, Optional.of(other), published, band, vintage, indicators, phrases, anyLanguage);
    }

    /**
     * Returns the options with the date of publication of the text.
     *
     * @param date the date
     * @return the options
     */
    public TextCheckOptions withPublished(LocalDate date) {
        return new TextCheckOptions(region, period, Optional.of(date), band, vintage, indicators, phrases, anyLanguage);
    }

    /**
     * Returns the options with a width of "nearly" and "about".
     *
     * @param percent the width in percent of the figure, above zero
     * @return the options
     * @throws IllegalArgumentException if the width is not above zero
     */
    public TextCheckOptions withBand(BigDecimal percent) {
        return new TextCheckOptions(
                region, period, published, Optional.of(percent), vintage, indicators, phrases, anyLanguage);
    }

    /**
     * Returns the options with a vintage to check against.
     *
     * @param name the vintage, such as {@code first published}
     * @return the options
     * @throws IllegalArgumentException if the name is blank
     */
    public TextCheckOptions withVintage(String name) {
        return new TextCheckOptions(
                region, period, published, band, Optional.of(name), indicators, phrases, anyLanguage);
    }

    /**
     * Returns the options with indicators that a text may name, in addition to those of the data. A figure that is
     * linked to one without data is undetermined. An indicator with the id and kind of one of the data gives it its
     * labels if that has none.
     *
     * @param declared the indicators, such as those that a document declares
     * @return the options
     */
    public TextCheckOptions withIndicators(List<? extends Indicator<?>> declared) {
        return new TextCheckOptions(
                region, period, published, band, vintage, List.copyOf(declared), phrases, anyLanguage);
    }

    /**
     * Returns the options with other options for reading figures.
     *
     * @param other the options for reading figures
     * @return the options
     */
    public TextCheckOptions withPhrases(PhraseOptions other) {
        return new TextCheckOptions(region, period, published, band, vintage, indicators, other, anyLanguage);
    }

    /**
     * Returns the options for texts in any language, of which only the numbers are read.
     *
     * @param isAny whether texts that are neither English nor Chinese are read
     * @return the options
     */
    public TextCheckOptions withAnyLanguage(boolean isAny) {
        return new TextCheckOptions(region, period, published, band, vintage, indicators, phrases, isAny);
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(TextCheckOptions.class, "its parts");
    }
}
