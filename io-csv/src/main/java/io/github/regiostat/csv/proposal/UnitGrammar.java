// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.csv.proposal.UnitStatement.Kind;
import io.github.regiostat.period.TimePeriod;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The grammar of unit texts: parts in any order, each at most once, between prepositions and separators.
 *
 * <pre>
 * unit    = { part | preposition | separator }
 * part    = base | change | percent | points | prices | money | scale | noun | denominator | index
 * base    = period "=" "100"
 * percent = "%" [ "of" whole ]
 * prices  = [ year ] ( basis [ "prices" ] | "prices" ) [ year ]
 * scale   = ( power of ten | scale word ) { scale word } [ unknown noun ]
 * denominator = "per" [ number ] { scale word } noun
 * </pre>
 *
 * A text with anything else is not a unit.
 */
final class UnitGrammar {
    private static final int NONE = -1;
    private static final int MAX_BASE = 8;
    private static final int MAX_NOUN = 3;
    private static final int MAX_EXPONENT = 15;
    private static final int MAX_DIGITS = 15;
    private static final int MIN_YEAR = 1850;
    private static final int MAX_YEAR = 2100;

    private static final Map<UnitRole, Kind> NOUNS = Map.of(
            UnitRole.PERSONS, Kind.COUNT,
            UnitRole.THING, Kind.COUNT,
            UnitRole.NUMBER, Kind.NUMBER,
            UnitRole.MEASURE, Kind.MEASURE,
            UnitRole.TIME, Kind.TIME,
            UnitRole.PPP, Kind.PPP);
    private static final List<UnitRole> NOUN_ORDER =
            List.of(UnitRole.PPP, UnitRole.PERSONS, UnitRole.THING, UnitRole.MEASURE, UnitRole.TIME, UnitRole.NUMBER);
    private static final List<UnitRole> DENOMINATORS =
            List.of(UnitRole.PER_NOUN, UnitRole.PERSONS, UnitRole.THING, UnitRole.MEASURE, UnitRole.TIME);
    private static final Set<UnitRole> FILLERS =
            EnumSet.of(UnitRole.IN, UnitRole.OF, UnitRole.SEPARATOR, UnitRole.LABEL, UnitRole.LABEL_IN);
    private static final Set<UnitRole> SCALES = EnumSet.of(UnitRole.SCALE, UnitRole.AMBIGUOUS_SCALE);
    private static final Set<UnitRole> CURRENCIES =
            EnumSet.of(UnitRole.CURRENCY, UnitRole.AMBIGUOUS_CURRENCY, UnitRole.YUAN);

    /** A part of the grammar: returns the index after the part that starts at an index, or -1 if none does. */
    private interface Rule {
        int end(UnitGrammar grammar, int start);
    }

    /** The parts, in the order in which they are tried. */
    private static final List<Rule> PARTS = List.of(
            UnitGrammar::base,
            UnitGrammar::change,
            UnitGrammar::points,
            UnitGrammar::percent,
            UnitGrammar::denominator,
            UnitGrammar::prices,
            UnitGrammar::scaledCurrency,
            UnitGrammar::currency,
            UnitGrammar::purchasingPower,
            UnitGrammar::scale,
            UnitGrammar::noun,
            UnitGrammar::index);

    private final List<UnitToken> tokens;
    private final UnitLanguages languages;
    private final boolean isTraditional;
    private final UnitStatement statement = new UnitStatement();
    private boolean isContradictory;
    private boolean hasChange;

    private UnitGrammar(List<UnitToken> tokens, List<UnitToken> context) {
        this.tokens = tokens;
        this.languages = new UnitLanguages(context);
        this.isTraditional = context.stream()
                .anyMatch(token -> token.is(UnitRole.TRADITIONAL)
                        || token.text().codePoints().anyMatch(UnitGrammar::isTraditional));
    }

    private static boolean isTraditional(int c) {
        UnitWords.Meaning meaning = UnitWords.words().find(Character.toString(c));
        return meaning != null && meaning.roles().containsKey(UnitRole.TRADITIONAL);
    }

    /**
     * Parses a text that is a unit as a whole.
     *
     * @param tokens the tokens of the unit text
     * @param context the tokens of the text around it, whose language decides ambiguous words
     * @return what it states, or empty if some of it is not part of a unit, or it contradicts itself
     */
    static Optional<UnitStatement> parse(List<UnitToken> tokens, List<UnitToken> context) {
        UnitGrammar grammar = new UnitGrammar(tokens, context);
        return grammar.isComplete() ? Optional.of(grammar.statement) : Optional.empty();
    }

    /** Adds what a name states about a unit: "GDP per capita (EUR)", "GDP, PPP (US$)". */
    static void addFromName(UnitStatement statement, List<UnitToken> name) {
        if (name.stream().anyMatch(token -> token.is(UnitRole.PURCHASING_POWER))) {
            statement.atPurchasingPower();
            statement.applyPurchasingPower();
        }
        addDenominator(statement, name);
        if (!name.isEmpty() && name.get(name.size() - 1).is(UnitRole.GROWTH)) {
            statement.growthOfPercentage(name.get(name.size() - 1).value(UnitRole.GROWTH));
        }
    }

    private static void addDenominator(UnitStatement statement, List<UnitToken> name) {
        boolean canHave = statement.hasKind(Kind.MONEY)
                || statement.hasKind(Kind.PPP)
                || statement.hasKind(Kind.MEASURE)
                || statement.hasKind(Kind.TIME)
                || statement.hasKind(Kind.COUNT)
                || statement.hasKind(Kind.NUMBER);
        for (int i = 0; canHave && !statement.hasPer() && i < name.size(); i++) {
            UnitGrammar grammar = new UnitGrammar(name.subList(i, name.size()), name);
            boolean isSlash = name.get(i).text().equals("/");
            if (isSlash && i == 0) {
                continue;
            }
            if (grammar.denominator(0) > 0 && !grammar.isContradictory) {
                grammar.statement.copyDenominatorTo(statement);
            }
        }
    }

    private boolean isComplete() {
        int i = 0;
        while (i < tokens.size()) {
            int end = part(i);
            if (end == NONE) {
                if (!tokens.get(i).isAny(FILLERS) && !tokens.get(i).text().equals("/")) {
                    return false;
                }
                end = i + 1;
            }
            i = end;
        }
        if (hasChange && !statement.hasGrowth()) {
            statement.ask("change over which period");
        }
        statement.applyPurchasingPower();
        boolean isChangeOfNothing = hasChange && !statement.hasKind(Kind.PERCENT);
        return !isContradictory && !isChangeOfNothing && !statement.isEmpty();
    }

    private int part(int start) {
        for (Rule rule : PARTS) {
            int end = rule.end(this, start);
            if (end != NONE) {
                return end;
            }
        }
        return NONE;
    }

    private boolean is(int at, UnitRole role) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(role);
    }

    private boolean isAny(int at, Set<UnitRole> roles) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isAny(roles);
    }

    private int stated(boolean isConsistent, int end) {
        isContradictory |= !isConsistent;
        return end;
    }

    private int base(int start) {
        int limit = Math.min(tokens.size() - 1, start + MAX_BASE);
        for (int i = start; i < limit; i++) {
            if (is(i, UnitRole.EQUALS)) {
                boolean isHundred = is(i + 1, UnitRole.DIGITS)
                        && tokens.get(i + 1).value(UnitRole.DIGITS).equals("100");
                Optional<String> base = i > start && isHundred ? base(start, i) : Optional.empty();
                return base.isPresent() ? stated(statement.unit(Kind.INDEX, base.get()), i + 2) : NONE;
            }
            boolean isRange =
                    is(i, UnitRole.SEPARATOR) && "-–".contains(tokens.get(i).text());
            if (is(i, UnitRole.SEPARATOR) && !isRange || is(i, UnitRole.INDEX)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Returns the base of an index: a period, or the year before. */
    private Optional<String> base(int start, int end) {
        if (end == start + 1 && is(start, UnitRole.PREVIOUS)) {
            return Optional.of(tokens.get(start).value(UnitRole.PREVIOUS));
        }
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            boolean isYear = is(i, UnitRole.PER_NOUN) && i > start && is(i - 1, UnitRole.DIGITS);
            text.append(isYear ? "" : tokens.get(i).text().replace('–', '-'));
        }
        try {
            String period = text.toString()
                    .replaceFirst("^([0-9]{4})[-/]([0-9]{4})$", "$1/$2")
                    .replaceFirst("^Q([1-4])([0-9]{4})$", "$2-Q$1");
            return Optional.of(TimePeriod.parse(period).toString());
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    private int change(int start) {
        if (is(start, UnitRole.GROWTH)) {
            return stated(statement.growth(tokens.get(start).value(UnitRole.GROWTH)), start + 1);
        }
        if (is(start, UnitRole.CHANGE)) {
            hasChange = true;
            return start + 1;
        }
        return NONE;
    }

    private int points(int start) {
        if (is(start, UnitRole.POINTS)) {
            return stated(statement.unit(Kind.POINTS, ""), start + 1);
        }
        if (is(start, UnitRole.BP)) {
            return stated(statement.unit(Kind.POINTS, "") && statement.scale(-2), start + 1);
        }
        if (is(start, UnitRole.PERMILLE)) {
            return stated(statement.unit(Kind.PERCENT, "") && statement.scale(-1), start + 1);
        }
        return NONE;
    }

    private int percent(int start) {
        if (!is(start, UnitRole.PERCENT)) {
            return NONE;
        }
        boolean isOf = is(start + 1, UnitRole.OF);
        int from = isOf ? start + 2 : start + 1;
        int end = from;
        while (end < tokens.size() && isWhole(end, isOf)) {
            end++;
        }
        return end > from
                ? stated(statement.unit(Kind.PERCENT, text(from, end)), end)
                : stated(statement.unit(Kind.PERCENT, ""), start + 1);
    }

    private boolean isWhole(int at, boolean isOf) {
        UnitToken token = tokens.get(at);
        return isOf
                ? !UnitPart.isBoundary(tokens, at) && !token.is(UnitRole.EQUALS) && !token.isAny(SCALES)
                : token.isUnknownWord();
    }

    private String text(int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            boolean isApart =
                    i > start && tokens.get(i).start() > tokens.get(i - 1).end();
            text.append(isApart ? " " : "").append(tokens.get(i).text());
        }
        return text.toString();
    }

    private int denominator(int start) {
        if (is(start, UnitRole.CAPITA)) {
            return stated(statement.per(tokens.get(start).value(UnitRole.CAPITA), 1), start + 1);
        }
        if (is(start, UnitRole.PER_BEHIND)) {
            return statement.countIsDenominator() ? start + 1 : NONE;
        }
        boolean isPer = is(start, UnitRole.PER);
        boolean isWeak = !isPer && is(start, UnitRole.WEAK_PER);
        if (!isPer && !isWeak) {
            return NONE;
        }
        int i = start + 1;
        boolean isNumbered = is(i, UnitRole.DIGITS) || isAny(i, SCALES);
        if (isWeak && !isNumbered) {
            return NONE;
        }
        long count = 1;
        if (is(i, UnitRole.DIGITS)) {
            count = number(tokens.get(i));
            i++;
        }
        for (; isAny(i, SCALES) && count > 0; i++) {
            count = scaled(count, tokens.get(i));
        }
        while (is(i, UnitRole.OF)) {
            i++;
        }
        boolean isSlash = tokens.get(start).text().equals("/");
        return count <= 0 ? NONE : denominator(i, count, isPer && !isSlash);
    }

    private int denominator(int at, long count, boolean isAnyNoun) {
        for (UnitRole role : DENOMINATORS) {
            if (is(at, role)) {
                String noun = tokens.get(at).value(role);
                // A slash also joins a unit and its translation.
                return statement.hasUnit(noun) && count == 1 ? at + 1 : stated(statement.per(noun, count), at + 1);
            }
        }
        int end = isAnyNoun ? endOfNoun(at) : at;
        return end > at ? stated(statement.per(text(at, end), count), end) : NONE;
    }

    /** Returns the end of one to three unknown words. */
    private int endOfNoun(int start) {
        int end = start;
        while (end < tokens.size() && tokens.get(end).isUnknownWord()) {
            end++;
        }
        return end - start <= MAX_NOUN ? end : start;
    }

    private static long number(UnitToken token) {
        String digits = token.value(UnitRole.DIGITS);
        return digits.length() > MAX_DIGITS ? 0 : Long.parseLong(digits);
    }

    private long scaled(long count, UnitToken scale) {
        OptionalInt exponent = exponent(scale);
        boolean isPossible = exponent.isPresent() && exponent.getAsInt() <= 9 && count <= UnitStatement.power(6);
        return isPossible ? count * UnitStatement.power(exponent.getAsInt()) : 0;
    }

    private int prices(int start) {
        int i = start;
        int afterYear = isYear(i) && is(i + 1, UnitRole.PER_NOUN) ? i + 2 : i + 1;
        boolean isYearFirst = isYear(i) && (is(afterYear, UnitRole.PRICES) || is(afterYear, UnitRole.PRICE_WORD));
        if (isYearFirst) {
            stated(statement.year(tokens.get(i).value(UnitRole.DIGITS)), i + 1);
            i = afterYear;
        }
        boolean hasBasis = is(i, UnitRole.PRICES);
        String basis = hasBasis ? tokens.get(i).value(UnitRole.PRICES) : "constant";
        if (hasBasis) {
            i++;
        }
        boolean hasWord = is(i, UnitRole.PRICE_WORD);
        if (hasWord) {
            i++;
        }
        boolean isReal = !basis.equals("current") && !basis.equals("previous-year");
        int year = isReal && !isYearFirst ? yearFrom(i) : NONE;
        if (year != NONE) {
            stated(statement.year(tokens.get(year).value(UnitRole.DIGITS)), year + 1);
            i = year + 1;
            hasWord |= is(i, UnitRole.PRICE_WORD);
            i += is(i, UnitRole.PRICE_WORD) ? 1 : 0;
        }
        if (hasBasis) {
            return stated(statement.prices(basis), i);
        }
        boolean isDated = hasWord && (isYearFirst || year != NONE);
        return isDated ? stated(statement.pricesOfYear(), i) : NONE;
    }

    /** Returns the index of a year after at most two prepositions, separators or the word for prices. */
    private int yearFrom(int start) {
        for (int i = start; i <= start + 2; i++) {
            if (isYear(i) && !is(i + 1, UnitRole.EQUALS)) {
                return i;
            }
            boolean isBetween = isAny(i, FILLERS) || is(i, UnitRole.PRICE_WORD);
            if (!isBetween) {
                return NONE;
            }
        }
        return NONE;
    }

    private boolean isYear(int at) {
        return is(at, UnitRole.DIGITS) && isYear(tokens.get(at));
    }

    /** Returns whether a token is a number of four digits that is a year. */
    static boolean isYear(UnitToken token) {
        String text = token.text();
        return token.is(UnitRole.DIGITS)
                && text.length() == 4
                && Integer.parseInt(text) >= MIN_YEAR
                && Integer.parseInt(text) <= MAX_YEAR;
    }

    private int scaledCurrency(int start) {
        if (!is(start, UnitRole.SCALED_CURRENCY)) {
            return NONE;
        }
        String[] parts = tokens.get(start).value(UnitRole.SCALED_CURRENCY).split("\\*", -1);
        return stated(statement.currency(parts[0]) && statement.scale(Integer.parseInt(parts[1])), start + 1);
    }

    /** Reads a currency and the letter of a scale beside it: "EUR m", "k$". */
    private int currency(int start) {
        if (is(start, UnitRole.SUFFIX) && isAny(start + 1, CURRENCIES)) {
            return stated(suffix(start), currency(start + 1));
        }
        if (!isAny(start, CURRENCIES)) {
            return NONE;
        }
        UnitToken token = tokens.get(start);
        boolean isConsistent;
        if (token.is(UnitRole.CURRENCY)) {
            isConsistent = statement.currency(token.value(UnitRole.CURRENCY));
        } else if (token.is(UnitRole.AMBIGUOUS_CURRENCY)) {
            isConsistent = statement.ambiguousCurrency(token.text(), token.value(UnitRole.AMBIGUOUS_CURRENCY));
        } else {
            isConsistent = isTraditional
                    ? statement.ambiguousCurrency(token.text(), "yuan, or dollars of Taiwan, Hong Kong or Macao")
                    : statement.currency(token.value(UnitRole.YUAN));
        }
        boolean hasSuffix = is(start + 1, UnitRole.SUFFIX);
        return hasSuffix ? stated(isConsistent && suffix(start + 1), start + 2) : stated(isConsistent, start + 1);
    }

    private int purchasingPower(int start) {
        if (!is(start, UnitRole.PURCHASING_POWER)) {
            return NONE;
        }
        statement.atPurchasingPower();
        return start + 1;
    }

    private boolean suffix(int at) {
        return statement.scale(Integer.parseInt(tokens.get(at).value(UnitRole.SUFFIX)));
    }

    private int scale(int start) {
        int exponent = 0;
        int i = start;
        if (is(i, UnitRole.DIGITS) && !isAny(i, SCALES)) {
            exponent = powerOfTen(tokens.get(i));
            int end = endOfPower(i);
            exponent = end > i ? power(i, end) : exponent;
            i = Math.max(end, i + 1);
            boolean isPlural =
                    exponent > 1 && i < tokens.size() && tokens.get(i).text().equals("s");
            i += isPlural ? 1 : 0;
            if (exponent == 0 || exponent == 1 && !isAny(i, SCALES)) {
                return NONE;
            }
        }
        for (; isAny(i, SCALES); i++) {
            OptionalInt next = exponent(tokens.get(i));
            if (next.isEmpty()) {
                statement.ask("scale of \"" + tokens.get(i).text() + "\"");
            }
            exponent += next.orElse(0);
        }
        if (i == start || exponent > MAX_EXPONENT) {
            return NONE;
        }
        // "10 years" is a length, "100" alone is a number.
        boolean isPlain = i == start + 1 && is(start, UnitRole.DIGITS) && !isAny(start, SCALES);
        if (isPlain && exponent == 2 && (i == tokens.size() || is(i, UnitRole.TIME))) {
            return NONE;
        }
        return unknownNoun(stated(statement.scale(exponent), i));
    }

    /** Reads words after a scale that the table does not have: "thousand sheep". */
    private int unknownNoun(int start) {
        int i = start;
        while (is(i, UnitRole.OF)) {
            i++;
        }
        int end = endOfNoun(i);
        boolean isLast = end > i && (end == tokens.size() || is(end, UnitRole.SEPARATOR));
        boolean isNoun = isLast && tokens.get(i).text().length() > 1 && !looksLikeScale(text(i, end));
        return isNoun && statement.hasNoUnit() ? stated(statement.unit(Kind.MEASURE, text(i, end)), end) : start;
    }

    /** Returns whether a word ends like a scale, as "zillion" does. */
    static boolean looksLikeScale(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("illion")
                || lower.endsWith("illions")
                || lower.endsWith("illionen")
                || lower.endsWith("illiard")
                || lower.endsWith("illiarden");
    }

    private OptionalInt exponent(UnitToken token) {
        return token.is(UnitRole.SCALE)
                ? OptionalInt.of(Integer.parseInt(token.value(UnitRole.SCALE)))
                : languages.exponent(token.value(UnitRole.AMBIGUOUS_SCALE));
    }

    /** Returns the exponent of a number such as 10,000, or 0 if it is not a power of ten. */
    static int powerOfTen(UnitToken token) {
        String digits = token.value(UnitRole.DIGITS);
        boolean isPower = digits.length() <= MAX_EXPONENT + 1
                && digits.charAt(0) == '1'
                && digits.chars().skip(1).allMatch(c -> c == '0');
        return isPower ? digits.length() - 1 : 0;
    }

    /** Returns the index after "10^6", "1e6" or "1E+06", or the start if the number has no exponent. */
    private int endOfPower(int start) {
        String number = tokens.get(start).text();
        boolean isTen = number.equals("10") && is(start + 1, UnitRole.POWER) && is(start + 2, UnitRole.DIGITS);
        if (isTen) {
            return start + 3;
        }
        String letter = number.equals("1") && start + 1 < tokens.size()
                ? tokens.get(start + 1).text()
                : "";
        if (letter.matches("[eE][0-9]{1,2}")) {
            return start + 2;
        }
        boolean isSigned = letter.equalsIgnoreCase("e")
                && start + 3 < tokens.size()
                && tokens.get(start + 2).text().equals("+")
                && is(start + 3, UnitRole.DIGITS);
        return isSigned ? start + 4 : start;
    }

    private int power(int start, int end) {
        String last = tokens.get(end - 1).is(UnitRole.DIGITS)
                ? tokens.get(end - 1).value(UnitRole.DIGITS)
                : tokens.get(start + 1).text().substring(1);
        return last.length() <= 2 ? Integer.parseInt(last) : 0;
    }

    private int noun(int start) {
        for (UnitRole role : NOUN_ORDER) {
            if (is(start, role)) {
                UnitToken token = tokens.get(start);
                return stated(statement.unit(Objects.requireNonNull(NOUNS.get(role)), token.value(role)), start + 1);
            }
        }
        return NONE;
    }

    private int index(int start) {
        return is(start, UnitRole.INDEX) ? stated(statement.unit(Kind.INDEX, ""), start + 1) : NONE;
    }
}
