// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader;
import io.github.regiostat.region.FormerCode;
import io.github.regiostat.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code "m49:736"}, or with dates {@code {"code": "m49:736", "to": "2011-07-09"}}, where the end is exclusive. */
public final class FormerCodeJsonFormat extends AbstractJsonFormat<FormerCode> {
    public static final FormerCodeJsonFormat INSTANCE = new FormerCodeJsonFormat();
    private static final List<String> NAMES = List.of("code", "from", "to");

    private FormerCodeJsonFormat() {
        super(FormerCode.class);
    }

    @Override
    public <E extends Exception> void write(FormerCode value, RegiostatWriter<E> out) throws E {
        if (value.from().isEmpty() && value.to().isEmpty()) {
            out.text(value.code().toString());
            return;
        }
        out.startObject();
        out.text("code", value.code().toString());
        out.text("from", value.from());
        out.text("to", value.to());
        out.endObject();
    }

    @Override
    public <E extends Exception> FormerCode read(RegiostatReader<E> in) throws E {
        if (in.isAt(TokenReader.Token.TEXT)) {
            return FormerCode.of(code(in));
        }
        @Nullable RegionCode code = null;
        @Nullable LocalDate from = null;
        @Nullable LocalDate to = null;
        MemberReader<E> members = in.members("Former code", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "code" -> code = code(in);
                case "from" -> from = in.date("First day");
                case "to" -> to = in.date("End");
                default -> throw new IllegalStateException(name);
            }
        }
        members.require("code");
        return dated(Objects.requireNonNull(code, "code"), from, to, in);
    }

    private static <E extends Exception> RegionCode code(RegiostatReader<E> in) throws E {
        return in.text("Former code", RegionCode::parse);
    }

    private static <E extends Exception> FormerCode dated(
            RegionCode code, @Nullable LocalDate from, @Nullable LocalDate to, RegiostatReader<E> in) throws E {
        return in.checked(() -> {
            if (from != null) {
                return to == null ? FormerCode.since(code, from) : FormerCode.between(code, from, to);
            }
            return to == null ? FormerCode.of(code) : FormerCode.until(code, to);
        });
    }
}
