// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.json.mapping.IndicatorRule;
import io.github.regiostat.json.mapping.UnitRule;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parses the unit in the name of an indicator, the only place where the World Bank states it: {@code GDP (constant 2015
 * US$)} has dollars at the prices of 2015. An unknown unit becomes a unit of amount with the text in parentheses as its
 * name.
 */
final class IndicatorNameParser {
    private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");

    /** A note on the estimation, not a unit. */
    private static final Pattern NOTE = Pattern.compile("(?i).*\\bestimates?\\b.*");

    /** A prefix of the unit in the statistics of the balance of payments and of debt. */
    private static final Pattern ACCOUNT = Pattern.compile("(?:BoP|AMT|DIS|DOD|INT|NFL|TDS), (.+)");

    private static final Pattern MONEY =
            Pattern.compile("((?:(current|constant(?: ([0-9]{4}))?) )?(US\\$|LCU|international \\$|PPP \\$|PPP US\\$))"
                    + "(?: (thousand|million|billion)s?)?(?: per ([^,]+))?");

    private static final Pattern SHARE = Pattern.compile("% of (.+)");
    private static final Pattern PERCENT = Pattern.compile("(?:.+, )?%|% (?:gross|net)");
    private static final Pattern GROWTH = Pattern.compile("annual %(?: growth)?");
    private static final Pattern INDEX = Pattern.compile("([0-9]{4}) ?= ?100");
    private static final Pattern RATE =
            Pattern.compile("([^,]*?) ?\\bper (?:([0-9]{1,3}(?:,[0-9]{3})*|million) )?([^,]+)");
    private static final Pattern PER = Pattern.compile("\\bper (capita|worker|person employed)\\b");
    private static final Pattern NO_THING = Pattern.compile("(?i).*(?:,|\\b(?:rate|ratio|index|per)\\b).*");
    private static final Pattern PEOPLE = Pattern.compile("(?:Population|Urban population|Rural population)\\b.*");
    private static final Pattern NATIONAL_ACCOUNTS = Pattern.compile("N[EY]\\..*");

    private IndicatorNameParser() {}

    /** Returns the rule of a name, or an empty rule if the name states no unit. */
    static IndicatorRule rule(String id, String name) {
        List<String> groups = groups(name);
        String head = name.indexOf('(') < 0 ? name : name.substring(0, name.indexOf('('));
        Optional<UnitRule> unit = groups.stream()
                .flatMap(group -> unit(group, head.strip()).stream())
                .findFirst()
                .or(() -> groups.stream().findFirst().map(UnitRule::amount));
        if (unit.isPresent()) {
            return behaviour(id, IndicatorRule.none().withUnit(unit.get()));
        }
        return id.startsWith("SP.") && PEOPLE.matcher(name).matches()
                ? IndicatorRule.none()
                        .withUnit(UnitRule.count("people"))
                        .withBehaviour(Behaviour.STOCK)
                        .withTimeCollection(TimeCollection.MIDDLE)
                : IndicatorRule.none();
    }

    /** Returns the texts in parentheses without notes, the last one first. */
    private static List<String> groups(String name) {
        List<String> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(name);
        while (group.find()) {
            String text = group.group(1).strip();
            if (!text.isEmpty() && !NOTE.matcher(text).matches()) {
                groups.add(text);
            }
        }
        Collections.reverse(groups);
        return groups;
    }

    /** Returns the rule with its behaviour over time: amounts of money of the national accounts are flows of a year. */
    private static IndicatorRule behaviour(String id, IndicatorRule rule) {
        boolean isMoney = rule.unit()
                .unit(Frequency.YEAR)
                .filter(unit -> unit.kind().equals(Money.class))
                .isPresent();
        return isMoney && NATIONAL_ACCOUNTS.matcher(id).matches() ? rule.withBehaviour(Behaviour.FLOW) : rule;
    }

    private static Optional<UnitRule> unit(String group, String head) {
        Matcher account = ACCOUNT.matcher(group);
        String text = account.matches() ? account.group(1) : group;
        return Stream.of(money(text, head), percentage(text), index(text), rate(text, head))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<UnitRule> money(String text, String head) {
        Matcher money = MONEY.matcher(text);
        if (!money.matches()) {
            return Optional.empty();
        }
        Matcher whole = PER.matcher(head);
        Optional<String> per = Optional.ofNullable(money.group(6))
                .or(() -> whole.find() ? Optional.of(whole.group(1)) : Optional.empty())
                .map(IndicatorNameParser::one);
        UnitRule unit = money.group(4).equals("US$") ? dollars(per) : amount(money.group(1), per);
        if (money.group(5) != null) {
            unit = unit.withScale(Scale.parse(money.group(5)));
        }
        return Optional.of(prices(unit, money.group(2), money.group(3)));
    }

    private static UnitRule dollars(Optional<String> per) {
        return per.map(one -> UnitRule.moneyPer("USD", one)).orElseGet(() -> UnitRule.money("USD"));
    }

    /** Returns the unit of amounts in local currency or in purchasing power parities, which are not convertible. */
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
        return year == null ? unit : unit.withPrices(PriceBasis.constant(TimePeriod.year(Integer.parseInt(year))));
    }

    private static Optional<UnitRule> percentage(String text) {
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            return Optional.of(UnitRule.percentageOf(share.group(1)));
        }
        if (GROWTH.matcher(text).matches()) {
            return Optional.of(UnitRule.growth(Period.ofYears(1)));
        }
        return PERCENT.matcher(text).matches() ? Optional.of(UnitRule.percentage()) : Optional.empty();
    }

    private static Optional<UnitRule> index(String text) {
        Matcher index = INDEX.matcher(text);
        return index.matches() ? Optional.of(UnitRule.index(index.group(1))) : Optional.empty();
    }

    /**
     * Returns a rate such as {@code births per woman} or {@code per 1,000 people}; the latter counts the subject of the
     * name, such as {@code Physicians}.
     */
    private static Optional<UnitRule> rate(String text, String head) {
        Matcher rate = RATE.matcher(text);
        if (!rate.matches()) {
            return Optional.empty();
        }
        String measure = rate.group(1).isEmpty() ? head : rate.group(1);
        if (rate.group(1).isEmpty() && (head.isEmpty() || NO_THING.matcher(head).matches())) {
            return Optional.empty();
        }
        return Optional.of(UnitRule.amountPer(measure, one(rate.group(3)), count(rate.group(2))));
    }

    private static long count(@Nullable String text) {
        if (text == null) {
            return 1;
        }
        return text.equals("million") ? 1_000_000 : Long.parseLong(text.replace(",", ""));
    }
}
