// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.token;

import io.github.regiostat.json.token.TokenReader.Token;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of one object, one after the other, each there once.
 *
 * @param <E> what the parser throws
 */
public final class MemberReader<E extends Exception> {
    private final JsonReader<E> in;
    private final String what;
    private final Set<String> seen = new HashSet<>();

    MemberReader(JsonReader<E> in, String what) {
        this.in = in;
        this.what = what;
    }

    /**
     * Moves to the value of the next member, which the caller reads or skips.
     *
     * @return the name of the member, or null at the end of the object
     * @throws E if the text is no JSON, or the member was there before
     */
    public @Nullable String next() throws E {
        if (in.next() != Token.NAME) {
            return null;
        }
        String name = in.tokens().text();
        if (!seen.add(name)) {
            throw in.twice(what, name);
        }
        in.next();
        return name;
    }

    /**
     * Tells whether a member was there.
     *
     * @param name its name
     * @return whether it was
     */
    public boolean has(String name) {
        return seen.contains(name);
    }

    /**
     * Fails, at the end of the object, unless the members were there.
     *
     * @param names their names
     * @throws E if one was not
     */
    public void require(String... names) throws E {
        for (String name : names) {
            if (!has(name)) {
                throw in.failure(what + " must have the member \"" + name + "\", but has not");
            }
        }
    }
}
