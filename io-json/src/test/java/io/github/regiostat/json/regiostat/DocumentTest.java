// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.measurement.PolicyInstrument;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Region PARK = Region.zone("park", "Park", Regions.of("CN-TJ"));
    private static final Region TWO = Region.group("two", "Two", Regions.of("CN-BJ"), PARK);
    private static final ExchangeRate RATE =
            ExchangeRate.of("USD", "CNY", "7.1957", TimePeriod.year(2024), RateBasis.AVERAGE);

    private static Measurement.Builder<Money> gdpOf(Region region) {
        return Measurement.builder(GDP).region(region).period("2024").value(Money.of("CNY", 1));
    }

    private static PolicyCount services() {
        return PolicyCount.of(PolicyInstrument.ONLINE_GOVERNMENT_SERVICE, TWO, TimePeriod.day("2025-03-27"), 417)
                .toBuilder()
                .id("F14")
                .build();
    }

    @Test
    void builder_declaresReferencedRegionsAndIndicators() {
        Document document = Document.builder()
                .measurement(gdpOf(Regions.of("CN-HE"))
                        .to(Region.unregistered("nuts2010:DE30"))
                        .reference(Reference.to(Region.unregistered("gb2260:130199")))
                        .build())
                .policyCount(services())
                .build();
        assertThat(document.regions())
                .extracting(Region::toString)
                .containsExactly("nuts2010:DE30", "gb2260:130199", "local:park", "local:two");
        assertThat(document.indicators()).containsExactly(GDP);
        assertThat(document.rates().rates()).isEmpty();
    }

    @Test
    void builder_keepsOtherDeclarations() {
        Indicator<?> share = Indicator.builder("share", Percentage.class).build();
        Document document = Document.builder()
                .region(Regions.of("CN"))
                .region(PARK)
                .indicator(share)
                .measurement(gdpOf(TWO).build())
                .rate(RATE)
                .build();
        assertThat(document.regions()).containsExactly(PARK, TWO);
        assertThat(document.indicators()).containsExactly(share, GDP);
        assertThat(document.rates().rates()).containsExactly(RATE);
    }

    @Test
    void lookUps_findByCodeAndId() {
        Document document = Document.builder()
                .measurement(gdpOf(TWO).id("F1").build())
                .policyCount(services())
                .build();
        assertThat(document.measurement("F1").as(Money.class).figure()).isPresent();
        assertThat(document.policyCount("F14")).isEqualTo(services());
        assertThat(document.indicator("gdp").as(Money.class)).isEqualTo(GDP);
        assertThat(document.region("local:two").members()).containsExactly(Regions.of("CN-BJ"), PARK);
        assertThat(document.region("CN-BJ")).isSameAs(Regions.of("CN-BJ"));
    }

    @Test
    void lookUps_listKnownIds() {
        Document document = Document.builder()
                .measurement(gdpOf(TWO).id("F1").build())
                .policyCount(services())
                .build();
        assertThatThrownBy(() -> document.measurement("F2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Measurement must be one of the document: F1, but was 'F2'");
        assertThatThrownBy(() -> document.policyCount("F1"))
                .hasMessage("Policy count must be one of the document: F14, but was 'F1'");
        assertThatThrownBy(() -> document.indicator("gnp"))
                .hasMessage("Indicator must be one of the document: gdp, but was 'gnp'");
        assertThatThrownBy(() -> Document.builder().build().measurement("\u202e"))
                .hasMessage("Measurement must be one of the document: it has none with an id, but was '\\u202e'");
        assertThatThrownBy(() -> document.region("local:three")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> document.measurement(null)).hasMessage("id");
    }

    @Test
    void build_rejectsDuplicateIds() {
        Document.Builder twice =
                Document.builder().measurement(gdpOf(TWO).id("F14").build()).policyCount(services());
        assertThatThrownBy(twice::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Ids must be unique in a document, but 'F14' occurs twice");
    }

    @Test
    void build_rejectsDifferentIndicatorsWithTheSameId() {
        Indicator<?> other = Indicator.builder("gdp", Percentage.class).build();
        assertThatThrownBy(() -> Document.builder()
                        .indicator(other)
                        .measurement(gdpOf(TWO).build())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Indicators with the same id must be equal in a document, but 'gdp' has two definitions:"
                        + " gdp (ratio of Percentage) and gdp (flow of Money)");
    }

    @Test
    void build_rejectsDifferentRegionsWithTheSameCode() {
        Region otherPark = Region.zone("park", "Another park", Regions.of("CN-HE"));
        assertThatThrownBy(() -> Document.builder()
                        .measurement(gdpOf(otherPark).build())
                        .measurement(gdpOf(TWO).build())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Regions with the same code must be equal in a document, but 'local:park' has two"
                        + " different definitions");
        Region ownBeijing =
                Region.builder("CN-BJ", RegionKind.OTHER).name("en", "Peking").build();
        assertThatThrownBy(
                        () -> Document.builder().region(ownBeijing).region(TWO).build())
                .hasMessageContaining("'CN-BJ' has two different definitions");
        assertThat(Document.builder()
                        .region(ownBeijing)
                        .measurement(gdpOf(ownBeijing).build())
                        .build()
                        .region("CN-BJ")
                        .name())
                .isEqualTo("Peking");
    }

    @Test
    void build_rejectsTwoRatesWithTheSamePairPeriodAndBasis() {
        ExchangeRate other = ExchangeRate.of("USD", "CNY", "7.2", TimePeriod.year(2024), RateBasis.AVERAGE);
        assertThatThrownBy(() -> Document.builder().rate(RATE).rate(other).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Exchange rates must have one rate for each pair, period and basis");
    }

    @Test
    void toString_countsTheParts() {
        assertThat(Document.builder()
                        .measurement(gdpOf(TWO).build())
                        .policyCount(services())
                        .build())
                .hasToString("document of 2 regions, 1 indicator, 0 rates, 1 measurement, 1 policy count");
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void document_survivesSerialisationAndToBuilder(@ForAll("documents") Document document)
            throws IOException, ClassNotFoundException {
        assertThat(document.toBuilder().build()).isEqualTo(document).hasSameHashCodeAs(document);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(document);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(document);
        }
    }

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }
}
