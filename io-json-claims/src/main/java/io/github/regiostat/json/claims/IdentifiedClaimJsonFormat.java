// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.RegiostatReader;
import io.github.regiostat.io.value.RegiostatWriter;

/** {@code {"id": "c1", "claim": "level", "indicator": "gdp", "region": "CN-BJ", "period": "2024", "figure": {…}}}. */
final class IdentifiedClaimJsonFormat extends AbstractJsonFormat<IdentifiedClaim> {
    static final IdentifiedClaimJsonFormat INSTANCE = new IdentifiedClaimJsonFormat();

    private IdentifiedClaimJsonFormat() {
        super(IdentifiedClaim.class);
    }

    @Override
    public <E extends Exception> void write(IdentifiedClaim value, RegiostatWriter<E> out) throws E {
        ClaimJsonFormat.INSTANCE.write(value, out);
    }

    @Override
    public <E extends Exception> IdentifiedClaim read(RegiostatReader<E> in) throws E {
        return ClaimJsonFormat.INSTANCE.readIdentified(in);
    }
}
