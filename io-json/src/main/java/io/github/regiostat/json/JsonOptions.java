// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.json.internal.ObjectMapperFailures;
import java.io.Serializable;

/**
 * Options of Regiostat JSON, such as {@code decimals as numbers}: how to write decimals, and whether to reject unknown
 * members.
 *
 * <p>Readers accept both forms of a decimal with any options: {@code "84.37"} and {@code 84.37}.
 *
 * {@snippet file="JsonSnippets.java" region="options"}
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonOptions implements Serializable {
    /** Options that write decimals as strings and reject unknown members. */
    public static final JsonOptions DEFAULT = new JsonOptions(false, false);

    private static final long serialVersionUID = 1L;

    /** Whether decimals are written as JSON numbers. */
    private final boolean decimalsAsNumbers;

    /** Whether unknown members are ignored. */
    private final boolean unknownMembersIgnored;

    private JsonOptions(boolean decimalsAsNumbers, boolean unknownMembersIgnored) {
        this.decimalsAsNumbers = decimalsAsNumbers;
        this.unknownMembersIgnored = unknownMembersIgnored;
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
     * Returns options that write decimals as JSON numbers or as strings. Many parsers read numbers as binary floating
     * point, which changes them.
     *
     * @param asNumbers whether to write decimals as numbers
     * @return the options
     */
    public JsonOptions withDecimalsAsNumbers(boolean asNumbers) {
        return new JsonOptions(asNumbers, unknownMembersIgnored);
    }

    /**
     * Returns options that ignore or reject unknown members. A duplicate member, and a member of another kind of
     * quantity, are always rejected.
     *
     * @param ignored whether to ignore unknown members
     * @return the options
     */
    public JsonOptions withUnknownMembersIgnored(boolean ignored) {
        return new JsonOptions(decimalsAsNumbers, ignored);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonOptions that
                && decimalsAsNumbers == that.decimalsAsNumbers
                && unknownMembersIgnored == that.unknownMembersIgnored;
    }

    @Override
    public int hashCode() {
        return (decimalsAsNumbers ? 1 : 0) + (unknownMembersIgnored ? 2 : 0);
    }

    /** Returns the options in words, such as {@code decimals as strings, unknown members rejected}. */
    @Override
    public String toString() {
        return "decimals as " + (decimalsAsNumbers ? "numbers" : "strings") + ", unknown members "
                + (unknownMembersIgnored ? "ignored" : "rejected");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(JsonOptions.class, "its toString()");
    }
}
