// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.arbitrary.Regionals;
import io.github.regiostat.internal.JavaStreams;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RegionLawsTest {
    @Provide
    Arbitrary<Region> any() {
        return Regionals.any();
    }

    @Provide
    Arbitrary<Region> undated() {
        return Regionals.undated();
    }

    @Provide
    Arbitrary<Region> changing() {
        return Regionals.changingGroups();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Regionals.dates();
    }

    @Provide
    Arbitrary<List<Membership>> manyMembers() {
        return Regionals.overlappingMembers();
    }

    @Provide
    Arbitrary<List<Region>> layers() {
        return Regionals.layers();
    }

    @Provide
    Arbitrary<List<Region>> threeOfNuts() {
        return Arbitraries.of("FI", "IT", "LV", "NL", "PT")
                .flatMap(country -> Regionals.nuts(country).list().ofSize(3));
    }

    /** Regions of NUTS 2021 and NUTS 2024 of countries with many changes. */
    @Property(tries = 2000)
    void contains_isAPartialOrderOverBothEditionsOfNuts(@ForAll("threeOfNuts") List<Region> regions) {
        Region a = regions.get(0);
        Region b = regions.get(1);
        Region c = regions.get(2);
        if (a.contains(b) && b.contains(a)) {
            assertThat(a).isEqualTo(b);
        }
        if (a.contains(b) && b.contains(c)) {
            assertThat(a.contains(c)).isTrue();
        }
    }

    @Property(tries = 2000)
    void overlaps_isSymmetricOverBothEditionsOfNuts(@ForAll("threeOfNuts") List<Region> regions) {
        Region a = regions.get(0);
        Region b = regions.get(1);
        Region c = regions.get(2);
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        if (a.contains(b)) {
            assertThat(a.overlaps(b)).isTrue();
        }
        if (a.contains(b) && b.overlaps(c)) {
            assertThat(a.overlaps(c)).isTrue();
        }
    }

    @Property
    void including_coversMoreAndReturnsAnEqualRegion(@ForAll("undated") Region a, @ForAll("undated") Region b) {
        Assume.that(!a.isGroup() && !a.overlaps(b));
        Region wide = a.including(b);
        assertThat(wide).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(wide.contains(a)).isTrue();
        assertThat(wide.contains(b)).isTrue();
        assertThat(wide.overlaps(b)).isTrue();
        assertThat(a.contains(wide)).isFalse();
        assertThat(wide.withoutIncluded().contentEquals(a)).isTrue();
        assertThat(b.contains(wide)).isFalse();
    }

    @Property
    void difference_andTheExcludedRegionPartitionTheWhole(@ForAll("fixed") Region whole, @ForAll long seed) {
        List<Region> members = whole.members();
        Assume.that(members.size() > 1);
        Region without = members.get(new Random(seed).nextInt(members.size()));
        Region left = Groups.difference("left", "Left", whole, without);
        assertThat(left.overlaps(without)).isFalse();
        assertThat(whole.isPartitionedBy(List.of(left, without), LocalDate.EPOCH))
                .isTrue();
        Region again = Groups.union("again", "Again", left, without);
        assertThat(again.members()).containsExactlyInAnyOrderElementsOf(whole.members());
    }

    @Provide
    Arbitrary<Region> fixed() {
        return Regionals.familiar().set().ofMinSize(2).ofMaxSize(6).map(members -> {
            List<Region> apart = new ArrayList<>();
            members.stream()
                    .filter(member -> apart.stream().noneMatch(member::overlaps))
                    .forEach(apart::add);
            return Region.group("fixed", "Fixed", apart.toArray(Region[]::new));
        });
    }

    @Property
    void contains_isReflexive(@ForAll("any") Region region, @ForAll("dates") LocalDate date) {
        assertThat(region.contains(region)).isTrue();
        assertThat(region.contains(region, date)).isTrue();
        assertThat(region.overlaps(region, date)).isTrue();
    }

    @Property
    void contains_isTransitive(
            @ForAll("any") Region a,
            @ForAll("any") Region b,
            @ForAll("any") Region c,
            @ForAll("dates") LocalDate date) {
        if (a.contains(b, date) && b.contains(c, date)) {
            assertThat(a.contains(c, date)).isTrue();
        }
    }

    @Property
    void contains_isAntisymmetricByTerritory(
            @ForAll("undated") Region a, @ForAll("undated") Region b, @ForAll("undated") Region c) {
        if (a.contains(b) && b.contains(a)) {
            assertThat(a.contains(c)).isEqualTo(b.contains(c));
            assertThat(c.contains(a)).isEqualTo(c.contains(b));
            assertThat(a.isGroup() || b.isGroup() || a.equals(b)).isTrue();
        }
    }

    @Property
    void overlaps_isSymmetric(@ForAll("any") Region a, @ForAll("any") Region b, @ForAll("dates") LocalDate date) {
        assertThat(a.overlaps(b, date)).isEqualTo(b.overlaps(a, date));
    }

    @Property
    void contains_impliesOverlaps(@ForAll("any") Region a, @ForAll("any") Region b, @ForAll("dates") LocalDate date) {
        if (a.contains(b, date)) {
            assertThat(a.overlaps(b, date)).isTrue();
        }
    }

    @Property
    void overlaps_isMonotonic(
            @ForAll("any") Region a,
            @ForAll("any") Region b,
            @ForAll("any") Region c,
            @ForAll("dates") LocalDate date) {
        if (a.contains(b, date) && b.overlaps(c, date)) {
            assertThat(a.overlaps(c, date)).isTrue();
        }
    }

    @Property
    void world_overlapsEveryRegionOfTheRegistry(@ForAll("any") Region region, @ForAll("dates") LocalDate date) {
        Assume.that(Territory.hasTerritory(region, date));
        Region world = Regions.of("m49:001");
        assertThat(world.overlaps(region, date)).isTrue();
        assertThat(region.overlaps(world, date)).isTrue();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void world_containsEveryCountryOfM49(@ForAll("countries") Region country) {
        assertThat(Regions.of("m49:001").contains(country)).isTrue();
    }

    @Provide
    Arbitrary<Region> countries() {
        return Arbitraries.of(Regions.countries());
    }

    @Provide
    Arbitrary<Region> former() {
        return Arbitraries.of(Regions.all().stream()
                .filter(region -> !region.successors().isEmpty())
                .toList());
    }

    /**
     * A former region overlaps each region that is reached by any number of successions. The days of prefectures of
     * China are known; see {@link ChinaHistoryTest}.
     */
    @Property
    void former_overlapsItsSuccessorsAtAnyDistance(@ForAll("former") Region former, @ForAll("dates") LocalDate date) {
        Assume.that(!Existence.isKnown(former));
        Deque<Region> open = new ArrayDeque<>(List.of(former));
        while (!open.isEmpty()) {
            for (Succession succession : open.remove().successors()) {
                Region successor = Regions.of(succession.successor());
                open.add(successor);
                if (areStatesThatUnited(former, successor)) {
                    continue;
                }
                assertThat(former.overlaps(successor, date)).isTrue();
                assertThat(successor.overlaps(former, date)).isTrue();
                assertThatThrownBy(() -> Region.group("two", "Two", former, successor))
                        .isInstanceOf(OverlappingRegionsException.class);
            }
        }
    }

    /** Two states are apart before one is merged into the other, and overlap afterwards. */
    private static boolean areStatesThatUnited(Region former, Region successor) {
        return former.kind() == RegionKind.COUNTRY
                && former.successors().stream()
                        .anyMatch(next -> next.successor().equals(successor.code())
                                && Set.of(RegionChange.MERGED, RegionChange.MOVED)
                                        .contains(next.change()));
    }

    @Property
    void overlaps_isSymmetricForFormerRegions(
            @ForAll("former") Region former, @ForAll("standard") Region other, @ForAll("dates") LocalDate date) {
        Assume.that(!former.code().scheme().isNuts());
        assertThat(former.overlaps(other, date)).isEqualTo(other.overlaps(former, date));
    }

    @Provide
    Arbitrary<Region> standard() {
        return Regionals.standard();
    }

    @Property
    void group_containsItsDisjointMembersOnTheDay(@ForAll("changing") Region group, @ForAll("dates") LocalDate date) {
        for (Region member : group.membersOn(date)) {
            assertThat(group.contains(member, date)).isTrue();
            assertThat(group.membersOn(date).stream().filter(other -> other.overlaps(member, date)))
                    .containsExactly(member);
        }
    }

    @Property
    void date_hasNoEffectOnUndatedRegions(
            @ForAll("undated") Region a, @ForAll("undated") Region b, @ForAll("dates") LocalDate date) {
        assertThat(a.contains(b)).isEqualTo(a.contains(b, date));
        assertThat(a.overlaps(b)).isEqualTo(a.overlaps(b, date));
    }

    @Property
    void answerWithoutDate_holdsOnEveryDay(
            @ForAll("changing") Region group, @ForAll("undated") Region other, @ForAll("dates") LocalDate date) {
        Assume.that(!group.membersOn(date).isEmpty());
        boolean onDate = group.contains(other, date);
        try {
            assertThat(group.contains(other)).isEqualTo(onDate);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining(group.toString()).hasMessageContaining(other.toString());
        }
    }

    @Property
    void commonAncestor_containsBothAndIsSymmetric(@ForAll("undated") Region a, @ForAll("undated") Region b) {
        assertThat(a.commonAncestor(b).isPresent())
                .isEqualTo(b.commonAncestor(a).isPresent());
        a.commonAncestor(b).ifPresent(ancestor -> {
            assertThat(ancestor.contains(a)).isTrue();
            assertThat(ancestor.contains(b)).isTrue();
        });
    }

    @Property
    void groupOfTwo_isValidUnlessTheyOverlap(@ForAll("undated") Region a, @ForAll("undated") Region b) {
        if (a.overlaps(b)) {
            assertThatThrownBy(() -> Region.group("two", "Two", a, b)).isInstanceOf(OverlappingRegionsException.class);
        } else {
            assertThat(Region.group("two", "Two", a, b).members()).containsExactly(a, b);
        }
    }

    /** The search with an index finds the same pair as a comparison of all pairs. */
    @Property
    void groupOfMany_isRejectedForTheFirstOverlappingPair(@ForAll("manyMembers") List<Membership> members) {
        Region.Builder group = Region.builder("local:many", RegionKind.GROUP);
        members.forEach(group::member);
        Optional<OverlappingRegionsException> expected = firstOverlap(members);
        if (expected.isPresent()) {
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(group::build)
                    .withMessage(expected.get().getMessage())
                    .satisfies(e -> {
                        assertThat(e.first()).isSameAs(expected.get().first());
                        assertThat(e.second()).isSameAs(expected.get().second());
                        assertThat(e.date()).isEqualTo(expected.get().date());
                    });
        } else {
            assertThat(group.build().memberships()).isEqualTo(members);
        }
    }

    private static Optional<OverlappingRegionsException> firstOverlap(List<Membership> members) {
        return IntStream.range(0, members.size())
                .boxed()
                .flatMap(i -> members.subList(0, i).stream()
                        .flatMap(earlier -> Territory.findOverlap(earlier, members.get(i), false).stream()))
                .findFirst();
    }

    @Property
    void contains_followsEveryPathOfParents(@ForAll("layers") List<Region> regions, @ForAll("dates") LocalDate date) {
        for (Region part : regions) {
            for (Region whole : regions) {
                assertThat(whole.contains(part, date)).isEqualTo(isReached(whole, part, date));
                assertThat(whole.overlaps(part, date))
                        .isEqualTo(isReached(whole, part, date) || isReached(part, whole, date));
            }
        }
    }

    private static boolean isReached(Region whole, Region part, LocalDate date) {
        return whole.equals(part)
                || part.parents().stream()
                        .anyMatch(parent -> parent.holdsOn(date) && isReached(whole, parent.region(), date));
    }

    @Property
    void toString_givesTheCodeOfAnEqualRegion(@ForAll("any") Region region) {
        assertThat(Regionals.ofCode(region.toString())).isEqualTo(region).hasSameHashCodeAs(region);
    }

    @Property
    void serialization_returnsTheSameContent(@ForAll("any") Region region) throws Exception {
        Region copy = JavaStreams.copyOf(region);
        assertThat(copy).isEqualTo(region).hasSameHashCodeAs(region);
        assertThat(copy.codes()).isEqualTo(region.codes());
        assertThat(copy.kind()).isEqualTo(region.kind());
        assertThat(copy.names()).containsExactlyEntriesOf(region.names());
        assertThat(copy.parents()).isEqualTo(region.parents());
        assertThat(copy.memberships()).isEqualTo(region.memberships());
        assertThat(copy.successors()).isEqualTo(region.successors());
        assertThat(copy.contentEquals(region)).isTrue();
    }

    @Property
    void toBuilder_buildsTheSameContent(@ForAll("any") Region region) {
        Region built = region.toBuilder().build();
        assertThat(built).isEqualTo(region);
        assertThat(built.codes()).isEqualTo(region.codes());
        assertThat(built.names()).containsExactlyEntriesOf(region.names());
        assertThat(built.memberships()).isEqualTo(region.memberships());
    }
}
