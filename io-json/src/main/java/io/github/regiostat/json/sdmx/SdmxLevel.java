// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

/** Where in a message a dimension or an attribute stands, such as {@code SERIES}: from the whole data set to the single observation. */
public enum SdmxLevel {
    /** Once for the data set. */
    DATA_SET("dataSet"),

    /** Once for all that has the same values in some of the dimensions; of attributes alone. */
    DIMENSION_GROUP("dimensionGroup"),

    /** Once for a series. */
    SERIES("series"),

    /** With each observation. */
    OBSERVATION("observation");

    private final String member;

    SdmxLevel(String member) {
        this.member = member;
    }

    /**
     * Returns the name of its member in a structure.
     *
     * @return the name, such as {@code dataSet}
     */
    public String member() {
        return member;
    }
}
