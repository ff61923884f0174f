// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
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
 *
 * @param valuesAsStated whether a value whose rounding is not stated is taken as exact
 * @param band the width of "nearly" and "about" in percent of the figure, above zero, or empty
 * @param vintage the vintage to check against, or empty for the latest
 */
public record CheckOptions(boolean valuesAsStated, Optional<BigDecimal> band, Optional<String> vintage)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The default options: values of unknown rounding support no conclusion, no band, the latest vintage. */
    public static final CheckOptions DEFAULT = new CheckOptions(false, Optional.empty(), Optional.empty());

    /**
     * Creates options.
     *
     * @param valuesAsStated whether a value whose rounding is not stated is taken as exact
     * @param band the width of "nearly" and "about" in percent of the figure, above zero, or empty
     * @param vintage the vintage to check against, or empty for the latest
     * @throws IllegalArgumentException if the band is not above zero, or the vintage is blank
     */
    public CheckOptions {
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(vintage, "vintage");
        if (band.isPresent() && band.get().signum() <= 0) {
            throw new IllegalArgumentException("Band must be above 0 %, but was " + band.get() + " %");
        }
        vintage.ifPresent(name -> Text.requireName(name, "Vintage"));
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
        return new CheckOptions(valuesAsStated, Optional.of(percent), vintage);
    }

    /**
     * Returns the options with a vintage to check against.
     *
     * @param name the vintage, such as {@code first published}
     * @return the options
     * @throws IllegalArgumentException if the name is blank
     */
    public CheckOptions withVintage(String name) {
        return new CheckOptions(valuesAsStated, band, Optional.of(name));
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(CheckOptions.class, "its parts");
    }

    private Object writeReplace() {
        return new SerializationProxy(valuesAsStated, band.orElse(null), vintage.orElse(null));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Options are read through their serialization proxy");
    }

    private record SerializationProxy(
            boolean valuesAsStated,
            @Nullable BigDecimal band,
            @Nullable String vintage) implements Serializable {
        private Object readResolve() {
            return new CheckOptions(valuesAsStated, Optional.ofNullable(band), Optional.ofNullable(vintage));
        }
    }
}
