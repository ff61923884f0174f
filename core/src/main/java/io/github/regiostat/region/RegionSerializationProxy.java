// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The serialized form of a region that the registry does not have; reading it runs all checks of the builder. */
record RegionSerializationProxy(
        List<RegionCode> codes,
        String kind,
        LinkedHashMap<String, String> names,
        List<FormerCode> formerCodes,
        List<RegionName> otherNames,
        List<Membership> parents,
        List<Membership> members,
        List<Region> includes,
        List<Succession> successors,
        @Nullable LocalDate territoryOn)
        implements Serializable {
    /** Returns the serialized form of a region: the code alone for a region of the registry. */
    static Object of(Region region) {
        return region.isRegistered()
                ? new Registered(region.code())
                : new RegionSerializationProxy(
                        List.copyOf(region.codes()),
                        region.kind().code(),
                        new LinkedHashMap<>(region.names()),
                        List.copyOf(region.formerCodes()),
                        List.copyOf(region.otherNames()),
                        List.copyOf(region.parents()),
                        List.copyOf(region.memberships()),
                        List.copyOf(region.includes()),
                        List.copyOf(region.successors()),
                        region.territoryOn().orElse(null));
    }

    private Object readResolve() throws InvalidObjectException {
        return Restoration.of(() -> {
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("Region must have a code, but had none");
            }
            Region.Builder builder = Region.builder(codes.get(0), RegionKind.ofCode(kind));
            codes.stream().skip(1).forEach(builder::otherCode);
            names.forEach(builder::name);
            formerCodes.forEach(builder::formerCode);
            otherNames.forEach(builder::otherName);
            parents.forEach(builder::parent);
            members.forEach(builder::member);
            includes.forEach(builder::including);
            successors.forEach(builder::successor);
            if (territoryOn != null) {
                builder.territoryOn(territoryOn);
            }
            return builder.build();
        });
    }

    private record Registered(RegionCode code) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> Registry.find(code)
                    .orElseThrow(() -> new RegionNotFoundException(
                            "Region code must be in the registry, such as 'CN-BJ', but was "
                                    + Text.quote(code.toString()),
                            code.toString(),
                            List.of())));
        }
    }
}
