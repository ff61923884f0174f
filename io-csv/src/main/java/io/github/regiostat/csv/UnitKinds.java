// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.quantity.Unit;
import java.util.regex.Pattern;

/** The kinds of quantities that texts of units mean: money for {@code EUR}, a count for {@code persons}. */
final class UnitKinds {
    private static final Pattern MONEY = Pattern.compile("[A-Z]{3}");
    private static final Pattern MONEY_PER = Pattern.compile("[A-Z]{3} per .+");
    private static final Pattern GROWTH = Pattern.compile("% (?:a year )?over P.+");
    private static final Pattern PERCENTAGE = Pattern.compile("%(?: of .+)?");
    private static final String BASE = "=100";

    private UnitKinds() {}

    /** Returns the kind that the text of a unit means; things without a sign of another kind are counted. */
    static QuantityKind<?> of(String unit) {
        if (MONEY.matcher(unit).matches()) {
            return QuantityKind.MONEY;
        }
        if (MONEY_PER.matcher(unit).matches()) {
            return QuantityKind.MONEY_PER;
        }
        if (GROWTH.matcher(unit).matches()) {
            return QuantityKind.GROWTH_RATE;
        }
        if (PERCENTAGE.matcher(unit).matches()) {
            return QuantityKind.PERCENTAGE;
        }
        return switch (unit) {
            case "pp" -> QuantityKind.PERCENTAGE_POINTS;
            case "times" -> QuantityKind.MULTIPLE;
            default -> ofWords(unit);
        };
    }

    private static QuantityKind<?> ofWords(String unit) {
        if (unit.endsWith(BASE)) {
            return QuantityKind.INDEX;
        }
        return unit.contains(" per ") ? QuantityKind.AMOUNT_PER : QuantityKind.COUNT;
    }

    /**
     * Returns the unit of a kind with the text of {@link Unit#toString()}.
     *
     * @throws IllegalArgumentException if the kind has no such unit
     */
    static <Q extends Quantity<Q>> Unit<Q> unit(QuantityKind<Q> kind, String text) {
        String one = switch (kind.code()) {
            case "money" -> text + " 1";
            case "money-per" -> text.replaceFirst(" ", " 1 ");
            case "index" -> "1 (" + text + ")";
            default -> "1 " + text;
        };
        return kind.parse(one).unit();
    }
}
