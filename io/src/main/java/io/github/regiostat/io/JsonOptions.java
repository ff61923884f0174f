// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Options of Regiostat JSON, such as {@code decimals as numbers}: how to write decimals, whether to reject unknown
 * members, and the limits of what is read.
 *
 * <p>Readers accept both forms of a decimal with any options: {@code "84.37"} and {@code 84.37}.
 *
 * {@snippet file="JsonSnippets.java" region="options"}
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonOptions implements Serializable {
    /** Options that write decimals as strings and reject unknown members. */
    public static final JsonOptions DEFAULT = new JsonOptions(false, false, null);

    private static final long serialVersionUID = 1L;

    /** Whether decimals are written as JSON numbers. */
    private final boolean decimalsAsNumbers;

    /** Whether unknown members are ignored. */
    private final boolean unknownMembersIgnored;

    /** The limits of what is read, or null for those of {@link ReadLimits#DEFAULT}. */
    private final @Nullable ReadLimits limits;

    private JsonOptions(boolean decimalsAsNumbers, boolean unknownMembersIgnored, @Nullable ReadLimits limits) {
        this.decimalsAsNumbers = decimalsAsNumbers;
        this.unknownMembersIgnored = unknownMembersIgnored;
        this.limits = limits;
    }

    /**
     * Returns whether decimals are written as JSON numbers instead of strings.
     *
     * @return whether as numbers; a decimal of more than 1000 characters remains a string, since parsers reject longer
     *     numbers
     */
    public boolean isDecimalsAsNumbers() {
        return decimalsAsNumbers;
    }

    /**
     * Returns whether unknown members are ignored instead of rejected.
     *
     * @return whether unknown members are ignored
     */
    public boolean isUnknownMembersIgnored() {
        return unknownMembersIgnored;
    }

    /**
     * Returns the limits for content from unknown sources.
     *
     * @return the limits, or empty for those of {@link ReadLimits#DEFAULT} in the facades of this library, and for the
     *     constraints of its mapper otherwise. In both cases numbers have at most 1000 digits on each side of the point
     */
    public Optional<ReadLimits> limits() {
        return Optional.ofNullable(limits);
    }

    /**
     * Returns options that write decimals as JSON numbers or as strings. Many parsers read numbers as binary floating
     * point, which changes them.
     *
     * @param asNumbers whether to write decimals as numbers
     * @return the options
     */
    public JsonOptions withDecimalsAsNumbers(boolean asNumbers) {
        return new JsonOptions(asNumbers, unknownMembersIgnored, limits);
    }

    /**
     * Returns options that ignore or reject unknown members. A duplicate member, and a member of another kind of
     * quantity, are always rejected.
     *
     * @param ignored whether to ignore unknown members
     * @return the options
     */
    public JsonOptions withUnknownMembersIgnored(boolean ignored) {
        return new JsonOptions(decimalsAsNumbers, ignored, limits);
    }

    /**
     * Returns options with limits. A text or a name that is longer than {@link ReadLimits#textLength()} is rejected,
     * and so is a number of more than {@link ReadLimits#digits()}, whether it is a JSON number or a text. The facades
     * of this library also apply the length of documents and numbers, the nesting depth and the number of dimensions.
     *
     * {@snippet file="ApiSnippets.java" region="limits"}
     *
     * @param value the limits
     * @return the options
     */
    public JsonOptions withLimits(ReadLimits value) {
        return new JsonOptions(decimalsAsNumbers, unknownMembersIgnored, Objects.requireNonNull(value, "value"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonOptions that
                && decimalsAsNumbers == that.decimalsAsNumbers
                && unknownMembersIgnored == that.unknownMembersIgnored
                && Objects.equals(limits, that.limits);
    }

    @Override
    public int hashCode() {
        return (decimalsAsNumbers ? 1 : 0) + (unknownMembersIgnored ? 2 : 0) + 4 * Objects.hashCode(limits);
    }

    /** Returns the options in words, such as {@code decimals as strings, unknown members rejected}. */
    @Override
    public String toString() {
        return "decimals as " + (decimalsAsNumbers ? "numbers" : "strings") + ", unknown members "
                + (unknownMembersIgnored ? "ignored" : "rejected")
                + (limits == null ? "" : ", limits: " + limits);
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(JsonOptions.class, "its toString()");
    }
}
