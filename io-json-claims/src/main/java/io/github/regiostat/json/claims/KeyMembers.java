// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.io.value.CounterpartJsonFormat;
import io.github.regiostat.io.value.RegionJsonFormat;
import io.github.regiostat.io.value.RegiostatReader;
import io.github.regiostat.io.value.RegiostatWriter;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The members of a key, such as {@code "indicator": "gdp", "region": "CN-BJ", "period": "2024"}, in an object of their
 * own or on the level of the members of a claim.
 *
 * <p>Members that are left out are those of the claim. The breakdown and the counterpart belong to an indicator: a key
 * with an indicator of its own does not have those of the claim.
 */
final class KeyMembers {
    private static final List<String> CATEGORY = List.of("dimension", "category");
    static final List<String> NAMES = List.of("indicator", "region", "period", "breakdown", "to", "from");

    private @Nullable String indicator;
    private @Nullable Region region;
    private @Nullable TimePeriod period;
    private @Nullable Map<String, String> breakdown;

    private @Nullable Counterpart counterpart;
    /** Whether the key has a member "to" or "from"; an empty list means no counterpart. */
    private boolean isCounterpartStated;

    static KeyMembers of(ObservationKey key) {
        KeyMembers members = new KeyMembers();
        members.indicator = key.indicator();
        members.region = key.region();
        members.period = key.period();
        members.breakdown = key.breakdown();
        members.counterpart = key.counterpart().orElse(null);
        members.isCounterpartStated = true;
        return members;
    }

    /** Writes all members of a key. */
    static <E extends Exception> void write(ObservationKey key, RegiostatWriter<E> out) throws E {
        out.text("indicator", key.indicator());
        out.member("region", key.region(), RegionJsonFormat.INSTANCE);
        out.text("period", key.period().toString());
        out.map("breakdown", key.breakdown(), out::text);
        if (key.counterpart().isPresent()) {
            CounterpartJsonFormat.writeMember(key.counterpart().get(), out);
        }
    }

    /** Reads an object that has only members of a key. */
    static <E extends Exception> KeyMembers read(String what, RegiostatReader<E> in, String... required) throws E {
        KeyMembers key = new KeyMembers();
        MemberReader<E> members = in.members(what, NAMES);
        for (String name = members.nextPresent(); name != null; name = members.nextPresent()) {
            key.readMember(name, in);
        }
        members.require(required);
        return key;
    }

    <E extends Exception> void readMember(String name, RegiostatReader<E> in) throws E {
        switch (name) {
            case "indicator" -> indicator = in.text("Indicator of a claim");
            case "region" -> region = RegionJsonFormat.INSTANCE.readNamed(in);
            case "period" -> period = in.text("Period", TimePeriod::parse);
            case "breakdown" -> breakdown = breakdown(in);
            case "to", "from" -> readCounterpart(name, in);
            default -> throw new IllegalStateException(name);
        }
    }

    /** Reads {@code {"sex": "F"}}, or {@code [{"dimension": "sex", "category": "F"}]} as tool calls have it. */
    private static <E extends Exception> Map<String, String> breakdown(RegiostatReader<E> in) throws E {
        if (!in.isAt(Token.START_ARRAY)) {
            return in.map("Breakdown", dimension -> in.text("Category"));
        }
        Map<String, String> breakdown = new LinkedHashMap<>();
        in.forEach("Breakdown", () -> {
            Map<String, String> read = new HashMap<>();
            MemberReader<E> members = in.members("Category of a breakdown", CATEGORY);
            for (String name = members.next(); name != null; name = members.next()) {
                read.put(name, in.text(name.equals("dimension") ? "Dimension" : "Category"));
            }
            members.require("dimension", "category");
            String dimension = Objects.requireNonNull(read.get("dimension"));
            if (breakdown.put(dimension, Objects.requireNonNull(read.get("category"))) != null) {
                throw in.failure(
                        "Breakdown must have one category of each dimension, but has two of " + Text.quote(dimension));
            }
            return dimension;
        });
        return breakdown;
    }

    private <E extends Exception> void readCounterpart(String direction, RegiostatReader<E> in) throws E {
        List<Region> regions = in.list("Counterparts", () -> RegionJsonFormat.INSTANCE.readNamed(in));
        isCounterpartStated = true;
        if (regions.isEmpty()) {
            return;
        }
        if (counterpart != null) {
            throw in.failure("Counterpart must have one direction, but has \"to\" and \"from\"");
        }
        counterpart = in.checked(() -> new Counterpart(Direction.ofCode(direction), regions));
    }

    /** Returns the key, in which members that are left out are those of the claim. */
    <E extends Exception> ObservationKey key(String what, KeyMembers claim, RegiostatReader<E> in) throws E {
        @Nullable String id = indicator == null ? claim.indicator : indicator;
        @Nullable Region of = region == null ? claim.region : region;
        @Nullable TimePeriod during = period == null ? claim.period : period;
        if (id == null || of == null || during == null) {
            String missing = id == null ? "indicator" : of == null ? "region" : "period";
            throw in.failure(what + " must have the member \"" + missing + "\", but has it neither itself nor in the"
                    + " claim");
        }
        KeyMembers details = indicator == null ? claim : this;
        Map<String, String> categories =
                Objects.requireNonNullElse(breakdown == null ? details.breakdown : breakdown, Map.of());
        Counterpart other = isCounterpartStated ? counterpart : details.counterpart;
        return in.checked(() -> new ObservationKey(id, of, during, categories, Optional.ofNullable(other)));
    }
}
