// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The rules of a mapping for regions, such as that codes are looked up in ISO 3166 and {@code EL} is Greece, or that
 * labels are names of regions.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class RegionRules permits ImmutableRegionRules {
    RegionRules() {}

    /**
     * Returns the regions of single codes, which take precedence over {@link #schemes()} and {@link #names()}.
     *
     * @return the regions by their code in the document; if there is a rule for names, by their code or label
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, Region> byCode();

    /**
     * Returns how labels are looked up as names of regions, such as {@code Korea, Rep.}.
     *
     * @return the rule, or empty if regions are identified by their codes
     */
    public abstract Optional<RegionNameRule> names();

    /**
     * Returns the schemes that codes are looked up in.
     *
     * @return the schemes, in the order of the look-up
     */
    public List<RegionScheme> schemes() {
        return statedSchemes().orElse(List.of());
    }

    /** Returns the schemes, which may be an empty list; or empty if this mapping does not specify any. */
    abstract Optional<List<RegionScheme>> statedSchemes();

    /**
     * Returns the scheme of regions that no other scheme has.
     *
     * @return the scheme, or empty if an unknown code is an error
     */
    public abstract Optional<RegionScheme> otherScheme();

    /** Returns whether unknown codes are rejected even if a mapping below has a scheme for them. */
    @Value.Default
    boolean isOtherRejected() {
        return false;
    }

    /**
     * Returns the region of a document that has no dimension for it.
     *
     * @return the region, or empty
     */
    public abstract Optional<Region> defaultRegion();

    /**
     * Returns the day whose territory the figures of all periods cover, such as 2024-12-31 of a series that was revised
     * to the boundaries of 2024.
     *
     * @return the day, or empty if the figures cover the territory of their time
     */
    public abstract Optional<LocalDate> territoryOn();

    @Value.Check
    void checkKeys() {
        for (String member : RegionTable.OF_RULE) {
            if (names().isPresent() && byCode().containsKey(member)) {
                throw new IllegalArgumentException("Code or label of a region beside a rule for names must not be one"
                        + " of " + String.join(", ", RegionTable.OF_RULE) + ", but was '" + member + "'");
            }
        }
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the JSON of a mapping with these rules only. */
    @Override
    public String toString() {
        return Mapping.builder().regions(this).build().toString();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(RegionRules.class, "the text of its mapping");
    }
}
