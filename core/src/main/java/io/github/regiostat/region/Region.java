// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.ValueStyle;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place that figures are about, such as Beijing ({@code CN-BJ}, {@code gb2260:110000}) or the group Beijing-Tianjin-Hebei.
 *
 * <p>A place has one primary code and may have others; regions are equal if their primary codes are. It has names in any number of
 * languages. A division or zone has parents; a group has members instead, the same ones at all times (<i>fixed</i> composition, such as
 * {@code EU27_2020}) or each for its time (<i>changing</i> composition, such as the European Union).
 *
 * {@snippet file="RegionSnippets.java" region="region"}
 *
 * <p><b>Territory.</b> Questions about containing and overlapping are decided by the territory that figures cover. A region covers itself
 * and what names it as a parent; a group covers its members. A territory that is {@linkplain #isListedApart() listed apart} is not part of
 * its parent's, unless that {@linkplain #includes() includes} it. Divisions of one country in different schemes, a province of ISO 3166-2 and a
 * region of NUTS say, are not known to be apart: whether they overlap is refused. Any other two regions of which neither is known to be inside the
 * other count as disjoint, two zones of one city for example.
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

    Region() {}

    /**
     * Returns a region that is not in the registry, such as {@code gb2260:130102}, which is known by its code alone. Its kind and its parent follow from the
     * syntax of the code: {@code gb2260:130102} is a third-level division of {@code gb2260:130100}.
     *
     * @param code the code, such as {@code "nuts2016:DE300"} or {@code "acme@2021:X1"}
     * @return the region
     * @throws IllegalArgumentException if the text is not a code, or the registry has the code
     * @see Regions#of(String)
     */
    public static Region unregistered(String code) {
        return unregistered(RegionCode.parse(code));
    }

    /**
     * Returns a region that is not in the registry, such as {@code gb2260:130102}, which is known by its code alone.
     *
     * @param code the code
     * @return the region
     * @throws IllegalArgumentException if the registry has the code
     * @see Regions#of(RegionCode)
     */
    public static Region unregistered(RegionCode code) {
        if (Regions.find(code).isPresent()) {
            throw new IllegalArgumentException("Code of an unregistered region must not be in the registry, but was '" + code
                    + "'; look it up with Regions.of(\"" + code + "\")");
        }
        return CodeHierarchy.unregistered(code);
    }

    /**
     * Returns a group of fixed composition: the same members at all times.
     *
     * @param id the code in the scheme {@link RegionScheme#LOCAL}, such as {@code "jing-jin-ji"}, or a whole code with its scheme
     * @param name the English name
     * @param members one or more regions that do not overlap
     * @return the group
     * @throws OverlappingRegionsException if two members overlap
     * @throws IllegalArgumentException if there is no member, or the id or name cannot be one
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
     * @param id the code in the scheme {@link RegionScheme#LOCAL}, such as {@code "binhai-zhongguancun"}, or a whole code with its scheme
     * @param name the English name
     * @param parent the region that it lies in, which is no group
     * @return the zone
     * @throws IllegalArgumentException if the parent is a group, or the id or name cannot be one
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
     * @throws IllegalArgumentException if the text is no code
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
        return ImmutableRegion.builder().code(code).kind(kind);
    }

    /**
     * Returns the primary code, which says what place this is.
     *
     * @return the code, such as {@code CN-BJ}
     */
    public abstract RegionCode code();

    /**
     * Returns the codes that the place has beside its primary one.
     *
     * @return the other codes, such as {@code gb2260:110000}
     */
    public abstract List<RegionCode> otherCodes();

    /**
     * Returns all codes of the place.
     *
     * @return the codes, the primary one first
     */
    @Value.Derived
    public List<RegionCode> codes() {
        List<RegionCode> codes = new ArrayList<>(List.of(code()));
        codes.addAll(otherCodes());
        return List.copyOf(codes);
    }

    /**
     * Returns the codes that the place has in one scheme.
     *
     * @param scheme the scheme
     * @return the codes, of which there may be none, one, or two as {@code HK} and {@code CN-HK}
     */
    public List<RegionCode> codesIn(RegionScheme scheme) {
        Objects.requireNonNull(scheme, "scheme");
        return codes().stream().filter(code -> code.scheme().equals(scheme)).toList();
    }

    /**
     * Returns the code of the place in a scheme.
     *
     * @param scheme the scheme, such as {@link RegionScheme#NUTS_2024}
     * @return the code, the primary one where the place has two, as {@code HK} and {@code CN-HK}; or empty if it has none, for a region of about the
     *     same territory is not taken instead
     * @see #correspondenceIn
     */
    public Optional<RegionCode> codeIn(RegionScheme scheme) {
        return codesIn(scheme).stream().findFirst();
    }

    /**
     * Returns what this region is in another scheme, such as another edition of NUTS: the same, a part of another, several, or something else than
     * before because a border moved.
     *
     * @param scheme the scheme
     * @return the correspondence, or empty where nothing is known of one
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
     * @return the names by their language's tag (BCP 47), such as {@code {en=Beijing, zh=北京市}}
     */
    public abstract Map<String, String> names();

    /**
     * Returns the name to show where no language is asked for.
     *
     * @return the English name, else the first of the names, else the code
     */
    public String name() {
        return LanguageTag.lookUp(names(), ENGLISH)
                .or(() -> names().values().stream().findFirst())
                .orElseGet(() -> code().toString());
    }

    /**
     * Returns the name in a language, or the nearest there is.
     *
     * @param language a language's tag (BCP 47), such as {@code "zh"} or {@code "zh-Hans-CN"}
     * @return the name in that language; else in it without script or region; else in another variety of it; else {@link #name()}
     * @throws IllegalArgumentException if the tag is none
     */
    public String name(String language) {
        return LanguageTag.lookUp(names(), language).orElseGet(this::name);
    }

    /**
     * Returns the regions that this one is a part of, each for its time.
     *
     * @return the parents; none for a group
     */
    public abstract List<Membership> parents();

    /**
     * Returns the parent of today: the first of the parents that has no end.
     *
     * @return the parent, or empty if there is none
     */
    public Optional<Region> parent() {
        return parents().stream()
                .filter(parent -> parent.to().isEmpty())
                .map(Membership::region)
                .findFirst();
    }

    /**
     * Returns the parent on a day.
     *
     * @param date the day
     * @return the first of the parents of that day, or empty if there is none
     */
    public Optional<Region> parentOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return parents().stream()
                .filter(parent -> parent.holdsOn(date))
                .map(Membership::region)
                .findFirst();
    }

    /**
     * Returns the members of a group, each for its time.
     *
     * @return the memberships; none for a region that is no group, and for a group {@linkplain #hasKnownMembers of unknown members}
     */
    public abstract List<Membership> memberships();

    /**
     * Returns whether this is a group of which the members are stated. A group of unknown members, such as the countries of low income, is built
     * without any; what it contains and overlaps but itself cannot be told.
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
     * @return the members in the order stated; none for a region that is no group
     * @throws IllegalStateException if the composition changes, so that {@link #membersOn(LocalDate)} is to be asked, or is unknown
     */
    public List<Region> members() {
        requireKnownMembers();
        if (isGroup() && !isFixed()) {
            throw new IllegalStateException(
                    "Members must be asked for on a date where they change, but were without one, of " + described());
        }
        return memberships().stream().map(Membership::region).toList();
    }

    private void requireKnownMembers() {
        if (isGroup() && !hasKnownMembers()) {
            throw new IllegalStateException("Members of " + described() + " must be known, but are not");
        }
    }

    /**
     * Returns the members of a group on a day.
     *
     * @param date the day
     * @return the members in the order stated; none for a region that is no group
     * @throws IllegalStateException if the members are unknown
     */
    public List<Region> membersOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        requireKnownMembers();
        return memberships().stream()
                .filter(member -> member.holdsOn(date))
                .map(Membership::region)
                .toList();
    }

    /**
     * Returns what figures of this region cover besides its own territory, although it is {@linkplain #isListedApart() listed apart}: China with
     * Hong Kong and Macao, say.
     *
     * @return the regions that are covered as well; none for a group, which has members, and none by default
     * @see #including(Region...)
     */
    public abstract List<Region> includes();

    /**
     * Returns this region as a source understands it whose figures cover other territories as well, such as France with its overseas departments. It
     * is the same place, under the same code; what it contains and overlaps is decided by all that it covers.
     *
     * {@snippet file="RegionSnippets.java" region="including"}
     *
     * @param territories the regions that are covered as well
     * @return a region that includes these beside those that this one includes
     * @throws OverlappingRegionsException if one overlaps this region or another
     * @throws IllegalArgumentException if this is a group
     */
    public Region including(Region... territories) {
        Builder builder = toBuilder();
        Arrays.stream(Objects.requireNonNull(territories, "territories")).forEach(builder::including);
        return builder.build();
    }

    /**
     * Returns this region by itself, without the territories that it {@linkplain #includes() includes}.
     *
     * @return a region of which nothing else is different; this one if it includes none
     */
    public Region withoutIncluded() {
        if (includes().isEmpty()) {
            return this;
        }
        Builder builder = builder(code(), kind());
        otherCodes().forEach(builder::otherCode);
        names().forEach(builder::name);
        parents().forEach(builder::parent);
        successors().forEach(builder::successor);
        return builder.build();
    }

    /**
     * Returns what became of this region.
     *
     * @return its successors, or none if it is still there
     */
    public abstract List<Succession> successors();

    /**
     * Returns whether this territory has a parent and is yet an entry of ISO 3166-1 of its own, such as Hong Kong ({@code HK}, which is also {@code
     * CN-HK}) or Puerto Rico ({@code PR} and {@code US-PR}). Statistics list it apart: it is no part of its parent's territory, unless the parent
     * {@linkplain #includes() includes} it.
     *
     * @return true if it is listed apart
     */
    @Value.Derived
    public boolean isListedApart() {
        boolean isCountry = false;
        boolean isSubdivision = !parents().isEmpty();
        for (RegionCode code : codes()) {
            isCountry |= code.isCountry();
            isSubdivision |= code.country().isPresent();
        }
        return isCountry && isSubdivision;
    }

    /**
     * Returns whether the territory of this region is known to hold that of another, at all times.
     *
     * @param other the other region
     * @return true if it does on every day on which both have territory; every region contains itself
     * @throws IllegalArgumentException if it does on some of these days and not on others, so that a date is to be given, or one is another group
     *     of unknown members
     */
    public boolean contains(Region other) {
        return Territory.always(Territory::contains, this, Objects.requireNonNull(other, "other"), "contains");
    }

    /**
     * Returns whether the territory of this region is known to hold that of another on a day.
     *
     * @param other the other region
     * @param date the day
     * @return true if it does; a group without members on that day covers nothing
     * @throws IllegalArgumentException if one is another group of unknown members
     */
    public boolean contains(Region other, LocalDate date) {
        return Territory.contains(this, Objects.requireNonNull(other, "other"), Objects.requireNonNull(date, "date"));
    }

    /**
     * Returns whether this region and another share territory, at all times.
     *
     * @param other the other region
     * @return true if they do on every day on which both have territory; every region overlaps itself
     * @throws IllegalArgumentException if they do on some of these days and not on others, so that a date is to be given, or one is another group
     *     of unknown members, or they are divisions of one country in different schemes
     */
    public boolean overlaps(Region other) {
        return Territory.always(Territory::overlaps, this, Objects.requireNonNull(other, "other"), "overlaps");
    }

    /**
     * Returns whether this region and another share territory on a day.
     *
     * @param other the other region
     * @param date the day
     * @return true if they do; a group without members on that day covers nothing
     * @throws IllegalArgumentException if one is another group of unknown members, or they are divisions of one country in different schemes
     */
    public boolean overlaps(Region other, LocalDate date) {
        return Territory.overlaps(this, Objects.requireNonNull(other, "other"), Objects.requireNonNull(date, "date"));
    }

    /**
     * Returns the smallest region that is known to contain both this one and another at all times: one of the two, or a parent, near or far,
     * of both. Members do not know their groups, so a group is found only as one of the two.
     *
     * @param other the other region
     * @return the common ancestor, or empty if none is known
     * @throws IllegalArgumentException if that depends on the date, so that one is to be given
     */
    public Optional<Region> commonAncestor(Region other) {
        if (Objects.requireNonNull(other, "other").contains(this)) {
            return Optional.of(contains(other) ? this : other);
        }
        return Territory.firstAbove(
                this,
                region -> region.parents().stream().map(Membership::region),
                region -> region.memberships().stream().map(Membership::region),
                ancestor -> ancestor.contains(this) && ancestor.contains(other));
    }

    /**
     * Returns the smallest region that is known to contain both this one and another on a day: one of the two, or a parent, near or far, of
     * both.
     *
     * @param other the other region
     * @param date the day
     * @return the common ancestor, or empty if none is known
     */
    public Optional<Region> commonAncestor(Region other, LocalDate date) {
        Objects.requireNonNull(date, "date");
        if (Objects.requireNonNull(other, "other").contains(this, date)) {
            return Optional.of(contains(other, date) ? this : other);
        }
        return Territory.firstAbove(
                this,
                region -> Territory.containers(region, date),
                region -> region.membersOn(date).stream(),
                ancestor -> ancestor.contains(this, date) && ancestor.contains(other, date));
    }

    /**
     * Returns whether regions make up this one on a day: they do not overlap, and together they are all of its territory. The registry says how a
     * scheme divides a region; that ISO 3166-2 leaves a part of a country without a code is not known to it.
     *
     * {@snippet file="RegionSnippets.java" region="partition"}
     *
     * @param parts the regions
     * @param date the day
     * @return true if they make up this region
     * @throws IllegalArgumentException if it is not known whether two of the regions overlap
     */
    public boolean isPartitionedBy(Collection<Region> parts, LocalDate date) {
        return Partition.isOf(this, List.copyOf(parts), Objects.requireNonNull(date, "date"));
    }

    /** Whether a date stands anywhere among the parents and members, near or far, so that answers may depend on the day. */
    @Value.Derived
    boolean isDated() {
        boolean isDated = false;
        for (Membership near : near()) {
            isDated |= !near.isPermanent() || near.region().isDated();
        }
        return isDated;
    }

    /** How many regions stand one inside the other, counting this one. */
    @Value.Derived
    int depth() {
        int depth = 0;
        for (Membership near : near()) {
            depth = Math.max(depth, near.region().depth());
        }
        return depth + 1;
    }

    List<Membership> near() {
        List<Membership> near = new ArrayList<>(parents());
        near.addAll(memberships());
        includes().forEach(included -> near.add(Membership.of(included)));
        return near;
    }

    /** The region in a message: {@code 'CN-BJ' (Beijing)}. */
    String described() {
        String name = name();
        String named = "'" + code() + "'" + (name.equals(code().toString()) ? "" : " (" + name + ")");
        return includes().isEmpty() ? named : named + " with " + includes();
    }

    /** Refuses regions that cannot be. */
    @Value.Check
    void check() {
        RegionValidator.require(this);
    }

    /**
     * Returns a builder that starts from this region.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return ImmutableRegion.builder().from(this);
    }

    /**
     * Returns whether the same is said of another region as of this one: codes, kind, names in their order, parents, members, what is included and
     * successors, and likewise of all regions that they name. Equal regions are one place, of which different things may be said.
     *
     * @param other the other region
     * @return true if the same is said of both
     */
    @SuppressWarnings("ReferenceEquality") // Spares regions that many name.
    public final boolean contentEquals(Region other) {
        return this == other
                || codes().equals(other.codes())
                        && kind() == other.kind()
                        && List.copyOf(names().entrySet())
                                .equals(List.copyOf(other.names().entrySet()))
                        && areSaidLike(parents(), other.parents())
                        && areSaidLike(memberships(), other.memberships())
                        && areSaidLike(
                                includes().stream().map(Membership::of).toList(),
                                other.includes().stream().map(Membership::of).toList())
                        && successors().equals(other.successors());
    }

    private static boolean areSaidLike(List<Membership> these, List<Membership> others) {
        if (!these.equals(others)) {
            return false;
        }
        for (int i = 0; i < these.size(); i++) {
            if (!these.get(i).region().contentEquals(others.get(i).region())) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the other is a region of the same primary code. */
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

    Object writeReplace() {
        return Regions.isRegistered(this) ? new StandardForm(code()) : new SerializationProxy(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Region is read through its serialization proxy");
    }

    /** Called for a stream that leaves this class out, to have the generated one filled past all checks. */
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("Region is read through its serialization proxy");
    }

    /** A builder of a {@link Region}; not thread-safe. */
    public abstract static sealed class Builder permits ImmutableRegion.Builder {
        Builder() {}

        abstract Builder from(Region region);

        abstract Builder addOtherCodes(RegionCode code);

        abstract Builder putNames(String language, String name);

        abstract Builder addParents(Membership parent);

        abstract Builder addMemberships(Membership member);

        abstract Builder addSuccessors(Succession successor);

        abstract Builder addIncludes(Region territory);

        /**
         * States the primary code.
         *
         * @param code the code that says what place this is
         * @return this builder
         */
        public abstract Builder code(RegionCode code);

        /**
         * States the kind.
         *
         * @param kind the kind
         * @return this builder
         */
        public abstract Builder kind(RegionKind kind);

        /**
         * Adds a code that the place has as well.
         *
         * @param code the code
         * @return this builder
         */
        public final Builder otherCode(RegionCode code) {
            return addOtherCodes(Objects.requireNonNull(code, "code"));
        }

        /**
         * Adds a code that the place has as well.
         *
         * @param code the code, such as {@code "gb2260:110000"}
         * @return this builder
         * @throws IllegalArgumentException if the text is no code
         */
        public final Builder otherCode(String code) {
            return otherCode(RegionCode.parse(code));
        }

        /**
         * States the name in a language, in place of one stated before.
         *
         * @param language the language's tag (BCP 47), such as {@code "en"} or {@code "zh-Hant"}
         * @param name the name
         * @return this builder
         * @throws IllegalArgumentException if the tag is none
         */
        public final Builder name(String language, String name) {
            return putNames(LanguageTag.canonical(language), Objects.requireNonNull(name, "name"));
        }

        /**
         * Adds a region that this one is a part of at all times.
         *
         * @param parent the parent, which is no group
         * @return this builder
         */
        public final Builder parent(Region parent) {
            return parent(Membership.of(parent));
        }

        /**
         * Adds a region that this one is a part of for a time.
         *
         * @param parent the parent, which is no group, and the time
         * @return this builder
         */
        public final Builder parent(Membership parent) {
            return addParents(Objects.requireNonNull(parent, "parent"));
        }

        /**
         * Adds a region that belongs to this group at all times.
         *
         * @param member the member
         * @return this builder
         */
        public final Builder member(Region member) {
            return member(Membership.of(member));
        }

        /**
         * Adds a region that belongs to this group for a time.
         *
         * @param member the member and the time
         * @return this builder
         */
        public final Builder member(Membership member) {
            return addMemberships(Objects.requireNonNull(member, "member"));
        }

        /**
         * Adds a region that figures of this one cover as well, although it is listed apart.
         *
         * @param territory the region that is covered
         * @return this builder
         */
        public final Builder including(Region territory) {
            return addIncludes(Objects.requireNonNull(territory, "territory"));
        }

        /**
         * Adds a region that follows this one.
         *
         * @param successor the region that follows, when and how
         * @return this builder
         */
        public final Builder successor(Succession successor) {
            return addSuccessors(Objects.requireNonNull(successor, "successor"));
        }

        /**
         * Builds the region.
         *
         * @return the region
         * @throws OverlappingRegionsException if two members of a group overlap while both belong to it, or what a region includes overlaps it
         * @throws IllegalArgumentException if a group contains itself, or others besides one of unknown members, a region is its own ancestor, a parent is a group, a
         *     code stands twice, a name cannot be one, or more than 64 regions stand one inside the other
         */
        public abstract Region build();
    }

    private record StandardForm(RegionCode code) implements Serializable {
        private Object readResolve() {
            return Regions.of(code);
        }
    }

    private record SerializationProxy(
            List<RegionCode> codes,
            String kind,
            LinkedHashMap<String, String> names,
            List<Membership> parents,
            List<Membership> members,
            List<Region> includes,
            List<Succession> successors)
            implements Serializable {
        SerializationProxy(Region region) {
            this(
                    List.copyOf(region.codes()),
                    region.kind().code(),
                    new LinkedHashMap<>(region.names()),
                    List.copyOf(region.parents()),
                    List.copyOf(region.memberships()),
                    List.copyOf(region.includes()),
                    List.copyOf(region.successors()));
        }

        private Object readResolve() {
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("Region must have a code, but had none");
            }
            Builder builder = builder(codes.get(0), RegionKind.ofCode(kind));
            codes.stream().skip(1).forEach(builder::otherCode);
            names.forEach(builder::name);
            parents.forEach(builder::parent);
            members.forEach(builder::member);
            includes.forEach(builder::including);
            successors.forEach(builder::successor);
            return builder.build();
        }
    }
}
