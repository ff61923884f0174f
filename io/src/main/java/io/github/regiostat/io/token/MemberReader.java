// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.token;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of an object one by one, and rejects duplicate ones. Names are open, or from a list of known names.
 *
 * <p>Used by one thread at a time.
 *
 * @param <E> the exception of the parser
 */
public final class MemberReader<E extends Exception> {
    private final JsonReader<E> in;
    private final String what;
    private final @Nullable List<String> known;
    private final boolean isUnknownIgnored;

    /** The known members that were read, by index. */
    private long seen;

    /** The known members that were read and are null, if null is the same as no member. */
    private long absent;

    private int last = -1;

    /** The other members that were read, or null if there are none. */
    private @Nullable Set<String> others;

    MemberReader(JsonReader<E> in, String what, @Nullable List<String> known, boolean isUnknownIgnored) {
        this.in = in;
        this.what = what;
        this.known = known;
        this.isUnknownIgnored = isUnknownIgnored;
    }

    /**
     * Advances to the value of the next member, which the caller reads or skips.
     *
     * @return the name of the member, or null at the end of the object
     * @throws E if the text is malformed, or the member is a duplicate or unknown
     */
    public @Nullable String next() throws E {
        while (in.next() == Token.NAME) {
            String name = in.tokens().text();
            int index = indexOf(name);
            if (known != null && index < 0 && !isUnknownIgnored) {
                throw in.failure(
                        what + " must have no members but " + Text.listed(known) + ", but has " + Text.quote(name));
            }
            if (!isNew(name, index)) {
                throw in.duplicate(what, name);
            }
            in.next();
            if (known == null) {
                return in.wellFormed("Name", name);
            }
            if (index >= 0) {
                return known.get(index);
            }
            in.tokens().skip();
        }
        return null;
    }

    /**
     * Advances to the value of the next member that is not null, where null is the same as no member. Names must be
     * from a list of at most 64 known names.
     *
     * @return the name of the member, or null at the end of the object
     * @throws E if the text is malformed, or the member is a duplicate or unknown
     */
    public @Nullable String nextPresent() throws E {
        for (String name = next(); name != null; name = next()) {
            if (!in.isAt(Token.NULL)) {
                return name;
            }
            absent |= 1L << last;
        }
        return null;
    }

    /** Returns the index of a known name, or -1. Most members are in the order of the list. */
    private int indexOf(String name) {
        int count = known == null ? 0 : known.size();
        int index = last;
        for (int i = 0; i < count; i++) {
            index = index + 1 < count ? index + 1 : 0;
            if (known != null && known.get(index).equals(name)) {
                last = index;
                return index;
            }
        }
        return -1;
    }

    private boolean isNew(String name, int index) {
        if (index >= 0 && index < Long.SIZE) {
            boolean isNew = (seen >> index & 1) == 0;
            seen |= 1L << index;
            return isNew;
        }
        if (others == null) {
            others = new HashSet<>();
        }
        return others.add(name);
    }

    /**
     * Returns whether a member was read.
     *
     * @param name the name of the member
     * @return whether the object had it so far
     */
    public boolean has(String name) {
        int index = known == null ? -1 : known.indexOf(name);
        return index >= 0 && index < Long.SIZE
                ? ((seen & ~absent) >> index & 1) == 1
                : others != null && others.contains(name);
    }

    /**
     * Checks, at the end of the object, that it had some members.
     *
     * @param names the names of the members
     * @throws E if one of them is missing
     */
    public void require(String... names) throws E {
        for (String name : names) {
            requireOne(name);
        }
    }

    private void requireOne(String name) throws E {
        if (!has(name)) {
            throw in.failure(what + " must have the member \"" + name + "\", but has " + present());
        }
    }

    private String present() {
        if (known == null) {
            return "not";
        }
        List<String> present = known.stream().filter(this::has).toList();
        return present.isEmpty() ? "none" : Text.listed(present);
    }

    /**
     * Checks, at the end of the object, that it did not have some members.
     *
     * @param reason the reason for the message, such as {@code beside "value"}
     * @param names the names of the members
     * @throws E if the object had one of them
     */
    public void reject(String reason, String... names) throws E {
        for (String name : names) {
            if (has(name)) {
                throw in.failure(what + " must have no \"" + name + "\" " + reason + ", but has it");
            }
        }
    }
}
