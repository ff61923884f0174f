// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of a sum over a group: a measurement with the whole sum, and a bit for each member of the group.
 * Only the regions whose measurements have other traits, or that are not members of the group, are written one by one.
 */
final class GroupSumSerializationProxy<Q extends Additive<Q>> implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient @Nullable GroupSum<Q> sum;

    GroupSumSerializationProxy(GroupSum<Q> sum) {
        this.sum = sum;
    }

    private Object readResolve() {
        return Objects.requireNonNull(sum, "sum");
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        GroupSum<Q> written = Objects.requireNonNull(sum, "sum");
        out.writeObject(written.group());
        out.writeObject(written.accepted());
        out.writeObject(written.size() == 0 ? null : written.whole());
        if (written.size() > 0) {
            BitSet members = new BitSet();
            List<Measurement<Q>> others = new ArrayList<>();
            divide(written, members, others);
            byte[] bits = members.toByteArray();
            out.writeInt(bits.length);
            out.write(bits);
            out.writeInt(others.size());
            for (Measurement<Q> other : others) {
                out.writeObject(other);
            }
        }
    }

    /** Divides the regions into members that a bit describes, and others. */
    private static <Q extends Additive<Q>> void divide(GroupSum<Q> sum, BitSet members, List<Measurement<Q>> others) {
        List<Region> ofGroup = membersOf(sum.group(), sum.whole());
        Map<RegionCode, Integer> positions = new HashMap<>();
        for (int i = 0; i < ofGroup.size(); i++) {
            if (ofGroup.get(i).includes().isEmpty()) {
                positions.put(ofGroup.get(i).code(), i);
            }
        }
        for (Region region : sum.regions()) {
            Integer position = positions.get(region.code());
            if (position != null && region.includes().isEmpty() && sum.hasCommonTraits(region)) {
                members.set(position);
            } else {
                others.add(sum.zeroOf(region));
            }
        }
    }

    private static List<Region> membersOf(Region group, Measurement<?> whole) {
        return group.hasKnownMembers() ? group.membersOn(whole.period().end()) : List.of();
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Region group = (Region) in.readObject();
        GroupSum<Q> read = GroupSum.over(group, (Accept[]) in.readObject());
        Measurement<Q> whole = (Measurement<Q>) in.readObject();
        if (whole != null) {
            List<Region> members = membersOf(group, whole);
            read.addWhole(whole, regionsOf(in, members));
            int others = in.readInt();
            for (int i = 0; i < others; i++) {
                read.add((Measurement<Q>) in.readObject());
            }
        }
        sum = read;
    }

    private static List<Region> regionsOf(ObjectInputStream in, List<Region> members) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > members.size() / Byte.SIZE + 1) {
            throw new InvalidObjectException("Members of a sum must be of its group, which has " + members.size()
                    + ", but were in " + length + " bytes");
        }
        byte[] bits = new byte[length];
        in.readFully(bits);
        BitSet set = BitSet.valueOf(bits);
        if (set.length() > members.size()) {
            throw new InvalidObjectException("Members of a sum must be of its group, which has " + members.size()
                    + ", but one has the position " + (set.length() - 1));
        }
        return set.stream().mapToObj(members::get).toList();
    }
}
