// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.quantity.Scale;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The unit codes of a document that neither the mapping nor ISO 4217 defines, which are reported together. */
final class UnknownUnits {
    private static final int MAX_LISTED = 20;

    /** What statistics usually count. */
    private static final Set<String> COUNTED = Set.of(
            "persons",
            "people",
            "inhabitants",
            "residents",
            "employees",
            "employed persons",
            "workers",
            "students",
            "pupils",
            "passengers",
            "visitors",
            "tourists",
            "arrivals",
            "nights",
            "births",
            "deaths",
            "marriages",
            "households",
            "dwellings",
            "houses",
            "farms",
            "holdings",
            "enterprises",
            "companies",
            "firms",
            "establishments",
            "jobs",
            "vacancies",
            "vehicles",
            "cars",
            "personen",
            "einwohner",
            "haushalte",
            "personnes",
            "habitants",
            "ménages",
            "personas",
            "habitantes",
            "人",
            "户");

    private final Set<String> codes = new TreeSet<>();

    void add(String code) {
        codes.add(code);
    }

    /** Returns a message about all codes, or empty if there is none. */
    Optional<String> message() {
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        int more = codes.size() - MAX_LISTED;
        return Optional.of(
                "Unit codes must be in \"units\" of the mapping to have a kind, but these are read as amounts: "
                        + codes.stream().limit(MAX_LISTED).map(Text::quote).collect(Collectors.joining(", "))
                        + (more > 0 ? " and " + more + " more" : "")
                        + "; map them, as in {\"units\": {" + example() + "}}");
    }

    /** Returns the rule of the first unit whose words are understood, or an example for the first unit. */
    private String example() {
        return codes.stream()
                .limit(MAX_LISTED)
                .flatMap(code -> rule(code).map(rule -> member(code, rule.toString())).stream())
                .findFirst()
                .orElseGet(() -> member(codes.iterator().next(), "{\"kind\": \"percentage\"}"));
    }

    private static String member(String code, String rule) {
        return Text.quote(code).replace('\'', '"') + ": " + rule;
    }

    /** Returns the rule of a unit with words that count something, such as {@code thousand persons}, or for a scale. */
    private static Optional<UnitRule> rule(String code) {
        UnitLabels.ScaledLabel parts = UnitLabels.scaled(code);
        String label = parts.label();
        if (label.isEmpty()) {
            return Optional.empty();
        }
        boolean isCounted = COUNTED.contains(label.toLowerCase(Locale.ROOT));
        if (!isCounted && parts.scale() == Scale.UNIT) {
            return Optional.empty();
        }
        UnitRule rule = isCounted ? UnitRule.count(label.toLowerCase(Locale.ROOT)) : UnitRule.amount(label);
        return Optional.of(parts.scale() == Scale.UNIT ? rule : rule.withScale(parts.scale()));
    }
}
