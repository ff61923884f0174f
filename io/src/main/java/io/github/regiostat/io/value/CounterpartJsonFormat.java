// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.region.Region;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code {"to": ["CN-TJ", "CN-HE"]}}; in a measurement, the member is on the level of the others. */
public final class CounterpartJsonFormat extends AbstractJsonFormat<Counterpart> {
    public static final CounterpartJsonFormat INSTANCE = new CounterpartJsonFormat();
    public static final List<String> NAMES = List.of("to", "from");

    private CounterpartJsonFormat() {
        super(Counterpart.class);
    }

    @Override
    public <E extends Exception> void write(Counterpart value, RegiostatWriter<E> out) throws E {
        out.startObject();
        writeMember(value, out);
        out.endObject();
    }

    public static <E extends Exception> void writeMember(Counterpart value, RegiostatWriter<E> out) throws E {
        out.list(value.direction().code(), value.regions(), region -> RegionJsonFormat.INSTANCE.write(region, out));
    }

    @Override
    public <E extends Exception> Counterpart read(RegiostatReader<E> in) throws E {
        @Nullable Counterpart counterpart = null;
        MemberReader<E> members = in.members("Counterpart", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            counterpart = readMember(name, in, members);
        }
        if (counterpart == null) {
            throw in.failure("Counterpart must have the member \"to\" or \"from\", but has none");
        }
        return Objects.requireNonNull(counterpart, "counterpart");
    }

    static <E extends Exception> Counterpart readMember(String name, RegiostatReader<E> in, MemberReader<E> members)
            throws E {
        if (members.has("to") && members.has("from")) {
            throw in.failure("Counterpart must have one direction, but has \"to\" and \"from\"");
        }
        List<Region> regions = in.list("Counterparts", RegionJsonFormat.INSTANCE);
        return in.checked(() -> new Counterpart(Direction.ofCode(name), regions));
    }
}
