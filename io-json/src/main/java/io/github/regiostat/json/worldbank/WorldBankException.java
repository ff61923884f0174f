// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import com.fasterxml.jackson.annotation.JsonKey;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An error message of the World Bank instead of data, such as {@code 120 Invalid value: The provided parameter value is
 * not valid}.
 *
 * {@snippet file="WorldBankSnippets.java" region="error"}
 */
public final class WorldBankException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The error messages of the response. */
    private final Notice[] notices;

    /**
     * An error message, such as {@code 120 Invalid value: The provided parameter value is not valid}.
     *
     * @param id the number of the error, such as {@code 120}, or an empty string
     * @param key the short text, such as {@code Invalid value}, or an empty string
     * @param value the long text, such as {@code The provided parameter value is not valid}, or an empty string
     */
    public record Notice(String id, String key, String value) implements Serializable {
        /**
         * Creates a notice.
         *
         * @param id the number of the error
         * @param key the short text
         * @param value the long text
         */
        public Notice {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }

        /** Returns the number and the texts. */
        @Override
        public String toString() {
            String head = id.isEmpty() || key.isEmpty() ? id + key : id + " " + key;
            return head.isEmpty() || value.isEmpty() ? head + value : head + ": " + value;
        }

        @JsonKey
        private Object unsupportedAsKey() {
            throw ObjectMapperFailures.unsupportedKey(Notice.class);
        }
    }

    WorldBankException(List<Notice> notices) {
        super("Response of the World Bank must be data, but is the error "
                + notices.stream().map(notice -> Text.quote(notice.toString())).collect(Collectors.joining(" and ")));
        this.notices = notices.toArray(Notice[]::new);
    }

    /**
     * Returns the number of the first error.
     *
     * @return the id, such as {@code 120}
     */
    public String id() {
        return notices[0].id();
    }

    /**
     * Returns the short text of the first error.
     *
     * @return the key, such as {@code Invalid value}
     */
    public String key() {
        return notices[0].key();
    }

    /**
     * Returns the long text of the first error.
     *
     * @return the value, such as {@code The provided parameter value is not valid}
     */
    public String value() {
        return notices[0].value();
    }

    /**
     * Returns all errors.
     *
     * @return one or more notices
     */
    public List<Notice> notices() {
        return List.of(notices);
    }
}
