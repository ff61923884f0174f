// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Closed lists of codes, such as {@code A, S, T, Q, M, W, D}: what a code stands for, or a refusal that names those there are. */
public final class CodeList {
    private CodeList() {}

    /**
     * Finds a constant by its code.
     *
     * @param <E> the type of the constants
     * @param code the code to look for
     * @param constants all constants, in the order in which a message names them
     * @param codeOf the code of a constant
     * @param what what the code is, with a capital letter, for the message
     * @return the constant
     * @throws IllegalArgumentException if none has the code
     */
    public static <E extends Enum<E>> E find(String code, E[] constants, Function<E, String> codeOf, String what) {
        Objects.requireNonNull(code, "code");
        for (E constant : constants) {
            if (codeOf.apply(constant).equals(code)) {
                return constant;
            }
        }
        String codes = Arrays.stream(constants).map(codeOf).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(what + " must be one of " + codes + ", but was " + Text.quote(code));
    }
}
