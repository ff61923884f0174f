// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.text.phrase.PhraseOptions;
import io.github.regiostat.text.phrase.Phrases;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import io.github.regiostat.text.check.TextCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Finds and checks the figures of sentences such as "In 2016, the tourism revenue of Beijing was 502.1 billion yuan, up
 * 4.6 %.". The control splits a sentence into words and numbers by a pattern, looks up each word, and parses each
 * number.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(TextCheckBenchmark.SENTENCES)
public class TextCheckBenchmark {
    static final int SENTENCES = 200;
    private static final int FIRST_YEAR = 2011;
    private static final int YEARS = 10;
    private static final Pattern WORD_OR_NUMBER = Pattern.compile("\\p{L}+|[0-9]+(?:[.,][0-9]+)*");
    private static final Map<String, List<String>> REGIONS = Map.of(
            "CN-BJ", List.of("Beijing", "北京"),
            "CN-SH", List.of("Shanghai", "上海"),
            "CN-YN", List.of("Yunnan", "云南"),
            "CN-SC", List.of("Sichuan", "四川"));

    private static final Indicator<Money> REVENUE = Indicator.builder("tourism-revenue", Money.class)
            .flow()
            .labels(Map.of("en", List.of("tourism revenue", "tourism income"), "zh", List.of("旅游收入")))
            .build();

    private final List<String> sentences = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Phrases phrases = Phrases.of(PhraseOptions.DEFAULT);
    private final TextCheck check;

    /** Creates the data and the sentences; the amounts of the first year are wrong. */
    public TextCheckBenchmark() {
        List<Measurement<?>> rows = new ArrayList<>();
        REGIONS.keySet().stream().sorted().forEach(region -> addRegion(region, rows));
        check = TextCheck.of(Dataset.copyOf(rows));
        for (String sentence : sentences) {
            Matcher matcher = WORD_OR_NUMBER.matcher(sentence);
            while (matcher.find()) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void addRegion(String region, List<Measurement<?>> rows) {
        int before = tenths(region, -1);
        for (int i = 0; i < YEARS; i++) {
            int tenths = tenths(region, i);
            rows.add(Measurement.builder(REVENUE)
                    .region(Regions.of(region))
                    .period(String.valueOf(FIRST_YEAR + i))
                    .value(Figure.money("CNY", BigDecimal.valueOf(tenths, 1).toPlainString(), Scale.BILLION))
                    .build());
            int claimed = i == 0 ? 2 * tenths : tenths;
            BigDecimal growth = BigDecimal.valueOf(100L * (tenths - before))
                    .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_EVEN);
            addSentences(region, FIRST_YEAR + i, BigDecimal.valueOf(claimed, 1), growth);
            before = tenths;
        }
    }

    private static int tenths(String region, int year) {
        return 3000 + 100 * region.charAt(3) + 50 * year + 17 * year * year;
    }

    private void addSentences(String region, int year, BigDecimal billions, BigDecimal growth) {
        List<String> names = Objects.requireNonNull(REGIONS.get(region));
        String english = names.get(0);
        String chinese = names.get(1);
        BigDecimal yi = billions.movePointRight(1);
        sentences.add("In " + year + ", the tourism revenue of " + english + " was " + billions + " billion yuan.");
        sentences.add(english + "'s tourism income exceeded RMB " + billions.intValue() + " billion in " + year
                + ", up " + growth + " %.");
        sentences.add("The bureau published the report on 18 March. Tourism revenue of " + english + " reached nearly "
                + billions + " billion yuan in " + year + ", more than in the year before.");
        sentences.add(year + "年" + chinese + "旅游收入" + yi + "亿元，比上年增长" + growth + "%。");
        sentences.add(chinese + "统计局发布公报：" + year + "年全年旅游收入超过" + yi.intValue() / 10 + "0亿元。");
    }

    @Benchmark
    public void control(Blackhole hole) {
        for (String sentence : sentences) {
            Matcher matcher = WORD_OR_NUMBER.matcher(sentence);
            while (matcher.find()) {
                String token = matcher.group();
                boolean isNumber = token.charAt(0) <= '9';
                hole.consume(
                        isNumber
                                ? new BigDecimal(token.replace(",", ""))
                                : words.contains(token.toLowerCase(Locale.ROOT)));
            }
        }
    }

    @Benchmark
    public void regiostatFind(Blackhole hole) {
        for (String sentence : sentences) {
            hole.consume(phrases.find(sentence));
        }
    }

    @Benchmark
    public void regiostatCheck(Blackhole hole) {
        for (String sentence : sentences) {
            hole.consume(check.check(sentence));
        }
    }
}
