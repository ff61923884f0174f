// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.spring;

import io.github.regiostat.internal.Copies;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionBook;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionNotFoundException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Converts the text of a parameter to a value, such as {@code CN-BJ} to a region and {@code 4.27} to a percentage.
 *
 * <p>A region is a code or a name. A quantity is its canonical text, such as {@code CNY 5}; a number is enough for the
 * kinds whose unit is known: percentages, percentage points, growth over one year and multiples.
 *
 * <p>The source type is {@code CharSequence}. Spring prefers converters of {@code String}, so that a converter of the
 * application replaces this one for its type.
 */
final class TextConverter implements GenericConverter {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final Map<Class<?>, Function<String, ?>> parsers;

    /** Creates a converter that looks up regions in a book and in the registry. */
    TextConverter(RegionBook regions) {
        this.parsers = Map.ofEntries(
                Map.entry(Region.class, text -> region(text, regions)),
                Map.entry(RegionCode.class, RegionCode::parse),
                Map.entry(TimePeriod.class, TimePeriod::parse),
                Map.entry(Money.class, Money::parse),
                Map.entry(MoneyPer.class, MoneyPer::parse),
                Map.entry(Count.class, Count::parse),
                Map.entry(Amount.class, Amount::parse),
                Map.entry(AmountPer.class, AmountPer::parse),
                Map.entry(Percentage.class, numberOr(Percentage::of, Percentage::parse)),
                Map.entry(PercentagePoints.class, numberOr(PercentagePoints::of, PercentagePoints::parse)),
                Map.entry(GrowthRate.class, numberOr(GrowthRate::of, GrowthRate::parse)),
                Map.entry(Multiple.class, numberOr(Multiple::of, Multiple::parse)),
                Map.entry(IndexNumber.class, IndexNumber::parse));
    }

    private static Region region(String text, RegionBook regions) {
        try {
            return regions.of(text);
        } catch (RegionNotFoundException notCode) {
            if (notCode.isAmbiguous()) {
                throw notCode;
            }
            return regions.named(text);
        }
    }

    private static <T> Function<String, T> numberOr(Function<String, T> ofNumber, Function<String, T> parse) {
        return text -> NUMBER.matcher(text).matches() ? ofNumber.apply(text) : parse.apply(text);
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return parsers.keySet().stream()
                .map(type -> new ConvertiblePair(CharSequence.class, type))
                .collect(Collectors.collectingAndThen(Collectors.toSet(), Copies::set));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        return source == null
                ? null
                : Objects.requireNonNull(parsers.get(to.getType()), "target type")
                        .apply(source.toString());
    }
}
