// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.RegionNameRule;
import io.github.regiostat.io.mapping.RegionRules;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionNotFoundException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The regions of a dimension whose labels are names, such as "Korea, Rep.". All labels that are not are listed in one
 * error.
 */
final class NamedRegions {
    /** The number of listed labels, which is more than any table of countries or provinces has. */
    private static final int MAX_LISTED = 500;

    private static final int MAX_SUGGESTIONS = 3;

    private final Map<String, Region> byId = new HashMap<>();
    /** The first labels that are unknown or ambiguous. */
    private final List<RegionNotFoundException> listed = new ArrayList<>();

    private int unknown;
    private int ambiguous;

    private NamedRegions() {}

    /**
     * Looks up the labels of a dimension. An unknown label is omitted if the mapping has a scheme for other regions.
     *
     * @throws io.github.regiostat.io.FormatException if labels are unknown or ambiguous
     */
    static NamedRegions of(CubeAxis axis, RegionRules rules, RegionNameRule rule, AssemblyFailures failures) {
        NamedRegions regions = new NamedRegions();
        for (CubeCategory category : axis.categories()) {
            if (!category.id().equals(CubeLayout.NOT_APPLICABLE)) {
                regions.add(category, rules, rule);
            }
        }
        if (regions.unknown + regions.ambiguous > 0) {
            throw failures.at(axis.pointer(), regions.message(axis, rule));
        }
        return regions;
    }

    /** Returns the region of a category, or empty if its label is unknown. */
    Optional<Region> find(CubeCategory category) {
        return Optional.ofNullable(byId.get(category.id()));
    }

    private void add(CubeCategory category, RegionRules rules, RegionNameRule rule) {
        String label = DisplayNames.of(category.label()).orElse(category.id());
        Map<String, Region> given = rules.byCode();
        Region region = given.getOrDefault(category.id(), given.getOrDefault(label, given.get(category.label())));
        if (region != null) {
            byId.put(category.id(), region);
            return;
        }
        try {
            byId.put(category.id(), rule.named(label));
        } catch (RegionNotFoundException notFound) {
            if (notFound.isAmbiguous()) {
                ambiguous++;
            } else if (rules.otherScheme().isEmpty()) {
                unknown++;
            } else {
                return;
            }
            if (listed.size() < MAX_LISTED) {
                listed.add(notFound);
            }
        }
    }

    private String message(CubeAxis axis, RegionNameRule rule) {
        int count = unknown + ambiguous;
        String names = listed.stream().map(NamedRegions::described).collect(Collectors.joining(", "));
        String more = count > listed.size() ? " and " + (count - listed.size()) + " more" : "";
        return "Labels of dimension " + Text.quote(axis.id()) + " must be " + rule + ", but "
                + count + " of " + axis.categories().size()
                + (count == 1 ? " is not: " : " are not: ")
                + names + more + "; add their regions to \"regions\" of the mapping, as in {\"regions\": {\"by\":"
                + " \"name\", " + example() + "}}" + alternatives(rule);
    }

    private String example() {
        RegionNotFoundException first = listed.stream()
                .filter(each -> !each.candidates().isEmpty())
                .findFirst()
                .orElse(listed.get(0));
        String code = first.candidates().isEmpty()
                ? "m49:001"
                : first.candidates().get(0).code().toString();
        return "\"" + first.text() + "\": \"" + code + "\"";
    }

    /** Returns the other ways to read the labels. */
    private String alternatives(RegionNameRule rule) {
        boolean isRestrictable =
                ambiguous > 0 && (rule.kind().isEmpty() || rule.within().isEmpty());
        boolean isOtherPossible = unknown > 0;
        return (isRestrictable ? ", or restrict the names with \"kind\" or \"within\"" : "")
                + (isOtherPossible ? ", or set \"otherRegions\" to a scheme for unknown names" : "");
    }

    /** Returns a label with the regions that it may mean: {@code 'Bejing' (similar: 'CN-BJ' (Beijing))}. */
    private static String described(RegionNotFoundException notFound) {
        List<Region> candidates = notFound.candidates();
        String shown = candidates.stream()
                .limit(notFound.isAmbiguous() ? candidates.size() : MAX_SUGGESTIONS)
                .map(region -> Text.quote(region.code().toString()) + " (" + region.name() + ")")
                .collect(Collectors.joining(", "));
        String what = notFound.isAmbiguous() ? "name of " : "similar: ";
        return Text.quote(notFound.text()) + (shown.isEmpty() ? " (nothing similar)" : " (" + what + shown + ")");
    }
}
