// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import io.github.regiostat.json.internal.Messages;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the World Bank answered instead of data, in its own words, such as {@code 120 Invalid value: The provided parameter value is not
 * valid}.
 *
 * {@snippet file="WorldBankSnippets.java" region="refusal"}
 */
public final class WorldBankException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What it said. */
    private final Notice[] notices;

    /**
     * One thing that the service said, such as {@code 120 Invalid value: The provided parameter value is not valid}.
     *
     * @param id its number, such as {@code 120}; empty where it has none
     * @param key its short form, such as {@code Invalid value}; empty where it has none
     * @param value its long form, such as {@code The provided parameter value is not valid}; empty where it has none
     */
    public record Notice(String id, String key, String value) implements Serializable {
        /**
         * Makes the notice.
         *
         * @param id its number
         * @param key its short form
         * @param value its long form
         */
        public Notice {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }

        /** Returns what was said, for people. */
        @Override
        public String toString() {
            String head = id.isEmpty() || key.isEmpty() ? id + key : id + " " + key;
            return head.isEmpty() || value.isEmpty() ? head + value : head + ": " + value;
        }
    }

    WorldBankException(List<Notice> notices) {
        super("Answer of the World Bank must be data, but was the message "
                + notices.stream()
                        .map(notice -> Messages.quote(notice.toString()))
                        .collect(Collectors.joining(" and ")));
        this.notices = notices.toArray(Notice[]::new);
    }

    /**
     * Returns the number of the first thing that was said.
     *
     * @return the id, such as {@code 120}
     */
    public String id() {
        return notices[0].id();
    }

    /**
     * Returns the first thing that was said, in short.
     *
     * @return the key, such as {@code Invalid value}
     */
    public String key() {
        return notices[0].key();
    }

    /**
     * Returns the first thing that was said, at length.
     *
     * @return the value, such as {@code The provided parameter value is not valid}
     */
    public String value() {
        return notices[0].value();
    }

    /**
     * Returns all that was said.
     *
     * @return one or more notices
     */
    public List<Notice> notices() {
        return List.of(notices);
    }
}
