// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionNotFoundException;
import io.github.regiostat.region.Regions;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which labels are names of regions, such as the provinces of China:
 * {@code RegionNameRule.any().onlyKind(RegionKind.FIRST_LEVEL_DIVISION).within(Regions.of("CN"))}.
 *
 * <p>Immutable and thread-safe.
 *
 * @see RegionRules#names()
 */
public final class RegionNameRule {
    private static final RegionNameRule ANY = new RegionNameRule(null, null);

    private final @Nullable RegionKind kind;
    private final @Nullable Region within;

    private RegionNameRule(@Nullable RegionKind kind, @Nullable Region within) {
        this.kind = kind;
        this.within = within;
    }

    /**
     * Returns the rule that a label is a name of any region, as {@link Regions#named(String)} looks it up.
     *
     * @return the rule
     */
    public static RegionNameRule any() {
        return ANY;
    }

    /**
     * Returns this rule for regions of a kind, such as the State of Georgia rather than the country.
     *
     * @param only the kind
     * @return the rule with the kind
     */
    public RegionNameRule onlyKind(RegionKind only) {
        return new RegionNameRule(Objects.requireNonNull(only, "only"), within);
    }

    /**
     * Returns this rule for a region and the regions inside it, as {@link Regions#named(String, Region)} defines them.
     *
     * @param whole the region or group
     * @return the rule with the region
     */
    public RegionNameRule within(Region whole) {
        return new RegionNameRule(kind, Objects.requireNonNull(whole, "whole"));
    }

    /**
     * Returns the kind.
     *
     * @return the kind, or empty if regions may have any kind
     */
    public Optional<RegionKind> kind() {
        return Optional.ofNullable(kind);
    }

    /**
     * Returns the region that contains the others.
     *
     * @return the region or group, or empty if regions may be anywhere
     */
    public Optional<Region> within() {
        return Optional.ofNullable(within);
    }

    /**
     * Returns the region with a name.
     *
     * @param name the name
     * @return the region
     * @throws RegionNotFoundException if no region of the rule has the name, or several have it
     */
    public Region named(String name) {
        Region whole = within;
        if (whole == null) {
            return kind == null ? Regions.named(name) : Regions.named(name, kind);
        }
        try {
            return kind == null ? Regions.named(name, whole) : Regions.named(name, kind, whole);
        } catch (RegionNotFoundException notFound) {
            if (!notFound.isAmbiguous() && isNameOf(whole, name)) {
                return whole;
            }
            throw notFound;
        }
    }

    /** Returns whether a name is that of the whole itself, such as the row for China in a table of its provinces. */
    private boolean isNameOf(Region whole, String name) {
        try {
            return (kind == null || kind == whole.kind()) && Regions.named(name).equals(whole);
        } catch (RegionNotFoundException notFound) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionNameRule that && kind == that.kind && Objects.equals(within, that.within);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind == null ? "" : kind.code(), within);
    }

    /** Returns the rule in words, such as {@code names of the kind 'country' within EU}. */
    @Override
    public String toString() {
        return "names" + (kind == null ? "" : " of the kind '" + kind.code() + "'")
                + (within == null ? "" : " within " + within);
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(RegionNameRule.class, "the text of its mapping");
    }
}
