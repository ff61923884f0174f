// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.util.Objects;

/**
 * Two codes of a list that are not disjoint, such as {@code C} and {@code C10}, with the reason: {@code 'C10' is part
 * of 'C' in NACE Rev. 2}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the code that contains the other, or one of two codes that overlap
 * @param second the other code
 * @param isTotal whether the first code is a total of the list
 * @param reason the reason, for a message
 */
public record CodeOverlap(String first, String second, boolean isTotal, String reason) {
    /**
     * Creates an overlap.
     *
     * @param first the code that contains the other, or one of two codes that overlap
     * @param second the other code
     * @param isTotal whether the first code is a total of the list
     * @param reason the reason, for a message
     */
    public CodeOverlap {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(reason, "reason");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(CodeOverlap.class, "its text");
    }

    @JsonKey
    private Object unsupportedAsKey() {
        throw ObjectMapperFailures.unsupportedKey(CodeOverlap.class);
    }
}
