// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.List;
import java.util.Optional;

/** {@code {"region": "CN"}}, {@code {"period": "2013"}} or both. */
public final class ReferenceJsonFormat extends AbstractJsonFormat<Reference> {
    public static final ReferenceJsonFormat INSTANCE = new ReferenceJsonFormat();
    private static final List<String> NAMES = List.of("region", "period");

    private ReferenceJsonFormat() {
        super(Reference.class);
    }

    @Override
    public <E extends Exception> void write(Reference value, RegiostatWriter<E> out) throws E {
        out.startObject();
        out.member("region", value.region(), RegionJsonFormat.INSTANCE);
        out.text("period", value.period());
        out.endObject();
    }

    @Override
    public <E extends Exception> Reference read(RegiostatReader<E> in) throws E {
        Optional<Region> region = Optional.empty();
        Optional<TimePeriod> period = Optional.empty();
        MemberReader<E> members = in.members("Reference", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("region")) {
                region = Optional.of(RegionJsonFormat.INSTANCE.read(in));
            } else {
                period = Optional.of(in.text("Period", TimePeriod::parse));
            }
        }
        return reference(region, period, in);
    }

    private static <E extends Exception> Reference reference(
            Optional<Region> region, Optional<TimePeriod> period, RegiostatReader<E> in) throws E {
        return in.checked(() -> Reference.of(region, period));
    }
}
