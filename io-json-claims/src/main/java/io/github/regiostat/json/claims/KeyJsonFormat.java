// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.RegiostatReader;
import io.github.regiostat.io.value.RegiostatWriter;

/** {@code {"indicator": "gdp", "region": "CN-BJ", "period": "2024"}}. */
final class KeyJsonFormat extends AbstractJsonFormat<ObservationKey> {
    static final KeyJsonFormat INSTANCE = new KeyJsonFormat();

    private KeyJsonFormat() {
        super(ObservationKey.class);
    }

    @Override
    public <E extends Exception> void write(ObservationKey value, RegiostatWriter<E> out) throws E {
        out.startObject();
        KeyMembers.write(value, out);
        out.endObject();
    }

    @Override
    public <E extends Exception> ObservationKey read(RegiostatReader<E> in) throws E {
        return KeyMembers.read("Key", in, "indicator", "region", "period").key("Key", new KeyMembers(), in);
    }
}
