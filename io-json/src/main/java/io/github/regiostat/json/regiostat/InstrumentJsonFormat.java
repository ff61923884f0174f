// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.RegiostatReader;
import io.github.regiostat.io.value.RegiostatWriter;
import io.github.regiostat.measurement.PolicyInstrument;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code "online-government-service"} for a predefined instrument, otherwise {@code {"id": …, "name": …, "counted":
 * …}}.
 */
final class InstrumentJsonFormat extends AbstractJsonFormat<PolicyInstrument> {
    static final InstrumentJsonFormat INSTANCE = new InstrumentJsonFormat();
    private static final List<String> NAMES = List.of("id", "name", "counted");

    private InstrumentJsonFormat() {
        super(PolicyInstrument.class);
    }

    @Override
    public <E extends Exception> void write(PolicyInstrument value, RegiostatWriter<E> out) throws E {
        if (PolicyInstrument.find(value.id()).filter(value::equals).isPresent()) {
            out.text(value.id());
            return;
        }
        out.startObject();
        out.text("id", value.id());
        out.text("name", value.name());
        out.text("counted", value.counted());
        out.endObject();
    }

    @Override
    public <E extends Exception> PolicyInstrument read(RegiostatReader<E> in) throws E {
        if (in.isAt(Token.TEXT)) {
            return in.text("Policy instrument", InstrumentJsonFormat::predefined);
        }
        if (!in.isAt(Token.START_OBJECT)) {
            throw in.unexpected("Policy instrument", "the id of a predefined instrument, or an object");
        }
        @Nullable String id = null;
        @Nullable String instrumentName = null;
        @Nullable String counted = null;
        MemberReader<E> members = in.members("Policy instrument", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "id" -> id = in.text("Instrument id");
                case "name" -> instrumentName = in.text("Instrument name");
                case "counted" -> counted = in.text("What is counted");
                default -> throw new IllegalStateException(name);
            }
        }
        members.require("id", "name", "counted");
        return instrument(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(instrumentName, "name"),
                Objects.requireNonNull(counted, "counted"),
                in);
    }

    private static PolicyInstrument predefined(String id) {
        return PolicyInstrument.find(id)
                .orElseThrow(() ->
                        new IllegalArgumentException("Policy instrument must be predefined to be written as its id"
                                + ", such as 'industry-alliance', or be an object, but was " + Text.quote(id)));
    }

    private static <E extends Exception> PolicyInstrument instrument(
            String id, String name, String counted, RegiostatReader<E> in) throws E {
        return in.checked(() -> PolicyInstrument.of(id, name, counted));
    }
}
