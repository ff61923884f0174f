// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

/** The level at which a dimension or an attribute is reported, such as {@code SERIES}. */
public enum SdmxLevel {
    /** One value for the data set. */
    DATA_SET("dataSet"),

    /** One value for a group of dimension values; for attributes only. */
    DIMENSION_GROUP("dimensionGroup"),

    /** One value for a series. */
    SERIES("series"),

    /** One value for each observation. */
    OBSERVATION("observation");

    private final String member;

    SdmxLevel(String member) {
        this.member = member;
    }

    /**
     * Returns the name of the member in a structure.
     *
     * @return the name, such as {@code dataSet}
     */
    public String member() {
        return member;
    }
}
