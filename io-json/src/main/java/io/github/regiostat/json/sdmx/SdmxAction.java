// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.Optional;

/** What a data set is sent for, such as {@code REPLACE}. */
public enum SdmxAction {
    /** To inform; nothing is said of what to do with it. */
    INFORMATION("Information"),

    /** To be added. */
    APPEND("Append"),

    /** To take the place of what is there. */
    REPLACE("Replace"),

    /** To be added, or to take the place of what is there, value by value. */
    MERGE("Merge"),

    /** To be deleted: what stands in it is no data. */
    DELETE("Delete");

    private final String code;

    SdmxAction(String code) {
        this.code = code;
    }

    /**
     * Returns the word for it in a message.
     *
     * @return the word, such as {@code Replace}
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
