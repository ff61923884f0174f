// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.PERCENT;
import static io.github.regiostat.calculation.CalculationFixtures.RATE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.assertFigure;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        84     | 81      | 3    | [3, 3]
        81     | 84      | -3   | [-3, -3]
        84~2   | 81~1    | 3    | [1.5, 4.5]
        >84    | 81~1    | none | (2.5, unbounded)
        >84    | >81     | none | none
        84?    | 81      | 3    | none
        """)
    void of_subtractsLevels(String level, String other, String value, String bounds) {
        assertFigure(Differences.of(gdp("2024", level), gdp("2023", other)), value, bounds);
    }

    @Test
    void of_namesReferenceAndIndicator() {
        Measurement<Money> difference = Differences.of(gdp("2024", "84"), gdp("2023", "81"));
        assertThat(difference.toString()).isEqualTo("gdp-difference, CN-BJ, 2024, compared with 2023: CNY 3 in [3, 3]");
        assertThat(difference.indicator().name()).isEqualTo("GDP, difference");
        assertThat(difference.indicator().behaviour()).isEqualTo(Behaviour.FLOW);
        assertThat(difference.indicator().priceBasis()).isEqualTo(PriceBasis.CURRENT);
        assertThat(difference.derivation().orElseThrow().operation()).isEqualTo("difference");
        assertThat(Differences.of(gdp(BEIJING, "84"), gdp(TIANJIN, "81")).reference())
                .contains(Reference.to(TIANJIN));
    }

    @Test
    void of_nonNegativeLevels_mayBeNegative() {
        Indicator<Money> visitors = GDP.toBuilder().nonNegative().build();
        Measurement<Money> positive = Measurement.builder(visitors)
                .region(BEIJING)
                .period("2024")
                .value(Figure.exact(Money.of("CNY", 81)))
                .build();
        Measurement<Money> more = positive.toBuilder()
                .period("2023")
                .value(Figure.exact(Money.of("CNY", 84)))
                .build();
        assertFigure(Differences.of(positive, more), "-3", "[-3, -3]");
    }

    @Test
    void of_temperatures_isAllowed() {
        Indicator<Amount> temperature = Indicator.builder("temperature", Amount.class)
                .level()
                .withoutNaturalZero()
                .build();
        Measurement<Amount> july = Measurement.builder(temperature)
                .region(BEIJING)
                .period("2024-07")
                .value(Figure.exact(Amount.of("27.1", "°C")))
                .build();
        Measurement<Amount> january = july.toBuilder()
                .period("2024-01")
                .value(Figure.exact(Amount.of("-2.4", "°C")))
                .build();
        assertFigure(Differences.of(july, january), "29.5", "[29.5, 29.5]");
    }

    @Test
    void of_ratio_isLevelWithoutParts() {
        Indicator<MoneyPer> perPerson = Indicator.builder("gdp-per", MoneyPer.class)
                .ratioOf("gdp", "population")
                .build();
        Measurement<MoneyPer> here = Measurement.builder(perPerson)
                .region(BEIJING)
                .period("2024")
                .value(Figure.exact(MoneyPer.of("CNY", 228, "person")))
                .build();
        Measurement<MoneyPer> there = here.toBuilder()
                .region(TIANJIN)
                .value(Figure.exact(MoneyPer.of("CNY", 132, "person")))
                .build();
        Measurement<MoneyPer> difference = Differences.of(here, there);
        assertFigure(difference, "96", "[96, 96]");
        assertThat(difference.indicator().behaviour()).isEqualTo(Behaviour.LEVEL);
        assertThat(difference.indicator().numerator()).isEmpty();
    }

    @Test
    void of_unitesStatusesAndConfidentiality() {
        Measurement<Money> provisional = gdp("84")
                .status(ObservationStatus.PROVISIONAL)
                .confidentiality(Confidentiality.INTERNAL)
                .build();
        Measurement<Money> difference = Differences.of(provisional, gdp("2023", "81"));
        assertThat(difference.statuses().codes()).containsExactly("P");
        assertThat(difference.confidentiality()).contains(Confidentiality.INTERNAL);
    }

    @Test
    void of_rejectsShares_andNamesTheirDifference() {
        Measurement<?> share = measurement(RATE, PERCENT, "4").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Differences.of(share.as(PERCENT.kind()), share.as(PERCENT.kind())))
                .withMessage("Absolute difference must be of amounts or levels, but was of " + share
                        + "; use Shares.difference for Percentage");
    }

    @Test
    void of_rejectsPeriodsOfOtherLength() {
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> Differences.of(gdp("2024", "84"), gdp("2023-Q4", "21")))
                .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.PERIOD))
                .withMessageStartingWith("Levels must have periods of the same frequency, length and reporting year");
    }
}
