// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A region whose name matches a name to look up.
 *
 * @param region the region
 * @param quality how well the name matches
 * @param isOfToday whether the name is in use today
 * @param spelling how the spelling of the names differs
 */
record NameMatch(Region region, Quality quality, boolean isOfToday, Spelling spelling) {
    /** The quality of a match, best first. */
    enum Quality {
        /** The names are equal without accents, punctuation, and the order of parts at a comma. */
        FOLDED,
        /** The names are also equal without nationalities; they have the same generic term. */
        SAME_TERM,
        /** One of the two names has a generic term. */
        WITHOUT_TERM
    }

    /** How the spelling of two names differs, least first. */
    enum Spelling {
        /** At most in letter case. */
        EQUAL,
        /** Also in spaces, punctuation and abbreviations. */
        SAME_ACCENTS,
        /** The known name has no accents: Shanxi for Shānxī. */
        WITHOUT_ACCENTS,
        /** The accents differ: Shǎnxī for Shānxī or Shanxi. */
        OTHER_ACCENTS
    }

    /** The schemes of groups, the preferred one first. */
    private static final List<String> SCHEMES_OF_GROUPS = List.of("group", "m49", "eurostat", "worldbank");

    /** Returns the better of two matches of one region; either may be null. */
    static @Nullable NameMatch better(@Nullable NameMatch first, @Nullable NameMatch second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        int order = first.quality.compareTo(second.quality);
        if (order == 0) {
            order = Boolean.compare(second.isOfToday, first.isOfToday);
        }
        return order < 0 || order == 0 && first.spelling.compareTo(second.spelling) <= 0 ? first : second;
    }

    /**
     * Returns the rank of the region and the age of the name: existing countries; other existing regions that have the
     * name today; former countries; and former names of other regions.
     */
    private int precedence() {
        boolean exists = region.successors().isEmpty();
        if (region.kind() == RegionKind.COUNTRY) {
            int rank = isOfToday ? 0 : 1;
            return exists ? rank : rank + 3;
        }
        return exists && isOfToday ? 2 : 5;
    }

    private Spelling accents() {
        return spelling == Spelling.EQUAL ? Spelling.SAME_ACCENTS : spelling;
    }

    private int rankOfPublisher() {
        int rank = SCHEMES_OF_GROUPS.indexOf(region.code().scheme().id());
        return !region.isGroup() || rank < 0 ? SCHEMES_OF_GROUPS.size() : rank;
    }

    /** Returns whether others match a name better than any of some matches do. */
    static boolean isBeaten(List<NameMatch> matches, List<NameMatch> others) {
        Quality best = matches.stream()
                .map(NameMatch::quality)
                .min(Comparator.naturalOrder())
                .orElse(Quality.FOLDED);
        return others.stream().anyMatch(other -> other.quality.compareTo(best) < 0);
    }

    /** Returns the region that a name means, or all that it may mean. */
    static List<Region> preferred(List<NameMatch> matches) {
        if (matches.size() < 2) {
            return matches.isEmpty() ? List.of() : List.of(matches.get(0).region);
        }
        List<NameMatch> best = least(matches, NameMatch::quality);
        best = least(best, NameMatch::precedence);
        best = least(best, NameMatch::accents);
        if (best.stream().allMatch(match -> match.region.isGroup())) {
            best = least(best, NameMatch::spelling);
            best = least(best, NameMatch::rankOfPublisher);
        }
        if (best.stream().allMatch(match -> match.quality == Quality.WITHOUT_TERM) && areInOneCountry(best)) {
            // 海南 is the province, 海南省, rather than the prefecture of another province, 海南藏族自治州.
            best = least(best, match -> match.region.kind());
        }
        return withoutParts(best.stream().map(NameMatch::region).toList());
    }

    private static boolean areInOneCountry(List<NameMatch> matches) {
        return matches.stream()
                        .map(match -> DivisionSchemes.countryOf(match.region))
                        .distinct()
                        .count()
                == 1;
    }

    private static <R extends Comparable<R>> List<NameMatch> least(
            List<NameMatch> matches, Function<NameMatch, R> rank) {
        Optional<R> least = matches.stream().map(rank).min(Comparator.naturalOrder());
        return matches.stream()
                .filter(match -> least.filter(rank.apply(match)::equals).isPresent())
                .toList();
    }

    /** Removes regions that are parts of others in the list, such as a prefecture of a province. */
    private static List<Region> withoutParts(List<Region> regions) {
        if (regions.size() < 2) {
            return regions;
        }
        List<Region> wholes = new ArrayList<>(regions);
        for (Region whole : regions) {
            wholes.removeIf(part -> !part.equals(whole) && isBelow(part, Set.of(whole.code())));
        }
        return wholes;
    }

    /** Returns the code of a region, and those of the direct and indirect members of a group at any time. */
    static Set<RegionCode> codesWithin(Region region) {
        Set<RegionCode> codes = new HashSet<>();
        Territory.partsOf(region, Territory.EVER).forEach(part -> codes.add(part.code()));
        return codes;
    }

    /** Returns whether an ancestor of a region at any time has one of some codes. */
    static boolean isBelow(Region region, Set<RegionCode> codes) {
        return Territory.ancestorsOf(region, Territory.EVER).stream()
                .skip(1)
                .anyMatch(ancestor -> codes.contains(ancestor.code()));
    }
}
