// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount per inhabitant, per unit of another count of the data ("€4.52 per passenger", 每件8.05元), per day or
 * per month as the amount of all that it implies. Such a reading can only support, and only if one indicator fits.
 */
final class PerUnitRule {
    /** Words for an amount divided by a population. */
    static final Pattern PER_HEAD = Pattern.compile("(?i)人均|每人|\\bper[ -](?:head|capita|person|inhabitant|resident)\\b"
            + "|\\b(?:for )?each (?:inhabitant|resident|person)\\b");

    private static final Pattern PER_DAY =
            Pattern.compile("(?i)日均|平均每[天日]|每[天日]|\\b(?:per|a|each|every) day\\b|\\bdaily\\b");
    private static final Pattern PER_MONTH =
            Pattern.compile("(?i)月均|平均每个?月|每个?月|\\b(?:per|a|each|every) month\\b|\\bmonthly\\b");
    private static final Pattern PER_NOUN =
            Pattern.compile("(?i)\\b(?:per|each|for every|a single)[ -](?<en>[a-z]{3,})\\b|[每单](?<zh>[一-鿿]{1,4})");
    private static final List<Pattern> PER_UNIT = List.of(PER_DAY, PER_MONTH, PER_NOUN);
    private static final String MEASURE_WORDS = "一个位名件台辆张家所座户亩次";

    private final Sentence sentence;
    private final NearestMentions mentions;
    private final DataIndex data;
    private final ClaimResults claims;
    private final Function<Indicator<?>, Optional<ObservationKey>> subject;

    /**
     * What an amount is divided by.
     *
     * @param of the value for an observation of the amount, or empty without a value
     * @param count the indicator of the value, or null for days and months
     */
    private record Divisor(
            Function<ObservationKey, Optional<Interval>> of,
            @Nullable Indicator<?> count) {}

    /**
     * @param sentence the sentence
     * @param mentions the nearest mentions
     * @param data the data
     * @param claims the results of claims
     * @param subject the observation that the figure is of if it is of an indicator
     */
    PerUnitRule(
            Sentence sentence,
            NearestMentions mentions,
            DataIndex data,
            ClaimResults claims,
            Function<Indicator<?>, Optional<ObservationKey>> subject) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.data = data;
        this.claims = claims;
        this.subject = subject;
    }

    /** Returns the claim of the only amount of the data that a figure per inhabitant agrees with. */
    Optional<Claim> perHead(FigureScope scope, Figure<?> figure, StatementParts parts) {
        boolean isPerHead = mentions.isAfter(PER_HEAD, scope)
                || PER_HEAD.matcher(clause(scope)).find();
        return isPerHead ? read(data.named("population").stream().map(this::counted), figure, parts) : Optional.empty();
    }

    /** Returns the claim of the only amount of the data that a figure per other unit, day or month agrees with. */
    Optional<Claim> perUnit(FigureScope scope, Figure<?> figure, StatementParts parts) {
        String clause = clause(scope);
        boolean isInClause =
                PER_UNIT.stream().anyMatch(per -> per.matcher(clause).find());
        boolean isBefore = !isInClause && PER_UNIT.stream().anyMatch(per -> mentions.isAfter(per, scope));
        return isInClause || isBefore
                ? read(
                        divisors(isBefore ? sentence.words(sentence.get(0).start, scope.token().start) : clause),
                        figure,
                        parts)
                : Optional.empty();
    }

    private String clause(FigureScope scope) {
        return sentence.words(sentence.get(scope.clauseStart).start, sentence.get(scope.clauseEnd - 1).end);
    }

    private Optional<Claim> read(Stream<Divisor> divisors, Figure<?> figure, StatementParts parts) {
        List<Claim> found = new ArrayList<>();
        for (Divisor divisor : divisors.toList()) {
            List<Indicator<?>> amounts = data.indicators().stream()
                    .filter(indicator -> !indicator.equals(divisor.count()) && isAmount(indicator, figure, divisor))
                    .toList();
            for (Indicator<?> indicator : amounts) {
                Optional<ObservationKey> of = subject.apply(indicator);
                Claim claim = of.flatMap(divisor.of())
                        .map(units -> ofAll(of.get(), units, figure, data))
                        .orElse(null);
                if (claim != null && claims.check(claim).verdict() == Verdict.SUPPORTED) {
                    found.add(claim);
                    parts.set(of.get(), data);
                    parts.convention = LabelFinder.NO_LABEL;
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Returns what the words of a clause divide by. */
    private Stream<Divisor> divisors(String clause) {
        if (PER_DAY.matcher(clause).find()) {
            return Stream.of(new Divisor(of -> inPeriod(of, ChronoUnit.DAYS), null));
        }
        if (PER_MONTH.matcher(clause).find()) {
            return Stream.of(new Divisor(of -> inPeriod(of, ChronoUnit.MONTHS), null));
        }
        Matcher per = PER_NOUN.matcher(clause);
        List<Indicator<?>> counts = new ArrayList<>();
        while (per.find()) {
            String en = per.group("en");
            data.indicators().stream()
                    .filter(count -> count.kind() == Count.class && !counts.contains(count))
                    .filter(count -> en == null ? isNamed(count, per.group("zh")) : isCounted(count, en))
                    .forEach(counts::add);
        }
        return counts.stream().map(this::counted);
    }

    private Divisor counted(Indicator<?> count) {
        return new Divisor(of -> value(of.withIndicator(count.id()), data, claims), count);
    }

    /** Returns the number of days or months of the period of a flow. */
    private Optional<Interval> inPeriod(ObservationKey of, ChronoUnit unit) {
        boolean isFlow = data.indicator(of.indicator())
                .filter(indicator -> indicator.behaviour() == Behaviour.FLOW)
                .isPresent();
        long number = unit.between(of.period().start(), of.period().end().plusDays(1));
        return isFlow ? Optional.of(Interval.exactly(BigDecimal.valueOf(number))) : Optional.empty();
    }

    /** Returns whether English words for a count have a noun as their last word: "rail passengers" of "passenger". */
    private boolean isCounted(Indicator<?> count, String noun) {
        String one = noun.toLowerCase(Locale.ROOT);
        String plural = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
        return Stream.concat(
                        data.series(count).units.stream()
                                .map(unit -> unit.of(BigDecimal.ONE))
                                .map(quantity -> quantity instanceof Count some ? some.counted() : ""),
                        count.labels().values().stream().flatMap(List::stream))
                .map(FoldedText::term)
                .anyMatch(words -> words.endsWith(plural) || words.endsWith(one));
    }

    /** Returns whether a Chinese label of a count has the noun after 每, or the measure word if no noun follows it. */
    private static boolean isNamed(Indicator<?> count, String words) {
        int start = 0;
        while (start < words.length() - 1 && MEASURE_WORDS.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        String noun = words.substring(start, Math.min(words.length(), start + 2));
        return count.labels().values().stream().flatMap(List::stream).anyMatch(label -> label.contains(noun));
    }

    /** Returns whether a figure may be an amount of an indicator per unit of a divisor. */
    private boolean isAmount(Indicator<?> indicator, Figure<?> figure, Divisor divisor) {
        Quantity<?> stated = figure.unit().of(BigDecimal.ONE);
        return data.series(indicator).units.stream().allMatch(unit -> {
            Quantity<?> own = unit.of(BigDecimal.ONE);
            if (own instanceof Money money) {
                return stated.equals(own)
                        || stated instanceof MoneyPer per && per.currency().equals(money.currency());
            }
            if (own instanceof Amount amount) {
                return stated.equals(own)
                        || isPer(stated, divisor)
                                && ((AmountPer) stated).measure().equals(amount.measure());
            }
            return own instanceof Count && (stated instanceof Count || isPer(stated, divisor));
        });
    }

    private static boolean isPer(Quantity<?> stated, Divisor divisor) {
        return stated instanceof AmountPer per
                && per.perCount().compareTo(BigDecimal.ONE) == 0
                && (divisor.count() != null
                        || per.per().equals("day")
                        || per.per().equals("month"));
    }

    /** Returns the claim of an amount of all that an amount per unit of a count implies; null without values. */
    static @Nullable Claim ofAll(
            ObservationKey of, ObservationKey count, Figure<?> each, DataIndex data, ClaimResults claims) {
        return value(count, data, claims)
                .map(units -> ofAll(of, units, each, data))
                .orElse(null);
    }

    private static @Nullable Claim ofAll(ObservationKey of, Interval units, Figure<?> each, DataIndex data) {
        Optional<Unit<?>> unit = unit(of, data);
        Optional<Interval> own = rounded(each).or(() -> each.bounds().map(Bounds::interval));
        return unit.isEmpty() || own.isEmpty()
                ? null
                : new LevelClaim(of, FigureRule.within(unit.get(), own.get().multipliedBy(units)));
    }

    private static Optional<Interval> value(ObservationKey key, DataIndex data, ClaimResults claims) {
        return unit(key, data).flatMap(unit -> Hypotheses.value(key, unit, claims));
    }

    private static Optional<Unit<?>> unit(ObservationKey key, DataIndex data) {
        return data.indicator(key.indicator())
                .flatMap(indicator -> data.series(indicator).units.stream().findFirst());
    }

    /** Returns the numbers that round to a number as it is written, without its zeros: "(about) 228,000 yuan". */
    private static Optional<Interval> rounded(Figure<?> figure) {
        return figure.quantity()
                .map(quantity -> quantity.number().stripTrailingZeros())
                .filter(number -> figure.qualifier() == Qualifier.ABOUT && number.precision() > 1
                        || figure.qualifier() == Qualifier.NONE && number.scale() < 0 && number.precision() > 2)
                .map(number -> {
                    BigDecimal half = BigDecimal.valueOf(5, number.scale() + 1);
                    return Interval.closed(number.subtract(half), number.add(half));
                });
    }
}
