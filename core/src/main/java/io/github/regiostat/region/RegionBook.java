// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Regions of one's own beside those of the registry, such as the Binhai-Zhongguancun Science Park inside {@code CN-TJ}, found by their codes and
 * names as these are.
 *
 * <p>A code belongs to one region: a book has no two regions that share one, and none that takes a code from a region of the registry. A region of
 * the registry is part of a book only as a source understands it, with the territories that it {@linkplain Region#includes() includes}. Regions of
 * one's own that a region names come into the book with it.
 *
 * {@snippet file="RegionSnippets.java" region="book"}
 *
 * <p>A book is written and read as JSON by the module io-json. Immutable and thread-safe.
 */
public final class RegionBook {
    private static final RegionBook EMPTY = new RegionBook(List.of());

    private final List<Region> regions;
    private final Map<RegionCode, Region> byCode = new HashMap<>();
    private final Map<String, List<Region>> byName = new TreeMap<>();

    private RegionBook(Collection<Region> regions) {
        Set<Region> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<RegionCode, Region> known = new HashMap<>();
        List<Region> ordered = new ArrayList<>();
        regions.forEach(region -> addWithNear(region, seen, known, ordered));
        this.regions = List.copyOf(ordered);
        for (Region region : this.regions) {
            requireOwnCodes(region);
            for (RegionCode code : region.codes()) {
                Region other = byCode.putIfAbsent(code, region);
                if (other != null) {
                    throw new IllegalArgumentException("Code must be of one region of a book, but '" + code + "' is of "
                            + other.described() + " and " + region.described());
                }
            }
            region.names().values().stream()
                    .map(name -> NormalizedName.bare(NormalizedName.folded(name)))
                    .distinct()
                    .forEach(name ->
                            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(region));
        }
        this.regions.forEach(this::requireOneTerritory);
    }

    /** Adds a region behind those of one's own that it names. */
    private static void addWithNear(
            Region region, Set<Region> seen, Map<RegionCode, Region> known, List<Region> ordered) {
        if (!Regions.isRegistered(region) && seen.add(region)) {
            region.near().forEach(near -> addWithNear(near.region(), seen, known, ordered));
            Region same = known.putIfAbsent(region.code(), region);
            if (same == null || !same.contentEquals(region)) {
                ordered.add(region);
            }
        }
    }

    /** A region of the registry that the book understands otherwise must be so wherever it is named. */
    private void requireOneTerritory(Region region) {
        for (Membership near : region.near()) {
            Region understood = byCode.get(near.region().code());
            if (understood != null && !understood.contentEquals(near.region())) {
                throw new IllegalArgumentException("Regions of a book must name " + understood.described()
                        + " as the book has it, but " + region.described() + " names "
                        + near.region().described());
            }
        }
    }

    private static void requireOwnCodes(Region region) {
        for (RegionCode code : region.codes()) {
            Optional<Region> standard = Regions.find(code);
            if (standard.isPresent() && !standard.get().equals(region)) {
                throw new IllegalArgumentException(
                        "Code of a region of one's own must not be one of the registry, but '" + code + "' of "
                                + region.described() + " is that of "
                                + standard.get().described());
            }
        }
    }

    /**
     * Returns the book of no regions but those of the registry.
     *
     * @return the empty book
     */
    public static RegionBook empty() {
        return EMPTY;
    }

    /**
     * Returns a book of regions.
     *
     * @param regions the regions
     * @return the book
     * @throws IllegalArgumentException if two share a code, or one has a code of another region of the registry
     */
    public static RegionBook of(Region... regions) {
        return new RegionBook(Arrays.asList(regions));
    }

    /**
     * Returns a book of regions.
     *
     * @param regions the regions
     * @return the book
     * @throws IllegalArgumentException if two share a code, or one has a code of another region of the registry
     */
    public static RegionBook copyOf(Collection<Region> regions) {
        return new RegionBook(regions);
    }

    /**
     * Returns a book with a region in addition.
     *
     * @param region the region
     * @return the book with it
     * @throws IllegalArgumentException if it has a code of another region of this book or of the registry
     */
    public RegionBook with(Region region) {
        return combinedWith(of(region));
    }

    /**
     * Returns a book of the regions of this one and another.
     *
     * @param other the other book
     * @return the book of both; a region that both have, with the same said of it, stands once
     * @throws IllegalArgumentException if a code is of different regions, or of one of which different things are said
     */
    public RegionBook combinedWith(RegionBook other) {
        List<Region> all = new ArrayList<>(regions);
        for (Region region : other.regions) {
            Region known = byCode.get(region.code());
            if (known == null || !known.equals(region)) {
                all.add(region);
            } else if (!known.contentEquals(region)) {
                throw new IllegalArgumentException("Region of two books must be the same in both, but of "
                        + region.described() + " they say different things");
            }
        }
        return new RegionBook(all);
    }

    /**
     * Returns the regions of this book.
     *
     * @return the regions in the order stated, each behind those that it names, without those of the registry
     */
    public List<Region> regions() {
        return regions;
    }

    /**
     * Looks a code up, in this book and then in the registry.
     *
     * @param code the code
     * @return the region, or empty if there is none
     */
    public Optional<Region> find(RegionCode code) {
        Region own = byCode.get(Objects.requireNonNull(code, "code"));
        return own == null ? Regions.find(code).map(this::asUnderstood) : Optional.of(own);
    }

    /** A region of the registry is found by all its codes, of which the book may have been given one alone. */
    private Region asUnderstood(Region standard) {
        return byCode.getOrDefault(standard.code(), standard);
    }

    /**
     * Returns the region of a code, of this book or else of the registry.
     *
     * @param code the code, such as {@code "CN-BJ"} or {@code "local:binhai-zhongguancun"}
     * @return the region
     * @throws RegionNotFoundException if there is none, with the nearest that there are
     */
    public Region of(String code) {
        return own(code).map(this::asUnderstood).orElseGet(() -> asUnderstood(Regions.of(code)));
    }

    private Optional<Region> own(String code) {
        Objects.requireNonNull(code, "code");
        return byCode.entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals(code))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * Returns the region of a name, of this book or else of the registry, as {@link Regions#named(String)} finds it.
     *
     * @param name the name
     * @return the region
     * @throws RegionNotFoundException if no region has the name, or several have it
     */
    public Region named(String name) {
        Objects.requireNonNull(name, "name");
        List<Region> mayBe = byName.getOrDefault(NormalizedName.bare(NormalizedName.folded(name)), List.of());
        Stream<Region> standard = Registry.get().maybeNamed(name).filter(region -> !byCode.containsKey(region.code()));
        List<Region> found = RegionSearch.named(name, Stream.concat(mayBe.stream(), standard));
        List<Region> own = found.stream().filter(mayBe::contains).toList();
        if (own.size() > 1) {
            throw new RegionNotFoundException(
                    "Name must be that of one region of the book, but " + Text.quote(name) + " is that of "
                            + RegionSearch.described(own),
                    name,
                    own);
        }
        return own.isEmpty() ? asUnderstood(Regions.named(name)) : own.get(0);
    }

    /**
     * Returns the regions inside one that name it as their parent, those of this book and those of the registry.
     *
     * @param whole the region
     * @return the regions of this book in their order, then those of the registry
     */
    public List<Region> partsOf(Region whole) {
        Stream<Region> own = regions.stream()
                .filter(part -> part.parents().stream()
                        .anyMatch(parent -> parent.region().equals(whole)));
        Set<RegionCode> known = byCode.keySet();
        Stream<Region> standard = Registry.get().partsOf(whole).filter(part -> !known.contains(part.code()));
        return Stream.concat(own, standard).toList();
    }

    /** Returns whether the other is a book of the same regions, of which the same is said. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof RegionBook that) || regions.size() != that.regions.size()) {
            return false;
        }
        return regions.stream().allMatch(region -> {
            Region same = that.byCode.get(region.code());
            return same != null && same.equals(region) && same.contentEquals(region);
        });
    }

    @Override
    public int hashCode() {
        return Set.copyOf(regions).hashCode();
    }

    /** Returns the codes, such as {@code [local:binhai-zhongguancun]}. */
    @Override
    public String toString() {
        return regions.toString();
    }
}
