// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The regions whose measurements a sum contains, with the traits of the measurements. Most are members of the group and
 * have the same traits: they take a bit each. Mutable and not thread-safe.
 */
final class SummedMembers<Q extends Quantity<Q>> {
    private final MemberIndexes indexes;
    /** The members of the group in the period of the first measurement. */
    private @Nullable MemberIndex index;
    /** The traits of the first measurement. */
    private @Nullable MemberTraits<Q> common;
    /** The positions of the members with the common traits. */
    private final BitSet members = new BitSet();

    private Map<RegionCode, Other<Q>> others = Map.of();

    /** A region that is not a member of the group, includes territories listed apart, or has traits of its own. */
    private record Other<Q extends Quantity<Q>>(Region region, MemberTraits<Q> traits) {}

    SummedMembers(MemberIndexes indexes) {
        this.indexes = indexes;
    }

    Region group() {
        return indexes.group();
    }

    int size() {
        return members.cardinality() + others.size();
    }

    /** Returns the traits of the first measurement, or null if the sum has no measurement. */
    @Nullable
    MemberTraits<Q> common() {
        return common;
    }

    /** Adds a region, and rejects one that is already present. */
    void add(Region region, MemberTraits<Q> traits) {
        MemberIndex known = start(traits);
        int position = known.position(region);
        requireNew(position, region, traits);
        if (position != MemberIndex.NONE && traits.equals(common)) {
            members.set(position);
        } else {
            if (others.isEmpty()) {
                others = new HashMap<>();
            }
            others.put(region.code(), new Other<>(region, traits));
        }
    }

    private MemberIndex start(MemberTraits<Q> traits) {
        if (index == null) {
            common = traits;
            index = indexes.on(traits.period().end());
        }
        return index;
    }

    private void requireNew(int position, Region region, MemberTraits<Q> traits) {
        if (position != MemberIndex.NONE && members.get(position) || others.containsKey(region.code())) {
            throw new OverlappingRegionsException(
                    region, region, traits.period().end());
        }
    }

    /** Adds the regions of another part. If one is already present, the part is rejected and none is added. */
    void addAll(SummedMembers<Q> other) {
        if (other.index == null || other.common == null) {
            return;
        }
        boolean haveSameBits = start(other.common).equals(other.index)
                && other.common.equals(common)
                && others.isEmpty()
                && other.others.isEmpty();
        if (haveSameBits && !members.intersects(other.members)) {
            members.or(other.members);
        } else {
            SortedMap<Region, MemberTraits<Q>> added = other.regions();
            MemberIndex known = start(other.common);
            added.forEach((region, traits) -> requireNew(known.position(region), region, traits));
            added.forEach(this::add);
        }
    }

    /** Returns the regions with their traits, in the order of their codes. */
    SortedMap<Region, MemberTraits<Q>> regions() {
        SortedMap<Region, MemberTraits<Q>> regions =
                new TreeMap<>(Comparator.comparing(region -> region.code().toString()));
        if (index != null && common != null) {
            index.regions(members).forEach(region -> regions.put(region, common));
        }
        others.values().forEach(other -> regions.put(other.region(), other.traits()));
        return regions;
    }

    /** Returns whether the regions are all members of the group, which are disjoint, and have the same traits. */
    boolean areAllWithCommonTraits() {
        return index != null && others.isEmpty() && members.cardinality() == index.size();
    }

    void write(ObjectOutputStream out) throws IOException {
        out.writeObject(indexes);
        out.writeBoolean(common != null);
        if (common != null) {
            common.write(out);
            byte[] bits = members.toByteArray();
            out.writeInt(bits.length);
            out.write(bits);
            out.writeInt(others.size());
            for (Other<Q> other : others.values()) {
                out.writeObject(other.region());
                other.traits().write(out);
            }
        }
    }

    static <Q extends Quantity<Q>> SummedMembers<Q> read(ObjectInputStream in)
            throws IOException, ClassNotFoundException {
        SummedMembers<Q> read = new SummedMembers<>((MemberIndexes) MemberTraits.readPart(in, "group"));
        if (in.readBoolean()) {
            read.readRegions(in);
        }
        return read;
    }

    private void readRegions(ObjectInputStream in) throws IOException, ClassNotFoundException {
        MemberIndex known = start(MemberTraits.read(in));
        members.or(readBits(in, known.size()));
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            Region region = (Region) MemberTraits.readPart(in, "region");
            add(region, MemberTraits.read(in));
        }
        if (size() == 0) {
            throw new InvalidObjectException("Sum with traits must have members, but has none");
        }
    }

    private static BitSet readBits(ObjectInputStream in, int size) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > size / Byte.SIZE + 1) {
            throw new InvalidObjectException(
                    "Members of a sum must be of its group, which has " + size + ", but were in " + length + " bytes");
        }
        byte[] bits = new byte[length];
        in.readFully(bits);
        BitSet read = BitSet.valueOf(bits);
        if (read.length() > size) {
            throw new InvalidObjectException("Members of a sum must be of its group, which has " + size
                    + ", but one has the position " + (read.length() - 1));
        }
        return read;
    }
}
