// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.text.check.CheckedStatement;
import io.github.regiostat.text.check.TextCheck;
import io.github.regiostat.text.check.TextCheckOptions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code check_text}: the verdict on each figure of a text. */
final class CheckTextTool implements ServerTool {
    private static final int LIMIT = 200;

    /** The checks that are kept, since each reads the data once. */
    private static final int MAX_CHECKS = 8;

    private final Function<TextCheckOptions, TextCheck> newCheck;
    private final DataLookup lookup;
    private final Map<TextCheckOptions, TextCheck> checks = Collections.synchronizedMap(new RecentChecks());

    CheckTextTool(Dataset dataset, ExchangeRates rates) {
        this.newCheck = options -> TextCheck.of(dataset, rates, options);
        this.lookup = new DataLookup(dataset);
    }

    /** Returns the check with options; calls with the same options share it. */
    private TextCheck check(TextCheckOptions options) {
        TextCheck known = checks.get(options);
        if (known != null) {
            return known;
        }
        TextCheck made = newCheck.apply(options); // outside of the lock, since it takes long for much data
        checks.put(options, made);
        return made;
    }

    /** Checks by their options, of which the least recently used is dropped. */
    private static final class RecentChecks extends LinkedHashMap<TextCheckOptions, TextCheck> {
        private static final long serialVersionUID = 1L;

        RecentChecks() {
            super(MAX_CHECKS, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<TextCheckOptions, TextCheck> eldest) {
            return size() > MAX_CHECKS;
        }
    }

    @Override
    public Map<String, Object> call(ToolArguments arguments) {
        TextCheck check = check(options(arguments));
        List<CheckedStatement> statements = check.check(arguments.requiredText("text"));
        List<CheckedStatement> listed = statements.stream()
                .filter(statement ->
                        !arguments.isTrue("contradictedOnly") || statement.verdict() == Verdict.CONTRADICTED)
                .sorted(Comparator.comparing(statement -> statement.verdict() != Verdict.CONTRADICTED))
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "summary",
                summary(statements.stream().map(CheckedStatement::verdict).toList()));
        check.advice(statements).ifPresent(advice -> answer.put("advice", advice));
        answer.put(
                "statements",
                listed.stream().limit(LIMIT).map(CheckTextTool::statement).toList());
        if (listed.size() > LIMIT) {
            answer.put("more", listed.size() - LIMIT);
        }
        return answer;
    }

    private TextCheckOptions options(ToolArguments arguments) {
        TextCheckOptions options = TextCheckOptions.DEFAULT;
        Optional<String> region = arguments.text("region");
        if (region.isPresent()) {
            options = options.withRegion(lookup.region(region.get()));
        }
        Optional<String> period = arguments.text("period");
        if (period.isPresent()) {
            options = options.withPeriod(DataLookup.period(period.get()));
        }
        Optional<String> published = arguments.text("published");
        return published.isPresent() ? options.withPublished(date(published.get())) : options;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException invalid) {
            throw new RefusedCallException("Date must be written as 2025-01-20, but was '" + text + "'");
        }
    }

    /** Returns the number of results of each verdict that occurs. */
    static Map<String, Object> summary(List<Verdict> verdicts) {
        return new LinkedHashMap<>(verdicts.stream()
                .sorted()
                .collect(Collectors.groupingBy(Verdict::code, LinkedHashMap::new, Collectors.summingInt(each -> 1))));
    }

    private static Map<String, Object> statement(CheckedStatement statement) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("text", statement.text());
        answer.put("start", statement.start());
        answer.put("verdict", statement.verdict().code());
        statement.indicator().ifPresent(indicator -> answer.put("indicator", indicator.id()));
        statement
                .region()
                .ifPresent(region -> answer.put("region", region.code().toString()));
        statement.period().ifPresent(period -> answer.put("period", period.toString()));
        answer.put("implied", Answers.interval(statement.result().flatMap(ClaimResult::implied)));
        answer.put("claimed", Answers.interval(statement.result().flatMap(ClaimResult::claimed)));
        answer.put("because", statement.because());
        return answer;
    }
}
