// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lookup in closed code lists, such as {@code A, S, T, Q, M, W, D} of the SDMX code list CL_FREQ. */
public final class EnumCodes {
    private EnumCodes() {}

    /**
     * Returns the constant with a code.
     *
     * @param <E> the type of the constants
     * @param code the code to look up
     * @param constants all constants, in the order of the message
     * @param codeOf the function from a constant to its code
     * @param label the capitalised label of the code in messages, such as {@code Frequency}
     * @return the constant
     * @throws IllegalArgumentException if no constant has the code
     */
    public static <E extends Enum<E>> E find(String code, E[] constants, Function<E, String> codeOf, String label) {
        Objects.requireNonNull(code, "code");
        for (E constant : constants) {
            if (codeOf.apply(constant).equals(code)) {
                return constant;
            }
        }
        throw unknown(code, constants, codeOf, label);
    }

    /**
     * Returns the exception for a code that no constant has.
     *
     * @param <E> the type of the constants
     * @param code the unknown code
     * @param constants all constants, in the order of the message
     * @param codeOf the function from a constant to its code
     * @param label the capitalised label of the code in messages, such as {@code Frequency}
     * @return the exception
     */
    public static <E extends Enum<E>> IllegalArgumentException unknown(
            String code, E[] constants, Function<E, String> codeOf, String label) {
        String codes = Arrays.stream(constants).map(codeOf).collect(Collectors.joining(", "));
        return new IllegalArgumentException(label + " must be one of " + codes + ", but was " + Text.quote(code));
    }
}
