// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.internal.Restoration;
import io.github.regiostat.region.Region;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The members of a group on each day for which a sum needs them: one index for a group of fixed composition.
 *
 * <p>Thread-safe.
 */
final class MemberIndexes implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Region group;
    private final transient boolean isFixed;
    private final transient Map<LocalDate, MemberIndex> byDay = new ConcurrentHashMap<>();

    MemberIndexes(Region group) {
        this.group = Objects.requireNonNull(group, "group");
        this.isFixed = group.isFixed();
    }

    Region group() {
        return group;
    }

    MemberIndex on(LocalDate day) {
        return byDay.computeIfAbsent(isFixed ? LocalDate.EPOCH : day, used -> MemberIndex.of(group, used));
    }

    private Object writeReplace() {
        return new SerializationProxy(group);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Members of a group are read through their serialization proxy");
    }

    private record SerializationProxy(Region group) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> new MemberIndexes(group));
        }
    }
}
