// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shared derivations that were read within one derivation, by their anchors. */
final class DerivationAnchors<E extends Exception> {
    /** The most measurements with one derivation that are searched for an equal one: sharing only saves memory. */
    private static final int MAX_SHARED = 64;

    /** The anchors that were read, including those of derivations that are not complete yet. */
    private final Set<Integer> anchors = new HashSet<>();

    private final Map<Integer, Derivation> derivations = new HashMap<>();
    /** The measurements that have a shared derivation, which differ in other parts. */
    private final IdentityHashMap<Derivation, List<Measurement<?>>> measurements = new IdentityHashMap<>();

    /** Reads an anchor, whose derivation is not complete yet. */
    int readAnchor(RegiostatReader<E> in) throws E {
        int anchor = in.whole("Anchor of a derivation");
        if (!anchors.add(anchor)) {
            throw in.failure("Anchors must be unique in a derivation, but " + anchor + " occurs twice");
        }
        return anchor;
    }

    /** Reads the anchor of a derivation that was read before. */
    Derivation readAlias(RegiostatReader<E> in) throws E {
        int alias = in.whole("Alias of a derivation");
        Derivation derivation = derivations.get(alias);
        if (derivation != null) {
            return derivation;
        }
        if (!anchors.contains(alias)) {
            throw in.failure("Alias must be the anchor of an earlier derivation, but was " + alias);
        }
        throw in.failure("Alias must not be the anchor of a derivation that it is part of, but was " + alias);
    }

    void complete(int anchor, Derivation derivation) {
        derivations.put(anchor, derivation);
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
        if (known.size() < MAX_SHARED) {
            known.add(measurement);
        }
        return measurement;
    }
}
