// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.mapping;

import io.github.regiostat.json.internal.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of quantity by the words of the own format, each with the members of a rule that belong to it. */
enum UnitKind {
    MONEY,
    MONEY_PER,
    COUNT,
    AMOUNT,
    AMOUNT_PER,
    PERCENTAGE,
    PERCENTAGE_POINTS,
    GROWTH_RATE,
    MULTIPLE,
    INDEX;

    static UnitKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Kind must be one of "
                        + Arrays.stream(values()).map(UnitKind::code).collect(Collectors.joining(", ")) + ", but was "
                        + Messages.quote(code)));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The members that belong to this kind; currency and base may stand beside any. */
    List<String> members() {
        return switch (this) {
            case MONEY_PER -> List.of("per");
            case COUNT, PERCENTAGE -> List.of("of");
            case AMOUNT -> List.of("unit");
            case AMOUNT_PER -> List.of("unit", "per", "perCount");
            case GROWTH_RATE -> List.of("over", "annual", "growthBasis");
            case MONEY, PERCENTAGE_POINTS, MULTIPLE, INDEX -> List.of();
        };
    }

    static boolean isOfKind(String member) {
        return Arrays.stream(values()).anyMatch(kind -> kind.members().contains(member));
    }
}
