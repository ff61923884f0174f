// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.LanguageTag;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A region as it was on a day, such as Sudan on 2010-12-31, which consisted of its states and South Sudan.
 *
 * {@snippet file="RegionSnippets.java" region="on-a-date"}
 *
 * <p>The snapshot has what the registry knows: a name or code without an end date is not a name or code of that day,
 * unless it still is one today. Immutable and thread-safe.
 *
 * @see Region#on(LocalDate)
 */
public final class RegionSnapshot {
    private final Region region;
    private final LocalDate date;

    RegionSnapshot(Region region, LocalDate date) {
        this.region = region;
        this.date = date;
    }

    /**
     * Returns the region.
     *
     * @return the region
     */
    public Region region() {
        return region;
    }

    /**
     * Returns the day.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns whether the region is known to have existed on the day: as a state, or as a part of another region.
     *
     * @return false before a division had its first parent, before a former country succeeded another one, and from the
     *     day of the last {@linkplain Region#successors() succession}; otherwise true
     */
    public boolean exists() {
        return Existence.holdsOn(region, date)
                && !Existence.isReplacedOn(region, date)
                && !Existence.precedesPredecessor(region, date);
    }

    /**
     * Returns the names of the day by language. A former name that was in use on the day replaces the name of today.
     *
     * @return the names by language tag (BCP 47), such as {@code {en=Burma, zh=缅甸}} of Myanmar in 1980
     */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>(region.names());
        Map<String, String> formerNames = new LinkedHashMap<>();
        for (RegionName name : region.otherNames()) {
            if (name.type() == RegionNameType.FORMER && name.isInUseOn(date)) {
                formerNames.putIfAbsent(name.language(), name.text());
            }
        }
        names.putAll(formerNames);
        return Collections.unmodifiableMap(names);
    }

    /**
     * Returns the name of the day to display if no language is specified.
     *
     * @return the English name; if missing, the first name; if the region has no name, the code
     */
    public String name() {
        return Region.displayName(names(), region.code());
    }

    /**
     * Returns the name of the day in a language or in the closest available language.
     *
     * @param language a language tag (BCP 47), such as {@code "zh"}
     * @return the name, selected as by {@link Region#name(String)}
     * @throws IllegalArgumentException if the tag is not a valid BCP 47 tag
     */
    public String name(String language) {
        Map<String, String> names = names();
        return LanguageTag.lookUp(names, language).orElseGet(() -> Region.displayName(names, region.code()));
    }

    /**
     * Returns the codes of the day. A former code that was valid on the day replaces the code of today in its scheme,
     * such as {@code m49:736} of Sudan until 2011-07-09.
     *
     * @return the codes
     */
    public List<RegionCode> codes() {
        List<RegionCode> formerCodes = region.formerCodes().stream()
                .filter(former -> former.isValidOn(date))
                .map(FormerCode::code)
                .filter(code -> !code.scheme().equals(RegionScheme.ISO_3166_3)) // assigned when the code is withdrawn
                .toList();
        Stream<RegionCode> unchanged = region.codes().stream()
                .filter(code -> formerCodes.stream().noneMatch(former -> replaces(former, code)));
        return Stream.concat(unchanged, formerCodes.stream()).toList();
    }

    private static boolean replaces(RegionCode former, RegionCode code) {
        return former.scheme().equals(code.scheme()) && former.isCountry() == code.isCountry();
    }

    /**
     * Returns the parent on the day.
     *
     * @return the first parent on the day, or empty if the region had none
     */
    public Optional<Region> parent() {
        return region.parentOn(date);
    }

    /**
     * Returns the members of a group on the day.
     *
     * @return the members in the order in which they were added; empty for a region that is not a group
     * @throws IllegalStateException if the members are unknown
     */
    public List<Region> members() {
        return region.membersOn(date);
    }

    /**
     * Returns the regions of the next level that were parts of the region on the day: its divisions in all schemes, and
     * later states that belonged to it, such as South Sudan. Territories that are {@linkplain Region#isListedApart()
     * listed apart} are not parts.
     *
     * @return the parts in the order of their primary codes as text; empty for a group
     * @see Regions#divisionsOn
     */
    public List<Region> parts() {
        List<Region> parts = new ArrayList<>();
        for (Region child : Registry.get().childrenOf(region).toList()) {
            if (!child.isListedApart() && isPart(child)) {
                parts.add(child);
            }
        }
        return Collections.unmodifiableList(parts);
    }

    /** Returns whether a child is a part on the day, and not of another part. */
    private boolean isPart(Region child) {
        return Existence.holdsOn(child, date)
                && parentsOf(child).anyMatch(region::equals)
                && parentsOf(child).noneMatch(parent -> Partition.isProperPart(parent, region, Territory.on(date)));
    }

    private Stream<Region> parentsOf(Region child) {
        return child.parents().stream().filter(parent -> parent.holdsOn(date)).map(Membership::region);
    }

    /** Returns whether the other object is the same region on the same day. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RegionSnapshot that && region.equals(that.region) && date.equals(that.date);
    }

    @Override
    public int hashCode() {
        return Objects.hash(region, date);
    }

    /** Returns the region and the day, such as {@code SD on 2010-12-31}. */
    @Override
    public String toString() {
        return region + " on " + date;
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(RegionSnapshot.class, "its region and its date");
    }
}
