// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The regions that come with the library, a line each. It is read when it is first asked; a region is made when it is first asked for, and is
 * the same object ever after.
 */
final class Registry {
    private static final int KIND = 1;
    private static final int OTHER_CODES = 2;
    private static final int PARENTS_OR_MEMBERS = 3;
    private static final int NAMES = 4;
    private static final int SUCCESSORS = 5;

    private final SortedTable places = SortedTable.read("places.tsv");

    /** Primary codes by all other keys. */
    private final SortedTable codes = SortedTable.read("codes.tsv");

    private final Map<String, RegionScheme> schemes = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<@Nullable Region> made = new AtomicReferenceArray<>(places.size());

    private Registry() {}

    /** Read once. */
    private static final class Holder {
        static final Registry REGISTRY = new Registry();
    }

    /** Made when a name, a division or a group is first asked for. */
    private static final class Indexes {
        static final HashIndex NAMES = names(Holder.REGISTRY);
        static final HashIndex PARTS = parts(Holder.REGISTRY);

        private static HashIndex names(Registry registry) {
            HashIndex.Builder index = new HashIndex.Builder();
            for (int line = 0; line < registry.size(); line++) {
                for (String name : registry.names(line)) {
                    index.add(NormalizedName.bare(NormalizedName.folded(name)), line);
                }
            }
            return index.build();
        }

        private static HashIndex parts(Registry registry) {
            HashIndex.Builder index = new HashIndex.Builder();
            for (int line = 0; line < registry.size(); line++) {
                for (String whole : split(registry.places.column(line, PARENTS_OR_MEMBERS), ' ')) {
                    index.add(codeOf(whole), line);
                }
            }
            return index.build();
        }
    }

    static Registry get() {
        return Holder.REGISTRY;
    }

    int size() {
        return places.size();
    }

    /** The regions of a code or of another key: none, one, or several that had it one after the other. */
    List<Region> find(String key) {
        int line = places.find(key);
        if (line >= 0) {
            return List.of(at(line));
        }
        List<Region> found = new ArrayList<>();
        for (int other = codes.find(key); other >= 0 && other < codes.size() && codes.hasKey(other, key); other++) {
            found.add(require(codes.column(other, 1)));
        }
        return found;
    }

    private Region require(String code) {
        int line = places.find(code);
        if (line < 0) {
            throw new IllegalStateException("Region " + code + " must stand in places.tsv, but does not");
        }
        return at(line);
    }

    Region at(int line) {
        Region known = made.get(line);
        if (known != null) {
            return known;
        }
        made.compareAndSet(line, null, make(line));
        return Objects.requireNonNull(made.get(line), "region");
    }

    private Region make(int line) {
        Region.Builder region = Region.builder(code(places.key(line)), RegionKind.ofCode(places.column(line, KIND)));
        for (String code : split(places.column(line, OTHER_CODES), ' ')) {
            region.otherCode(code(code));
        }
        for (String name : split(places.column(line, NAMES), '|')) {
            int equals = name.indexOf('=');
            region.name(name.substring(0, equals), name.substring(equals + 1));
        }
        boolean isGroup = isGroup(line);
        for (String near : split(places.column(line, PARENTS_OR_MEMBERS), ' ')) {
            Membership membership = membership(near);
            if (isGroup) {
                region.member(membership);
            } else {
                region.parent(membership);
            }
        }
        for (String next : split(places.column(line, SUCCESSORS), ' ')) {
            region.successor(succession(next));
        }
        return region.build();
    }

    private RegionCode code(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? RegionCode.ofTable(RegionScheme.ISO_3166, text)
                : RegionCode.ofTable(
                        schemes.computeIfAbsent(text.substring(0, colon), RegionScheme::parse),
                        text.substring(colon + 1));
    }

    boolean isGroup(int line) {
        return places.column(line, KIND).equals(RegionKind.GROUP.code());
    }

    /** The names of a line, without their languages. */
    List<String> names(int line) {
        List<String> names = new ArrayList<>(split(places.column(line, NAMES), '|'));
        names.replaceAll(name -> name.substring(name.indexOf('=') + 1));
        return names;
    }

    /** The codes of a line, the primary one first. */
    List<String> codes(int line) {
        List<String> all = new ArrayList<>(List.of(places.key(line)));
        all.addAll(split(places.column(line, OTHER_CODES), ' '));
        return all;
    }

    /** Reads {@code GB@1973-01-01/2020-02-01}, of which all but the code may be missing. */
    private Membership membership(String text) {
        int at = text.indexOf('@');
        Region region = require(codeOf(text));
        if (at < 0) {
            return Membership.of(region);
        }
        int slash = text.indexOf('/');
        String from = text.substring(at + 1, slash < 0 ? text.length() : slash);
        if (slash < 0) {
            return Membership.since(region, LocalDate.parse(from));
        }
        LocalDate to = LocalDate.parse(text.substring(slash + 1));
        return from.isEmpty() ? Membership.until(region, to) : Membership.between(region, LocalDate.parse(from), to);
    }

    private static String codeOf(String membership) {
        int at = membership.indexOf('@');
        return at < 0 ? membership : membership.substring(0, at);
    }

    /** Reads {@code RU@1992-08-30:split}. */
    private Succession succession(String text) {
        int at = text.indexOf('@');
        int colon = text.lastIndexOf(':');
        return Succession.of(
                code(text.substring(0, at)),
                LocalDate.parse(text.substring(at + 1, colon)),
                RegionChange.ofCode(text.substring(colon + 1)));
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            parts.add(text.substring(start));
        }
        return parts;
    }

    /** The regions with a name that may be this one, and others by chance. */
    Stream<Region> maybeNamed(String name) {
        return Indexes.NAMES
                .at(NormalizedName.bare(NormalizedName.folded(name)))
                .mapToObj(this::at);
    }

    /** The regions that name one as their parent. */
    Stream<Region> partsOf(Region whole) {
        String code = whole.code().toString();
        return Indexes.PARTS
                .at(code)
                .filter(line -> !isGroup(line))
                .mapToObj(this::at)
                .filter(part -> part.parents().stream()
                        .anyMatch(parent -> parent.region().equals(whole)));
    }

    /** The groups that name a region as a member. */
    Stream<Region> groupsOf(Region member) {
        return Indexes.PARTS
                .at(member.code().toString())
                .filter(this::isGroup)
                .mapToObj(this::at)
                .filter(group -> group.memberships().stream()
                        .anyMatch(membership -> membership.region().equals(member)));
    }

    Stream<Region> all() {
        return IntStream.range(0, size()).mapToObj(this::at);
    }
}
