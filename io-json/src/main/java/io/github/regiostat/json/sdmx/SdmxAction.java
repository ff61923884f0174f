// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.Optional;

/** The action of a data set, such as {@code REPLACE}. */
public enum SdmxAction {
    /** The data are sent for information. */
    INFORMATION("Information"),

    /** Observations are added. */
    APPEND("Append"),

    /** Observations replace existing ones. */
    REPLACE("Replace"),

    /** Observations are added or replace existing ones, value by value. */
    MERGE("Merge"),

    /** Observations are deleted; the data set has no data of its own. */
    DELETE("Delete");

    private final String code;

    SdmxAction(String code) {
        this.code = code;
    }

    /**
     * Returns the value of the member {@code action}.
     *
     * @return the value, such as {@code Replace}
     */
    public String code() {
        return code;
    }

    static Optional<SdmxAction> of(String code) {
        for (SdmxAction action : values()) {
            if (action.code.equalsIgnoreCase(code)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
