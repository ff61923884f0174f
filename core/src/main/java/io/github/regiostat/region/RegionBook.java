// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.NormalizedName;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Custom regions in addition to the registry, such as the Binhai-Zhongguancun Science Park inside {@code CN-TJ}. They
 * are looked up by code and name, like the regions of the registry.
 *
 * <p>Codes are unique: a book rejects regions that share a code with each other or with another region of the registry.
 * A region of the registry is part of a book only if its content differs, such as by the territories that it
 * {@linkplain Region#includes() includes}. Adding a region also adds the custom regions that it refers to.
 *
 * {@snippet file="RegionSnippets.java" region="book"}
 *
 * <p>The module io-json writes and reads books as JSON. Immutable and thread-safe.
 */
public final class RegionBook {
    private static final RegionBook EMPTY = new RegionBook(List.of());

    private final List<Region> regions;
    private final Map<RegionCode, Region> byCode = new HashMap<>();
    private final Map<String, Region> byText = new HashMap<>();
    private final Map<String, List<Region>> byName = new TreeMap<>();

    private RegionBook(Collection<Region> regions) {
        Set<Region> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<RegionCode, Region> known = new HashMap<>();
        List<Region> ordered = new ArrayList<>();
        regions.forEach(region -> addWithRelated(region, seen, known, ordered));
        this.regions = List.copyOf(ordered);
        for (Region region : this.regions) {
            requireUnregisteredCodes(region);
            region.codes().forEach(code -> addCode(code, region));
            namesOf(region)
                    .flatMap(name -> NormalizedName.indexKeys(name).stream())
                    .distinct()
                    .forEach(name ->
                            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(region));
        }
        this.regions.forEach(this::addFormerCodes);
        this.regions.forEach(this::requireConsistentReferences);
    }

    private void addCode(RegionCode code, Region region) {
        Region other = byCode.putIfAbsent(code, region);
        byText.putIfAbsent(code.toString(), region);
        if (other != null) {
            throw new IllegalArgumentException("Code must be unique in a region book, but '" + code
                    + "' is the code of " + other.described() + " and " + region.described());
        }
    }

    /** Adds the codes that a region had in the past, unless they are codes of regions of today. */
    private void addFormerCodes(Region region) {
        for (FormerCode former : region.formerCodes()) {
            Region current = byCode.get(former.code());
            if (current == null || !current.equals(region) && !current.codes().contains(former.code())) {
                addCode(former.code(), region);
            }
        }
    }

    private static Stream<String> namesOf(Region region) {
        return Stream.concat(
                region.names().values().stream(), region.otherNames().stream().map(RegionName::text));
    }

    /** Adds a region after the custom regions that it refers to. */
    private static void addWithRelated(
            Region region, Set<Region> seen, Map<RegionCode, Region> known, List<Region> ordered) {
        if (!Regions.isRegistered(region) && seen.add(region)) {
            region.related().forEach(related -> addWithRelated(related.region(), seen, known, ordered));
            Region same = known.putIfAbsent(region.code(), region);
            if (same == null || !same.contentEquals(region)) {
                ordered.add(region);
            }
        }
    }

    /** Rejects references to a region whose content differs from that in the book. */
    private void requireConsistentReferences(Region region) {
        for (Membership related : region.related()) {
            Region known = byCode.get(related.region().code());
            if (known != null && !known.contentEquals(related.region())) {
                throw new IllegalArgumentException(
                        "Regions of a book must refer to the region in the book, " + known.described()
                                + ", but " + region.described() + " refers to "
                                + related.region().described());
            }
        }
    }

    private static void requireUnregisteredCodes(Region region) {
        List<RegionCode> codes = new ArrayList<>(region.codes());
        region.formerCodes().forEach(former -> codes.add(former.code()));
        for (RegionCode code : codes) {
            Optional<Region> registered = Regions.find(code);
            if (registered.isPresent() && !registered.get().equals(region)) {
                throw new IllegalArgumentException(
                        "Code of a custom region must not be the code of a registered region, but '" + code + "' of "
                                + region.described() + " is the code of "
                                + registered.get().described());
            }
        }
    }

    /**
     * Returns the book without custom regions.
     *
     * @return the empty book
     */
    public static RegionBook empty() {
        return EMPTY;
    }

    /**
     * Returns a book with custom regions.
     *
     * @param regions the regions
     * @return the book
     * @throws IllegalArgumentException if two regions share a code, or one has a code of another region of the registry
     */
    public static RegionBook of(Region... regions) {
        return new RegionBook(Arrays.asList(regions));
    }

    /**
     * Returns a book with custom regions.
     *
     * @param regions the regions
     * @return the book
     * @throws IllegalArgumentException if two regions share a code, or one has a code of another region of the registry
     */
    public static RegionBook copyOf(Collection<Region> regions) {
        return new RegionBook(regions);
    }

    /**
     * Returns this book with another region.
     *
     * @param region the region
     * @return a book with the region
     * @throws IllegalArgumentException if the region has a code of another region of this book or of the registry
     */
    public RegionBook with(Region region) {
        return combinedWith(of(region));
    }

    /**
     * Returns a book with the regions of this book and another.
     *
     * @param other the other book
     * @return the combined book, with each region once
     * @throws IllegalArgumentException if two different regions share a code, or a region has another
     *     {@linkplain Region#hasSameTerritoryAs territory} or other content in the two books
     */
    public RegionBook combinedWith(RegionBook other) {
        List<Region> all = new ArrayList<>(regions);
        for (Region region : other.regions) {
            Region known = byCode.get(region.code());
            if (known == null || !known.equals(region)) {
                all.add(region);
            } else if (!known.hasSameTerritoryAs(region)) {
                throw new IllegalArgumentException("Region of two books must have the same territory in both, but was "
                        + known.territory() + " and " + region.territory());
            } else if (!known.contentEquals(region)) {
                throw new IllegalArgumentException(
                        "Region of two books must have the same content in both, but that of " + region.described()
                                + " differs");
            }
        }
        return new RegionBook(all);
    }

    /**
     * Returns the custom regions of this book.
     *
     * @return the regions in the order in which they were added, each after those that it refers to, without those of
     *     the registry
     */
    public List<Region> regions() {
        return regions;
    }

    /**
     * Looks up a code in this book and then in the registry.
     *
     * @param code the code
     * @return the region, or empty if the code is unknown
     */
    public Optional<Region> find(RegionCode code) {
        Region custom = byCode.get(Objects.requireNonNull(code, "code"));
        return custom == null ? Regions.find(code).map(this::inThisBook) : Optional.of(custom);
    }

    /** Replaces a region of the registry by that of this book, which may have fewer codes. */
    private Region inThisBook(Region registered) {
        return byCode.getOrDefault(registered.code(), registered);
    }

    /**
     * Returns the region with a code, in this book or in the registry.
     *
     * @param code the code, such as {@code "CN-BJ"} or {@code "local:binhai-zhongguancun"}
     * @return the region
     * @throws RegionNotFoundException if the code is unknown or ambiguous, with the candidates
     */
    public Region of(String code) {
        return custom(code).map(this::inThisBook).orElseGet(() -> inThisBook(Regions.of(code)));
    }

    private Optional<Region> custom(String code) {
        Objects.requireNonNull(code, "code");
        return Optional.ofNullable(byText.get(code));
    }

    /**
     * Returns the region with a name, in this book or in the registry, as {@link Regions#named(String)} compares names.
     *
     * @param name the name
     * @return the region
     * @throws RegionNotFoundException if the name is unknown or ambiguous, with the candidates
     */
    public Region named(String name) {
        return named(name, Regions::named);
    }

    /**
     * Returns the region with a name in this book, or with a name in one of some languages in the registry, as
     * {@link Regions#named(String, Locale...)} compares names.
     *
     * @param name the name
     * @param locales the languages, such as {@link Locale#FRENCH}
     * @return the region
     * @throws RegionNotFoundException if the name is unknown or ambiguous, with the candidates
     */
    public Region named(String name, Locale... locales) {
        return named(name, each -> Regions.named(each, locales));
    }

    /** Returns the region of this book with a name, or the one that the registry returns for it. */
    private Region named(String name, Function<String, Region> registry) {
        Objects.requireNonNull(name, "name");
        NameQuery query = new NameQuery(name);
        Set<Region> candidates = new LinkedHashSet<>();
        for (String key : query.indexKeys()) {
            candidates.addAll(byName.getOrDefault(key, List.of()));
        }
        List<NameMatch> matches = query.matchesOf(candidates);
        List<Region> custom =
                NameMatch.isBeaten(matches, RegionSearch.matches(name)) ? List.of() : NameMatch.preferred(matches);
        if (custom.size() > 1) {
            throw RegionNotFoundException.ambiguous(
                    "Name must identify one region of the book, but " + Text.quote(name) + " is the name of "
                            + RegionSearch.described(custom),
                    name,
                    custom);
        }
        return custom.isEmpty() ? inThisBook(registry.apply(name)) : custom.get(0);
    }

    /**
     * Returns the children of a region in this book and in the registry.
     *
     * @param parent the parent
     * @return the children in this book in their order, then those of today in the registry
     */
    public List<Region> childrenOf(Region parent) {
        Stream<Region> custom = regions.stream().filter(child -> child.isChildOf(parent));
        Set<RegionCode> known = byCode.keySet();
        Stream<Region> registered = Registry.get()
                .childrenOf(parent)
                .filter(child -> child.isPresentChildOf(parent) && !known.contains(child.code()));
        return Stream.concat(custom, registered).toList();
    }

    /** Returns whether the other object is a book of the same regions with the same content. */
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
        return Copies.set(regions).hashCode();
    }

    /** Returns the codes of the custom regions, such as {@code [local:binhai-zhongguancun]}. */
    @Override
    public String toString() {
        return regions.toString();
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(RegionBook.class);
    }
}
