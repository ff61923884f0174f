// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.List;

/** Thrown if a calculation over a group lacks members. The remedy is that of the method that was called. */
public final class MissingMembersException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The message without the remedy. */
    private final String problem;

    /**
     * Creates the exception.
     *
     * @param problem what is missing
     * @param remedy what to do
     */
    public MissingMembersException(String problem, String remedy) {
        super(problem + "; " + remedy);
        this.problem = problem;
    }

    /**
     * Returns the exception with the remedy of another method.
     *
     * @param remedy what to do
     * @return the exception
     */
    public MissingMembersException withRemedy(String remedy) {
        MissingMembersException other = new MissingMembersException(problem, remedy);
        other.setStackTrace(getStackTrace());
        return other;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Restoration.fields(in, () -> List.of(problem));
    }
}
