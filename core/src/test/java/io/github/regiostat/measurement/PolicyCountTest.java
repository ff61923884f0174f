// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.io.InvalidObjectException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCountTest {
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Region HEBEI = Regions.of("CN-HE");
    private static final Region JING_JIN_JI =
            Region.group("jing-jin-ji", "Beijing-Tianjin-Hebei", BEIJING, TIANJIN, HEBEI);
    private static final TimePeriod DAY = TimePeriod.day("2025-03-27");
    private static final PolicyCount SERVICES =
            PolicyCount.of(PolicyInstrument.ONLINE_GOVERNMENT_SERVICE, JING_JIN_JI, DAY, 417);

    private static PolicyCount.Builder alliances() {
        return PolicyCount.builder(PolicyInstrument.INDUSTRY_ALLIANCE)
                .regions(BEIJING, TIANJIN)
                .period(DAY);
    }

    @Nested
    class Parts {
        @Test
        void of_returnsAnExactCountOfTheInstrument() {
            assertThat(SERVICES.instrument()).isEqualTo(PolicyInstrument.ONLINE_GOVERNMENT_SERVICE);
            assertThat(SERVICES.regions()).containsExactly(JING_JIN_JI);
            assertThat(SERVICES.period()).isEqualTo(DAY);
            assertThat(SERVICES.figure()).contains(Figure.exact(Count.of(417, "services")));
            assertThat(SERVICES.id()).isEmpty();
            assertThat(SERVICES.items()).isEmpty();
            assertThat(SERVICES.isListComplete()).isFalse();
            assertThat(SERVICES.source()).isEmpty();
            assertThat(SERVICES.note()).isEmpty();
        }

        @Test
        void builder_setsEveryPart() {
            PolicyCount count = alliances()
                    .regions(HEBEI)
                    .id("F12")
                    .value(Figure.count(15, "alliances").with(Qualifier.MORE_THAN))
                    .examples("Biomedicine", "Hydrogen")
                    .source(Source.of("Xinhua"))
                    .note("by the end of\nMarch")
                    .build();
            assertThat(count.id()).contains("F12");
            assertThat(count.regions()).containsExactly(BEIJING, TIANJIN, HEBEI);
            assertThat(count.figure()).contains(Figure.count(15, "alliances").with(Qualifier.MORE_THAN));
            assertThat(count.items()).containsExactly("Biomedicine", "Hydrogen");
            assertThat(count.isListComplete()).isFalse();
            assertThat(count.source()).contains(Source.of("Xinhua"));
            assertThat(count.note()).contains("by the end of\nMarch");
        }

        @Test
        void all_marksTheListAsComplete() {
            assertThat(alliances().all("Biomedicine").build().isListComplete()).isTrue();
            assertThat(alliances().all("Biomedicine").build())
                    .isNotEqualTo(alliances().examples("Biomedicine").build());
        }

        @Test
        void toString_isReadable() {
            assertThat(SERVICES).hasToString("online-government-service, local:jing-jin-ji, 2025-03-27: 417 services");
            assertThat(alliances().id("F12").all("Biomedicine", "Hydrogen").build())
                    .hasToString("F12: industry-alliance, CN-BJ, CN-TJ, 2025-03-27: not counted; namely Biomedicine,"
                            + " Hydrogen");
            assertThat(alliances().examples("Biomedicine").build().toString()).endsWith("; such as Biomedicine");
        }

        @Test
        void toBuilder_keepsTheOthers() {
            PolicyCount later =
                    SERVICES.toBuilder().period(TimePeriod.year(2026)).build();
            assertThat(later).isNotEqualTo(SERVICES);
            assertThat(later.toBuilder().period(DAY).build())
                    .isEqualTo(SERVICES)
                    .hasSameHashCodeAs(SERVICES);
        }

        static Stream<UnaryOperator<PolicyCount.Builder>> changes() {
            return Stream.of(
                    b -> b.id("F12"),
                    b -> b.regions(HEBEI),
                    b -> b.period(TimePeriod.year(2025)),
                    b -> b.value(Figure.count(15, "alliances")),
                    b -> b.examples("Biomedicine"),
                    b -> b.source(Source.of("Xinhua")),
                    b -> b.note("note"));
        }

        @ParameterizedTest
        @MethodSource("changes")
        void equals_distinguishesEveryPart(UnaryOperator<PolicyCount.Builder> change) {
            assertThat(change.apply(alliances()).build())
                    .isNotEqualTo(alliances().build());
        }
    }

    @Nested
    class Rejections {
        @Test
        void note_mustBeValidText() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> alliances().note("a\0b").build())
                    .withMessageStartingWith(
                            "Note must be text of at most 100000 characters without control characters");
        }

        @Test
        void figure_mustHaveTheCountedNounOfTheInstrument() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            alliances().value(Figure.count(15, "companies")).build())
                    .withMessage("Policy count must count alliances, but was industry-alliance, CN-BJ, CN-TJ,"
                            + " 2025-03-27: 15 companies");
        }

        @Test
        void regions_mustNotBeEmptyOrDuplicate() {
            String rule = "Policy count must have one or more regions without duplicates, but was industry-alliance, ";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PolicyCount.builder(PolicyInstrument.INDUSTRY_ALLIANCE)
                            .period(DAY)
                            .build())
                    .withMessageStartingWith(rule);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> alliances().regions(BEIJING).build())
                    .withMessageStartingWith(rule + "CN-BJ, CN-TJ, CN-BJ");
        }

        @Test
        void completeList_mustNotBeEmpty() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> alliances().all().build())
                    .withMessage("Policy count must have items if its list is complete, but was industry-alliance,"
                            + " CN-BJ, CN-TJ,"
                            + " 2025-03-27: not counted");
        }

        @Test
        void period_isRequired() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> PolicyCount.builder(PolicyInstrument.INDUSTRY_ALLIANCE)
                            .regions(BEIJING)
                            .build())
                    .withMessageContaining("[period]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " F12", "F12\n", "F\u202E12"})
        void texts_mustBeSingleLine(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> alliances().id(text).build())
                    .withMessageStartingWith("Policy count id must be text of 1 to 1000 characters");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> alliances().examples("Biomedicine", text).build())
                    .withMessageStartingWith("Item must be text of 1 to 1000 characters");
        }

        @Test
        void nulls_areNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> PolicyCount.builder(null))
                    .withMessage("instrument");
            assertThatNullPointerException()
                    .isThrownBy(() -> alliances().period(null))
                    .withMessage("period");
        }

        @Test
        void forgedStream_isRejected() throws Exception {
            byte[] item = JavaStreams.forged(alliances().all("Biomedicine").build(), "Biomedicine", "Bio\nmedicin");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(item))
                    .withMessageEndingWith("but was 'Bio\\u000amedicin'");
            byte[] bare = JavaStreams.bare(SERVICES.getClass());
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
        }
    }

    @Nested
    class AsMeasurement {
        @Test
        void toMeasurement_hasAnIndicatorNamedAfterTheInstrument() {
            PolicyCount count = SERVICES.toBuilder()
                    .id("F9")
                    .source(Source.of("Xinhua"))
                    .note("note")
                    .build();
            Measurement<Count> measurement = count.toMeasurement();
            assertThat(measurement.indicator().id()).isEqualTo("online-government-service");
            assertThat(measurement.indicator().name()).isEqualTo("Online government services");
            assertThat(measurement.indicator().behaviour()).isEqualTo(Behaviour.STOCK);
            assertThat(measurement)
                    .hasToString("F9: online-government-service, local:jing-jin-ji, 2025-03-27: 417 services");
            assertThat(measurement.source()).contains(Source.of("Xinhua"));
            assertThat(measurement.note()).contains("note");
            assertThat(measurement.statuses()).isEqualTo(Statuses.NORMAL);
            assertThat(measurement.region()).isEqualTo(JING_JIN_JI);
        }

        @Test
        void toMeasurement_ofSeveralRegions_hasTheGroup() {
            Region together = alliances()
                    .value(Figure.count(15, "alliances"))
                    .build()
                    .toMeasurement()
                    .region();
            assertThat(together).hasToString("local:CN-BJ+CN-TJ");
            assertThat(together.kind()).isEqualTo(RegionKind.GROUP);
            assertThat(together.name()).isEqualTo("Beijing, Tianjin");
            assertThat(together.members()).containsExactly(BEIJING, TIANJIN);
        }

        @Test
        void toMeasurement_ofRegionsOfOtherSchemes_hasTheGroup() {
            PolicyCount count = PolicyCount.builder(PolicyInstrument.INDUSTRY_ALLIANCE)
                    .regions(Region.unregistered("acme@2021:X1"), Regions.of("nuts2024:DE30"), JING_JIN_JI)
                    .period(DAY)
                    .build();
            assertThat(count.toMeasurement().region().members()).hasSize(3);
        }

        @Test
        void toMeasurement_ofManyRegions_hasTheGroup() {
            Region[] provinces = Regions.all().stream()
                    .filter(region -> region.code().toString().startsWith("CN-"))
                    .toArray(Region[]::new);
            assertThat(provinces.length).isGreaterThan(30);
            PolicyCount count = PolicyCount.builder(PolicyInstrument.INDUSTRY_ALLIANCE)
                    .regions(provinces)
                    .period(DAY)
                    .build();
            Region together = count.toMeasurement().region();
            assertThat(together.members()).containsExactly(provinces);
            assertThat(together.code().code()).startsWith(provinces.length + "-regions-");
            assertThat(together).isEqualTo(count.toMeasurement().region());
        }

        @Test
        void toMeasurement_withoutACount_isMissing() {
            Measurement<Count> measurement =
                    alliances().examples("Biomedicine").build().toMeasurement();
            assertThat(measurement.figure()).isEmpty();
            assertThat(measurement.statuses()).isEqualTo(Statuses.of(ObservationStatus.MISSING));
        }

        @Test
        void toMeasurement_ofRegionsThatOverlap_isRejected() {
            PolicyCount count = alliances().regions(Regions.of("CN")).build();
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(count::toMeasurement)
                    .withMessageContaining("'CN-BJ'")
                    .withMessageContaining("'CN'");
        }
    }
}
