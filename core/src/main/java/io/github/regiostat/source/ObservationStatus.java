// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.source;

import io.github.regiostat.internal.CodeList;

/**
 * What a publisher says of one figure, such as {@code P}, a provisional value: a code of the SDMX code list CL_OBS_STATUS 2.3.
 *
 * <p>A source's own flags are another alphabet: Eurostat's {@code d} and SDMX's {@code D} agree, others do not, so flags are mapped by a table
 * for that source and never by their letter.
 *
 * {@snippet file="SourceSnippets.java" region="observation-status"}
 *
 * <p>Immutable and thread-safe. Constants stand in the order of their codes.
 */
public enum ObservationStatus {
    /** {@code A}: a normal value, of which nothing special is said. */
    NORMAL("A", "Normal value"),
    /** {@code B}: the value cannot be compared with the one before it, for its content or its method changed. */
    BREAK("B", "Time series break"),
    /** {@code D}: the value deviates a little from the usual definition. */
    DEFINITION_DIFFERS("D", "Definition differs"),
    /** {@code E}: an estimate by whoever publishes the value. */
    ESTIMATED("E", "Estimated value"),
    /** {@code F}: a forecast of a value that does not exist yet. */
    FORECAST("F", "Forecast value"),
    /** {@code G}: a value by definitions or methods that are still being developed. */
    EXPERIMENTAL("G", "Experimental value"),
    /** {@code H}: no value, for the day is a holiday or of a weekend. */
    HOLIDAY("H", "Missing value; holiday or weekend"),
    /** {@code I}: a value that a receiver of data filled in, as the CCSA (the statistical committee of the United Nations) defines it. */
    IMPUTED("I", "Imputed value (CCSA definition)"),
    /** {@code J}: an agreement lets the publisher deviate, which may touch the value or leave none. */
    DEROGATION("J", "Derogation"),
    /** {@code K}: what belongs here is counted in another category (which says so with {@code W}). */
    INCLUDED_ELSEWHERE("K", "Data included in another category"),
    /** {@code L}: no value, for what exists was not collected. */
    NOT_COLLECTED("L", "Missing value; data exist but were not collected"),
    /** {@code M}: no value, for there can be none. */
    NOT_APPLICABLE("M", "Missing value; data cannot exist"),
    /** {@code N}: a value too small to print, which is not a real zero. */
    NOT_SIGNIFICANT("N", "Not significant"),
    /** {@code O}: no value, and the reason is not stated. */
    MISSING("O", "Missing value"),
    /** {@code P}: a provisional value, expected to be revised. */
    PROVISIONAL("P", "Provisional value"),
    /** {@code Q}: no value, for it was suppressed, as a confidential one is. */
    SUPPRESSED("Q", "Missing value; suppressed"),
    /** {@code S}: a strike or another special event touched the value or left none. */
    SPECIAL_EVENT("S", "Strike and other special events"),
    /** {@code U}: a value of low reliability. */
    LOW_RELIABILITY("U", "Low reliability"),
    /** {@code V}: a value as it was received, not yet validated. */
    UNVALIDATED("V", "Unvalidated value"),
    /** {@code W}: the value covers more than its category (what is missing elsewhere says so with {@code K}). */
    INCLUDES_OTHER("W", "Includes data from another category"),
    /** {@code X}: a value taken from an international organization instead of the usual source. */
    FROM_INTERNATIONAL_ORGANIZATION("X", "Value from international organizations"),
    /** {@code _U}: nothing is known of the status. */
    UNKNOWN("_U", "Status unknown");

    private final String code;
    private final String label;

    ObservationStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Returns the status of a code.
     *
     * @param code the code of CL_OBS_STATUS, such as {@code "P"} or {@code "_U"}
     * @return the status
     * @throws IllegalArgumentException if the list has no such code
     */
    public static ObservationStatus ofCode(String code) {
        return CodeList.find(code, values(), ObservationStatus::code, "Observation status");
    }

    /**
     * Returns the code.
     *
     * @return the code of CL_OBS_STATUS, such as {@code "P"}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the name of the code.
     *
     * @return the English name in CL_OBS_STATUS, such as {@code "Provisional value"}
     */
    public String label() {
        return label;
    }

    /**
     * Returns whether the status says that there is no value: {@code H}, {@code L}, {@code M}, {@code O} and {@code Q}.
     *
     * @return true if a figure of this status has no value
     */
    public boolean isMissing() {
        return switch (this) {
            case HOLIDAY, NOT_COLLECTED, NOT_APPLICABLE, MISSING, SUPPRESSED -> true;
            default -> false;
        };
    }

    /**
     * Returns whether the status can be the reason that there is no value: those that {@linkplain #isMissing() say so}, and {@code J},
     * {@code K}, {@code S} and {@code _U}, which stand with a value or without one.
     *
     * @return true if a figure of this status may have no value
     */
    public boolean allowsMissing() {
        return switch (this) {
            case DEROGATION, INCLUDED_ELSEWHERE, SPECIAL_EVENT, UNKNOWN -> true;
            default -> isMissing();
        };
    }
}
