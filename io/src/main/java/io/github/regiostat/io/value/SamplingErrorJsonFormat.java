// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.figure.ConfidenceLevel;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.io.token.MemberReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code {"margin": "3860", "level": "90"}}. */
public final class SamplingErrorJsonFormat extends AbstractJsonFormat<SamplingError> {
    public static final SamplingErrorJsonFormat INSTANCE = new SamplingErrorJsonFormat();
    private static final List<String> NAMES = List.of("margin", "level");

    private SamplingErrorJsonFormat() {
        super(SamplingError.class);
    }

    @Override
    public <E extends Exception> void write(SamplingError value, RegiostatWriter<E> out) throws E {
        out.startObject();
        out.decimal("margin", value.margin());
        out.text("level", value.level().code());
        out.endObject();
    }

    @Override
    public <E extends Exception> SamplingError read(RegiostatReader<E> in) throws E {
        @Nullable BigDecimal margin = null;
        @Nullable ConfidenceLevel level = null;
        MemberReader<E> members = in.members("Sampling error", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("margin")) {
                BigDecimal read = in.decimal("Margin of sampling error");
                in.checked(() -> SamplingError.of(read, ConfidenceLevel.STANDARD_ERROR));
                margin = read;
            } else {
                level = in.text("Confidence level", ConfidenceLevel::ofCode);
            }
        }
        members.require("margin", "level");
        return SamplingError.of(Objects.requireNonNull(margin, "margin"), Objects.requireNonNull(level, "level"));
    }
}
