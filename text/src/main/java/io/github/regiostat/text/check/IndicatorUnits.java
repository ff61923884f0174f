// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds to a figure what the text leaves out: the base of an index, 居民消费价格指数为101.2, and the person of 比安徽高5928元. */
final class IndicatorUnits {
    private static final Set<String> POINTS = Set.of("things", "points", "点");
    private static final String BASE = "100";
    /** The unit of years. */
    static final String YEARS = "a";

    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final List<String> MULTIPLIERS = List.of("illion", "bn", "trn", "亿");

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
        if (units.size() == 1 && isElided(scope, figure)) {
            BigDecimal step = figure.resolution().map(Quantity::number).orElseGet(() -> stepOf(figure, text(scope)));
            return in(units.iterator().next(), figure, step);
        }
        boolean isNumber = one(figure.unit()) instanceof Count count && POINTS.contains(count.counted());
        Unit<?> unit = units.size() == 1 ? units.iterator().next() : null;
        String text = FoldedText.term(scope.phrase().text());
        boolean isOfYears = unit != null && unit.toString().equals(YEARS) && SpelledText.isOfYears(text);
        if (!isNumber || unit == null || unit.kind() != IndexNumber.class && !isOfYears) {
            return figure;
        }
        if (text.equals(BASE)) {
            throw NoLinkException.unlinked("the number is the base of the index");
        }
        int point = text.indexOf('.');
        return in(unit, figure, BigDecimal.ONE.movePointLeft(point < 0 ? 0 : decimals(text, point)));
    }

    /**
     * Returns whether a number in millions or more, or one of a list whose last number has a unit, leaves out the
     * currency of the data: "4.98 trillion", "88,366 and 67,013 yuan".
     */
    private boolean isElided(FigureScope scope, Figure<?> figure) {
        Class<?> kind = units.iterator().next().kind();
        if (!isBare(figure) || kind != Money.class && kind != MoneyPer.class) {
            return false;
        }
        String text = FoldedText.term(scope.phrase().text());
        return MULTIPLIERS.stream().anyMatch(text::contains) || isListOf(scope, kind);
    }

    /**
     * Returns a number without a unit in the unit of the data, times a scale such as a million, which a heading or an
     * earlier figure states; empty if the figure has a unit, or the data have several.
     */
    Optional<Figure<?>> elided(String text, Figure<?> figure, BigDecimal scale) {
        Optional<BigDecimal> number = figure.quantity().map(Quantity::number);
        if (!isBare(figure) || number.isEmpty() || units.size() != 1) {
            return Optional.empty();
        }
        BigDecimal step = figure.resolution().map(Quantity::number).orElseGet(() -> stepOf(figure, text));
        return Optional.of(scaled(units.iterator().next(), number.get(), step, scale, figure.qualifier()));
    }

    /** Returns whether a figure is a number without a unit. */
    static boolean isBare(Figure<?> figure) {
        return one(figure.unit()) instanceof Count count && count.counted().equals("things");
    }

    private static <Q extends Quantity<Q>> Figure<Q> scaled(
            Unit<Q> unit, BigDecimal number, BigDecimal step, BigDecimal scale, Qualifier qualifier) {
        return Figure.rounded(unit.of(number.multiply(scale)), step.multiply(scale))
                .with(qualifier);
    }

    private static boolean isMoney(Class<?> kind, Class<?> ofData) {
        return kind == Money.class || kind == ofData;
    }

    /** Returns the text of a figure in the characters of the tables. */
    static String text(FigureScope scope) {
        return FoldedText.term(scope.phrase().text());
    }

    /**
     * Returns the last digit of a number such as 4.98 trillion, which is stated to ten billion; of a range, that of its
     * first number.
     */
    private static BigDecimal stepOf(Figure<?> figure, String text) {
        BigDecimal number =
                figure.quantity().map(Quantity::number).orElse(BigDecimal.ONE).abs();
        Matcher digits = DIGITS.matcher(text.replace(",", ""));
        if (number.signum() == 0 || !digits.find()) {
            return BigDecimal.ONE;
        }
        BigDecimal printed = new BigDecimal(digits.group());
        BigDecimal step = BigDecimal.ONE.movePointLeft(printed.scale());
        return printed.signum() == 0
                ? BigDecimal.ONE
                : number.divide(printed, MathContext.DECIMAL64).multiply(step);
    }

    private static boolean isListOf(FigureScope scope, Class<?> kind) {
        for (int i = scope.figure + 1; i < scope.sentence.size(); i++) {
            TextToken token = scope.sentence.get(i);
            if (token.phrase != null) {
                Optional<Figure<?>> other = token.phrase.figure();
                if (other.isPresent() && isMoney(other.get().unit().kind(), kind)) {
                    return true;
                }
            } else if (!token.is(TokenType.LIST_MARK) && !token.is(TokenType.COMMA) && !token.has(WordRole.AND)) {
                return false;
            }
        }
        return false;
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
