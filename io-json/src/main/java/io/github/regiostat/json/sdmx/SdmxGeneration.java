// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

/** The three generations of SDMX-JSON data messages, such as {@code V2}, which the names of their members tell apart. */
public enum SdmxGeneration {
    /** 1.0-wd, the working draft that the ECB and others answer with: {@code header}, {@code structure}, {@code dataSets}. */
    WORKING_DRAFT("1.0-wd"),

    /** 1.0: {@code meta}, {@code data.structure}, {@code data.dataSets}. */
    V1("1.0"),

    /** 2.0 and 2.1: {@code meta}, {@code data.structures}, {@code data.dataSets}. */
    V2("2.0");

    private final String version;

    SdmxGeneration(String version) {
        this.version = version;
    }

    /**
     * Returns the version, the first one of the generation.
     *
     * @return the version, such as {@code 1.0-wd}
     */
    public String version() {
        return version;
    }
}
