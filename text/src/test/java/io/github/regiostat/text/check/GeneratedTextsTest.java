// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.Verdict;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.text.check.MadeUpData.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences made from templates over a made-up dataset; the verdict is known from arithmetic of the test. */
class GeneratedTextsTest {
    private static final MathContext EXACT_ENOUGH = new MathContext(60);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int TEXTS = 4000;

    private enum Kind {
        MONEY,
        COUNT,
        BEDS,
        RATE,
        RATE_POINTS,
        GROWTH,
        AVERAGE,
        TOTAL,
        SHARE,
        SHARE_POINTS,
        DIFFERENCE,
        MULTIPLE,
        YEARS_MULTIPLE,
        SUM,
        RELATIVE
    }

    private record Template(Kind kind, boolean isChinese, String text) {}

    private static final List<Template> TEMPLATES = templates();

    private static List<Template> templates() {
        List<Template> list = new ArrayList<>();
        english(
                list,
                Kind.MONEY,
                "In {Y}, {R}'s {L} reached {F}.",
                "{L} in {R} stood at {F} in {Y}.",
                "{Y} saw {R}'s {L} come in at {F}.",
                "The {L} of {R} came to {F} in {Y}.",
                "{R} recorded {L} of {F} in {Y}.",
                "{R} released its communiqué for {Y}. {L} totalled {F}.",
                "With {L} of {F} in {Y}, {R} remained stable.",
                "According to the bureau, {R} achieved {F} in {L} in {Y}.",
                "Retail sales were in focus. In {Y}, {L} in {R} amounted to {F}, official data show.");
        chinese(
                list,
                Kind.MONEY,
                "{Y}年，{R}{L}为{F}。",
                "{R}{Y}年{L}达到{F}。",
                "初步核算，{Y}年{R}实现{L}{F}。",
                "{Y}年，{R}发布统计公报。全年{L}为{F}。",
                "据统计，{R}{Y}年{L}达{F}。这一结果符合预期。");
        english(
                list,
                Kind.COUNT,
                "{R} reported {F} {L} in {Y}.",
                "In {Y}, the number of {L} in {R} was {F}.",
                "{R}'s {L} numbered {F} in {Y}.",
                "In {Y}, {L} in {R} climbed to {F}.");
        chinese(list, Kind.COUNT, "{Y}年{R}{L}为{F}件。", "{R}{Y}年{L}{F}件。");
        english(list, Kind.BEDS, "At the end of {Y}, {R} had {F} {L}.", "In {Y}, {R} had {F} {L}.");
        chinese(list, Kind.BEDS, "截至{Y}年末，{R}{L}为{F}张。", "{Y}年末，{R}共有{L}{F}张。");
        english(
                list,
                Kind.RATE,
                "In {Y}, the {L} of {R} was {F}.",
                "{R}'s {L} rose to {F} in {Y}.",
                "The {L} in {R} stood at {F} in {Y}.");
        chinese(list, Kind.RATE, "{Y}年{R}{L}为{F}。", "{R}{Y}年{L}提高到{F}。");
        english(
                list,
                Kind.RATE_POINTS,
                "In {Y}, the {L} of {R} {rose} by {F} from the previous year.",
                "{R}'s {L} in {Y} was {F} {higher} than in the previous year.");
        chinese(list, Kind.RATE_POINTS, "{Y}年{R}{L}比上年{rose}{F}。");
        english(
                list,
                Kind.GROWTH,
                "In {Y}, {L} in {R} {rose} by {F} over the previous year.",
                "{R}'s {L} {rose} {F} year on year in {Y}.",
                "In {Y}, {R} reported {a rise} of {F} in {L}.",
                "{L} in {R} was {F} {higher} in {Y} than in the previous year.");
        chinese(list, Kind.GROWTH, "{Y}年，{R}{L}比上年{rose}{F}。", "{R}{Y}年{L}同比{rose}{F}。", "{Y}年{R}{L}较上年{rose}{F}。");
        english(
                list,
                Kind.AVERAGE,
                "From {Y0} to {Y}, {R}'s {L} {rose} at an average annual rate of {F}.",
                "Between {Y0} and {Y}, {L} in {R} {rose} by {F} a year on average.");
        chinese(list, Kind.AVERAGE, "{Y0}—{Y}年{R}{L}年均{rose}{F}。", "{Y0}年至{Y}年，{R}{L}年均{rose}{F}。");
        english(
                list,
                Kind.TOTAL,
                "From {Y0} to {Y}, cumulative {L} in {R} reached {F}.",
                "{R}'s {L} totalled {F} over the years {Y0} to {Y}.");
        chinese(list, Kind.TOTAL, "{Y0}—{Y}年，{R}{L}累计{F}。", "{Y0}年到{Y}年{R}累计实现{L}{F}。");
        english(
                list,
                Kind.SHARE,
                "In {Y}, {L} accounted for {F} of {R}'s {W}.",
                "In {Y}, {L} made up {F} of {W} in {R}.",
                "The share of {L} in {W} in {R} was {F} in {Y}.",
                "In {Y}, {F} of {R}'s {W} were {L}.");
        chinese(list, Kind.SHARE, "{Y}年{R}{L}占{W}的{F}。", "{R}{Y}年{L}占{W}比重达到{F}。", "{Y}年，{R}{L}占{W}的比重为{F}。");
        english(
                list,
                Kind.SHARE_POINTS,
                "In {Y}, the share of {L} in {W} in {R} {rose} by {F} from the previous year.");
        chinese(list, Kind.SHARE_POINTS, "{Y}年，{R}{L}占{W}的比重比上年{rose}{F}。");
        english(
                list,
                Kind.DIFFERENCE,
                "In {Y}, {L} in {R} were {F} {more} than in the previous year.",
                "In {Y}, {R}'s {L} {rose} by {F} over the previous year.");
        chinese(list, Kind.DIFFERENCE, "{Y}年，{R}{L}比上年{added}{F}件。");
        english(
                list,
                Kind.MULTIPLE,
                "In {Y}, {L} in {R} were {F} that of {R2}.",
                "In {Y}, {R}'s {L} was {F} that of {R2}.");
        chinese(list, Kind.MULTIPLE, "{Y}年{R}{L}是{R2}的{F}。", "{Y}年，{R}{L}为{R2}的{F}。");
        english(list, Kind.YEARS_MULTIPLE, "In {Y}, {R}'s {L} was {F} that of {Y0}.");
        chinese(list, Kind.YEARS_MULTIPLE, "{Y}年，{R}{L}是{Y0}年的{F}。");
        english(
                list,
                Kind.SUM,
                "{R}, {R2} and {R3} had combined {L} of {F} in {Y}.",
                "In {Y}, the combined {L} of {R}, {R2} and {R3} reached {F}.");
        chinese(list, Kind.SUM, "{Y}年，{R}、{R2}、{R3}{L}合计{F}。", "{Y}年{R}、{R2}和{R3}{L}共{F}。");
        english(list, Kind.RELATIVE, "In {Y}, {R}'s {L} was {F} {higher} than that of {R2}.");
        chinese(list, Kind.RELATIVE, "{Y}年{R}{L}比{R2}{high}{F}。");
        return list;
    }

    private static void english(List<Template> list, Kind kind, String... texts) {
        for (String text : texts) {
            list.add(new Template(kind, false, text));
        }
    }

    private static void chinese(List<Template> list, Kind kind, String... texts) {
        for (String text : texts) {
            list.add(new Template(kind, true, text));
        }
    }

    /** A text with the span of its figure and the verdict that arithmetic gives. */
    private record Case(Kind kind, String text, int start, int end, Verdict expected) {}

    private final MadeUpData data = new MadeUpData(7);
    private final TextCheck check = TextCheck.of(data.dataset);

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void generatedTexts_haveTheVerdictOfArithmetic(long seed) {
        Random random = new Random(seed);
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            Case next = new Maker(random, TEMPLATES.get(i % TEMPLATES.size())).make();
            CheckedStatement found = statement(next);
            if (found == null || found.verdict() == Verdict.UNLINKED || found.verdict() == Verdict.UNDETERMINED) {
                missed.add(next + " " + found);
            } else if (found.verdict() != next.expected()) {
                wrong.add(next + " " + found);
            }
        }
        assertThat(wrong).as("wrong links").isEmpty();
        assertThat(missed).as("missed links").isEmpty();
    }

    private CheckedStatement statement(Case next) {
        for (CheckedStatement statement : check.check(next.text())) {
            boolean isThere = statement.start() < next.end() && statement.end() > next.start();
            if (isThere && statement.figure().isPresent()) {
                return statement;
            }
        }
        return null;
    }

    @Test
    void textsWithoutData_giveNoVerdict() {
        for (String text : List.of("", "Nothing.", "没有数字。", "\n\n\n", ". . .")) {
            assertThat(check.check(text)).isEmpty();
        }
    }

    /** Makes a text from a template: the true figure, or one with another digit, size, year, region or qualifier. */
    private final class Maker {
        private final Random random;
        private final Template template;
        private final List<String> regions;
        private final int year;
        private final int first;
        private final Indicator<?> indicator;

        Maker(Random random, Template template) {
            this.random = random;
            this.template = template;
            this.regions = new ArrayList<>(MadeUpData.REGIONS);
            java.util.Collections.shuffle(regions, random);
            this.year = MadeUpData.FIRST + 4 + random.nextInt(MadeUpData.LAST - MadeUpData.FIRST - 3);
            this.first = year - 2 - random.nextInt(2);
            this.indicator = switch (template.kind()) {
                case MONEY, TOTAL -> MadeUpData.SALES;
                case COUNT, DIFFERENCE -> MadeUpData.PATENTS;
                case SHARE, SHARE_POINTS -> MadeUpData.INVENTIONS;
                case BEDS -> MadeUpData.BEDS;
                case RATE, RATE_POINTS -> MadeUpData.URBAN;
                default -> random.nextBoolean() ? MadeUpData.SALES : MadeUpData.PATENTS;
            };
        }

        Case make() {
            Range implied = implied(regions, year, first);
            boolean isOther = random.nextInt(4) == 0;
            List<String> others = new ArrayList<>(regions);
            java.util.Collections.rotate(others, 1);
            Range source = isOther ? implied(others, year, first) : implied;
            BigDecimal middle = source.lower().add(source.upper()).divide(BigDecimal.valueOf(2));
            return new Figures(this, implied, middle).make();
        }

        private Range implied(List<String> in, int at, int from) {
            Range level = data.value(indicator, in.get(0), at);
            Range before = data.value(indicator, in.get(0), at - 1);
            return switch (template.kind()) {
                case MONEY, COUNT, BEDS, RATE -> level;
                case RATE_POINTS, DIFFERENCE -> minus(level, before);
                case GROWTH -> growth(level, before);
                case AVERAGE -> average(level, data.value(indicator, in.get(0), from), at - from);
                case TOTAL -> {
                    Range sum = level;
                    for (int i = from; i < at; i++) {
                        sum = plus(sum, data.value(indicator, in.get(0), i));
                    }
                    yield sum;
                }
                case SHARE -> share(in.get(0), at);
                case SHARE_POINTS -> minus(share(in.get(0), at), share(in.get(0), at - 1));
                case MULTIPLE -> quotient(level, data.value(indicator, in.get(1), at), BigDecimal.ONE);
                case YEARS_MULTIPLE -> quotient(level, data.value(indicator, in.get(0), from), BigDecimal.ONE);
                case SUM ->
                    plus(plus(level, data.value(indicator, in.get(1), at)), data.value(indicator, in.get(2), at));
                case RELATIVE -> growth(level, data.value(indicator, in.get(1), at));
            };
        }

        private Range share(String region, int at) {
            return quotient(
                    data.value(MadeUpData.INVENTIONS, region, at), data.value(MadeUpData.PATENTS, region, at), HUNDRED);
        }
    }

    private static Range minus(Range a, Range b) {
        return new Range(a.lower().subtract(b.upper()), a.upper().subtract(b.lower()));
    }

    private static Range plus(Range a, Range b) {
        return new Range(a.lower().add(b.lower()), a.upper().add(b.upper()));
    }

    private static Range quotient(Range a, Range b, BigDecimal factor) {
        return new Range(
                a.lower().multiply(factor).divide(b.upper(), EXACT_ENOUGH),
                a.upper().multiply(factor).divide(b.lower(), EXACT_ENOUGH));
    }

    private static Range growth(Range a, Range b) {
        Range quotient = quotient(a, b, HUNDRED);
        return new Range(quotient.lower().subtract(HUNDRED), quotient.upper().subtract(HUNDRED));
    }

    private static Range average(Range a, Range b, int years) {
        Range quotient = quotient(a, b, BigDecimal.ONE);
        return new Range(rate(quotient.lower(), years), rate(quotient.upper(), years));
    }

    /** Returns the annual rate by bisection. */
    private static BigDecimal rate(BigDecimal factor, int years) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.TEN;
        for (int i = 0; i < 120; i++) {
            BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
            if (middle.pow(years, new MathContext(80)).compareTo(factor) < 0) {
                low = middle.round(new MathContext(60));
            } else {
                high = middle.round(new MathContext(60));
            }
        }
        return low.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    /** Prints a figure for a template, true or mutated, and tells the verdict. */
    private static final class Figures {
        private final Maker maker;
        private final Random random;
        private final Kind kind;
        private final boolean isChinese;
        private final Range implied;
        private BigDecimal number;
        private boolean isDown;

        Figures(Maker maker, Range implied, BigDecimal middle) {
            this.maker = maker;
            this.random = maker.random;
            this.kind = maker.template.kind();
            this.isChinese = maker.template.isChinese();
            this.implied = implied;
            this.number = middle;
        }

        private boolean isChange() {
            return switch (kind) {
                case RATE_POINTS, GROWTH, AVERAGE, SHARE_POINTS, DIFFERENCE, RELATIVE -> true;
                default -> false;
            };
        }

        Case make() {
            isDown = isChange() && number.signum() < 0;
            if (isChange() && random.nextInt(12) == 0) {
                isDown = !isDown;
            }
            BigDecimal size = number.abs();
            if (random.nextInt(8) == 0) {
                size = size.multiply(BigDecimal.TEN);
            }
            BigDecimal unit = unit();
            int decimals = decimals();
            BigDecimal printed = size.divide(unit, EXACT_ENOUGH)
                    .setScale(decimals, random.nextInt(6) == 0 ? RoundingMode.DOWN : RoundingMode.HALF_EVEN);
            printed = printed.signum() == 0 ? BigDecimal.ONE.movePointLeft(decimals) : printed;
            int qualifier = random.nextInt(6);
            BigDecimal step = BigDecimal.ONE.movePointLeft(decimals).multiply(unit);
            BigDecimal claimed = printed.multiply(unit);
            String digits = isChinese || random.nextBoolean()
                    ? printed.toPlainString()
                    : String.format("%,." + decimals + "f", printed);
            String figure = qualified(qualifier, digits);
            return filled(figure, verdict(qualifier, claimed, step));
        }

        private BigDecimal unit() {
            boolean isMoney = maker.indicator == MadeUpData.SALES;
            return switch (kind) {
                case MONEY, TOTAL -> isChinese ? new BigDecimal(100_000_000) : new BigDecimal(1_000_000_000);
                case SUM ->
                    isMoney ? isChinese ? new BigDecimal(100_000_000) : new BigDecimal(1_000_000_000) : BigDecimal.ONE;
                default -> BigDecimal.ONE;
            };
        }

        private int decimals() {
            boolean isMoney = maker.indicator == MadeUpData.SALES;
            return switch (kind) {
                case COUNT, BEDS, DIFFERENCE -> 0;
                case SUM -> isMoney ? 2 : 0;
                case MONEY, TOTAL -> 1 + random.nextInt(2);
                case RATE, RATE_POINTS, SHARE, SHARE_POINTS -> 1 + random.nextInt(2);
                default -> 1 + random.nextInt(2);
            };
        }

        private String qualified(int qualifier, String digits) {
            String with = switch (kind) {
                case MONEY, TOTAL -> isChinese ? digits + "亿元" : digits + " billion yuan";
                case SUM ->
                    maker.indicator == MadeUpData.SALES
                            ? isChinese ? digits + "亿元" : digits + " billion yuan"
                            : isChinese ? digits + "件" : digits;
                case COUNT, BEDS, DIFFERENCE -> digits;
                case RATE, GROWTH, AVERAGE, SHARE, RELATIVE ->
                    isChinese ? digits + "%" : digits + (random.nextBoolean() ? "%" : " percent");
                case RATE_POINTS, SHARE_POINTS -> isChinese ? digits + "个百分点" : digits + " percentage points";
                case MULTIPLE, YEARS_MULTIPLE -> isChinese ? digits + "倍" : digits + " times";
            };
            return switch (qualifier) {
                case 0 -> (isChinese ? "超过" : "over ") + with;
                case 1 -> (isChinese ? "不足" : "less than ") + with;
                case 2 -> (isChinese ? "至少" : "at least ") + with;
                default -> with;
            };
        }

        private Verdict verdict(int qualifier, BigDecimal claimed, BigDecimal step) {
            BigDecimal low = isDown ? implied.upper().negate() : implied.lower();
            BigDecimal high = isDown ? implied.lower().negate() : implied.upper();
            boolean isSigned = isChange();
            return switch (qualifier) {
                case 0 -> above(low, high, claimed, true);
                case 2 -> above(low, high, claimed, false);
                case 1 -> below(low, high, claimed, isSigned);
                default -> {
                    boolean isExact = isExactCount();
                    BigDecimal half = isExact ? BigDecimal.ZERO : step.divide(BigDecimal.valueOf(2));
                    yield inside(low, high, claimed.subtract(half), claimed.add(half));
                }
            };
        }

        private boolean isExactCount() {
            return kind == Kind.COUNT
                    || kind == Kind.BEDS
                    || kind == Kind.DIFFERENCE
                    || kind == Kind.SUM && maker.indicator == MadeUpData.PATENTS;
        }

        private static Verdict above(BigDecimal low, BigDecimal high, BigDecimal claimed, boolean isStrict) {
            int atLow = low.compareTo(claimed);
            int atHigh = high.compareTo(claimed);
            if (isStrict ? atLow > 0 : atLow >= 0) {
                return Verdict.SUPPORTED;
            }
            return (isStrict ? atHigh <= 0 : atHigh < 0) ? Verdict.CONTRADICTED : Verdict.CONSISTENT;
        }

        private static Verdict below(BigDecimal low, BigDecimal high, BigDecimal claimed, boolean isSigned) {
            if (high.compareTo(claimed) < 0 && (!isSigned || low.signum() > 0)) {
                return Verdict.SUPPORTED;
            }
            boolean isOut = low.compareTo(claimed) >= 0 || isSigned && high.signum() <= 0;
            return isOut ? Verdict.CONTRADICTED : Verdict.CONSISTENT;
        }

        private static Verdict inside(BigDecimal low, BigDecimal high, BigDecimal from, BigDecimal to) {
            if (low.compareTo(from) >= 0 && high.compareTo(to) <= 0) {
                return Verdict.SUPPORTED;
            }
            return low.compareTo(to) > 0 || high.compareTo(from) < 0 ? Verdict.CONTRADICTED : Verdict.CONSISTENT;
        }

        private Case filled(String figure, Verdict expected) {
            List<String> labels = maker.indicator.labels().get(isChinese ? "zh" : "en");
            String label = labels.get(random.nextInt(labels.size()));
            String whole = isChinese ? "专利授权量" : "patents granted";
            String text = maker.template
                    .text()
                    .replace("{R2}", name(1))
                    .replace("{R3}", name(2))
                    .replace("{R}", name(0))
                    .replace("{L}", label)
                    .replace("{W}", whole)
                    .replace("{Y0}", String.valueOf(maker.first))
                    .replace("{Y}", String.valueOf(maker.year))
                    .replace("{rose}", isChinese ? risen() : isDown ? "fell" : "rose")
                    .replace("{added}", isDown ? "减少" : "增加")
                    .replace("{a rise}", isDown ? "a decrease" : "an increase")
                    .replace("{higher}", isDown ? "lower" : "higher")
                    .replace("{more}", isDown ? "fewer" : "more")
                    .replace("{high}", isDown ? "低" : "高");
            text = Character.toUpperCase(text.charAt(0)) + text.substring(1);
            int start = text.indexOf("{F}");
            return new Case(kind, text.replace("{F}", figure), start, start + figure.length(), expected);
        }

        private String risen() {
            return kind == Kind.RATE_POINTS || kind == Kind.SHARE_POINTS ? isDown ? "下降" : "提高" : isDown ? "下降" : "增长";
        }

        private String name(int i) {
            String code = maker.regions.get(i);
            return isChinese ? MadeUpData.CHINESE.get(code) : MadeUpData.ENGLISH.get(code);
        }
    }
}
