// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code "CN-BJ"} for a permanent membership, or {@code {"region": "GB", "from": "1973-01-01", "to": "2020-02-01"}}
 * with an exclusive end.
 */
public final class MembershipJsonFormat extends AbstractJsonFormat<Membership> {
    public static final MembershipJsonFormat INSTANCE = new MembershipJsonFormat();
    private static final List<String> NAMES = List.of("region", "from", "to");

    private MembershipJsonFormat() {
        super(Membership.class);
    }

    @Override
    public <E extends Exception> void write(Membership value, RegiostatWriter<E> out) throws E {
        if (value.isPermanent() && (!out.isAlone() || Regions.isRegistered(value.region()))) {
            out.text(value.region().code().toString());
            return;
        }
        out.startObject();
        out.member("region", value.region(), RegionJsonFormat.INSTANCE);
        out.text("from", value.from());
        out.text("to", value.to());
        out.endObject();
    }

    @Override
    public <E extends Exception> Membership read(RegiostatReader<E> in) throws E {
        if (in.isAt(TokenReader.Token.TEXT)) {
            return Membership.of(RegionJsonFormat.INSTANCE.read(in));
        }
        @Nullable Region region = null;
        @Nullable LocalDate from = null;
        @Nullable LocalDate to = null;
        MemberReader<E> members = in.members("Membership", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "region" -> region = RegionJsonFormat.INSTANCE.read(in);
                case "from" -> from = in.date("First day");
                case "to" -> to = in.date("End");
                default -> throw new IllegalStateException(name);
            }
        }
        members.require("region");
        return membership(Objects.requireNonNull(region, "region"), from, to, in);
    }

    private static <E extends Exception> Membership membership(
            Region region, @Nullable LocalDate from, @Nullable LocalDate to, RegiostatReader<E> in) throws E {
        return in.checked(() -> {
            if (from != null) {
                return to == null ? Membership.since(region, from) : Membership.between(region, from, to);
            }
            return to == null ? Membership.of(region) : Membership.until(region, to);
        });
    }
}
