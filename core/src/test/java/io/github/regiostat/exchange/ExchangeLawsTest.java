// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.arbitrary.Rates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class ExchangeLawsTest {
    private static final TimePeriod YEAR = TimePeriod.year(2024);
    private static final MathContext MANY = new MathContext(600);

    @Provide
    Arbitrary<ExchangeRate> rates() {
        return Rates.any();
    }

    @Provide
    Arbitrary<ExchangeRates> collections() {
        return Rates.collections();
    }

    @Provide
    Arbitrary<BigDecimal> rateNumbers() {
        return Rates.usualNumbers();
    }

    @Provide
    Arbitrary<BigDecimal> anyNumbers() {
        return Rates.numbers();
    }

    /** Amounts of up to a trillion with up to four decimal places. */
    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000_000_000L), BigDecimal.valueOf(1_000_000_000_000L))
                .ofScale(4);
    }

    /** A figure in yuan with bounds, and a number that they contain. */
    @Provide
    Arbitrary<Tuple.Tuple2<Figure<Money>, BigDecimal>> figuresAndInsides() {
        Arbitrary<Money> yuan = Quantities.numbers().map(number -> Money.of("CNY", number));
        return Figures.of(yuan)
                .filter(figure -> figure.bounds().isPresent())
                .flatMap(figure -> Figures.inside(figure.bounds().orElseThrow().interval())
                        .map(inside -> Tuple.of(figure, inside)));
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Figure<Money>, BigDecimal>> qualifiedFiguresAndInsides() {
        return figuresAndInsides().filter(pair -> pair.get1().qualifier() != Qualifier.NONE);
    }

    /** Averages of 2024 for some pairs of six currencies, so that there are often several paths. */
    @Provide
    Arbitrary<ExchangeRates> networks() {
        Arbitrary<List<List<String>>> pairs =
                Rates.pairs().list().uniqueElements().ofMinSize(3).ofMaxSize(12);
        Arbitrary<List<String>> pivots =
                Quantities.currencies().list().uniqueElements().ofMaxSize(4);
        return Combinators.combine(pairs, pivots).as((edges, order) -> {
            ExchangeRates.Builder builder = ExchangeRates.builder().pivots(order.toArray(String[]::new));
            edges.forEach(pair -> builder.average("2024", pair.get(0), pair.get(1), "1.00"));
            return builder.build();
        });
    }

    @Provide
    Arbitrary<List<String>> pairs() {
        return Rates.pairs();
    }

    private static ExchangeRates only(BigDecimal rate) {
        return ExchangeRates.builder()
                .add(ExchangeRate.of("USD", "CNY", rate, YEAR, RateBasis.AVERAGE))
                .build();
    }

    private static ConversionPath path(ExchangeRates rates, String from, String to) {
        return rates.find(from, to, YEAR, RateBasis.AVERAGE).orElseThrow();
    }

    @Property
    void rateAndInverse_restoreAnAmountWithinOneUnitInTheLastPlace(
            @ForAll("rateNumbers") BigDecimal rate,
            @ForAll("amounts") BigDecimal amount,
            @ForAll @IntRange(min = 0, max = 6) int decimals) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        ConversionPath there = path(only(rate), "CNY", "USD");
        ConversionPath back = path(only(rate), "USD", "CNY");
        BigDecimal returned = back.appliedTo(there.appliedTo(amount, MathContext.DECIMAL128), MathContext.DECIMAL128);
        assertThat(returned.setScale(decimals, RoundingMode.HALF_EVEN)
                        .subtract(amount.setScale(decimals, RoundingMode.HALF_EVEN))
                        .abs())
                .isLessThanOrEqualTo(unit);
        BigDecimal otherWay = there.appliedTo(back.appliedTo(amount, MathContext.DECIMAL128), MathContext.DECIMAL128);
        assertThat(otherWay).isEqualByComparingTo(amount);
    }

    @Property
    void inverted_twice_isTheRateWithinRounding(@ForAll("rates") ExchangeRate rate) {
        BigDecimal twice = rate.inverted(MathContext.DECIMAL128)
                .inverted(MathContext.DECIMAL128)
                .rate();
        BigDecimal tolerance = rate.rate().scaleByPowerOfTen(-32);
        assertThat(twice.subtract(rate.rate()).abs()).isLessThanOrEqualTo(tolerance);
    }

    @Property
    void conversionViaAPivot_equalsTheCrossRateWithinThePrecision(
            @ForAll("rateNumbers") BigDecimal dollars,
            @ForAll("rateNumbers") BigDecimal yuan,
            @ForAll("amounts") BigDecimal amount,
            @ForAll @IntRange(min = 2, max = 50) int digits) {
        ExchangeRates rates = ExchangeRates.builder()
                .add(ExchangeRate.of("EUR", "USD", dollars, YEAR, RateBasis.AVERAGE))
                .add(ExchangeRate.of("EUR", "CNY", yuan, YEAR, RateBasis.AVERAGE))
                .build();
        MathContext context = new MathContext(digits, RoundingMode.HALF_EVEN);
        BigDecimal over = path(rates, "USD", "CNY").appliedTo(amount, context);
        assertThat(over).isEqualByComparingTo(amount.multiply(yuan).divide(dollars, context));
        ExchangeRate cross = rates.rate("USD", "CNY", YEAR, RateBasis.AVERAGE, context);
        BigDecimal byCross = amount.multiply(cross.rate());
        assertThat(over.subtract(byCross).abs())
                .isLessThanOrEqualTo(byCross.abs().scaleByPowerOfTen(2 - digits));
    }

    @Property
    void conversionViaAPivot_withoutDivision_equalsTheCrossRateExactly(
            @ForAll("rateNumbers") BigDecimal dollars,
            @ForAll("rateNumbers") BigDecimal yuan,
            @ForAll("amounts") BigDecimal amount) {
        ExchangeRate first = ExchangeRate.of("EUR", "USD", dollars, YEAR, RateBasis.AVERAGE);
        ExchangeRate second = ExchangeRate.of("USD", "CNY", yuan, YEAR, RateBasis.AVERAGE);
        ExchangeRates rates = ExchangeRates.builder().add(first).add(second).build();
        assertThat(path(rates, "EUR", "CNY").appliedTo(amount, MathContext.DECIMAL32))
                .isEqualByComparingTo(amount.multiply(first.crossedWith(second).rate()));
    }

    /** Rates and numbers of many digits do not fit a {@code long}. */
    @Property
    void appliedTo_decimals_isTheExactQuotientRoundedOnce(
            @ForAll("anyNumbers") BigDecimal dollars,
            @ForAll("anyNumbers") BigDecimal yuan,
            @ForAll("anyNumbers") BigDecimal number,
            @ForAll boolean isNegative,
            @ForAll @IntRange(min = -10, max = 30) int decimals,
            @ForAll RoundingMode rounding) {
        Assume.that(rounding != RoundingMode.UNNECESSARY);
        ExchangeRates rates = ExchangeRates.builder()
                .add(ExchangeRate.of("EUR", "USD", dollars, YEAR, RateBasis.AVERAGE))
                .add(ExchangeRate.of("EUR", "CNY", yuan, YEAR, RateBasis.AVERAGE))
                .build();
        BigDecimal amount = isNegative ? number.negate() : number;
        assertThat(path(rates, "USD", "CNY").appliedTo(amount, decimals, rounding))
                .isEqualTo(amount.multiply(yuan).divide(dollars, decimals, rounding));
        assertThat(path(rates, "EUR", "CNY").appliedTo(amount, decimals, rounding))
                .isEqualTo(amount.multiply(yuan).setScale(decimals, rounding));
        assertThat(path(rates, "USD", "EUR").appliedTo(amount, decimals, rounding))
                .isEqualTo(amount.divide(dollars, decimals, rounding));
    }

    @Property
    void convertedBounds_containTheConversionOfEveryContainedNumber(
            @ForAll("figuresAndInsides") Tuple.Tuple2<Figure<Money>, BigDecimal> figureAndInside,
            @ForAll("rateNumbers") BigDecimal rate,
            @ForAll boolean isMultiplying) {
        BigDecimal inside = figureAndInside.get2();
        ExchangeRates rates = isMultiplying
                ? ExchangeRates.builder()
                        .add(ExchangeRate.of("CNY", "USD", rate, YEAR, RateBasis.AVERAGE))
                        .build()
                : only(rate);
        ConversionPath path = path(rates, "CNY", "USD");
        Figure<Money> converted = path.convert(figureAndInside.get1());
        Interval bounds = converted.bounds().orElseThrow().interval();
        assertThat(bounds.contains(path.appliedTo(inside, MANY)))
                .as("%s in %s", inside, bounds)
                .isTrue();
        assertThat(converted.value().isPresent())
                .isEqualTo(figureAndInside.get1().value().isPresent());
    }

    @Property
    void find_usesTheShortestPathViaTheEarliestPivots(
            @ForAll("networks") ExchangeRates rates, @ForAll("pairs") List<String> pair) {
        List<List<String>> ways = new ArrayList<>();
        collect(rates, List.of(pair.get(0)), pair.get(1), ways);
        Optional<List<String>> best = ways.stream()
                .min(Comparator.<List<String>>comparingInt(List::size).thenComparing(way -> ranks(rates, way)));
        Optional<List<String>> found =
                rates.find(pair.get(0), pair.get(1), YEAR, RateBasis.AVERAGE).map(path -> currencies(path));
        assertThat(found).isEqualTo(best);
    }

    private static void collect(ExchangeRates rates, List<String> way, String to, List<List<String>> ways) {
        String at = way.get(way.size() - 1);
        if (at.equals(to)) {
            ways.add(way);
            return;
        }
        for (ExchangeRate rate : rates.rates()) {
            String base = rate.base().getCurrencyCode();
            String quote = rate.quote().getCurrencyCode();
            String next = base.equals(at) ? quote : base;
            if ((base.equals(at) || quote.equals(at)) && !way.contains(next)) {
                List<String> longer = new ArrayList<>(way);
                longer.add(next);
                collect(rates, longer, to, ways);
            }
        }
    }

    /** A text that sorts paths of equal length by pivot, and other currencies by code. */
    private static String ranks(ExchangeRates rates, List<String> way) {
        List<String> pivots = rates.pivots().stream().map(Object::toString).toList();
        StringBuilder ranks = new StringBuilder();
        way.forEach(code ->
                ranks.append(pivots.contains(code) ? pivots.indexOf(code) : 9).append(code));
        return ranks.toString();
    }

    private static List<String> currencies(ConversionPath path) {
        List<String> currencies = new ArrayList<>(List.of(path.from().getCurrencyCode()));
        for (ExchangeRate rate : path.rates()) {
            String at = currencies.get(currencies.size() - 1);
            String base = rate.base().getCurrencyCode();
            currencies.add(base.equals(at) ? rate.quote().getCurrencyCode() : base);
        }
        return currencies;
    }

    /** Fixings of four currencies on some days of a week, so that paths often lack a step on a day. */
    @Provide
    Arbitrary<ExchangeRates> weeks() {
        Arbitrary<List<Object>> key = Combinators.combine(
                        Arbitraries.of("USD", "CNY", "EUR", "JPY")
                                .list()
                                .uniqueElements()
                                .ofSize(2),
                        Arbitraries.integers().between(1, 7))
                .as((pair, day) -> List.<Object>of(pair.get(0), pair.get(1), day));
        return Combinators.combine(
                        key.list().uniqueElements().ofMaxSize(12),
                        Arbitraries.integers().between(0, 6))
                .as((fixings, daysBack) -> {
                    ExchangeRates.Builder builder = ExchangeRates.builder().daysBack(daysBack);
                    fixings.forEach(f -> builder.spot(
                            "2024-01-0" + f.get(2),
                            f.get(0).toString(),
                            f.get(1).toString(),
                            "1.00"));
                    return builder.build();
                });
    }

    /** The path is that of the latest day on which the fixings of the day alone connect the currencies. */
    @Property
    void spotPath_isOfOneDay(@ForAll("weeks") ExchangeRates rates, @ForAll @IntRange(min = 1, max = 7) int asked) {
        TimePeriod day = TimePeriod.day("2024-01-0" + asked);
        Optional<List<ExchangeRate>> expected = Optional.empty();
        for (int back = 0; back <= rates.daysBack() && expected.isEmpty(); back++) {
            TimePeriod fixing = day.minus(back);
            ExchangeRates.Builder ofTheDay = ExchangeRates.builder();
            rates.rates().stream().filter(rate -> rate.period().equals(fixing)).forEach(ofTheDay::add);
            expected =
                    ofTheDay.build().find("USD", "CNY", fixing, RateBasis.SPOT).map(ConversionPath::rates);
        }
        assertThat(rates.find("USD", "CNY", day, RateBasis.SPOT).map(ConversionPath::rates))
                .isEqualTo(expected);
        assertThat(rates.find("USD", "CNY", day, RateBasis.END_OF_PERIOD).map(ConversionPath::rates))
                .isEqualTo(expected);
    }

    @Property
    void path_neverMixesBasesOrDays(@ForAll("collections") ExchangeRates rates, @ForAll("pairs") List<String> pair) {
        for (ExchangeRate asked : rates.rates()) {
            for (RateBasis basis : RateBasis.values()) {
                rates.find(pair.get(0), pair.get(1), asked.period(), basis).ifPresent(path -> {
                    List<ExchangeRate> market = path.rates().stream()
                            .filter(rate -> rate.basis() != RateBasis.FIXED)
                            .toList();
                    assertThat(market).allMatch(rate -> rate.basis() == path.basis());
                    assertThat(market.stream().map(rate -> rate.period().end()).distinct())
                            .hasSizeLessThanOrEqualTo(1);
                    assertThat(path.basis() == RateBasis.PPP).isEqualTo(basis == RateBasis.PPP);
                    assertThat(path.rates())
                            .filteredOn(rate -> rate.basis() == RateBasis.FIXED)
                            .allMatch(rate ->
                                    rate.holdsIn(TimePeriod.day(asked.period().end())));
                });
            }
        }
    }

    @Property
    void fixedRate_holdsFromItsDateOnly(
            @ForAll @IntRange(min = 1950, max = 2050) int year,
            @ForAll RateBasis basis,
            @ForAll("rateNumbers") BigDecimal number) {
        Assume.that(basis != RateBasis.PPP);
        TimePeriod from = TimePeriod.year(year);
        ExchangeRates rates = ExchangeRates.builder()
                .fixed("DEM", "EUR", number.toPlainString(), from.start())
                .build();
        assertThat(rates.find("DEM", "EUR", from, basis).map(ConversionPath::basis))
                .contains(RateBasis.FIXED);
        assertThat(rates.find("DEM", "EUR", from.next(), basis)).isPresent();
        assertThat(rates.find("DEM", "EUR", from.previous(), basis)).isEmpty();
    }

    /** The statement of a qualified figure remains true for the exact conversion. */
    @Property
    void qualifiedFigure_keepsItsQualifierAndItsTruth(
            @ForAll("qualifiedFiguresAndInsides") Tuple.Tuple2<Figure<Money>, BigDecimal> figureAndInside,
            @ForAll("rateNumbers") BigDecimal rate) {
        Figure<Money> figure = figureAndInside.get1();
        ConversionPath path = path(only(rate), "CNY", "USD");
        Figure<Money> converted = path.convert(figure);
        assertThat(converted.qualifier()).isEqualTo(figure.qualifier());
        assertThat(converted.band().isPresent()).isEqualTo(figure.band().isPresent());
        assertThat(converted.bounds().orElseThrow().interval().contains(path.appliedTo(figureAndInside.get2(), MANY)))
                .isTrue();
    }

    @Property
    void orderOfTheRates_doesNotAffectTheResult(
            @ForAll("collections") ExchangeRates rates, @ForAll("pairs") List<String> pair, @ForAll long seed) {
        Assume.that(!rates.rates().isEmpty());
        List<ExchangeRate> mixed = new ArrayList<>(rates.rates());
        Collections.shuffle(mixed, new Random(seed));
        ExchangeRates.Builder builder = ExchangeRates.builder()
                .daysBack(rates.daysBack())
                .averages(rates.averages().toArray(Frequency[]::new))
                .pivots(rates.pivots().stream().map(Object::toString).toArray(String[]::new));
        mixed.forEach(builder::add);
        ExchangeRates shuffled = builder.build();
        for (ExchangeRate asked : rates.rates()) {
            Optional<List<ExchangeRate>> expected = steps(rates, pair, asked);
            assertThat(steps(shuffled, pair, asked)).isEqualTo(expected);
        }
    }

    private static Optional<List<ExchangeRate>> steps(ExchangeRates rates, List<String> pair, ExchangeRate asked) {
        return rates.find(pair.get(0), pair.get(1), asked.period(), asked.basis())
                .map(ConversionPath::rates);
    }

    /** Fixed rates have priority over the other bases except parities. */
    @Property
    void everyRate_isFoundAsItself(@ForAll("collections") ExchangeRates rates) {
        for (ExchangeRate rate : rates.rates()) {
            ConversionPath path = rates.find(
                            rate.base().getCurrencyCode(), rate.quote().getCurrencyCode(), rate.period(), rate.basis())
                    .orElseThrow();
            if (path.basis() != RateBasis.FIXED) {
                assertThat(path.rates()).containsExactly(rate);
            }
        }
    }

    @Property
    void stream_restoresEqualRate(@ForAll("rates") ExchangeRate rate) throws Exception {
        assertThat(JavaStreams.copyOf(rate))
                .isEqualTo(rate)
                .hasSameHashCodeAs(rate)
                .hasToString(rate.toString());
    }

    @Property
    void stream_restoresEqualRates(@ForAll("collections") ExchangeRates rates) throws Exception {
        assertThat(JavaStreams.copyOf(rates))
                .isEqualTo(rates)
                .hasSameHashCodeAs(rates)
                .hasToString(rates.toString());
        assertThat(rates.toBuilder().build()).isEqualTo(rates);
    }
}
