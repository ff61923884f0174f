// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

/** The generations of SDMX-JSON data messages, such as {@code V2}; they differ in the names of their members. */
public enum SdmxGeneration {
    /**
     * 1.0-wd, the working draft, which the ECB and other services use: {@code header}, {@code structure},
     * {@code dataSets}.
     */
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
     * Returns the first version of the generation.
     *
     * @return the version, such as {@code 1.0-wd}
     */
    public String version() {
        return version;
    }
}
