// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.github.regiostat.calculation.Differences;
import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.calculation.Shares;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.RankedMeasurement;
import io.github.regiostat.dataset.Ranking;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** {@code calculate}: a calculation with values of the data, with its inputs and its derivation in words. */
final class CalculateTool implements ServerTool {
    private static final int LISTED = 10;
    private static final String ROUNDING = " to 34 digits";

    private final DataLookup lookup;
    private final ExchangeRates rates;

    CalculateTool(Dataset dataset, ExchangeRates rates) {
        this.lookup = new DataLookup(dataset);
        this.rates = rates;
    }

    /** What a call is about, and the measurements that it names. */
    private final class Call {
        final ToolArguments arguments;
        final Indicator<?> indicator;
        final Region region;
        final TimePeriod period;

        Call(ToolArguments arguments) {
            this.arguments = arguments;
            this.indicator = lookup.indicator(arguments.requiredText("indicator"));
            this.region = lookup.region(arguments.requiredText("region"));
            this.period = DataLookup.period(arguments.requiredText("period"));
        }

        Measurement<?> subject() {
            return lookup.measurement(indicator, region, period, arguments.members("dimensions"));
        }

        Measurement<?> since() {
            return lookup.measurement(
                    indicator,
                    region,
                    DataLookup.period(arguments.requiredText("since")),
                    arguments.members("dimensions"));
        }

        /** Returns the measurement of an object of the call, whose absent members are those of the subject. */
        Measurement<?> other(String name) {
            Map<String, String> members = arguments.members(name);
            if (members.isEmpty()) {
                throw new RefusedCallException("Argument '" + name + "' must state what differs from the subject, such"
                        + " as {\"region\": \"CN\"}, but is missing");
            }
            return lookup.measurement(
                    members.containsKey("indicator") ? lookup.indicator(members.get("indicator")) : indicator,
                    members.containsKey("region") ? lookup.region(members.get("region")) : region,
                    members.containsKey("period") ? DataLookup.period(members.get("period")) : period,
                    members.containsKey("indicator") ? Map.of() : arguments.members("dimensions"));
        }

        Measurement<?> reference() {
            return arguments.text("since").isPresent() ? since() : other("reference");
        }
    }

    @Override
    public Map<String, Object> call(ToolArguments arguments) {
        Call call = new Call(arguments);
        Measurement<?> subject = call.subject();
        return switch (arguments.requiredText("calculation")) {
            case "growth" -> result(CalculateTool::growth, subject, call.since(), "later / earlier - 1");
            case "average-growth" ->
                result(CalculateTool::average, subject, call.since(), "(later / earlier) ^ (1 / years) - 1");
            case "difference" -> result(CalculateTool::difference, subject, call.reference(), "value - reference");
            case "share" -> result(CalculateTool::share, subject, call.other("whole"), "part / whole");
            case "multiple" -> result(CalculateTool::multiple, subject, call.reference(), "value / reference");
            case "per-capita" -> perCapita(call, subject);
            case "conversion" -> conversion(call, subject);
            case "rank" -> rank(call, subject);
            default ->
                throw new RefusedCallException("Calculation must be one of those in the schema, but was '"
                        + arguments.requiredText("calculation") + "'");
        };
    }

    private static Map<String, Object> result(
            BinaryOperator<Measurement<?>> calculation, Measurement<?> subject, Measurement<?> other, String formula) {
        return result(calculation.apply(subject, other), formula, subject, other);
    }

    private static Map<String, Object> result(Measurement<?> result, String formula, Measurement<?>... inputs) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.putAll(Answers.place(result));
        answer.putAll(Answers.value(result));
        List<String> values = new ArrayList<>();
        for (Measurement<?> input : inputs) {
            values.add(described(input));
        }
        answer.put("derivation", formula + ", with " + String.join(" and ", values));
        answer.put("inputs", List.of(inputs).stream().map(Answers::of).toList());
        // The bounds contain the rounding of a quotient.
        List<String> notes = result.derivation().map(Derivation::notes).orElse(List.of()).stream()
                .filter(note -> !note.contains(ROUNDING))
                .toList();
        if (!notes.isEmpty()) {
            answer.put("notes", notes);
        }
        return answer;
    }

    private static String described(Measurement<?> input) {
        return input.figure().map(Figure::toString).orElse("?") + " ("
                + input.indicator().name() + " of " + input.region().name() + " in " + input.period() + ")";
    }

    /** Returns the measurement as one of the same kind as another, which the calculation checks. */
    private static <Q extends Quantity<Q>> Measurement<Q> like(Measurement<Q> other, Measurement<?> measurement) {
        return measurement.as(other.indicator().kind());
    }

    private static <Q extends Quantity<Q>> Measurement<?> growth(Measurement<Q> later, Measurement<?> earlier) {
        return Growth.between(like(later, earlier), later);
    }

    private static <Q extends Quantity<Q>> Measurement<?> average(Measurement<Q> later, Measurement<?> earlier) {
        return Growth.averageAnnual(like(later, earlier), later);
    }

    private static <Q extends Quantity<Q>> Measurement<?> multiple(Measurement<Q> value, Measurement<?> reference) {
        return Ratios.multiple(value, like(value, reference));
    }

    private static <Q extends Quantity<Q>> Measurement<?> difference(Measurement<Q> value, Measurement<?> reference) {
        if (value.indicator().kind() == Percentage.class) {
            return Shares.difference(value.as(Percentage.class), reference.as(Percentage.class));
        }
        if (value.indicator().kind() == GrowthRate.class) {
            return Growth.difference(value.as(GrowthRate.class), reference.as(GrowthRate.class));
        }
        return Differences.of(value, like(value, reference));
    }

    private static Measurement<?> share(Measurement<?> part, Measurement<?> whole) {
        Class<?> kind = part.indicator().kind();
        if (kind == Money.class) {
            return Shares.of(part.as(Money.class), whole.as(Money.class));
        }
        if (kind == Count.class) {
            return Shares.of(part.as(Count.class), whole.as(Count.class));
        }
        if (kind == Amount.class) {
            return Shares.of(part.as(Amount.class), whole.as(Amount.class));
        }
        throw new RefusedCallException("A part of a whole must be money, a count or an amount, but "
                + part.indicator().id() + " is of " + kind.getSimpleName() + ": calculate a multiple or a difference");
    }

    private Map<String, Object> perCapita(Call call, Measurement<?> amount) {
        Measurement<Count> population = lookup.measurement(
                        lookup.indicator(call.arguments.requiredText("population")), call.region, call.period, Map.of())
                .as(Count.class);
        Class<?> kind = amount.indicator().kind();
        Measurement<?> result;
        if (kind == Money.class) {
            result = Ratios.perCapita(amount.as(Money.class), population);
        } else if (kind == Count.class) {
            result = Ratios.perCapita(amount.as(Count.class), population, 1);
        } else if (kind == Amount.class) {
            result = Ratios.perCapita(amount.as(Amount.class), population, 1);
        } else {
            throw new RefusedCallException("An amount per person must be of money, a count or an amount, but "
                    + amount.indicator().id() + " is of " + kind.getSimpleName());
        }
        return result(result, "amount / population", amount, population);
    }

    private Map<String, Object> conversion(Call call, Measurement<?> amount) {
        String currency = call.arguments.requiredText("currency");
        Measurement<?> result;
        if (amount.indicator().kind() == Money.class) {
            result = amount.as(Money.class).convertedTo(currency, rates);
        } else if (amount.indicator().kind() == MoneyPer.class) {
            result = amount.as(MoneyPer.class).convertedTo(currency, rates);
        } else {
            throw new RefusedCallException(
                    "A conversion must be of money, but " + amount.indicator().id() + " is of "
                            + amount.indicator().kind().getSimpleName());
        }
        String formula = "amount converted at "
                + result.derivation()
                        .map(each -> DataLookup.listed(each.rates()))
                        .orElse("no rate");
        return result(result, formula, amount);
    }

    private <Q extends Quantity<Q>> Map<String, Object> rank(Call call, Measurement<Q> subject) {
        Map<String, String> dimensions = call.arguments.members("dimensions");
        List<Region> among =
                call.arguments.texts("among").stream().map(lookup::region).toList();
        List<Measurement<Q>> values = new ArrayList<>();
        values.add(subject);
        if (among.isEmpty()) {
            lookup.ofRegions(call.indicator, call.period, dimensions).stream()
                    .filter(other -> !other.region().isSamePlaceAs(call.region))
                    .forEach(other -> values.add(like(subject, other)));
        }
        for (Region region : among) {
            if (!region.isSamePlaceAs(call.region)) {
                values.add(like(subject, lookup.measurement(call.indicator, region, call.period, dimensions)));
            }
        }
        Ranking<Q> ranking = Ranking.of(values);
        RankedMeasurement<Q> found = ranking.find(subject.region())
                .orElseThrow(() -> new RefusedCallException(
                        "The rank of " + subject.region().name() + " is not decided by the data"));
        Map<String, Object> answer = new LinkedHashMap<>(Answers.place(subject));
        Map<String, Object> rank = new LinkedHashMap<>();
        rank.put("best", found.best());
        rank.put("worst", found.worst());
        rank.put("of", values.size());
        answer.put("rank", rank);
        answer.put(
                "derivation",
                (found.isCertain() ? "rank " + found.best() : "rank " + found.best() + " to " + found.worst()) + " of "
                        + values.size() + " regions, the greatest first, by " + described(subject));
        answer.put(
                "inputs",
                ranking.ranked().stream()
                        .limit(LISTED)
                        .map(each -> Answers.of(each.measurement()))
                        .toList());
        return answer;
    }
}
