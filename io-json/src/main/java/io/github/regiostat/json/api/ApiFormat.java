// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import io.github.regiostat.internal.EnumCodes;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.assembly.RowTable;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.token.JsonReader;
import java.util.Arrays;
import java.util.Optional;

/**
 * The format of a response, such as {@link #NBS_CHINA}.
 *
 * {@snippet file="ApiSnippets.java" region="format"}
 *
 * <p>Immutable and thread-safe.
 */
public enum ApiFormat {
    /** The format {@code json} of PxWeb API version 1: {@code {"columns": […], "data": […]}}. */
    PXWEB("pxweb", "PxWeb"),
    /**
     * The service easyquery of the National Bureau of Statistics of China: {@code {"returncode": 200, "returndata":
     * {"datanodes": […], "wdnodes": […]}}}.
     */
    NBS_CHINA("nbs-china", "National Bureau of Statistics of China"),
    /** The observations of a series of FRED or ALFRED: {@code {"realtime_start": …, "observations": […]}}. */
    FRED("fred", "FRED");

    private final String code;
    private final String title;

    ApiFormat(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /**
     * Returns the code, which is the name of the format in {@link io.github.regiostat.io.DataFormats}.
     *
     * @return the code, such as {@code "nbs-china"}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the display name.
     *
     * @return the title, such as {@code PxWeb}
     */
    public String title() {
        return title;
    }

    /**
     * Returns the format with a code.
     *
     * @param code the code, such as {@code "nbs-china"}
     * @return the format
     * @throws IllegalArgumentException if no format has the code
     */
    public static ApiFormat ofCode(String code) {
        return EnumCodes.find(code, values(), ApiFormat::code, "API format");
    }

    /**
     * Returns the format with a code, if there is one.
     *
     * @param code the code, such as {@code "nbs-china"}
     * @return the format, or empty
     */
    public static Optional<ApiFormat> find(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    /**
     * Returns the default mapping of the format.
     *
     * @return the mapping, over which a user's mapping is merged
     */
    public Mapping mapping() {
        return switch (this) {
            case PXWEB -> Mapping.pxWeb();
            case NBS_CHINA -> Mapping.nbsChina();
            case FRED -> Mapping.fred();
        };
    }

    /** Reads a response of this format. */
    ApiContent read(JsonReader<JsonFormatException> in) {
        return switch (this) {
            case PXWEB -> new PxWebReader(in).response();
            case NBS_CHINA -> new NbsReader(in).response();
            case FRED -> new FredReader(in).response();
        };
    }

    /** Returns the observations of a response in the terms of a dataset. */
    RowTable interpreted(RowTable table) {
        return switch (this) {
            case PXWEB, FRED -> table;
            case NBS_CHINA -> NbsRules.yearsToDate(table);
        };
    }

    /**
     * Returns the rules that follow from the observations of a response.
     *
     * @throws IllegalArgumentException if the user's mapping lacks a rule that does not follow from them
     */
    Mapping rules(RowTable table, Mapping user) {
        return switch (this) {
            case PXWEB -> Mapping.builder().build();
            case NBS_CHINA -> NbsRules.of(table);
            case FRED -> FredRules.of(table, user);
        };
    }
}
