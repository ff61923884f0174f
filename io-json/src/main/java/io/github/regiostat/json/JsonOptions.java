// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import java.io.Serializable;

/**
 * What the format leaves open, such as {@code decimals as numbers}: how decimals are written, and what becomes of
 * members that it does not know.
 *
 * <p>Whatever the options, both forms of a decimal are read: {@code "84.37"} and {@code 84.37}.
 *
 * {@snippet file="JsonSnippets.java" region="options"}
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonOptions implements Serializable {
    /** Decimals are written as strings, and unknown members refused. */
    public static final JsonOptions DEFAULT = new JsonOptions(false, false);

    private static final long serialVersionUID = 1L;

    /** Whether decimals are written as JSON numbers. */
    private final boolean decimalsAsNumbers;

    /** Whether unknown members are passed over. */
    private final boolean unknownMembersIgnored;

    private JsonOptions(boolean decimalsAsNumbers, boolean unknownMembersIgnored) {
        this.decimalsAsNumbers = decimalsAsNumbers;
        this.unknownMembersIgnored = unknownMembersIgnored;
    }

    /**
     * Tells whether decimals are written as JSON numbers rather than strings.
     *
     * @return whether as numbers; one of more than 1000 characters stays a string, since parsers refuse longer numbers
     */
    public boolean isDecimalsAsNumbers() {
        return decimalsAsNumbers;
    }

    /**
     * Tells whether members that the format does not know are passed over rather than refused.
     *
     * @return whether ignored
     */
    public boolean isUnknownMembersIgnored() {
        return unknownMembersIgnored;
    }

    /**
     * Returns options that write decimals as JSON numbers or as strings. Many parsers read numbers as binary floating
     * point, and so change them.
     *
     * @param asNumbers whether as numbers
     * @return the options
     */
    public JsonOptions withDecimalsAsNumbers(boolean asNumbers) {
        return new JsonOptions(asNumbers, unknownMembersIgnored);
    }

    /**
     * Returns options that ignore unknown members or refuse them. A member that stands twice, or that another kind of
     * the same place has, is refused all the same.
     *
     * @param ignored whether ignored
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

    /** Returns the options in words, such as {@code decimals as strings, unknown members refused}. */
    @Override
    public String toString() {
        return "decimals as " + (decimalsAsNumbers ? "numbers" : "strings") + ", unknown members "
                + (unknownMembersIgnored ? "ignored" : "refused");
    }
}
