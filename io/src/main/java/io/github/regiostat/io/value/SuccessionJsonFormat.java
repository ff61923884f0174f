// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.region.RegionChange;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.Succession;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code {"successor": "FR-GES", "date": "2016-01-01", "change": "merged"}}; the successor need not be declared. */
public final class SuccessionJsonFormat extends AbstractJsonFormat<Succession> {
    public static final SuccessionJsonFormat INSTANCE = new SuccessionJsonFormat();
    private static final List<String> NAMES = List.of("successor", "date", "change");

    private SuccessionJsonFormat() {
        super(Succession.class);
    }

    @Override
    public <E extends Exception> void write(Succession value, RegiostatWriter<E> out) throws E {
        out.startObject();
        out.text("successor", value.successor().toString());
        out.text("date", value.date().toString());
        out.text("change", value.change().code());
        out.endObject();
    }

    @Override
    public <E extends Exception> Succession read(RegiostatReader<E> in) throws E {
        @Nullable RegionCode successor = null;
        @Nullable LocalDate date = null;
        @Nullable RegionChange change = null;
        MemberReader<E> members = in.members("Succession", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "successor" -> successor = in.text("Successor", RegionCode::parse);
                case "date" -> date = in.date("Date of succession");
                case "change" -> change = in.text("Region change", RegionChange::ofCode);
                default -> throw new IllegalStateException(name);
            }
        }
        members.require("successor", "date", "change");
        return Succession.of(
                Objects.requireNonNull(successor, "successor"),
                Objects.requireNonNull(date, "date"),
                Objects.requireNonNull(change, "change"));
    }
}
