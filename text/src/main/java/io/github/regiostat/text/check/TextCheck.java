// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.CheckOptions;
import io.github.regiostat.claims.ClaimCheck;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.text.phrase.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A check of texts against a dataset, such as "Hainan's tourism revenue was 52.2 billion yuan in 2016".
 *
 * <p>The indicators of the dataset declare labels by which texts name them. The check finds the figures of a text and
 * links each to an indicator, a region and a period; then it checks the claim that the figure makes. A figure that
 * links to nothing, or to two things, is {@linkplain io.github.regiostat.claims.Verdict#UNLINKED unlinked}: a wrong
 * link is worse than none.
 *
 * <p>Region, period and indicator come from the sentence, from earlier sentences of its paragraph or from the options.
 * Values whose rounding the data do not state are taken as exact. A check reads the dataset once and is used for any
 * number of texts.
 *
 * {@snippet file="TextCheckSnippets.java" region="check"}
 *
 * <p>Immutable and thread-safe.
 */
public final class TextCheck {
    private static final int MAX_NAMES = 5;

    private final DataIndex data;
    private final Lexicon lexicon;
    private final ClaimCheck claims;
    private final Phrases phrases;
    private final TextCheckOptions options;

    private TextCheck(Dataset dataset, ExchangeRates rates, TextCheckOptions options) {
        this.data = new DataIndex(Objects.requireNonNull(dataset, "dataset"), options);
        this.lexicon = new Lexicon(data);
        this.claims = ClaimCheck.of(dataset, rates, CheckOptions.of(true, options.band(), options.vintage()))
                .withIndicators(options.indicators());
        this.phrases = Phrases.of(CurrencySigns.of(data, options.phrases()));
        this.options = options;
    }

    /**
     * Returns a check with {@link TextCheckOptions#DEFAULT} and no exchange rates. Money in another currency is
     * undetermined.
     *
     * @param dataset the data, with labels on the indicators
     * @return the check
     */
    public static TextCheck of(Dataset dataset) {
        return of(dataset, ExchangeRates.builder().build());
    }

    /**
     * Returns a check with {@link TextCheckOptions#DEFAULT}.
     *
     * @param dataset the data, with labels on the indicators
     * @param rates the exchange rates; without rates, money in another currency is undetermined
     * @return the check
     */
    public static TextCheck of(Dataset dataset, ExchangeRates rates) {
        return of(dataset, rates, TextCheckOptions.DEFAULT);
    }

    /**
     * Returns a check with options.
     *
     * @param dataset the data, with labels on the indicators
     * @param rates the exchange rates; without rates, money in another currency is undetermined
     * @param options the options
     * @return the check
     */
    public static TextCheck of(Dataset dataset, ExchangeRates rates, TextCheckOptions options) {
        return new TextCheck(
                dataset, Objects.requireNonNull(rates, "rates"), Objects.requireNonNull(options, "options"));
    }

    /**
     * Checks a text. Returns its figures, ranks and statements in words with their verdicts. The figures of a text that
     * is neither English nor Chinese are unlinked, unless the options allow any language.
     *
     * @param text the text; paragraphs are separated by blank lines
     * @return the statements in order of position; a number that was rejected is unlinked
     */
    public List<CheckedStatement> check(String text) {
        return checkBounded(CombiningMarks.bounded(Objects.requireNonNull(text, "text")));
    }

    private List<CheckedStatement> checkBounded(String text) {
        Optional<String> other = options.anyLanguage() ? Optional.empty() : TextLanguage.other(text);
        if (other.isPresent()) {
            String reason = "the text is in " + other.get() + ", and only English and Chinese are read";
            return phrases.find(text).stream()
                    .map(phrase -> SentenceChecker.unlinked(phrase, reason))
                    .toList();
        }
        List<TextToken> tokens = new TextScanner(text, lexicon, phrases).scan();
        return new TextChecker(text, data, lexicon.labelWords(), claims, options).check(tokens, phrases);
    }

    /**
     * Returns what to add to the data if no statement of a text is linked because no indicator has labels.
     *
     * @param statements the statements of the text
     * @return the advice in one sentence with the line to add, or empty
     */
    public Optional<String> advice(List<CheckedStatement> statements) {
        List<Indicator<?>> indicators = new ArrayList<>();
        data.indicators().forEach(indicators::add);
        boolean isLinked =
                statements.stream().anyMatch(statement -> statement.indicator().isPresent());
        boolean hasLabels =
                indicators.stream().anyMatch(indicator -> !indicator.labels().isEmpty());
        if (isLinked || hasLabels || indicators.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = indicators.stream().map(Indicator::name).distinct().toList();
        String shown = names.stream().limit(MAX_NAMES).collect(Collectors.joining(", "))
                + (names.size() > MAX_NAMES ? ", …" : "");
        return Optional.of("No indicator of the data has labels, by which texts name it, and the text has none of their"
                + " names (" + shown
                + "), so that every figure is unlinked: add labels to the data, such as \"labels\":"
                + " {\"en\": [\"the words of the text\"]} of indicator "
                + indicators.get(0).id());
    }
}
