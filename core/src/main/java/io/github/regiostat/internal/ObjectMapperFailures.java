// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

/**
 * Failures of JSON object mappers that would lose data, such as a mapper without the module of this library. They are
 * unsupported operations: the type has no form that such a mapper can write without loss.
 */
public final class ObjectMapperFailures {
    private ObjectMapperFailures() {}

    /**
     * Returns the failure of a mapper that lacks RegiostatModule.
     *
     * @param type the type of the value
     * @return the failure, with the remedy
     */
    public static UnsupportedOperationException missingModule(Class<?> type) {
        return unsupported(withoutModule(type));
    }

    private static String withoutModule(Class<?> type) {
        return "Object mapper must have RegiostatModule to write " + type.getSimpleName()
                + ": register the module of regiostat-io-json with a mapper of Jackson 3, or"
                + " that of regiostat-io-json-jackson2 with a mapper of Jackson 2";
    }

    /**
     * Returns the failure of a mapper that lacks RegiostatModule, or the formats of claims for it.
     *
     * @param type the type of the claim
     * @return the failure, with the remedy
     */
    public static UnsupportedOperationException missingClaimFormat(Class<?> type) {
        return unsupported(withoutModule(type) + "; claims also require regiostat-io-json-claims");
    }

    /**
     * Returns the failure for a type that RegiostatModule does not write.
     *
     * @param type the type of the value
     * @param alternative what to write instead, such as {@code its measurement}
     * @return the failure, with the alternative
     */
    public static UnsupportedOperationException missingFormat(Class<?> type, String alternative) {
        return unsupported(
                type.getSimpleName() + " has no format for object mappers: write " + alternative + " instead");
    }

    /**
     * Returns the failure for a type that is not the key of a map.
     *
     * @param type the type of the value
     * @return the failure, with the alternative
     */
    public static UnsupportedOperationException unsupportedKey(Class<?> type) {
        return unsupported(type.getSimpleName()
                + " cannot be the key of a map in JSON, since it has no text: write a list of its parts instead");
    }

    /** Mappers report an exception of any type; this one states that the type does not support their operation. */
    private static UnsupportedOperationException unsupported(String message) {
        return new UnsupportedOperationException(message);
    }
}
