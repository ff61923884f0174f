// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.FoldedNames;
import io.github.regiostat.internal.HashIndex;
import io.github.regiostat.internal.NameIndex;
import io.github.regiostat.internal.RegionTable;
import io.github.regiostat.internal.SortedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The regions of the library, one per line of its resource. Each region is created on first use and is the same object
 * afterwards.
 */
final class Registry {
    private static final String ISO_PREFIX = "iso3166:";

    private final SortedTable places = RegionTable.get();

    /** Members of groups with the territories that they include, by their text. */
    private final Map<String, Region> declared = new ConcurrentHashMap<>();

    private final AtomicReferenceArray<@Nullable Region> regions = new AtomicReferenceArray<>(places.size());

    private Registry() {}

    /** Reads the registry on first use. */
    private static final class Holder {
        static final Registry REGISTRY = new Registry();
    }

    /** Primary codes by all other codes and ids, read on the first look-up of another code. */
    private static final class OtherCodes {
        static final SortedTable TABLE = SortedTable.read(Registry.class, "codes.tsv");
    }

    /** The index of names and codes, read on the first look-up of a name. */
    private static final class Names {
        static final HashIndex INDEX = NameIndex.read(Holder.REGISTRY.places);
    }

    /** The index of parents and members, created on the first look-up of a division or a group. */
    private static final class References {
        static final HashIndex INDEX = Holder.REGISTRY.indexOf(RegionTable.PARENTS_OR_MEMBERS);
    }

    /** The index of successors, created on the first look-up of a predecessor. */
    private static final class Predecessors {
        static final HashIndex INDEX = Holder.REGISTRY.indexOf(RegionTable.SUCCESSORS);
    }

    /** Returns an index of the codes in a column. */
    private HashIndex indexOf(int column) {
        HashIndex.Builder index = new HashIndex.Builder();
        for (int line = 0; line < size(); line++) {
            for (String reference : RegionTable.split(places.column(line, column), ' ')) {
                index.add(RegionTable.codeOf(reference), line);
            }
        }
        return index.build();
    }

    /** The codes and names by similarity, created on the first look-up of an unknown one, and on the first search. */
    private static final class Similarity {
        static final SimilarityIndex INDEX = of(Holder.REGISTRY);

        private static SimilarityIndex of(Registry registry) {
            SimilarityIndex.Builder index = new SimilarityIndex.Builder(registry.places);
            for (int line = 0; line < registry.size(); line++) {
                registry.addCodes(line, 0, index);
                registry.addCodes(line, RegionTable.OTHER_CODES, index);
                registry.addNames(line, RegionTable.NAMES, index);
                registry.addNames(line, RegionTable.OTHER_NAMES, index);
            }
            return index.build();
        }
    }

    /** The names for the search of a part, created on the first search. */
    private static final class SearchedNames {
        static final FoldedNames NAMES = FoldedNames.read(Holder.REGISTRY.places);
    }

    static Registry get() {
        return Holder.REGISTRY;
    }

    int size() {
        return places.size();
    }

    /** Returns the region with a code, or empty if the code is unknown or ambiguous. */
    static Optional<Region> find(RegionCode code) {
        // Avoids reading the registry in programs that use only local codes.
        if (code.scheme().equals(RegionScheme.LOCAL)) {
            return Optional.empty();
        }
        List<Region> found = get().find(code.toString());
        return found.size() == 1 && isCodeOf(code, found.get(0)) ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Returns whether a region has or had a code. A group whose id looks like a code of ISO 3166 does not have that
     * code.
     */
    private static boolean isCodeOf(RegionCode code, Region region) {
        return region.codes().contains(code)
                || region.formerCodes().stream()
                        .anyMatch(former -> former.code().equals(code))
                || region.code().scheme().equals(RegionScheme.ISO_3166_3);
    }

    /** Returns the region with a code that a table of this library names. */
    static Region require(RegionCode code) {
        List<Region> found = get().find(code.toString());
        if (found.size() != 1) {
            throw new IllegalStateException("Region " + code + " must be in places.tsv once, but was " + found);
        }
        return found.get(0);
    }

    /** Returns the region with a code, or one that is known by its code alone. */
    static Region findOrUnregistered(RegionCode code) {
        return find(code).orElseGet(() -> unregistered(code));
    }

    /** Returns a region that is known by its code alone, with the parent that follows from the code. */
    static Region unregistered(RegionCode code) {
        Region.Builder region = Region.builder(code, CodeHierarchy.kindOf(code));
        CodeHierarchy.parentOf(code).ifPresent(parent -> region.parent(findOrUnregistered(parent)));
        return region.build();
    }

    /** Returns the regions with a code or id; several if a code was reused. */
    List<Region> find(String code) {
        String key = code.startsWith(ISO_PREFIX) && isIso(code.substring(ISO_PREFIX.length()))
                ? code.substring(ISO_PREFIX.length())
                : code;
        int line = places.find(key);
        if (line >= 0) {
            return List.of(region(line));
        }
        List<Region> found = new ArrayList<>();
        SortedTable codes = OtherCodes.TABLE;
        for (int other = codes.find(key); other >= 0 && other < codes.size() && codes.hasKey(other, key); other++) {
            found.add(existing(codes.column(other, 1)));
        }
        for (String candidate : NutsCodes.primaryCandidates(key)) {
            int of = places.find(candidate);
            if (of >= 0 && codes(of).contains(key)) {
                found.add(region(of));
            }
        }
        return found;
    }

    private static boolean isIso(String code) {
        int hyphen = code.indexOf('-');
        return (hyphen < 0 ? code.length() : hyphen) == 2 && code.indexOf(':') < 0;
    }

    private Region existing(String code) {
        int line = places.find(code);
        if (line < 0) {
            throw new IllegalStateException("Region " + code + " must be in places.tsv, but is missing");
        }
        return region(line);
    }

    Region region(int line) {
        Region known = regions.get(line);
        if (known != null) {
            return known;
        }
        regions.compareAndSet(line, null, build(line));
        return Objects.requireNonNull(regions.get(line), "region");
    }

    private Region build(int line) {
        Region.Builder region =
                Region.builder(code(places.key(line)), RegionKind.ofCode(places.column(line, RegionTable.KIND)));
        for (String code : RegionTable.split(places.column(line, RegionTable.OTHER_CODES), ' ')) {
            int at = code.indexOf('@');
            if (at < 0) {
                for (String other : NutsCodes.expanded(code)) {
                    region.otherCode(code(other));
                }
            } else {
                region.formerCode(new FormerCode(code(code.substring(0, at)), Validity.parse(code.substring(at + 1))));
            }
        }
        region.line(line);
        boolean isGroup = isGroup(line);
        for (String near : RegionTable.split(places.column(line, RegionTable.PARENTS_OR_MEMBERS), ' ')) {
            Membership membership = membership(near);
            if (isGroup) {
                region.member(membership);
            } else {
                region.parent(membership);
            }
        }
        for (String next : RegionTable.split(places.column(line, RegionTable.SUCCESSORS), ' ')) {
            region.successor(succession(next));
        }
        return region.build();
    }

    /** Returns the display names of a line by language. */
    Map<String, String> displayNames(int line) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : RegionTable.split(places.column(line, RegionTable.NAMES), '|')) {
            int equals = name.indexOf('=');
            names.put(name.substring(0, equals), name.substring(equals + 1));
        }
        return Collections.unmodifiableMap(names);
    }

    /** Returns the names of a line besides the display names. */
    List<RegionName> otherNames(int line) {
        List<RegionName> names = new ArrayList<>();
        for (String name : RegionTable.split(places.column(line, RegionTable.OTHER_NAMES), '|')) {
            names.add(otherName(name));
        }
        return Collections.unmodifiableList(names);
    }

    private RegionCode code(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? RegionCode.ofRegistry(RegionScheme.ISO_3166, text)
                : RegionCode.ofRegistry(RegionScheme.parse(text.substring(0, colon)), text.substring(colon + 1));
    }

    boolean isGroup(int line) {
        return places.column(line, RegionTable.KIND).equals(RegionKind.GROUP.code());
    }

    /** Returns the codes and former codes of a line, starting with the primary code. */
    List<String> codes(int line) {
        List<String> all = new ArrayList<>(List.of(places.key(line)));
        for (String code : RegionTable.split(places.column(line, RegionTable.OTHER_CODES), ' ')) {
            all.addAll(NutsCodes.expanded(RegionTable.withoutDates(code)));
        }
        return all;
    }

    /** Returns whether a code looks like a code of ISO 3166, but is the id of a group, such as {@code EU}. */
    static boolean isIdOfGroup(RegionCode code) {
        return code.scheme().equals(RegionScheme.ISO_3166) && get().hasGroup(code.toString());
    }

    /** Returns whether a code or id is that of a group, without creating it. */
    boolean hasGroup(String key) {
        int line = places.find(key);
        if (line >= 0) {
            return isGroup(line);
        }
        int other = OtherCodes.TABLE.find(key);
        return other >= 0 && isGroup(places.find(OtherCodes.TABLE.column(other, 1)));
    }

    /** Parses {@code FI+AX} as Finland with Åland. */
    private Region withTerritories(String text) {
        List<String> parts = RegionTable.split(text, '+');
        Region region = existing(parts.get(0));
        if (parts.size() == 1) {
            return region;
        }
        Region known = declared.get(text);
        if (known != null) {
            return known;
        }
        Region wide =
                region.including(parts.stream().skip(1).map(this::existing).toArray(Region[]::new));
        Region earlier = declared.putIfAbsent(text, wide);
        return earlier == null ? wide : earlier;
    }

    /** Parses {@code GB@1973-01-01/2020-02-01} or {@code FI+AX}, in which dates and territories are optional. */
    private Membership membership(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? Membership.of(withTerritories(text))
                : Membership.ofRegistry(withTerritories(text.substring(0, at)), Validity.parse(text.substring(at + 1)));
    }

    /** Parses {@code en/former=Burma@/1989-06-18}, in which dates are optional. */
    private static RegionName otherName(String text) {
        int slash = text.indexOf('/');
        int equals = text.indexOf('=');
        int at = text.indexOf('@');
        return RegionName.ofRegistry(
                RegionNameType.ofCode(text.substring(slash + 1, equals)),
                text.substring(0, slash),
                text.substring(equals + 1, at < 0 ? text.length() : at),
                at < 0 ? Validity.ALWAYS : Validity.parse(text.substring(at + 1)));
    }

    /** Parses {@code RU@1992-08-30:split}. */
    private Succession succession(String text) {
        int at = text.indexOf('@');
        int colon = text.lastIndexOf(':');
        return Succession.of(
                code(text.substring(0, at)),
                Validity.date(text.substring(at + 1, colon)),
                RegionChange.ofCode(text.substring(colon + 1)));
    }

    /** Returns the regions that may have a name with one of these keys. */
    Set<Region> candidatesNamed(Set<String> keys) {
        Set<Region> candidates = new LinkedHashSet<>();
        for (String key : keys) {
            for (int line : Names.INDEX.lookUp(key)) {
                candidates.add(region(line));
            }
        }
        return candidates;
    }

    /** Returns the regions that may have a code, with or without its scheme, ignoring case. */
    List<Region> candidatesWithCode(String code) {
        List<Region> candidates = new ArrayList<>();
        for (int line : Names.INDEX.lookUp(NameIndex.keyOfCode(code))) {
            candidates.add(region(line));
        }
        return candidates;
    }

    /** Returns the children of a region. */
    Stream<Region> childrenOf(Region parent) {
        return Arrays.stream(References.INDEX.lookUp(parent.code().toString()))
                .filter(line -> !isGroup(line))
                .mapToObj(this::region)
                .filter(child -> child.isChildOf(parent));
    }

    /** Returns the regions that have a region as a direct successor. */
    Stream<Region> predecessorsOf(Region region) {
        return region.codes().stream()
                .flatMapToInt(code -> Arrays.stream(Predecessors.INDEX.lookUp(code.toString())))
                .distinct()
                .sorted()
                .mapToObj(this::region)
                .filter(before -> before.successors().stream()
                        .anyMatch(succession -> region.codes().contains(succession.successor())));
    }

    /** Returns the groups that have a region as a member. */
    Stream<Region> groupsOf(Region member) {
        return Arrays.stream(References.INDEX.lookUp(member.code().toString()))
                .filter(this::isGroup)
                .mapToObj(this::region)
                .filter(group -> group.memberships().stream()
                        .anyMatch(membership -> membership.region().equals(member)));
    }

    /** Adds the codes of a column, with and without their scheme. */
    private void addCodes(int line, int column, SimilarityIndex.Builder index) {
        int end = places.end(places.start(line, column));
        int start = places.start(line, column);
        while (start < end) {
            int next = places.indexOf(' ', start, end);
            int codeEnd = places.indexOf('@', start, next);
            int colon = places.indexOf(':', start, codeEnd);
            if (column == 0 || !NutsCodes.isNuts(places.text(start, colon))) {
                index.add(start, codeEnd);
            }
            if (colon < codeEnd) {
                index.add(colon + 1, codeEnd);
            }
            start = next + 1;
        }
    }

    private void addNames(int line, int column, SimilarityIndex.Builder index) {
        int end = places.end(places.start(line, column));
        int start = places.start(line, column);
        while (start < end) {
            int next = places.indexOf('|', start, end);
            index.add(places.indexOf('=', start, next) + 1, places.indexOf('@', start, next));
            start = next + 1;
        }
    }

    /** Returns the least edit distance of each line that has a code or a name with a distance below a limit. */
    Map<Integer, Integer> distances(String wanted, int limit) {
        return Similarity.INDEX.distances(wanted, limit);
    }

    /** Returns the lines with a name that contains a text in folded form, and whether a word starts with it. */
    Map<Integer, Boolean> linesContaining(String folded) {
        return SearchedNames.NAMES.linesContaining(folded);
    }

    Stream<Region> all() {
        return IntStream.range(0, size()).mapToObj(this::region);
    }
}
