// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.NormalizedName;
import io.github.regiostat.internal.RegionTable;
import io.github.regiostat.internal.SortedTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
    /** Codes of ISO 3166 have capital letters and precede all schemes. */
    private static final String FIRST_SCHEME = "a";

    private static final char AFTER_COLON = ':' + 1;

    private final SortedTable places = RegionTable.get();

    /** Primary codes by all other codes and ids. */
    private final SortedTable codes = SortedTable.read(Registry.class, "codes.tsv");

    /** Members of groups with the territories that they include, by their text. */
    private final Map<String, Region> declared = new ConcurrentHashMap<>();

    private final AtomicReferenceArray<@Nullable Region> regions = new AtomicReferenceArray<>(places.size());

    private Registry() {}

    /** Reads the registry on first use. */
    private static final class Holder {
        static final Registry REGISTRY = new Registry();
    }

    /** Indexes, created on the first look-up of a name, a division or a group. */
    private static final class Indexes {
        static final HashIndex NAMES = names(Holder.REGISTRY);
        static final HashIndex REFERENCES = references(Holder.REGISTRY);
        static final HashIndex PREDECESSORS = predecessors(Holder.REGISTRY);

        private static HashIndex names(Registry registry) {
            HashIndex.Builder index = new HashIndex.Builder();
            for (int line = 0; line < registry.size(); line++) {
                for (String name : registry.names(line)) {
                    for (String key : NormalizedName.indexKeys(name)) {
                        index.add(key, line);
                    }
                }
            }
            return index.build();
        }

        private static HashIndex references(Registry registry) {
            HashIndex.Builder index = new HashIndex.Builder();
            for (int line = 0; line < registry.size(); line++) {
                for (String reference : split(registry.places.column(line, RegionTable.PARENTS_OR_MEMBERS), ' ')) {
                    index.add(RegionTable.codeOf(reference), line);
                }
            }
            return index.build();
        }

        private static HashIndex predecessors(Registry registry) {
            HashIndex.Builder index = new HashIndex.Builder();
            for (int line = 0; line < registry.size(); line++) {
                for (String successor : split(registry.places.column(line, RegionTable.SUCCESSORS), ' ')) {
                    index.add(RegionTable.codeOf(successor), line);
                }
            }
            return index.build();
        }
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
        static final FoldedNames NAMES = new FoldedNames(Holder.REGISTRY);
    }

    static Registry get() {
        return Holder.REGISTRY;
    }

    int size() {
        return places.size();
    }

    /** Returns the regions with a code or id; several if a code was reused. */
    List<Region> find(String key) {
        int line = places.find(key);
        if (line >= 0) {
            return List.of(region(line));
        }
        List<Region> found = new ArrayList<>();
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
        for (String code : split(places.column(line, RegionTable.OTHER_CODES), ' ')) {
            int at = code.indexOf('@');
            if (at < 0) {
                NutsCodes.expanded(code).forEach(other -> region.otherCode(code(other)));
            } else {
                region.formerCode(new FormerCode(code(code.substring(0, at)), Validity.parse(code.substring(at + 1))));
            }
        }
        for (String name : split(places.column(line, RegionTable.NAMES), '|')) {
            int equals = name.indexOf('=');
            region.name(name.substring(0, equals), name.substring(equals + 1));
        }
        for (String name : split(places.column(line, RegionTable.OTHER_NAMES), '|')) {
            region.otherName(otherName(name));
        }
        boolean isGroup = isGroup(line);
        for (String near : split(places.column(line, RegionTable.PARENTS_OR_MEMBERS), ' ')) {
            Membership membership = membership(near);
            if (isGroup) {
                region.member(membership);
            } else {
                region.parent(membership);
            }
        }
        for (String next : split(places.column(line, RegionTable.SUCCESSORS), ' ')) {
            region.successor(succession(next));
        }
        return region.build();
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

    /** Returns the names and other names of a line without their languages and dates. */
    List<String> names(int line) {
        List<String> names = new ArrayList<>(split(places.column(line, RegionTable.NAMES), '|'));
        names.addAll(split(places.column(line, RegionTable.OTHER_NAMES), '|'));
        names.replaceAll(name -> withoutDates(name.substring(name.indexOf('=') + 1)));
        return names;
    }

    /** Returns the codes and former codes of a line, starting with the primary code. */
    List<String> codes(int line) {
        List<String> all = new ArrayList<>(List.of(places.key(line)));
        for (String code : split(places.column(line, RegionTable.OTHER_CODES), ' ')) {
            all.addAll(NutsCodes.expanded(withoutDates(code)));
        }
        return all;
    }

    private static String withoutDates(String text) {
        int at = text.indexOf('@');
        return at < 0 ? text : text.substring(0, at);
    }

    /** Returns whether a code or id is that of a group, without creating it. */
    boolean hasGroup(String key) {
        int line = places.find(key);
        if (line >= 0) {
            return isGroup(line);
        }
        int other = codes.find(key);
        return other >= 0 && isGroup(places.find(codes.column(other, 1)));
    }

    /** Parses {@code FI+AX} as Finland with Åland. */
    private Region withTerritories(String text) {
        List<String> parts = split(text, '+');
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

    /** Returns the regions that may have a name. */
    Stream<Region> candidatesNamed(String name) {
        return new NameQuery(name)
                .indexKeys().stream()
                        .flatMapToInt(Indexes.NAMES::lookUp)
                        .distinct()
                        .mapToObj(this::region);
    }

    /** Returns the regions with a code, with or without its scheme, ignoring case. */
    List<Region> withCodeIgnoringCase(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        String lower = text.toLowerCase(Locale.ROOT);
        int colon = text.indexOf(':');
        Set<Region> found = new LinkedHashSet<>();
        for (String code : List.of(text, upper, lower, lower.substring(0, colon + 1) + upper.substring(colon + 1))) {
            found.addAll(find(code));
            if (colon < 0) {
                schemes().forEach(scheme -> found.addAll(find(scheme + ':' + code)));
            }
        }
        return List.copyOf(found);
    }

    /** Returns the schemes of all codes except those of ISO 3166. */
    private Set<String> schemes() {
        Set<String> schemes = new TreeSet<>();
        for (SortedTable table : List.of(places, codes)) {
            int line = table.firstNotLess(FIRST_SCHEME);
            while (line < table.size()) {
                String key = table.key(line);
                int colon = key.indexOf(':');
                if (colon > 0) {
                    schemes.add(key.substring(0, colon));
                }
                line = colon < 0 ? line + 1 : table.firstNotLess(key.substring(0, colon) + AFTER_COLON);
            }
        }
        return schemes;
    }

    /** Returns the children of a region. */
    Stream<Region> childrenOf(Region parent) {
        return Indexes.REFERENCES
                .lookUp(parent.code().toString())
                .filter(line -> !isGroup(line))
                .mapToObj(this::region)
                .filter(child -> child.isChildOf(parent));
    }

    /** Returns the regions that have a region as a direct successor. */
    Stream<Region> predecessorsOf(Region region) {
        return region.codes().stream()
                .flatMapToInt(code -> Indexes.PREDECESSORS.lookUp(code.toString()))
                .distinct()
                .sorted()
                .mapToObj(this::region)
                .filter(before -> before.successors().stream()
                        .anyMatch(succession -> region.codes().contains(succession.successor())));
    }

    /** Returns the groups that have a region as a member. */
    Stream<Region> groupsOf(Region member) {
        return Indexes.REFERENCES
                .lookUp(member.code().toString())
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
