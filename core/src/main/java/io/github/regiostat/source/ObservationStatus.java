// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.source;

import io.github.regiostat.internal.EnumCodes;

/**
 * The status of an observation, such as {@code P} (provisional value): a code of the SDMX code list CL_OBS_STATUS 2.3.
 *
 * <p>Flags of a source are not codes of this list. Eurostat's {@code d} and SDMX's {@code D} agree, but other flags
 * differ. Flags must be mapped with the mapping of their source, not by letter.
 *
 * {@snippet file="SourceSnippets.java" region="observation-status"}
 *
 * <p>Immutable and thread-safe. Constants are in the order of their codes.
 */
public enum ObservationStatus {
    /** {@code A}: a normal value. */
    NORMAL("A", "Normal value"),
    /** {@code B}: the value is not comparable with the preceding value because its content or method changed. */
    BREAK("B", "Time series break"),
    /** {@code D}: the value deviates from the usual definition. */
    DEFINITION_DIFFERS("D", "Definition differs"),
    /** {@code E}: an estimate by the publisher of the value. */
    ESTIMATED("E", "Estimated value"),
    /** {@code F}: a forecast of a value that does not exist yet. */
    FORECAST("F", "Forecast value"),
    /** {@code G}: a value whose definitions or methods are still in development. */
    EXPERIMENTAL("G", "Experimental value"),
    /** {@code H}: no value, because the day is a holiday or on a weekend. */
    HOLIDAY("H", "Missing value; holiday or weekend"),
    /**
     * {@code I}: a value that a receiver of data imputed, as defined by the CCSA (the statistical committee of the
     * United Nations).
     */
    IMPUTED("I", "Imputed value (CCSA definition)"),
    /** {@code J}: an agreement allows the publisher to deviate, which may affect the value or leave it missing. */
    DEROGATION("J", "Derogation"),
    /** {@code K}: the data are included in another category, which has the status {@code W}. */
    INCLUDED_ELSEWHERE("K", "Data included in another category"),
    /** {@code L}: no value, because existing data were not collected. */
    NOT_COLLECTED("L", "Missing value; data exist but were not collected"),
    /** {@code M}: no value, because data cannot exist. */
    NOT_APPLICABLE("M", "Missing value; data cannot exist"),
    /** {@code N}: a value that is too small to show, but not a real zero. */
    NOT_SIGNIFICANT("N", "Not significant"),
    /** {@code O}: no value, without a reason. */
    MISSING("O", "Missing value"),
    /** {@code P}: a provisional value, expected to be revised. */
    PROVISIONAL("P", "Provisional value"),
    /** {@code Q}: no value, because it was suppressed, for example as confidential. */
    SUPPRESSED("Q", "Missing value; suppressed"),
    /** {@code S}: a strike or another special event affected the value or left it missing. */
    SPECIAL_EVENT("S", "Strike and other special events"),
    /** {@code U}: a value of low reliability. */
    LOW_RELIABILITY("U", "Low reliability"),
    /** {@code V}: a value as received, not yet validated. */
    UNVALIDATED("V", "Unvalidated value"),
    /** {@code W}: the value includes data of another category, which has the status {@code K}. */
    INCLUDES_OTHER("W", "Includes data from another category"),
    /** {@code X}: a value taken from an international organization instead of the usual source. */
    FROM_INTERNATIONAL_ORGANIZATION("X", "Value from international organizations"),
    /** {@code _U}: the status is unknown. */
    UNKNOWN("_U", "Status unknown");

    private final String code;
    private final String label;

    ObservationStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Returns the status with a code.
     *
     * @param code the code of CL_OBS_STATUS, such as {@code "P"} or {@code "_U"}
     * @return the status
     * @throws IllegalArgumentException if the code list does not have the code
     */
    public static ObservationStatus ofCode(String code) {
        return EnumCodes.find(code, values(), ObservationStatus::code, "Observation status");
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
     * Returns whether the status means that the value is missing: {@code H}, {@code L}, {@code M}, {@code O} and
     * {@code Q}.
     *
     * @return true if an observation with this status has no value
     */
    public boolean isMissing() {
        return switch (this) {
            case HOLIDAY, NOT_COLLECTED, NOT_APPLICABLE, MISSING, SUPPRESSED -> true;
            default -> false;
        };
    }

    /**
     * Returns whether the status allows a missing value: the statuses of {@linkplain #isMissing() missing values}, and
     * {@code J}, {@code K}, {@code S} and {@code _U}, which occur with and without a value.
     *
     * @return true if an observation with this status may have no value
     */
    public boolean allowsMissing() {
        return switch (this) {
            case DEROGATION, INCLUDED_ELSEWHERE, SPECIAL_EVENT, UNKNOWN -> true;
            default -> isMissing();
        };
    }
}
