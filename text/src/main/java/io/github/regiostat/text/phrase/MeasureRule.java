// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.text.phrase.Language.NounAt;
import io.github.regiostat.text.phrase.Language.NumeralAt;
import io.github.regiostat.text.phrase.Measure.Kind;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the unit after a number: percent, a currency, a unit of measure, a noun, with "per" and a noun. */
final class MeasureRule {
    static final String NO_UNIT_BEFORE_PER = "Quantity per unit must have its unit or noun before 'per'";

    private static final Role[] AFTER_HYPHEN = {
        Role.PERCENT,
        Role.POINTS,
        Role.BASIS_POINTS,
        Role.CURRENCY,
        Role.CURRENCY_NAME,
        Role.UNIT,
        Role.TIMES,
        Role.TIME_UNIT
    };

    /** The kinds of words that are a measure by themselves. */
    private static final Map<Role, Kind> KINDS = new EnumMap<>(Map.of(
            Role.BASIS_POINTS, Kind.BASIS_POINTS,
            Role.POINTS, Kind.POINTS,
            Role.PERCENT, Kind.PERCENT,
            Role.PER_MILLE, Kind.PER_MILLE,
            Role.TENTHS, Kind.TENTHS,
            Role.TIMES, Kind.TIMES));

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** The greatest distance of a word about electricity, in tokens. */
    private static final int MAX_DISTANCE = 24;

    private final Tokens tokens;
    private final CurrencyRule currencies;
    private final NumeralRule numerals;

    MeasureRule(Tokens tokens, CurrencyRule currencies, NumeralRule numerals) {
        this.tokens = tokens;
        this.currencies = currencies;
        this.numerals = numerals;
    }

    /** Returns the measure at a token, of kind NONE if no measure starts there. */
    Measure read(int index) {
        int at = numerals.skipHyphen(index, AFTER_HYPHEN);
        if (at > index && tokens.has(at, Role.CURRENCY) && tokens.isNumber(at + 1)) {
            return Measure.none(index);
        }
        Measure unit = unit(at);
        if (unit.isNone() && at > index) {
            return Measure.none(index);
        }
        return unit.isQuantity() ? withPer(unit) : unit;
    }

    private Measure unit(int index) {
        Token token = tokens.get(index);
        for (Map.Entry<Role, Kind> kind : KINDS.entrySet()) {
            if (token.has(kind.getKey())) {
                Measure measure = Measure.of(kind.getValue(), "", index + 1);
                boolean isPerNoun = kind.getValue() == Kind.PER_MILLE
                        && token.kind() == Token.Kind.WORD
                        && perNoun(index + 1) != null;
                return isPerNoun ? measure.rejected(NO_UNIT_BEFORE_PER) : measure;
            }
        }
        Measure doubtful = ambiguous(index);
        if (!doubtful.isNone()) {
            return doubtful;
        }
        if (token.hasAny(Role.TIME_UNIT, Role.CLOCK, Role.MONTH, Role.NOT_COUNTED_AFTER)) {
            return Measure.of(Kind.NO_FIGURE, "", index + 1);
        }
        return currencyOrNoun(index, token);
    }

    /** Rejects 五毛 and 三块五, which are amounts without a currency, and 度, which is ambiguous. */
    private Measure ambiguous(int index) {
        if (!tokens.isHan(index)) {
            return Measure.none(index);
        }
        int end = currencies.endOfColloquial(index);
        if (end > index) {
            return Measure.of(Kind.MONEY, "CNY", end).rejected(CurrencyRule.COLLOQUIAL);
        }
        Numeral number = tokens.get(index - 1).numeral();
        if (!tokens.is(index, '度') || number == null) {
            return Measure.none(index);
        }
        boolean isElectric = isElectric(index);
        if (!isElectric && !number.isScaled()) {
            return Measure.none(index);
        }
        Measure energy = Measure.of(Kind.AMOUNT, "kWh", index + 1);
        return isElectric ? energy : energy.rejected("度 is a kilowatt-hour or a degree; write 千瓦时, 度电 or 摄氏度");
    }

    /** Returns whether 电 precedes 度 in its clause, as in 用电12.3万度. */
    private boolean isElectric(int index) {
        int last = tokens.lastBefore(
                index, MAX_DISTANCE, tokens::isClauseEnd, i -> tokens.isHan(i) && (isHeat(i) || isPower(i)));
        return last >= 0 && !isHeat(last);
    }

    private boolean isHeat(int index) {
        return tokens.text(index).matches(".*[温溫].*");
    }

    private boolean isPower(int index) {
        return tokens.text(index).matches(".*[电電]|[电電]量");
    }

    private Measure currencyOrNoun(int index, Token token) {
        if (currencies.isCurrency(index) && !isBeforeNumber(index)) {
            return currencies.read(index);
        }
        if (tokens.isWord(index, "percentage")) {
            return Measure.none(index + 1)
                    .rejected("Share must have 'percent' after its number, and a difference 'percentage points'");
        }
        if (isIdentifier(index)) {
            return Measure.of(Kind.NO_FIGURE, "", index + 3);
        }
        if (token.has(Role.UNIT)) {
            String unit = Objects.requireNonNull(token.value(Role.UNIT));
            return Measure.of(Kind.AMOUNT, unit, index + 1);
        }
        NounAt noun = Languages.nounAt(tokens, index);
        return noun == null ? Measure.none(index) : Measure.of(Kind.COUNT, noun.noun(), noun.end());
    }

    /** Returns whether a unit symbol starts an identifier, as in "24703 L-202". */
    private boolean isIdentifier(int index) {
        return tokens.has(index, Role.UNIT)
                && tokens.length(index) == 1
                && tokens.isDash(index + 1)
                && tokens.isAttached(index + 1)
                && tokens.isNumber(index + 2)
                && tokens.isAttached(index + 2)
                && !tokens.isAttached(index);
    }

    /** Returns whether a currency sign belongs to the number after it. */
    private boolean isBeforeNumber(int index) {
        return tokens.has(index, Role.CURRENCY)
                && !tokens.isAttached(index)
                && tokens.isNumber(index + 1)
                && tokens.isAttached(index + 1);
    }

    /** Reads "per person", "/ person" and "per 1,000 persons" after a unit. */
    Measure withPer(Measure unit) {
        int index = unit.end();
        String time = tokens.value(index, Role.PER_TIME);
        if (time != null) {
            return unit.withPer(time, BigDecimal.ONE, index + 1);
        }
        boolean isSlash = tokens.is(index, '/');
        boolean isThousand = tokens.has(index, Role.PER_MILLE) && tokens.isWord(index);
        if (!isSlash && !isThousand && !tokens.has(index, Role.PER)) {
            return unit;
        }
        int next = index + 1;
        BigDecimal count = isThousand ? THOUSAND : BigDecimal.ONE;
        NumeralAt number = tokens.has(next, Role.ARTICLE) ? null : numerals.read(next);
        if (number != null && (number.numeral().isNumber() || number.numeral().form() == Numeral.Form.MULTIPLIER)) {
            count = number.numeral().number();
            next = number.end();
        }
        NounAt noun = perNoun(next);
        if (noun == null || count.signum() <= 0) {
            if (isSlash && tokens.isHan(next)) {
                return unit.withEnd(next + 1).rejected("Quantity per unit must have a known noun after the slash");
            }
            return isSlash ? unit : unit.rejected("Quantity per unit must have a noun after 'per'");
        }
        Measure per = unit.withPer(noun.noun(), count, noun.end());
        boolean isSlashed = tokens.isAny(per.end(), "·/") && tokens.isAttached(per.end());
        NounAt second = isSlashed ? perNoun(per.end() + 1) : null;
        return second == null ? per : per.withEnd(second.end()).rejected("Quantity must be per one unit");
    }

    /** Returns the noun or unit of time after "per", or null. */
    private @Nullable NounAt perNoun(int index) {
        Token token = tokens.get(index);
        String unit = token.has(Role.TIME_UNIT) ? tokens.text(index) : null;
        unit = token.has(Role.UNIT) ? token.value(Role.UNIT) : unit;
        return unit == null ? Languages.nounAt(tokens, index) : new NounAt(index + 1, unit);
    }
}
