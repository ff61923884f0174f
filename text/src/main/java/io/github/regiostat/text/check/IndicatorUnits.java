// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Adds to a figure what the text leaves out: the base of an index, 居民消费价格指数为101.2, and the person of 比安徽高5928元. */
final class IndicatorUnits {
    private static final Set<String> POINTS = Set.of("things", "points", "点");
    private static final String BASE = "100";

    private final Set<Unit<?>> units;

    IndicatorUnits(Set<Unit<?>> units) {
        this.units = units;
    }

    /**
     * Returns a bare number, or an index on the previous year (上年=100), as a level of the index of the data; another
     * figure is unchanged. The number 100 without decimals is the base, as in "2015 = 100".
     */
    Figure<?> level(FigureScope scope, Figure<?> figure) {
        if (units.size() == 1
                && isOnPreviousYear(figure.unit())
                && isOnPreviousYear(units.iterator().next())) {
            BigDecimal step = figure.resolution().map(Quantity::number).orElse(BigDecimal.ONE);
            return in(units.iterator().next(), figure, step);
        }
        boolean isNumber = one(figure.unit()) instanceof Count count && POINTS.contains(count.counted());
        Unit<?> unit = units.size() == 1 ? units.iterator().next() : null;
        if (!isNumber || unit == null || unit.kind() != IndexNumber.class) {
            return figure;
        }
        String text = FoldedText.term(scope.phrase().text());
        if (text.equals(BASE)) {
            throw NoLinkException.unlinked("the number is the base of the index");
        }
        int point = text.indexOf('.');
        return in(unit, figure, BigDecimal.ONE.movePointLeft(point < 0 ? 0 : decimals(text, point)));
    }

    private static boolean isOnPreviousYear(Unit<?> unit) {
        return one(unit) instanceof IndexNumber index
                && index.hasMovingBase()
                && (index.base().contains("年")
                        || index.base().toLowerCase(Locale.ROOT).endsWith("year"));
    }

    private static int decimals(String text, int point) {
        int end = point + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - point - 1;
    }

    /** Returns an amount of money as a difference of money per person, where the data have that. */
    Figure<?> difference(Figure<?> figure) {
        Set<String> pers = new LinkedHashSet<>();
        for (Unit<?> unit : units) {
            pers.add(one(unit) instanceof MoneyPer money ? money.per() : "");
        }
        boolean isPer = pers.size() == 1 && !pers.contains("");
        if (isPer && one(figure.unit()) instanceof Money money) {
            String per = pers.iterator().next();
            BigDecimal step = figure.resolution().map(Quantity::number).orElse(BigDecimal.ONE);
            return in(MoneyPer.of(money.currency(), BigDecimal.ONE, per).unit(), figure, step);
        }
        return figure;
    }

    private static Quantity<?> one(Unit<?> unit) {
        return unit.of(BigDecimal.ONE);
    }

    /** Returns a figure with the same number in another unit. */
    private static <Q extends Quantity<Q>> Figure<Q> in(Unit<Q> unit, Figure<?> figure, BigDecimal step) {
        Optional<BigDecimal> number = figure.quantity().map(Quantity::number);
        if (number.isPresent() && !figure.isComputed()) {
            return Figure.rounded(unit.of(number.get()), step).with(figure.qualifier());
        }
        return figure.bounds()
                .map(bounds -> Figure.within(Bounds.of(unit, bounds.interval())))
                .orElseThrow(() -> NoLinkException.unlinked("the figure has no bounds"));
    }
}
