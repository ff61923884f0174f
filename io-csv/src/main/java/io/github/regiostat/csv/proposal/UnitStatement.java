// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.internal.IndexBases;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Scale;
import java.time.Period;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a unit that a text states: scale, unit, denominator, price basis. Each part is stated once; a second one
 * that differs is a contradiction.
 */
final class UnitStatement {
    /** What the numbers are. */
    enum Kind {
        MONEY,
        PPP,
        COUNT,
        NUMBER,
        MEASURE,
        TIME,
        PERCENT,
        POINTS,
        INDEX
    }

    private static final String PERSON = "person";
    private static final Set<Kind> WITH_DENOMINATOR =
            EnumSet.complementOf(EnumSet.of(Kind.PERCENT, Kind.POINTS, Kind.INDEX));

    private @Nullable Integer exponent;
    private @Nullable Kind kind;
    private String unit = "";
    private @Nullable String question;
    private @Nullable String currencyQuestion;
    private @Nullable String per;
    private long perCount = 1;
    private @Nullable String prices;
    private @Nullable String year;
    private @Nullable String growth;
    private boolean isAtPurchasingPower;

    /** Sets a part, and returns whether no other value was stated before. */
    boolean scale(int stated) {
        boolean isConsistent = exponent == null || exponent == stated;
        exponent = stated;
        return isConsistent;
    }

    boolean unit(Kind stated, String text) {
        if (kind == Kind.NUMBER && (stated == Kind.COUNT || stated == Kind.NUMBER) || kind == null) {
            kind = stated;
            unit = text;
            return true;
        }
        if (kind == Kind.INDEX && stated == Kind.INDEX && (unit.isEmpty() || text.isEmpty())) {
            unit += text;
            return true;
        }
        if (kind == Kind.PERCENT && stated == Kind.PERCENT && (unit.isEmpty() || text.isEmpty())) {
            unit += text;
            return true;
        }
        return kind == stated && unit.equals(text) || kind == Kind.COUNT && stated == Kind.NUMBER;
    }

    /** States a currency whose country is open; a currency before or after it answers the question. */
    boolean ambiguousCurrency(String text, String open) {
        if (kind == null) {
            currencyQuestion = open;
            kind = Kind.MONEY;
            unit = text;
            return true;
        }
        return kind == Kind.MONEY;
    }

    boolean currency(String code) {
        if (kind == Kind.MONEY && currencyQuestion != null) {
            currencyQuestion = null;
            unit = code;
            return true;
        }
        return unit(Kind.MONEY, code);
    }

    boolean per(String noun, long count) {
        String one = noun.equals("persons") ? PERSON : noun;
        boolean isFirst = per == null;
        per = one;
        perCount = count;
        return isFirst;
    }

    boolean prices(String basis) {
        boolean isConsistent = prices == null || prices.equals(basis);
        prices = basis;
        return isConsistent;
    }

    boolean year(String stated) {
        boolean isConsistent = year == null || year.equals(stated);
        year = stated;
        return isConsistent;
    }

    boolean growth(String over) {
        boolean isConsistent = growth == null || growth.equals(over);
        growth = over;
        return isConsistent;
    }

    /** States the length of time of a percentage whose name ends in it: "同比增长(%)". */
    void growthOfPercentage(String over) {
        if (kind == Kind.PERCENT && unit.isEmpty() && exponent == null && growth == null) {
            growth = over;
        }
    }

    /** States that the currency is converted at purchasing power parities. */
    void atPurchasingPower() {
        isAtPurchasingPower = true;
    }

    /** Turns US dollars at purchasing power parities into international dollars. */
    void applyPurchasingPower() {
        boolean isDollar = kind == Kind.MONEY && (unit.equals("USD") || unit.equals("$"));
        if (isAtPurchasingPower && isDollar) {
            kind = Kind.PPP;
            unit = "international $";
            currencyQuestion = null;
        } else if (isAtPurchasingPower && kind == Kind.MONEY) {
            question = "purchasing power parity of which currency";
        }
    }

    void ask(String open) {
        question = open;
    }

    /** States prices of a year, unless their basis is stated elsewhere. */
    boolean pricesOfYear() {
        if (prices == null) {
            prices = "constant";
        }
        return true;
    }

    void copyDenominatorTo(UnitStatement other) {
        other.per = per;
        other.perCount = perCount;
    }

    /** Turns "100,000 persons", before a word for "per", into the denominator. */
    boolean countIsDenominator() {
        boolean isPossible = kind == Kind.COUNT && per == null;
        if (isPossible) {
            per(unit, power(exponent == null ? 0 : exponent));
            exponent = null;
            kind = null;
            unit = "";
        }
        return isPossible;
    }

    static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    boolean isEmpty() {
        return exponent == null && kind == null && per == null && prices == null;
    }

    boolean hasKind(Kind some) {
        return kind == some;
    }

    /** Returns whether it is a percentage or an index with its base, which words before it do not scale. */
    boolean isWithoutScale() {
        return exponent == null && (kind == Kind.PERCENT || kind == Kind.INDEX && !unit.isEmpty());
    }

    /** Returns whether a slash before the unit may mean "per". */
    boolean isMaybeDenominator() {
        return exponent == null && perCount == 1;
    }

    boolean hasNoUnit() {
        return kind == null;
    }

    boolean hasUnit(String noun) {
        return unit.equals(noun);
    }

    boolean hasGrowth() {
        return growth != null;
    }

    boolean hasScale() {
        return exponent != null;
    }

    boolean hasPer() {
        return per != null;
    }

    boolean isPricesOnly() {
        return exponent == null && kind == null && per == null;
    }

    /** Returns whether the denominator is one of something, and nothing else is stated: "per capita". */
    boolean isDenominatorOnly() {
        return exponent == null && kind == null && per != null && perCount == 1;
    }

    /** Returns whether the text cannot be part of a name: it has a scale, money, a symbol of a measure or a base. */
    boolean isStrong() {
        return exponent != null
                || perCount > 1
                || kind == Kind.MONEY
                || kind == Kind.PPP
                || kind == Kind.PERCENT
                || kind == Kind.POINTS
                || kind == Kind.MEASURE
                || kind == Kind.INDEX && !unit.isEmpty();
    }

    /** Returns the open question, or null if the statement has one reading. */
    @Nullable
    String question() {
        if (question != null) {
            return question;
        }
        if (currencyQuestion != null) {
            return currencyQuestion;
        }
        if (per != null && perCount > 1 && (kind == Kind.MONEY || kind == Kind.PPP && perCount > 1)) {
            return "money per one of what";
        }
        if (per != null && kind != null && !WITH_DENOMINATOR.contains(kind)) {
            return "rate per what";
        }
        if (isDenominatorOnly()) {
            return "unit of what is counted";
        }
        return exponent != null && Math.abs(exponent) > Scale.QUADRILLION.exponent() ? "power of ten" : null;
    }

    /** Returns the text of the unit if its currency is open, otherwise empty. */
    Optional<UnitRule> openCurrency() {
        if (currencyQuestion == null || question != null || per != null) {
            return Optional.empty();
        }
        return Optional.of(withScaleAndPrices(UnitRule.amount(unit)));
    }

    /**
     * Returns the rule.
     *
     * @param counted what is counted if the text states a denominator only
     */
    UnitRule rule(String counted) {
        UnitRule rule = kind == null ? withoutKind(counted) : ofKind(kind, counted);
        return withScaleAndPrices(rule);
    }

    private UnitRule withoutKind(String counted) {
        return per == null ? UnitRule.none() : UnitRule.amountPer(counted, per, perCount);
    }

    private UnitRule ofKind(Kind known, String counted) {
        return switch (known) {
            case MONEY -> per == null ? UnitRule.money(unit) : UnitRule.moneyPer(unit, per);
            case PPP -> amount(purchasingPower());
            case COUNT -> per == null ? UnitRule.count(unit) : amount(unit);
            case NUMBER -> per == null ? UnitRule.count(counted) : amount(counted);
            case MEASURE, TIME -> amount(unit);
            case PERCENT -> percentage();
            case POINTS -> UnitRule.percentagePoints();
            case INDEX -> unit.isEmpty() ? UnitRule.index() : UnitRule.index(IndexBases.read(unit));
        };
    }

    private UnitRule amount(String measure) {
        return per == null ? UnitRule.amount(measure) : UnitRule.amountPer(measure, per, perCount);
    }

    /** Returns the unit as the names of World Bank indicators have it: "constant 2017 international $". */
    private String purchasingPower() {
        if (prices == null || !unit.startsWith("international")) {
            return unit;
        }
        return prices + (year == null ? "" : " " + year) + " " + unit;
    }

    private UnitRule percentage() {
        if (growth == null) {
            return unit.isEmpty() ? UnitRule.percentage() : UnitRule.percentageOf(unit);
        }
        return growth.equals("period") ? UnitRule.growthOnPreviousPeriod() : UnitRule.growth(Period.parse(growth));
    }

    private UnitRule withScaleAndPrices(UnitRule rule) {
        UnitRule scaled = exponent == null ? rule : rule.withScale(Scale.ofExponent(exponent));
        return prices == null ? scaled : scaled.withPrices(basis(prices));
    }

    private PriceBasis basis(String stated) {
        return switch (stated) {
            case "current" -> PriceBasis.CURRENT;
            case "previous-year" -> PriceBasis.previousYear();
            default -> {
                if (year == null) {
                    yield PriceBasis.COMPARABLE;
                }
                TimePeriod base = TimePeriod.year(Integer.parseInt(Objects.requireNonNull(year)));
                yield stated.equals("chained") ? PriceBasis.chained(base) : PriceBasis.constant(base);
            }
        };
    }
}
