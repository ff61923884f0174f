// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.format.BoundsStyle;
import io.github.regiostat.format.FigureFormat;
import io.github.regiostat.format.QuantityFormat;
import io.github.regiostat.format.UnitStyle;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The texts of the figures of a printed table, rounded for people unless the options require all digits. */
final class FigureTexts {
    /** How many digits a computed number has after the decimals of its inputs. */
    private static final int MORE_DECIMALS = 4;

    private static final int MAX_DECIMALS = 1000;

    private final Table table;
    private final TableOptions options;
    private final FigureFormat format;

    FigureTexts(Table table, TableOptions options) {
        this.table = table;
        this.options = options;
        QuantityFormat numbers = QuantityFormat.of(options.locale());
        this.format = FigureFormat.of(
                        options.decimals().map(numbers::withDecimals).orElse(numbers))
                .withUnits(UnitStyle.NONE)
                .withBounds(options.bounds());
    }

    /** Returns the text of a figure in a scale. */
    String text(int row, Scale scale) {
        boolean isComputed = table.hasDerivation(row) || !table.hasNumber(row);
        if (options.hasPublishedNumbers() && scale == table.scale(row) && (!isComputed || options.hasAllDigits())) {
            Optional<String> published = table.publishedAttributes(row)
                    .map(attributes -> published(table.publishedNumber(row).orElseThrow(), attributes.qualifier()));
            if (published.isPresent()) {
                return published.get();
            }
        }
        Figure<?> figure = table.figure(row).orElseThrow();
        FigureFormat inScale = format.withScale(scale);
        if (options.hasAllDigits()) {
            return exact(figure, inScale, scale);
        }
        if (options.decimals().isPresent()) {
            return inScale.format(figure);
        }
        return isComputed
                ? inScale.withMostDecimals(Math.min(MORE_DECIMALS + decimalsOfInputs(row), MAX_DECIMALS))
                        .format(figure)
                : published(row, scale, figure, inScale);
    }

    private static String published(BigDecimal number, Qualifier qualifier) {
        String qualified = qualifier == Qualifier.NONE ? "" : qualifier.code().replace('-', ' ') + " ";
        return qualified + (number.scale() < 0 ? number.toString() : number.toPlainString());
    }

    /** Returns a published figure with the digits of the source, such as {@code 84,370} million for 84.37 billion. */
    private String published(int row, Scale scale, Figure<?> figure, FigureFormat inScale) {
        if (options.bounds() != BoundsStyle.NONE) {
            return inScale.format(figure);
        }
        BigDecimal published = table.publishedNumber(row).orElseThrow();
        int stored = published.scale() > 0
                ? published.scale() + scale.exponent() - table.scale(row).exponent()
                : 0;
        int decimals = Stream.of(figure.quantity(), figure.resolution())
                .flatMap(Optional::stream)
                .mapToInt(one -> decimals(one.number(), scale))
                .reduce(Math.max(0, stored), Math::max);
        return inScale.withDecimals(Math.min(decimals, MAX_DECIMALS)).format(figure);
    }

    /** Returns the number of decimals of a number in a scale, without zeros at the end. */
    private static int decimals(BigDecimal number, Scale scale) {
        return number.stripTrailingZeros().scale() + scale.exponent();
    }

    /** Returns a figure with all digits; an interval has the form that {@link Interval#parse} reads. */
    private String exact(Figure<?> figure, FigureFormat inScale, Scale scale) {
        Optional<BigDecimal> number = figure.quantity().map(Quantity::number);
        Optional<Interval> interval = figure.bounds().map(Bounds::interval);
        if (number.isEmpty() && interval.isPresent() && options.locale().equals(Locale.ROOT)) {
            BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(-scale.exponent());
            return interval.get().multipliedBy(Interval.exactly(factor)).toString();
        }
        boolean hasEnds = number.isEmpty() || options.bounds() != BoundsStyle.NONE;
        Stream<BigDecimal> ends = interval.filter(all -> hasEnds).stream()
                .flatMap(all -> Stream.concat(all.lower().stream(), all.upper().stream()));
        int decimals = Stream.concat(number.stream(), ends)
                .mapToInt(each -> decimals(each, scale))
                .reduce(0, Math::max);
        return inScale.withDecimals(Math.min(decimals, MAX_DECIMALS)).format(figure);
    }

    /** Returns the greatest number of decimals of the published figures from which a figure was computed. */
    private int decimalsOfInputs(int row) {
        int most = 0;
        Set<Derivation> visited = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Derivation> open = new ArrayDeque<>();
        table.derivation(row).ifPresent(open::add);
        while (!open.isEmpty()) {
            Derivation derivation = open.remove();
            if (!visited.add(derivation)) {
                continue;
            }
            for (Measurement<?> input : derivation.inputs()) {
                input.derivation().ifPresent(open::add);
                if (input.derivation().isEmpty()) {
                    most = Math.max(most, decimals(input));
                }
            }
        }
        return most;
    }

    private static int decimals(Measurement<?> input) {
        return input.figure()
                .filter(figure -> !figure.isComputed())
                .flatMap(Figure::quantity)
                .map(quantity -> quantity.number().scale())
                .orElse(0);
    }
}
