// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.LanguageTag;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.UnknownMembersException;
import io.github.regiostat.internal.ValueStyle;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A region, such as Beijing ({@code CN-BJ}, {@code gb2260:110000}) or the group Beijing-Tianjin-Hebei.
 *
 * <p>A region has one primary code and may have others. Regions are equal if their primary codes are equal. A region
 * has names in any number of languages. A division or zone has parents; a group has members instead. A group of
 * <i>fixed</i> composition, such as {@code EU27_2020}, has the same members at all times. In a group of <i>changing</i>
 * composition, such as the European Union, each membership has its own dates.
 *
 * {@snippet file="RegionSnippets.java" region="region"}
 *
 * <p><b>Territory.</b> {@code contains} and {@code overlaps} compare the territories that observations cover. A region
 * covers itself and its children; a group covers its members. A territory that is {@linkplain #isListedApart() listed
 * apart} is not part of its parent, unless the parent {@linkplain #includes() includes} it. Divisions of one country in
 * different schemes, such as a province of ISO 3166-2 and a region of NUTS, cannot be compared: {@code overlaps}
 * rejects them. A region overlaps its {@linkplain #successors() successors}, however many steps apart, and the world
 * overlaps every region. Any other two regions are disjoint unless one is known to contain the other; two zones of one
 * city are an example.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Regions
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Region implements Serializable permits ImmutableRegion {
    private static final long serialVersionUID = 1L;

    private static final String ENGLISH = "en";

    /** In place of the line of a region that a program built. */
    private static final int NO_LINE = -1;

    Region() {}

    /**
     * Returns the region of the registry with a code, as {@link Regions#of(String)} does. Frameworks that convert text
     * look for a method of this name.
     *
     * @param code the code, such as {@code "CN-BJ"}
     * @return the region
     * @throws RegionNotFoundException if the code is unknown or ambiguous
     */
    public static Region of(String code) {
        return Regions.of(code);
    }

    /**
     * Returns an unregistered region, such as {@code gb2260:130102}, a third-level division of {@code gb2260:130100}.
     * Only its code is known: kind and parent follow from the syntax of the code.
     *
     * @param code the code, such as {@code "nuts2010:DE300"} or {@code "acme@2021:X1"}
     * @return the region, with the kind and the parent that follow from the syntax of its code
     * @throws IllegalArgumentException if the text is not a valid code, or the registry has the code, or a group with
     *     this id, such as {@code EU}
     * @see Regions#of(String)
     */
    public static Region unregistered(String code) {
        return unregistered(RegionCode.parse(code));
    }

    /**
     * Returns an unregistered region, such as {@code gb2260:130102}, of which only the code is known.
     *
     * @param code the code
     * @return the region
     * @throws IllegalArgumentException if the registry has the code, or a group with this id, such as {@code EU}
     * @see Regions#of(RegionCode)
     */
    public static Region unregistered(RegionCode code) {
        if (Registry.find(Objects.requireNonNull(code, "code")).isPresent() || Registry.isIdOfGroup(code)) {
            throw new IllegalArgumentException("Code of an unregistered region must not be in the registry, but was '"
                    + code + "'; look it up with Regions.of(\"" + code + "\")");
        }
        return Registry.unregistered(code);
    }

    /**
     * Returns a group of fixed composition, which has the same members at all times.
     *
     * @param id the code in the scheme {@link RegionScheme#LOCAL}, such as {@code "jing-jin-ji"}, or a code with its
     *     scheme
     * @param name the English name
     * @param members one or more regions that do not overlap
     * @return the group
     * @throws OverlappingRegionsException if two members overlap
     * @throws IllegalArgumentException if the array is empty, or the id or the name is invalid
     */
    public static Region group(String id, String name, Region... members) {
        Builder builder = builder(localCode(id), RegionKind.GROUP).name(ENGLISH, name);
        Arrays.stream(Objects.requireNonNull(members, "members")).forEach(builder::member);
        Region group = builder.build();
        if (members.length == 0) {
            throw new IllegalArgumentException("Group must have a member, but " + group.described() + " has none");
        }
        return group;
    }

    /**
     * Returns a zone or park inside a region.
     *
     * @param id the code in the scheme {@link RegionScheme#LOCAL}, such as {@code "binhai-zhongguancun"}, or a code
     *     with its scheme
     * @param name the English name
     * @param parent the region that contains the zone; not a group
     * @return the zone
     * @throws IllegalArgumentException if the parent is a group, or the id or the name is invalid
     */
    public static Region zone(String id, String name, Region parent) {
        return builder(localCode(id), RegionKind.ZONE)
                .name(ENGLISH, name)
                .parent(parent)
                .build();
    }

    private static RegionCode localCode(String id) {
        Objects.requireNonNull(id, "id");
        return id.indexOf(':') < 0 ? RegionCode.of(RegionScheme.LOCAL, id) : RegionCode.parse(id);
    }

    /**
     * Returns a builder of a region.
     *
     * @param code the primary code, such as {@code "local:binhai-zhongguancun"}
     * @param kind the kind
     * @return a builder
     * @throws IllegalArgumentException if the text is not a valid code
     */
    public static Builder builder(String code, RegionKind kind) {
        return builder(RegionCode.parse(code), kind);
    }

    /**
     * Returns a builder of a region.
     *
     * @param code the primary code
     * @param kind the kind
     * @return a builder
     */
    public static Builder builder(RegionCode code, RegionKind kind) {
        return new ImmutableRegion.Builder().code(code).kind(kind);
    }

    /**
     * Returns the primary code, which identifies the region.
     *
     * @return the code, such as {@code CN-BJ}
     */
    public abstract RegionCode code();

    /**
     * Returns the codes of the region except its primary code.
     *
     * @return the other codes, such as {@code gb2260:110000}
     */
    public abstract List<RegionCode> otherCodes();

    /**
     * Returns all codes of the region.
     *
     * @return the codes, starting with the primary code
     */
    @Value.Derived
    public List<RegionCode> codes() {
        List<RegionCode> codes = new ArrayList<>(List.of(code()));
        codes.addAll(otherCodes());
        return List.copyOf(codes);
    }

    /**
     * Returns the codes of the region in a scheme.
     *
     * @param scheme the scheme
     * @return the codes; none, one, or two such as {@code HK} and {@code CN-HK}
     */
    public List<RegionCode> codesIn(RegionScheme scheme) {
        Objects.requireNonNull(scheme, "scheme");
        return codes().stream().filter(code -> code.scheme().equals(scheme)).toList();
    }

    /**
     * Returns the code of the region in a scheme. The code of another region with nearly the same territory is not
     * returned.
     *
     * @param scheme the scheme, such as {@link RegionScheme#NUTS_2024}
     * @return the code; the primary code if the region has two, such as {@code HK} and {@code CN-HK}; or empty if it
     *     has none
     * @see #correspondenceIn
     */
    public Optional<RegionCode> codeIn(RegionScheme scheme) {
        return codesIn(scheme).stream().findFirst();
    }

    /**
     * Returns the codes that this region had in the past, such as {@code m49:736} of Sudan. {@link Regions#of(String)}
     * finds the region by them.
     *
     * @return the former codes with their dates
     */
    public abstract List<FormerCode> formerCodes();

    /**
     * Returns the correspondence of this region to regions of another scheme, such as another edition of NUTS.
     *
     * @param scheme the scheme
     * @return the correspondence, or empty if it is unknown
     */
    public Optional<Correspondence> correspondenceIn(RegionScheme scheme) {
        return Correspondence.of(this, Objects.requireNonNull(scheme, "scheme"));
    }

    /**
     * Returns the kind of region.
     *
     * @return the kind
     */
    public abstract RegionKind kind();

    /**
     * Returns whether this is a group.
     *
     * @return true if the kind is {@link RegionKind#GROUP}
     */
    public boolean isGroup() {
        return kind() == RegionKind.GROUP;
    }

    /**
     * Returns the names by language.
     *
     * @return the names by language tag (BCP 47), such as {@code {en=Beijing, zh=北京市}}
     */
    public Map<String, String> names() {
        return isRegistered() ? Registry.get().displayNames(line()) : ownNames();
    }

    /** Returns the names by language of a region that a program built. */
    abstract Map<String, String> ownNames();

    /** Returns the line of the registry that has the names, which are decoded on demand. */
    @Value.Default
    int line() {
        return NO_LINE;
    }

    /** Returns whether the region is that of the registry, and not one that a program built. */
    boolean isRegistered() {
        return line() != NO_LINE;
    }

    /**
     * Returns the name to display if no language is specified.
     *
     * @return the English name; if missing, the first name; if the region has no name, the code
     */
    public String name() {
        return displayName(names(), code());
    }

    /** Returns the English name, or else the first name; the code of a region without names. */
    static String displayName(Map<String, String> names, RegionCode code) {
        return LanguageTag.lookUp(names, ENGLISH)
                .or(() -> names.values().stream().findFirst())
                .orElseGet(code::toString);
    }

    /**
     * Returns the name in a language or in the closest available language.
     *
     * @param language a language tag (BCP 47), such as {@code "zh"} or {@code "zh-Hans-CN"}
     * @return the first name found of: that in the language; that in the language without script or region; that in
     *     another variety of the language; {@link #name()}
     * @throws IllegalArgumentException if the tag is not a valid BCP 47 tag
     */
    public String name(String language) {
        return LanguageTag.lookUp(names(), language).orElseGet(this::name);
    }

    /**
     * Returns the names besides the display names: official, short, common and former names, and the labels of
     * statistical offices.
     *
     * @return the other names, such as "Burma" of Myanmar
     * @see Regions#named(String)
     */
    public List<RegionName> otherNames() {
        return isRegistered() ? Registry.get().otherNames(line()) : ownOtherNames();
    }

    /** Returns the other names of a region that a program built. */
    abstract List<RegionName> ownOtherNames();

    /**
     * Returns the parents of this region with their dates.
     *
     * @return the parents; empty for a group
     */
    public abstract List<Membership> parents();

    /**
     * Returns the current parent: the first parent without an end date.
     *
     * @return the parent, or empty if the region has none
     */
    public Optional<Region> parent() {
        for (Membership parent : parents()) {
            if (parent.to().isEmpty()) {
                return Optional.of(parent.region());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the parent on a day.
     *
     * @param date the day
     * @return the first parent on that day, or empty if the region has none
     */
    public Optional<Region> parentOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return parents().stream()
                .filter(parent -> parent.holdsOn(date))
                .map(Membership::region)
                .findFirst();
    }

    /**
     * Returns the members of a group with their dates.
     *
     * @return the memberships; empty for a region that is not a group, and for a group {@linkplain #hasKnownMembers of
     *     unknown members}
     */
    public abstract List<Membership> memberships();

    /**
     * Returns whether this is a group of known members. A group of unknown members, such as the countries of low
     * income, is built without members; {@link #contains} and {@link #overlaps} then accept only the group itself.
     *
     * @return true if this is a group and has members
     */
    public boolean hasKnownMembers() {
        return isGroup() && !memberships().isEmpty();
    }

    /**
     * Returns whether this is a group of fixed composition.
     *
     * @return true if this is a group and each member belongs to it at all times
     */
    public boolean isFixed() {
        return hasKnownMembers() && memberships().stream().allMatch(Membership::isPermanent);
    }

    /**
     * Returns the members of a group of fixed composition.
     *
     * @return the members in the order in which they were added; empty for a region that is not a group
     * @throws IllegalStateException if the composition changes, which requires {@link #membersOn(LocalDate)}, or is
     *     unknown
     */
    public List<Region> members() {
        requireKnownMembers();
        if (isGroup() && !isFixed()) {
            throw new UnknownMembersException(
                    "Members that change over time must be requested for a date with membersOn, but none was given for "
                            + described());
        }
        return memberships().stream().map(Membership::region).toList();
    }

    private void requireKnownMembers() {
        if (isGroup() && !hasKnownMembers()) {
            throw new UnknownMembersException("Members of " + described() + " must be known, but are not");
        }
    }

    /**
     * Returns the members of a group on a day.
     *
     * @param date the day
     * @return the members in the order in which they were added; empty for a region that is not a group
     * @throws IllegalStateException if the members are unknown
     */
    public List<Region> membersOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        requireKnownMembers();
        return regionsOn(date, memberships());
    }

    private static List<Region> regionsOn(LocalDate date, List<Membership> memberships) {
        List<Region> members = new ArrayList<>(memberships.size());
        for (Membership member : memberships) {
            if (member.holdsOn(date)) {
                members.add(member.region());
            }
        }
        return Collections.unmodifiableList(members);
    }

    /**
     * Returns whether the members of a group do not overlap on a day. The members of a group of fixed composition do
     * not overlap today, but one of them may have contained another in the past, such as Sudan and South Sudan.
     *
     * @param date the day
     * @return true if no two members overlap on the day; true for a region that is not a group
     */
    public boolean hasDisjointMembersOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return !hasTerritoryChanges() || !date.isBefore(disjointSince()) || Land.hasDisjointMembers(this, date);
    }

    /** Returns the first day from which the members are known to be disjoint, found when first asked for. */
    @Value.Lazy
    LocalDate disjointSince() {
        return Land.disjointSince(this);
    }

    /**
     * Returns the members of a group on a day that {@linkplain #includes() include} territories, or are groups with
     * such a member at any time. The others declare no territory but their own, so that a comparison of territories
     * need not list thousands of them.
     *
     * <p>For a group of Japan, Korea, and China including Hong Kong, the result is China.
     *
     * @param date the day
     * @return the members in the order in which they were added; empty for a region that is not a group
     * @throws IllegalStateException if the members are unknown
     */
    public List<Region> membersWithIncludedOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        requireKnownMembers();
        return regionsOn(date, membershipsWithIncluded());
    }

    /** Returns the memberships of regions that include territories, or have such members themselves, at any time. */
    @Value.Derived
    List<Membership> membershipsWithIncluded() {
        List<Membership> found = new ArrayList<>();
        for (Membership member : memberships()) {
            Region region = member.region();
            if (!region.includes().isEmpty()
                    || !region.membershipsWithIncluded().isEmpty()) {
                found.add(member);
            }
        }
        return List.copyOf(found);
    }

    /** Returns the memberships of a group by the code of the member, found when first asked for. */
    @Value.Lazy
    Map<RegionCode, List<Membership>> membershipsByCode() {
        return memberships().stream()
                .collect(Collectors.groupingBy(member -> member.region().code()));
    }

    /**
     * Returns the territories that observations of this region cover although they are {@linkplain #isListedApart()
     * listed apart}, such as Hong Kong and Macao for China.
     *
     * @return the additional territories; empty by default and for a group
     * @see #including(Region...)
     */
    public abstract List<Region> includes();

    /**
     * Returns this region with additional territories, such as France with its overseas departments, for a source that
     * counts them. The result has the same code and is equal to this region, but {@code contains} and {@code overlaps}
     * consider the additional territories.
     *
     * {@snippet file="RegionSnippets.java" region="including"}
     *
     * @param territories the additional territories
     * @return a region that includes these territories and those of this region
     * @throws OverlappingRegionsException if a territory overlaps this region or another territory
     * @throws IllegalArgumentException if this is a group
     */
    public Region including(Region... territories) {
        Builder builder = toBuilder();
        Arrays.stream(Objects.requireNonNull(territories, "territories")).forEach(builder::including);
        return builder.build();
    }

    /**
     * Returns this region without the territories that it {@linkplain #includes() includes}.
     *
     * @return a region that is otherwise the same; this region if it includes none
     */
    public Region withoutIncluded() {
        if (includes().isEmpty()) {
            return this;
        }
        Builder builder = builder(code(), kind());
        otherCodes().forEach(builder::otherCode);
        formerCodes().forEach(builder::formerCode);
        names().forEach(builder::name);
        otherNames().forEach(builder::otherName);
        parents().forEach(builder::parent);
        successors().forEach(builder::successor);
        territoryOn().ifPresent(builder::territoryOn);
        return builder.build();
    }

    /**
     * Returns whether another region is the same place: they have a code in common, such as {@code HK} and
     * {@code CN-HK}. The territories that they {@linkplain #includes() include} are not compared.
     *
     * @param other the other region
     * @return true if the places are the same
     */
    public boolean isSamePlaceAs(Region other) {
        return Territory.shareCode(this, Objects.requireNonNull(other, "other"));
    }

    /**
     * Returns whether another region is the same place with the same territory: it {@linkplain #includes() includes}
     * the same territories in any order, both declare the same {@linkplain #territoryOn() day} or none, and a group has
     * the same members with the same dates and territories.
     *
     * {@snippet file="RegionSnippets.java" region="same-territory"}
     *
     * @param other the other region
     * @return true if observations of the two regions cover the same territory by their declarations
     * @see #territory()
     */
    public boolean hasSameTerritoryAs(Region other) {
        return DeclaredTerritory.areSame(this, Objects.requireNonNull(other, "other"));
    }

    /**
     * Returns the declared territory as text, such as {@code CN with [HK, MO]} or {@code CN-SC as of 2024-12-31}.
     *
     * @return the code, followed by the codes of the included territories in alphabetical order, if any; for a group
     *     that is not in the registry, followed by its members; and then the {@linkplain #territoryOn() day}, if any
     * @see #hasSameTerritoryAs
     */
    public String territory() {
        return DeclaredTerritory.text(this);
    }

    /**
     * Returns the day whose territory the observations of this region cover in all periods, if a source states it, such
     * as Sichuan without Chongqing in a series since 1978.
     *
     * @return the day, or empty if the territory is that of the time of each observation
     * @see #onTerritoryOf(LocalDate)
     */
    public abstract Optional<LocalDate> territoryOn();

    /**
     * Returns this region with the territory of a day in all periods, for a source that states it. The result has the
     * same code and is equal to this region, but {@code contains}, {@code overlaps} and calculations over time consider
     * the territory of the day.
     *
     * {@snippet file="RegionSnippets.java" region="territory-changes"}
     *
     * @param date the day, such as 2024-12-31 for "on the territory of 2024"
     * @return a region with the territory of the day
     */
    public Region onTerritoryOf(LocalDate date) {
        return toBuilder().territoryOn(Objects.requireNonNull(date, "date")).build();
    }

    /**
     * Returns whether land is known to have moved into or out of this region, or between the members of a group, at any
     * time.
     *
     * @return true if {@link #territoryChanges} may return changes
     */
    public boolean hasTerritoryChanges() {
        return !landChanges().isEmpty();
    }

    /**
     * Returns the land that this region gained or lost between two days, as far as the registry knows it: by the dates
     * of parents, by successions, and by the moves between prefectures of China. Changes of names, codes or status move
     * no land, and neither does a change inside a group.
     *
     * {@snippet file="RegionSnippets.java" region="territory-changes"}
     *
     * @param from a day; a change on this day is before the comparison
     * @param to another day; if it precedes the first, the changes between them are the same
     * @return the changes in the order of their dates; empty if the boundaries are the same on both days
     */
    public List<TerritoryChange> territoryChanges(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return landChanges().isEmpty() ? List.of() : Land.between(this, from, to);
    }

    /**
     * Returns the changes of the land of this region, what it includes, or its members; empty for most regions. The
     * changes inside a group are among them.
     */
    @Value.Lazy
    List<LandChange> landChanges() {
        return Land.changesOf(this);
    }

    /**
     * Returns the successors of this region.
     *
     * @return the successors; empty if the region still exists
     */
    public abstract List<Succession> successors();

    /**
     * Returns the regions that exist today in place of this one: its successors, their successors, and so on, such as
     * Serbia, Montenegro and others of Yugoslavia.
     *
     * @return the regions in the order in which they are reached; empty if this region still exists
     * @see #successorsOn(LocalDate)
     */
    public List<Region> currentSuccessors() {
        return Successors.on(this, LocalDate.MAX);
    }

    /**
     * Returns the regions that existed on a day in place of this one: its successors, their successors, and so on, such
     * as Serbia and Montenegro and others of Yugoslavia in 2000.
     *
     * @param date the day
     * @return the regions in the order in which they are reached; empty if this region still existed on the day
     */
    public List<Region> successorsOn(LocalDate date) {
        return Successors.on(this, Objects.requireNonNull(date, "date"));
    }

    /**
     * Returns this region as it was on a day: its names, codes, parent and parts.
     *
     * {@snippet file="RegionSnippets.java" region="on-a-date"}
     *
     * @param date the day
     * @return the region on that day, whether it existed or not
     */
    public RegionSnapshot on(LocalDate date) {
        return new RegionSnapshot(this, Objects.requireNonNull(date, "date"));
    }

    /**
     * Returns whether this region has a current parent and also its own entry in ISO 3166-1, such as Hong Kong
     * ({@code HK} and {@code CN-HK}) or Puerto Rico ({@code PR} and {@code US-PR}). Statistics list such a region
     * apart: it is not part of its parent, unless the parent {@linkplain #includes() includes} it.
     *
     * @return true if the region is listed apart
     */
    @Value.Derived
    public boolean isListedApart() {
        boolean isCountry = false;
        boolean isSubdivision = parent().isPresent();
        for (RegionCode code : codes()) {
            isCountry |= code.isCountry();
            // GB-UKM of the United Kingdom does not list it under another country. The first lambda of a program would
            // take a third of the first look-up.
            Optional<RegionCode> country = code.country();
            isSubdivision |= country.isPresent() && !codes().contains(country.get());
        }
        return isCountry && isSubdivision;
    }

    /**
     * Returns whether this is a group that its publisher lists beside countries or divisions instead of its members,
     * such as the Channel Islands ({@code worldbank:CHI}) among the economies of the World Bank, England and Wales
     * ({@code GB-EAW}), or the outermost regions of France ({@code nuts2024:FRY}). Other groups are totals of regions
     * that are listed as well.
     *
     * @return true if the group has a code of ISO 3166-2, NUTS or GB/T 2260, or is a member of an aggregate of the
     *     World Bank beside countries; false for a region that is not a group
     */
    public boolean isListedInsteadOfMembers() {
        return isGroup() && (code().scheme().dividesCountries() || WorldAreas.isEconomy(this));
    }

    /**
     * Returns whether this region is known to contain another at all times.
     *
     * @param other the other region
     * @return true if it contains the other on every day on which both have territory, or since a division is a part of
     *     its present parents; every region contains itself
     * @throws IllegalArgumentException if the answer changes over time, which requires a date, or one of two different
     *     regions is a group of unknown members
     */
    public boolean contains(Region other) {
        return Territory.onEveryDay(Territory::contains, this, Objects.requireNonNull(other, "other"), "contains");
    }

    /**
     * Returns whether this region is known to contain another on a day.
     *
     * @param other the other region
     * @param date the day
     * @return true if it contains the other; a group without members on that day has no territory
     * @throws IllegalArgumentException if one of two different regions is a group of unknown members
     */
    public boolean contains(Region other, LocalDate date) {
        return Territory.contains(this, Objects.requireNonNull(other, "other"), Objects.requireNonNull(date, "date"));
    }

    /**
     * Returns whether this region and another share territory at all times.
     *
     * @param other the other region
     * @return true if they overlap on every day on which both have territory, or since a division is a part of its
     *     present parents; every region overlaps itself
     * @throws IllegalArgumentException if the answer changes over time, which requires a date; if one of two different
     *     regions is a group of unknown members; or if they are divisions of one country in different schemes
     */
    public boolean overlaps(Region other) {
        return Territory.onEveryDay(Territory::overlaps, this, Objects.requireNonNull(other, "other"), "overlaps");
    }

    /**
     * Returns whether this region and another share territory on a day.
     *
     * @param other the other region
     * @param date the day
     * @return true if they overlap; a group without members on that day has no territory
     * @throws IllegalArgumentException if one of two different regions is a group of unknown members, or they are
     *     divisions of one country in different schemes
     */
    public boolean overlaps(Region other, LocalDate date) {
        return Territory.overlaps(this, Objects.requireNonNull(other, "other"), Objects.requireNonNull(date, "date"));
    }

    /**
     * Returns the smallest region that is known to contain both this region and another at all times: one of the two,
     * or an ancestor of both. A group is found only if it is one of the two, because regions do not refer to their
     * groups.
     *
     * @param other the other region
     * @return the common ancestor, or empty if none is known
     * @throws IllegalArgumentException if the answer changes over time, which requires a date
     */
    public Optional<Region> commonAncestor(Region other) {
        return Territory.commonAncestor(this, Objects.requireNonNull(other, "other"));
    }

    /**
     * Returns the smallest region that is known to contain both this region and another on a day: one of the two, or an
     * ancestor of both.
     *
     * @param other the other region
     * @param date the day
     * @return the common ancestor, or empty if none is known
     */
    public Optional<Region> commonAncestor(Region other, LocalDate date) {
        return Territory.commonAncestor(
                this, Objects.requireNonNull(other, "other"), Objects.requireNonNull(date, "date"));
    }

    /**
     * Returns whether regions partition this region on a day: they do not overlap, and together they cover it. The
     * divisions of a region are those in the registry. Parts of a country without a code of ISO 3166-2 are not
     * considered.
     *
     * {@snippet file="RegionSnippets.java" region="partition"}
     *
     * @param parts the regions
     * @param date the day
     * @return true if the regions partition this region
     * @throws IllegalArgumentException if it is unknown whether two of the regions overlap
     */
    public boolean isPartitionedBy(Collection<Region> parts, LocalDate date) {
        return Partition.isPartition(this, List.copyOf(parts), Objects.requireNonNull(date, "date"));
    }

    /**
     * Returns which of some regions partition this region on a day, such as the 31 provinces among all divisions of
     * China in a dataset. Of several partitions, the coarsest complete one is chosen.
     *
     * {@snippet file="EditionSnippets.java" region="partition-among"}
     *
     * @param regions the regions, which may overlap; this region itself is ignored
     * @param date the day
     * @return the partition, with the regions that it lacks
     */
    public RegionPartition partitionAmong(Collection<Region> regions, LocalDate date) {
        return PartitionSearch.of(this, List.copyOf(regions), Objects.requireNonNull(date, "date"));
    }

    /**
     * Returns whether a direct or indirect parent, member or included territory has dates, so that answers may depend
     * on the day.
     */
    @Value.Derived
    boolean isDated() {
        boolean isDated = false;
        for (Membership related : related()) {
            isDated |= !related.isPermanent() || related.region().isDated();
        }
        return isDated;
    }

    /** Returns whether this is a group of unknown members, or has such a group among its direct or indirect members. */
    @Value.Derived
    boolean hasUnknownMembers() {
        boolean hasUnknown = isGroup() && memberships().isEmpty();
        for (Membership member : memberships()) {
            hasUnknown |= member.region().hasUnknownMembers();
        }
        return hasUnknown;
    }

    /** Returns the parents with the days on which this region lies in them, also before it existed and afterwards. */
    @Value.Derived
    List<Membership> containers() {
        return Existence.containersOf(this);
    }

    /** Returns the number of levels of related regions, including this one. */
    @Value.Derived
    int depth() {
        int depth = 0;
        for (Membership related : related()) {
            depth = Math.max(depth, related.region().depth());
        }
        return depth + 1;
    }

    /** Returns whether a region is a parent of this one today; a former region keeps all children. */
    boolean isPresentChildOf(Region parent) {
        return parents().stream()
                .filter(membership -> membership.region().equals(parent))
                .anyMatch(membership ->
                        membership.to().isEmpty() || !parent.successors().isEmpty());
    }

    /** Returns whether a region is a parent of this one at any time. */
    boolean isChildOf(Region parent) {
        return parents().stream().anyMatch(membership -> membership.region().equals(parent));
    }

    /** Returns the parents, the members and the included territories. */
    List<Membership> related() {
        List<Membership> related = new ArrayList<>(parents());
        related.addAll(memberships());
        for (Region included : includes()) {
            related.add(Membership.of(included));
        }
        return related;
    }

    /** Returns the region as it appears in messages: {@code 'CN-BJ' (Beijing)}. */
    String described() {
        String name = name();
        String named = "'" + code() + "'" + (name.equals(code().toString()) ? "" : " (" + name + ")");
        return named + DeclaredTerritory.included(this) + DeclaredTerritory.day(this);
    }

    /** Returns the region with its other codes in messages: {@code 'DE-BY' (Bavaria), which is also nuts2024:DE2,}. */
    String describedWithCodes() {
        int others = Math.min(otherCodes().size(), 4);
        return others == 0
                ? described()
                : described() + ", which is also "
                        + otherCodes().stream()
                                .limit(others)
                                .map(other -> "'" + other + "'")
                                .collect(Collectors.joining(", "))
                        + (otherCodes().size() > others ? " and others" : "") + ",";
    }

    /** Rejects invalid regions. A test has checked those of the registry. */
    @Value.Check
    void check() {
        if (!isRegistered()) {
            RegionValidator.validate(this);
        }
    }

    /**
     * Returns a builder with the values of this region.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new ImmutableRegion.Builder().from(this).line(NO_LINE);
        if (isRegistered()) {
            names().forEach(builder::name);
            otherNames().forEach(builder::otherName);
        }
        return builder;
    }

    /**
     * Returns whether another region has the same content: codes, kind, names in the same order, parents, members,
     * included territories in any order, and successors. The regions that it refers to must have the same content, too.
     * Equal regions have the same primary code, but may differ in content.
     *
     * @param other the other region
     * @return true if the content is the same
     */
    public final boolean contentEquals(Region other) {
        return new ContentComparison().areEqual(this, other);
    }

    /** Returns whether the other object is a region with the same primary code. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof Region that && code().equals(that.code());
    }

    @Override
    public final int hashCode() {
        return code().hashCode();
    }

    /** Returns the primary code as text, such as {@code CN-BJ} or {@code local:jing-jin-ji}. */
    @Override
    public final String toString() {
        return code().toString();
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Region.class);
    }

    Object writeReplace() {
        return RegionSerializationProxy.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Region is read through its serialization proxy");
    }

    /** Rejects a stream without this class, which would create the generated subclass without checks. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("Region is read through its serialization proxy");
    }

    /** A builder of a {@link Region}; not thread-safe. */
    public abstract static sealed class Builder permits ImmutableRegion.Builder {
        Builder() {}

        abstract Builder from(Region region);

        abstract Builder addOtherCodes(RegionCode code);

        abstract Builder addFormerCodes(FormerCode code);

        abstract Builder addOwnOtherNames(RegionName name);

        abstract Builder line(int line);

        abstract Builder putOwnNames(String language, String name);

        abstract Builder addParents(Membership parent);

        abstract Builder addMemberships(Membership member);

        abstract Builder addSuccessors(Succession successor);

        abstract Builder addIncludes(Region territory);

        /**
         * Sets the primary code.
         *
         * @param code the primary code
         * @return this builder
         */
        public abstract Builder code(RegionCode code);

        /**
         * Sets the kind.
         *
         * @param kind the kind
         * @return this builder
         */
        public abstract Builder kind(RegionKind kind);

        /**
         * Adds another code of the region.
         *
         * @param code the code
         * @return this builder
         */
        public final Builder otherCode(RegionCode code) {
            return addOtherCodes(Objects.requireNonNull(code, "code"));
        }

        /**
         * Adds another code of the region.
         *
         * @param code the code, such as {@code "gb2260:110000"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a valid code
         */
        public final Builder otherCode(String code) {
            return otherCode(RegionCode.parse(code));
        }

        /**
         * Adds a code that the region had in the past.
         *
         * @param code the code with its dates
         * @return this builder
         */
        public final Builder formerCode(FormerCode code) {
            return addFormerCodes(Objects.requireNonNull(code, "code"));
        }

        /**
         * Sets the name in a language; replaces an earlier name in that language.
         *
         * @param language the language tag (BCP 47), such as {@code "en"} or {@code "zh-Hant"}
         * @param name the name
         * @return this builder
         * @throws IllegalArgumentException if the tag is not a valid BCP 47 tag
         */
        public final Builder name(String language, String name) {
            return putOwnNames(LanguageTag.canonical(language), Objects.requireNonNull(name, "name"));
        }

        /**
         * Adds a name besides the display names.
         *
         * @param name the name with its type, language and dates
         * @return this builder
         */
        public final Builder otherName(RegionName name) {
            return addOwnOtherNames(Objects.requireNonNull(name, "name"));
        }

        /**
         * Adds a parent at all times.
         *
         * @param parent the parent; not a group
         * @return this builder
         */
        public final Builder parent(Region parent) {
            return parent(Membership.of(parent));
        }

        /**
         * Adds a parent with dates.
         *
         * @param parent the parent, not a group, and its dates
         * @return this builder
         */
        public final Builder parent(Membership parent) {
            return addParents(Objects.requireNonNull(parent, "parent"));
        }

        /**
         * Adds a member at all times.
         *
         * @param member the member
         * @return this builder
         */
        public final Builder member(Region member) {
            return member(Membership.of(member));
        }

        /**
         * Adds a member with dates.
         *
         * @param member the member and its dates
         * @return this builder
         */
        public final Builder member(Membership member) {
            return addMemberships(Objects.requireNonNull(member, "member"));
        }

        /**
         * Adds a territory that observations of this region cover although it is listed apart.
         *
         * @param territory the additional territory
         * @return this builder
         */
        public final Builder including(Region territory) {
            return addIncludes(Objects.requireNonNull(territory, "territory"));
        }

        /**
         * Sets the day whose territory the observations of the region cover in all periods.
         *
         * @param date the day
         * @return this builder
         */
        public abstract Builder territoryOn(LocalDate date);

        /**
         * Adds a successor.
         *
         * @param successor the successor, with the date and the kind of change
         * @return this builder
         */
        public final Builder successor(Succession successor) {
            return addSuccessors(Objects.requireNonNull(successor, "successor"));
        }

        /**
         * Builds the region.
         *
         * @return the region
         * @throws OverlappingRegionsException if two members of a group overlap while both belong to it, or an included
         *     territory overlaps the region or another territory
         * @throws IllegalArgumentException if a group contains itself, or has several members of which one is a group
         *     of unknown members; if a region is its own ancestor, or has a group as parent; if a code is repeated or a
         *     name is invalid; or if regions are nested more than 64 levels deep
         */
        public abstract Region build();
    }
}
