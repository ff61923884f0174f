// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.naming;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parses the unit in the name of an indicator, the only place where the World Bank states it: {@code GDP (constant 2015
 * US$)} has dollars at the prices of 2015. A text in parentheses is a unit if it has a word of a unit, such as
 * {@code kg}; it becomes the unit of an amount if nothing more specific is known. Other texts in parentheses, such as
 * {@code (GDP)}, are part of the name. No name is rejected.
 */
public final class IndicatorNameParser {
    private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");

    /** A note on the estimation, not a unit. */
    private static final Pattern NOTE = Pattern.compile("(?i).*\\bestimates?\\b.*");

    /** A prefix of the unit in the statistics of the balance of payments and of debt. */
    private static final Pattern ACCOUNT = Pattern.compile("(?:BoP|AMT|DIS|DOD|INT|NFL|TDS), (.+)");

    private static final String SCALE = "thousand|million|billion";
    private static final String DOLLARS = "US\\$|USD|US dollars?|U\\.S\\. dollars?";
    private static final String LOCAL = "LCU|local currency(?: units?)?";
    private static final Pattern MONEY = Pattern.compile("(?:in )?(?:(?<before>" + SCALE + ")s?(?: of)? )?"
            + "(?<unit>(?:(?<basis>current|constant)(?: (?<year>[0-9]{4}))? )?"
            + "(?:(?<dollar>" + DOLLARS + ")|(?<local>" + LOCAL + ")|international \\$|PPP \\$|PPP US\\$))"
            + "(?:,? (?:in )?(?<behind>" + SCALE + ")s?)?(?: per (?<per>[^,]+))?");

    private static final Pattern SHARE = Pattern.compile("% of (.+)");
    private static final Pattern CHANGE = Pattern.compile("% (?:change|growth).*");
    private static final Pattern PERCENT = Pattern.compile("(?:.+, )?%|% .+");
    private static final Pattern GROWTH = Pattern.compile("annual %(?: growth)?");
    private static final Pattern INDEX = Pattern.compile("([0-9]{4})(?: ?[-\u2013/] ?([0-9]{4}))? ?= ?100");
    private static final Pattern DENOMINATOR =
            Pattern.compile("(?:(?:([0-9]{1,3}(?:,[0-9]{3})*|10+) )?(?:(" + SCALE + ")s? )?)?([^,]+)");
    private static final Pattern PER_WORD = Pattern.compile("\\bper ");

    /** A word that only units have, or the values of a scale such as {@code 1=low to 5=high}. */
    private static final Pattern UNIT =
            Pattern.compile("(?<![\\p{L}\\d])(?:per|sq|square|cubic|k?m[23\u00B2\u00B3]?|mm|cm"
                    + "|(?:kilo|centi|milli|nano)?met(?:er|re)s?|hectares?|ha|acres?"
                    + "|[kKmM]?g|(?:kilo|milli|micro)?grams?|(?:metric )?(?:kilo)?ton(?:ne)?s?|[kM]t|[kM]?toe"
                    + "|ton-km|passenger-km|TEU|[kMG]Wh?|[kTGPM]?J|(?:tera|giga|mega)?joules?|kcal|(?:kilo)?calories"
                    + "|barrels?|lit(?:er|re)s?|gallons?|degrees?|celsius|fahrenheit|kelvin|CO2"
                    + "|years?|months?|weeks?|days?|hours?|minutes?"
                    + "|numbers?|persons?|people|thousands?|millions?|billions?|units?|points?|score"
                    + "|LCU|USD|EUR|dollars?)(?![\\p{L}\\d])|\u00B0[CF]|%|\\$|\u20AC|[0-9] ?= ?\\p{L}.*");

    private static final Pattern SCALED = Pattern.compile("(" + SCALE + ")s? (?:of )?([^,]+)");
    private static final Pattern SCORES = Pattern.compile("[0-9]+ ?= ?\\p{L}+ to [0-9]+ ?= ?\\p{L}+");
    private static final Pattern PER = Pattern.compile("\\bper (capita|worker|person employed)\\b");
    private static final Pattern NO_THING = Pattern.compile("(?i).*(?:,|\\b(?:rate|ratio|index|per)\\b).*");
    private static final Pattern PEOPLE = Pattern.compile("(?:Population|Urban population|Rural population)\\b.*");
    private static final Pattern NATIONAL_ACCOUNTS = Pattern.compile("N[EY]\\..*");

    /** Longer names are not those of an indicator, and would cost more to match. */
    private static final int LONGEST_NAME = 1000;

    private IndicatorNameParser() {}

    /**
     * Returns the rule of a name.
     *
     * @param id the id of the indicator, such as {@code NY.GDP.MKTP.CD}
     * @param name the name, such as {@code GDP (current US$)}
     * @return the rule, empty if the name states no unit, or has more than 1000 characters
     */
    public static IndicatorRule rule(String id, String name) {
        if (name.length() > LONGEST_NAME) {
            return IndicatorRule.none();
        }
        List<Group> groups = groups(name);
        String head = name.indexOf('(') < 0 ? name : name.substring(0, name.indexOf('('));
        Optional<UnitRule> unit = groups.stream()
                .flatMap(group -> unit(group, head.strip()).stream())
                .findFirst()
                .or(() -> groups.stream()
                        .filter(group -> UNIT.matcher(group.text()).find())
                        .flatMap(group -> checked(() -> UnitRule.amount(group.text() + group.denominator())).stream())
                        .findFirst());
        if (unit.isPresent()) {
            IndicatorRule rule = behaviour(id, IndicatorRule.none().withUnit(unit.get()));
            boolean isScore = groups.stream()
                    .anyMatch(group -> SCORES.matcher(group.text()).matches());
            return isScore ? rule.withNaturalZero(false) : rule;
        }
        return id.startsWith("SP.") && PEOPLE.matcher(name).matches()
                ? IndicatorRule.none()
                        .withUnit(UnitRule.count("people"))
                        .withBehaviour(Behaviour.STOCK)
                        .withTimeCollection(TimeCollection.MIDDLE)
                : IndicatorRule.none();
    }

    /**
     * A text in parentheses.
     *
     * @param text the text
     * @param denominator the text behind the parentheses if it starts with {@code per}, otherwise empty
     */
    private record Group(String text, String denominator) {}

    /** Returns the texts in parentheses without notes, the last one first. */
    private static List<Group> groups(String name) {
        List<Group> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(name);
        while (group.find()) {
            String text = group.group(1).strip();
            String rest = name.substring(group.end()).stripTrailing();
            if (!text.isEmpty() && !NOTE.matcher(text).matches()) {
                groups.add(new Group(text, rest.startsWith(" per ") ? rest : ""));
            }
        }
        Collections.reverse(groups);
        return groups;
    }

    /** Returns a rule, or empty if its texts are not a unit, such as {@code 2010 US$ of GDP} after "per". */
    private static Optional<UnitRule> checked(Supplier<UnitRule> rule) {
        try {
            return Optional.of(rule.get());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException invalid) {
            return Optional.empty();
        }
    }

    /** Returns the rule with its behaviour over time: amounts of money of the national accounts are flows of a year. */
    private static IndicatorRule behaviour(String id, IndicatorRule rule) {
        boolean isMoney = rule.unit()
                .unit(Frequency.YEAR)
                .filter(IndicatorNameParser::isMoney)
                .isPresent();
        return isMoney && NATIONAL_ACCOUNTS.matcher(id).matches() ? rule.withBehaviour(Behaviour.FLOW) : rule;
    }

    private static boolean isMoney(Unit<?> unit) {
        Quantity<?> one = unit.of(BigDecimal.ONE);
        return one instanceof Money || one instanceof Amount amount && amount.isNationalCurrency();
    }

    private static Optional<UnitRule> unit(Group group, String head) {
        if (!group.denominator().isEmpty()) {
            return Optional.empty();
        }
        Matcher account = ACCOUNT.matcher(group.text());
        String text = account.matches() ? account.group(1) : group.text();
        return Stream.of(money(text, head), percentage(text), index(text), rate(text, head), scaled(text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<UnitRule> money(String text, String head) {
        Matcher money = MONEY.matcher(text);
        return money.matches() ? checked(() -> money(money, head)) : Optional.empty();
    }

    private static UnitRule money(Matcher money, String head) {
        Matcher whole = PER.matcher(head);
        Optional<String> per = Optional.ofNullable(money.group("per"))
                .or(() -> whole.find() ? Optional.of(whole.group(1)) : Optional.empty())
                .map(IndicatorNameParser::one);
        UnitRule unit = money.group("dollar") != null
                ? dollars(per)
                : amount(money.group("local") != null ? Amount.NATIONAL_CURRENCY : money.group("unit"), per);
        String scale = money.group(money.group("before") == null ? "behind" : "before");
        if (scale != null) {
            unit = unit.withScale(Scale.parse(scale));
        }
        return prices(unit, money.group("basis"), money.group("year"));
    }

    private static UnitRule dollars(Optional<String> per) {
        return per.map(one -> UnitRule.moneyPer("USD", one)).orElseGet(() -> UnitRule.money("USD"));
    }

    /** Returns the unit of amounts in national currency or in purchasing power parities. */
    private static UnitRule amount(String text, Optional<String> per) {
        return per.map(one -> UnitRule.amountPer(text, one, 1)).orElseGet(() -> UnitRule.amount(text));
    }

    private static String one(String per) {
        return per.equals("capita") ? "person" : per;
    }

    private static UnitRule prices(UnitRule unit, @Nullable String basis, @Nullable String year) {
        if (basis == null) {
            return unit;
        }
        if (basis.equals("current")) {
            return unit.withPrices(PriceBasis.CURRENT);
        }
        return unit.withPrices(
                year == null ? PriceBasis.COMPARABLE : PriceBasis.constant(TimePeriod.year(Integer.parseInt(year))));
    }

    private static Optional<UnitRule> percentage(String text) {
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            return checked(() -> UnitRule.percentageOf(share.group(1)));
        }
        if (GROWTH.matcher(text).matches()) {
            return Optional.of(UnitRule.growth(Period.ofYears(1)));
        }
        boolean isPercentage =
                PERCENT.matcher(text).matches() && !CHANGE.matcher(text).matches();
        return isPercentage ? Optional.of(UnitRule.percentage()) : Optional.empty();
    }

    /** Returns an index whose base is a year or several, such as {@code 2014-2016 = 100}. */
    private static Optional<UnitRule> index(String text) {
        Matcher index = INDEX.matcher(text);
        if (!index.matches()) {
            return Optional.empty();
        }
        String last = index.group(2);
        return checked(
                () -> UnitRule.index(TimePeriod.parse(last == null ? index.group(1) : index.group(1) + "/" + last)
                        .toString()));
    }

    /**
     * Returns a rate such as {@code births per woman} or {@code per 1,000 people}; the latter counts the subject of the
     * name, such as {@code Physicians}.
     */
    private static Optional<UnitRule> rate(String text, String head) {
        int per = startOfDenominator(text);
        Matcher denominator = DENOMINATOR.matcher(text).region(Math.max(0, per), text.length());
        if (per < 0 || !denominator.matches()) {
            return Optional.empty();
        }
        String subject = text.substring(0, per - "per ".length());
        subject = subject.endsWith(" ") ? subject.substring(0, subject.length() - 1) : subject;
        String measure = subject.isEmpty() ? head : subject;
        if (subject.isEmpty() && (head.isEmpty() || NO_THING.matcher(head).matches())) {
            return Optional.empty();
        }
        return checked(() -> UnitRule.amountPer(
                measure, one(denominator.group(3)), count(denominator.group(1), denominator.group(2))));
    }

    /**
     * Returns the index after the first word "per", or -1. A comma is only in the number of the denominator, so that
     * the word before a comma is the last one before it.
     */
    private static int startOfDenominator(String text) {
        int comma = text.indexOf(',');
        Matcher word = PER_WORD.matcher(text).region(0, comma < 0 ? text.length() : comma);
        int start = -1;
        while ((start < 0 || comma >= 0) && word.find()) {
            start = word.end();
        }
        return start;
    }

    private static long count(@Nullable String number, @Nullable String scale) {
        long count = number == null ? 1 : Long.parseLong(number.replace(",", ""));
        return scale == null
                ? count
                : BigDecimal.valueOf(count)
                        .scaleByPowerOfTen(Scale.parse(scale).exponent())
                        .longValueExact();
    }

    /** Returns a unit after a scale, such as {@code million ton-km}. */
    private static Optional<UnitRule> scaled(String text) {
        Matcher scaled = SCALED.matcher(text);
        return scaled.matches()
                ? checked(() -> UnitRule.amount(scaled.group(2)).withScale(Scale.parse(scaled.group(1))))
                : Optional.empty();
    }
}
