// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.EnumCodes;
import java.util.Objects;

/**
 * The type of a name of a region besides its display names, such as {@link #OFFICIAL} for "French Republic".
 *
 * @see RegionName
 */
public enum RegionNameType {
    /** The full official name, such as "French Republic". */
    OFFICIAL("official"),
    /** A shortened name or an abbreviation, such as "UK" or "大湾区". */
    SHORT("short"),
    /** Another name in use, such as "Holland" for the Netherlands. */
    COMMON("common"),
    /** A name that the region had in the past, such as "Burma". */
    FORMER("former"),
    /** The label of a statistical office or an international organisation, such as "Egypt, Arab Rep.". */
    LABEL("label");

    private final String code;

    RegionNameType(String code) {
        this.code = code;
    }

    /**
     * Returns the type with a code.
     *
     * @param code the code, such as {@code "former"}
     * @return the type
     * @throws IllegalArgumentException if no type has this code
     */
    public static RegionNameType ofCode(String code) {
        Objects.requireNonNull(code, "code");
        // The first region of a program is created without a lambda, because the first one takes 6 ms.
        for (RegionNameType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw EnumCodes.unknown(code, values(), RegionNameType::code, "Type of a region name");
    }

    /**
     * Returns the code.
     *
     * @return the code of the type in JSON, such as {@code "former"}
     */
    public String code() {
        return code;
    }
}
