// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options of a check of claims, such as a band of 2 % for "nearly" and "about".
 *
 * {@snippet file="ClaimSnippets.java" region="options"}
 *
 * <p>Immutable and thread-safe.
 */
public final class CheckOptions implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The default options: values of unknown rounding support no conclusion, no band, the latest vintage. */
    public static final CheckOptions DEFAULT = new CheckOptions(false, null, null);

    private final boolean valuesAsStated;
    private final transient @Nullable BigDecimal band;
    private final transient @Nullable String vintage;

    /**
     * Returns options.
     *
     * @param valuesAsStated whether a value whose rounding is not stated is taken as exact
     * @param band the width of "nearly" and "about" in percent of the figure, above zero, or empty
     * @param vintage the vintage to check against, or empty for the latest
     * @return the options
     * @throws IllegalArgumentException if the band is not above zero, or the vintage is blank
     */
    public static CheckOptions of(boolean valuesAsStated, Optional<BigDecimal> band, Optional<String> vintage) {
        return new CheckOptions(valuesAsStated, band.orElse(null), vintage.orElse(null));
    }

    private CheckOptions(boolean valuesAsStated, @Nullable BigDecimal band, @Nullable String vintage) {
        if (band != null && band.signum() <= 0) {
            throw new IllegalArgumentException("Band must be above 0 %, but was " + band + " %");
        }
        this.valuesAsStated = valuesAsStated;
        this.band = band == null ? null : band.stripTrailingZeros();
        this.vintage = vintage == null ? null : Text.requireName(vintage, "Vintage");
    }

    /**
     * Returns whether a value whose rounding is not stated is taken as exact.
     *
     * @return true if it is
     */
    public boolean valuesAsStated() {
        return valuesAsStated;
    }

    /**
     * Returns the width of "nearly" and "about".
     *
     * @return the width in percent of the figure, above zero, or empty
     */
    public Optional<BigDecimal> band() {
        return Optional.ofNullable(band);
    }

    /**
     * Returns the vintage to check against.
     *
     * @return the vintage, or empty for the latest
     */
    public Optional<String> vintage() {
        return Optional.ofNullable(vintage);
    }

    /**
     * Returns the options with another treatment of values whose rounding is not stated.
     *
     * @param asStated whether such a value is taken as exact
     * @return the options
     */
    public CheckOptions withValuesAsStated(boolean asStated) {
        return new CheckOptions(asStated, band, vintage);
    }

    /**
     * Returns the options with a width of "nearly" and "about".
     *
     * @param percent the width in percent of the figure, above zero
     * @return the options
     * @throws IllegalArgumentException if the width is not above zero
     */
    public CheckOptions withBand(BigDecimal percent) {
        return new CheckOptions(valuesAsStated, Objects.requireNonNull(percent, "percent"), vintage);
    }

    /**
     * Returns the options with a vintage to check against.
     *
     * @param name the vintage, such as {@code first published}
     * @return the options
     * @throws IllegalArgumentException if the name is blank
     */
    public CheckOptions withVintage(String name) {
        return new CheckOptions(valuesAsStated, band, Objects.requireNonNull(name, "name"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckOptions that
                && valuesAsStated == that.valuesAsStated
                && Objects.equals(band, that.band)
                && Objects.equals(vintage, that.vintage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(valuesAsStated, band, vintage);
    }

    /** Returns the options that are set, such as {@code values as stated, band 2 %}. */
    @Override
    public String toString() {
        return (valuesAsStated ? "values as stated" : "values of stated rounding")
                + (band == null ? "" : ", band " + band.toPlainString() + " %")
                + (vintage == null ? "" : ", vintage " + vintage);
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(CheckOptions.class, "its parts");
    }

    private Object writeReplace() {
        return new SerializationProxy(valuesAsStated, band, vintage);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Options are read through their serialization proxy");
    }

    private record SerializationProxy(
            boolean valuesAsStated,
            @Nullable BigDecimal band,
            @Nullable String vintage) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> new CheckOptions(valuesAsStated, band, vintage));
        }
    }
}
