// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.TokenReader.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of one object, each known and there once. */
final class KnownMembers<E extends Exception> {
    private final RegiostatReader<E> in;
    private final String what;
    private final List<String> names;
    private long seen;
    private @Nullable Set<String> ignored;

    KnownMembers(RegiostatReader<E> in, String what, List<String> names) {
        this.in = in;
        this.what = what;
        this.names = names;
    }

    /** Moves to the value of the next member and returns its name, or null at the end of the object. */
    @Nullable
    String next() throws E {
        while (in.next() == Token.NAME) {
            String name = in.name();
            int at = names.indexOf(name);
            if (at >= 0) {
                if ((seen & 1L << at) != 0) {
                    throw twice(name);
                }
                seen |= 1L << at;
                in.next();
                return name;
            }
            ignore(name);
            in.next();
            in.skip();
        }
        return null;
    }

    private void ignore(String name) throws E {
        if (!in.options().isUnknownMembersIgnored()) {
            throw in.failure(what + " must have no members but " + listed(names) + ", but has " + Messages.quote(name));
        }
        if (ignored == null) {
            ignored = new HashSet<>();
        }
        if (!ignored.add(name)) {
            throw twice(name);
        }
    }

    private E twice(String name) {
        return in.failure(what + " must have each member once, but has " + Messages.quote(name) + " twice");
    }

    boolean has(String name) {
        return (seen & 1L << names.indexOf(name)) != 0;
    }

    /** Fails unless the members were there. */
    void require(String... required) throws E {
        for (String name : required) {
            if (!has(name)) {
                throw in.failure(what + " must have the member \"" + name + "\", but has "
                        + (seen == 0 ? "none" : listed(present())));
            }
        }
    }

    /** Fails if one of the members was there, which do not go with something else. */
    void refuse(String why, String... refused) throws E {
        for (String name : refused) {
            if (has(name)) {
                throw in.failure(what + " must have no \"" + name + "\" " + why + ", but has it");
            }
        }
    }

    private List<String> present() {
        return names.stream().filter(this::has).toList();
    }

    static String listed(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
