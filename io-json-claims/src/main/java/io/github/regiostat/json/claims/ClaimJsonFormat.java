// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.MemberNames;
import io.github.regiostat.io.value.RegiostatReader;
import io.github.regiostat.io.value.RegiostatWriter;
import io.github.regiostat.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"claim": "growth", "indicator": "gdp", "region": "CN-BJ", "period": "2024", "since": "2023", "growthBasis":
 * "unstated", "figure": {…}}}.
 */
final class ClaimJsonFormat extends AbstractJsonFormat<Claim> {
    static final ClaimJsonFormat INSTANCE = new ClaimJsonFormat();
    private static final List<String> NAMES = MemberNames.of(List.of("claim"), ClaimKeys.NAMES, ClaimMembers.NAMES);
    private static final List<String> NAMES_WITH_ID = MemberNames.of(List.of("id"), NAMES);

    private ClaimJsonFormat() {
        super(Claim.class);
    }

    @Override
    public boolean isNarrowedBySubtypes() {
        return true;
    }

    @Override
    public <E extends Exception> void write(Claim value, RegiostatWriter<E> out) throws E {
        write(Optional.empty(), value, out);
    }

    <E extends Exception> void write(IdentifiedClaim value, RegiostatWriter<E> out) throws E {
        write(value.id(), value.claim(), out);
    }

    private static <C extends Claim, E extends Exception> void write(
            Optional<String> id, C claim, RegiostatWriter<E> out) throws E {
        ClaimKind<C> kind = ClaimKinds.of(claim);
        out.startObject();
        out.text("id", id);
        out.text("claim", kind.code());
        ClaimKeys.write(kind.keys(), kind.keysOf().apply(claim), out);
        kind.membersOf().apply(claim).write(out);
        out.endObject();
    }

    @Override
    public <E extends Exception> Claim read(RegiostatReader<E> in) throws E {
        return read(NAMES, in).claim();
    }

    <E extends Exception> IdentifiedClaim readIdentified(RegiostatReader<E> in) throws E {
        return read(NAMES_WITH_ID, in);
    }

    private static <E extends Exception> IdentifiedClaim read(List<String> names, RegiostatReader<E> typed) throws E {
        RegiostatReader<E> in = typed.onlyKind(Quantity.class);
        @Nullable String id = null;
        @Nullable ClaimKind<?> kind = null;
        ClaimKeys keys = new ClaimKeys();
        ClaimMembers others = new ClaimMembers();
        MemberReader<E> members = in.members("Claim", names);
        for (String name = members.nextPresent(); name != null; name = members.nextPresent()) {
            if (name.equals("id")) {
                id = in.text("Claim id");
            } else if (name.equals("claim")) {
                kind = kind(typed);
            } else if (ClaimMembers.NAMES.contains(name)) {
                others.read(name, in);
            } else {
                keys.read(name, in);
            }
        }
        members.require("claim");
        Claim claim = claim(Objects.requireNonNull(kind, "kind"), keys, others, members, in);
        Optional<String> own = Optional.ofNullable(id);
        return in.checked(() -> new IdentifiedClaim(own, claim));
    }

    private static <E extends Exception> ClaimKind<?> kind(RegiostatReader<E> in) throws E {
        ClaimKind<?> kind = in.text("Claim", ClaimKinds::ofCode);
        boolean isExpected =
                !Claim.class.isAssignableFrom(in.kind()) || in.kind().isAssignableFrom(kind.type());
        if (!isExpected) {
            throw in.failure("Claim must be of " + in.kind().getSimpleName() + ", but was of "
                    + kind.type().getSimpleName());
        }
        return kind;
    }

    private static <E extends Exception> Claim claim(
            ClaimKind<?> kind, ClaimKeys keys, ClaimMembers others, MemberReader<E> members, RegiostatReader<E> in)
            throws E {
        List<String> required = new ArrayList<>(kind.keys());
        required.addAll(kind.required());
        if (required.remove("of")) {
            members.require("indicator", "region", "period");
        }
        members.require(required.toArray(String[]::new));
        for (String name : NAMES) {
            boolean isAllowed = name.equals("claim")
                    || KeyMembers.NAMES.contains(name)
                    || required.contains(name)
                    || kind.optional().contains(name);
            if (!isAllowed) {
                members.reject("in a claim of the kind \"" + kind.code() + "\"", name);
            }
        }
        List<ObservationKey> read = keys.keys(kind.keys(), in);
        return in.checked(() -> kind.builder().apply(read, others));
    }
}
