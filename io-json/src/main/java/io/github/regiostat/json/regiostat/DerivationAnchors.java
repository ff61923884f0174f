// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shared derivations that were read within one derivation, by their anchors. */
final class DerivationAnchors<E extends Exception> {
    /** The derivation of an anchor; empty while it is read. */
    private final Map<Integer, Optional<Derivation>> derivations = new HashMap<>();
    /** The measurements that have a shared derivation, which differ in other parts. */
    private final Map<Derivation, List<Measurement<?>>> measurements = new IdentityHashMap<>();

    /** Reads an anchor, whose derivation is not complete yet. */
    int readAnchor(RegiostatReader<E> in) throws E {
        int anchor = in.whole("Anchor of a derivation");
        if (derivations.putIfAbsent(anchor, Optional.empty()) != null) {
            throw in.failure("Anchors must be unique in a derivation, but " + anchor + " occurs twice");
        }
        return anchor;
    }

    /** Reads the anchor of a derivation that was read before. */
    Derivation readAlias(RegiostatReader<E> in) throws E {
        int alias = in.whole("Alias of a derivation");
        @Nullable Optional<Derivation> derivation = derivations.get(alias);
        if (derivation == null) {
            throw in.failure("Alias must be the anchor of an earlier derivation, but was " + alias);
        }
        if (derivation.isEmpty()) {
            throw in.failure("Alias must not be the anchor of a derivation that it is part of, but was " + alias);
        }
        return derivation.get();
    }

    void complete(int anchor, Derivation derivation) {
        derivations.put(anchor, Optional.of(derivation));
        measurements.put(derivation, new ArrayList<>());
    }

    /** Returns the equal measurement that was read before if its derivation is shared, otherwise the measurement. */
    Measurement<?> shared(Measurement<?> measurement) {
        @Nullable
        List<Measurement<?>> known =
                measurement.derivation().map(measurements::get).orElse(null);
        if (known == null) {
            return measurement;
        }
        int index = known.indexOf(measurement);
        if (index >= 0) {
            return known.get(index);
        }
        known.add(measurement);
        return measurement;
    }
}
