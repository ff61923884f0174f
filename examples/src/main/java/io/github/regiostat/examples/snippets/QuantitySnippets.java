// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.CurrencyMismatchException;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.quantity.UnitMismatchException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Period;
import java.util.List;

/** Quantities: exact numbers with a unit, and the operations of each kind. */
final class QuantitySnippets {
    private QuantitySnippets() {}

    public static void main(String[] args) {
        algebra();
        additive();
        money();
        monetary();
        count();
        amount();
        moneyPer();
        amountPer();
        percentage();
        percentagePoints();
        growthRate();
        multiple();
        indexNumber();
        scale();
        unit();
        unitConvert();
        quantityKind();
        mismatch();
    }

    private static void algebra() {
        // @start region="algebra"
        Percentage here = Percentage.of("4.27");
        Percentage nation = here.minus(PercentagePoints.of("1.62"));
        System.out.println(nation); // 2.65 %
        System.out.println(here.minus(Percentage.of("3.22"))); // 1.05 pp
        System.out.println(here.compareTo(nation) > 0); // true
        System.out.println(Percentage.of("1.0").equals(Percentage.of("1.00"))); // true

        // These lines do not compile, because shares cannot be added or divided:
        // here.plus(nation)
        // here.dividedBy(nation)
        // here.plus(Money.of("CNY", 1))
        // @end
    }

    private static void additive() {
        // @start region="additive"
        Amount beijing = Amount.of(16_410, "km2");
        Amount threeRegions = beijing.plus(Amount.of(11_966, "km2")) // Tianjin
                .plus(Amount.of(188_800, "km2")); // Hebei
        System.out.println(threeRegions); // 217176 km2
        Amount hundredfold = threeRegions.multipliedBy(100);
        System.out.println(hundredfold.dividedBy(beijing, new MathContext(4)));
        // 1323 times
        // @end
    }

    private static void money() {
        // @start region="money"
        Money gdp = Money.of("CNY", "4735370000000");
        System.out.println(gdp.plus(Money.of("CNY", 1))); // CNY 4735370000001
        MoneyPer perPerson = gdp.dividedBy(Count.of(21_860_000, "persons"));
        System.out.println(perPerson.roundedTo(0, RoundingMode.HALF_EVEN));
        // CNY 216623 per person
        System.out.println(Money.parse("CNY 4735370000000").equals(gdp)); // true
        // @end
    }

    private static void monetary() {
        // @start region="monetary"
        Money contracts = Money.of("CNY", 84_370_000_000L);
        MoneyPer perPerson = MoneyPer.of("CNY", 216_623, "person");
        List<Monetary<?>> amounts = List.of(contracts, perPerson);
        System.out.println(amounts); // [CNY 84370000000, CNY 216623 per person]
        System.out.println(amounts.get(1).currency()); // CNY
        // @end
    }

    private static void count() {
        // @start region="count"
        Count policies = Count.of(230, "policies");
        System.out.println(policies.plus(Count.of(12, "policies"))); // 242 policies
        Count branches = Count.of(10_000, "branches");
        System.out.println(branches.dividedBy(Count.of(2_500, "branches")));
        // 4 times
        System.out.println(Count.of(417, "services").per(Count.of(3, "regions")));
        // 139 services per region
        // @end
    }

    private static void amount() {
        // @start region="amount"
        Amount area = Amount.of(16_410, "km2");
        System.out.println(area.minus(Amount.of(410, "km2"))); // 16000 km2
        System.out.println(Amount.of("1250.5", "XEU")); // 1250.5 XEU
        System.out.println(Amount.parse("16410 km2").equals(area)); // true
        // @end
    }

    private static void moneyPer() {
        // @start region="money-per"
        MoneyPer perPerson = MoneyPer.of("CNY", 216_600, "person");
        System.out.println(perPerson.multipliedBy(Count.of(21_860_000, "persons")));
        // CNY 4734876000000
        System.out.println(perPerson.minus(MoneyPer.of("CNY", 126_200, "person")));
        // CNY 90400 per person
        System.out.println(MoneyPer.parse("CNY 7.1957 per USD")); // CNY 7.1957 per USD
        // @end
    }

    private static void amountPer() {
        // @start region="amount-per"
        BigDecimal thousand = BigDecimal.valueOf(1000);
        AmountPer beds = AmountPer.of("6.7", "beds", "person").withPerCount(thousand);
        System.out.println(beds); // 6.7 beds per 1000 persons
        System.out.println(beds.multipliedBy(Count.of(2_000, "persons"))); // 13.4 beds
        // @end
    }

    private static void percentage() {
        // @start region="percentage"
        Percentage intensity = Percentage.of("4.27").withWhole("gdp");
        System.out.println(intensity.minus(PercentagePoints.of("1.62"))); // 2.65 % of gdp
        System.out.println(intensity.minus(Percentage.of("3.22").withWhole("gdp")));
        // 1.05 pp
        System.out.println(intensity.appliedTo(Money.of("CNY", 100_000))); // CNY 4270
        // @end
    }

    private static void percentagePoints() {
        // @start region="percentage-points"
        PercentagePoints rise = Percentage.of("4.27").minus(Percentage.of("3.22"));
        System.out.println(rise); // 1.05 pp
        System.out.println(rise.toBasisPoints()); // 105
        System.out.println(PercentagePoints.ofBasisPoints(25).plus(rise)); // 1.3 pp
        // @end
    }

    private static void growthRate() {
        // @start region="growth-rate"
        GrowthRate tenPercent = GrowthRate.of(10);
        System.out.println(tenPercent.chainedWith(tenPercent)); // 21 % over P2Y
        System.out.println(tenPercent.appliedTo(Money.of("CNY", 500))); // CNY 550
        MathContext nineDigits = new MathContext(9);
        System.out.println(tenPercent.levelBefore(Money.of("CNY", 550), nineDigits));
        // CNY 500
        System.out.println(GrowthRate.of(25).minus(tenPercent)); // 15 pp

        Percentage earlier = Percentage.of("3.22");
        Percentage later = Percentage.of("4.27");
        GrowthRate decade = GrowthRate.between(earlier, later, Period.ofYears(10));
        System.out.println(decade.roundedTo(2, RoundingMode.HALF_EVEN));
        // 32.61 % over P10Y
        System.out.println(decade.annualised(new MathContext(3)));
        // 2.86 % a year over P10Y
        // @end
    }

    private static void multiple() {
        // @start region="multiple"
        Multiple times = Money.of("CNY", 30_000).dividedBy(Money.of("CNY", 3_000));
        System.out.println(times); // 10 times
        System.out.println(times.appliedTo(Count.of(23, "policies"))); // 230 policies
        // @end
    }

    private static void indexNumber() {
        // @start region="index-number"
        // Consumer prices of the United States
        IndexNumber prices2023 = IndexNumber.of("304.702", "1982/1984");
        IndexNumber prices2024 = IndexNumber.of("313.689", "1982/1984");
        GrowthRate inflation = prices2024.changeFrom(prices2023, Period.ofYears(1));
        System.out.println(inflation.roundedTo(1, RoundingMode.HALF_EVEN));
        // 2.9 % over P1Y
        System.out.println(prices2024.rebasedTo("2023", prices2023, new MathContext(5)));
        // 102.95 (2023=100)
        // @end
    }

    private static void scale() {
        // @start region="scale"
        System.out.println(Scale.BILLION.appliedTo(new BigDecimal("84.37"))); // 84370000000
        System.out.println(Scale.parse("亿")); // hundred million
        System.out.println(Scale.parse("hundred million").exponent()); // 8
        // @end
    }

    private static void unit() {
        // @start region="unit"
        Unit<Percentage> ofGdp = Percentage.of("4.27").withWhole("gdp").unit();
        System.out.println(ofGdp); // % of gdp
        System.out.println(ofGdp.of(new BigDecimal("2.65"))); // 2.65 % of gdp
        System.out.println(ofGdp.of(265, 2)); // 2.65 % of gdp
        System.out.println(ofGdp.kind().getSimpleName()); // Percentage
        // @end
    }

    private static void unitConvert() {
        // @start region="unit-convert"
        Amount mu = Amount.of(46, "mu");
        Unit<Amount> hectares = Amount.of(1, "ha").unit();
        BigDecimal muPerHectare = BigDecimal.valueOf(15);
        RoundingMode mode = RoundingMode.HALF_EVEN;
        System.out.println(hectares.convert(mu, BigDecimal.ONE, muPerHectare, 2, mode));
        // 3.07 ha
        // @end
    }

    private static void quantityKind() {
        // @start region="quantity-kind"
        QuantityKind<GrowthRate> kind = QuantityKind.of(GrowthRate.class);
        System.out.println(kind.code()); // growth-rate
        System.out.println(kind.parse("12.7 % over P1Y").over()); // P1Y
        System.out.println(QuantityKind.ofCode("money-per").type().getSimpleName());
        // MoneyPer
        // @end
    }

    private static void mismatch() {
        // @start region="mismatch"
        try {
            Money.of("CNY", 84_370_000_000L).plus(Money.of("USD", 11_780_000_000L));
        } catch (CurrencyMismatchException e) {
            System.out.println(e.firstCurrency() + " and " + e.secondCurrency());
            // CNY and USD
        }
        try {
            Count.of(230, "policies").plus(Count.of(209, "qualifications"));
        } catch (UnitMismatchException e) {
            Quantity<?> given = e.second();
            System.out.println(given); // 209 qualifications
            System.out.println(e.getMessage());
            // Quantities must have the same unit to be added,
            // but were 230 policies and 209 qualifications
        }
        // @end
    }
}
