// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

/** Thrown when the members of a group are needed, but unknown; a calculation that needs them is rejected. */
public final class UnknownMembersException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the group, and that its members are unknown or depend on a date
     */
    public UnknownMembersException(String message) {
        super(message);
    }
}
