// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.jsonstat.Coordinates;
import io.github.regiostat.json.sdmx.SdmxMessage;
import io.github.regiostat.json.worldbank.WorldBankException;
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
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.source.Statuses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** What object mappers of Jackson 2 and 3 without {@link RegiostatModule} do with each public type. */
class MapperWithoutModuleTest {
    /** The types written as text, with what reads the text. */
    private static final Map<Class<?>, Function<String, ?>> TEXTS = Map.ofEntries(
            Map.entry(Amount.class, Amount::parse),
            Map.entry(AmountPer.class, AmountPer::parse),
            Map.entry(Count.class, Count::parse),
            Map.entry(GrowthRate.class, GrowthRate::parse),
            Map.entry(IndexNumber.class, IndexNumber::parse),
            Map.entry(Interval.class, Interval::parse),
            Map.entry(Mapping.class, Mapping::parse),
            Map.entry(Money.class, Money::parse),
            Map.entry(MoneyPer.class, MoneyPer::parse),
            Map.entry(Multiple.class, Multiple::parse),
            Map.entry(Percentage.class, Percentage::parse),
            Map.entry(PercentagePoints.class, PercentagePoints::parse),
            Map.entry(PriceBasis.class, PriceBasis::parse),
            Map.entry(QuantityKind.class, QuantityKind::ofCode),
            Map.entry(RegionCode.class, RegionCode::parse),
            Map.entry(RegionScheme.class, RegionScheme::parse),
            Map.entry(Statuses.class, Statuses::parse),
            Map.entry(TimePeriod.class, TimePeriod::parse));

    /** Records of numbers and texts, which a mapper writes and reads completely. */
    private static final Set<Class<?>> PLAIN_RECORDS = Set.of(Coordinates.class, WorldBankException.Notice.class);

    /** JSON that is no value of any type, or that a mapper wrote of it before it was refused. */
    private static final List<String> FOREIGN =
            List.of("{}", "[]", "\"\"", "\"CNY 1\"", "1", "true", "{\"negative\":false}", "{\"empty\":false}");

    private static final Map<Class<?>, Object> VALUES = PublicValues.byType();

    record Holder(Object value) {}

    /** Returns the mappers to whose modules the core is opened; the unnamed module is not one of them. */
    static Stream<Named<Mapper>> mappers() {
        Module core = Dataset.class.getModule();
        return allMappers()
                .filter(mapper -> core.isOpen(
                        Dataset.class.getPackageName(),
                        mapper.getPayload().type().getModule()));
    }

    private static Stream<Named<Mapper>> allMappers() {
        return Stream.of(
                Named.of(
                        "Jackson 3",
                        new Jackson3Mapper(
                                tools.jackson.databind.json.JsonMapper.builder().build())),
                Named.of(
                        "Jackson 3 with the defaults of Jackson 2",
                        new Jackson3Mapper(tools.jackson.databind.json.JsonMapper.builderWithJackson2Defaults()
                                .build())),
                Named.of(
                        "Jackson 2",
                        new Jackson2Mapper(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                                .build())),
                Named.of(
                        "Jackson 2 that accepts empty beans and unknown properties",
                        new Jackson2Mapper(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                                .disable(com.fasterxml.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
                                .disable(
                                        com.fasterxml.jackson.databind.DeserializationFeature
                                                .FAIL_ON_UNKNOWN_PROPERTIES)
                                .build())));
    }

    @Test
    void eachPublicType_hasAnInstance() {
        assertThat(PublicTypes.values()).hasSizeGreaterThan(80);
        assertThat(VALUES.keySet()).containsAll(PublicTypes.values());
        assertThat(PublicTypes.values()).containsAll(TEXTS.keySet()).containsAll(PLAIN_RECORDS);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void texts_parseBack(Mapper mapper) throws Exception {
        for (Class<?> type : TEXTS.keySet()) {
            Object value = VALUES.get(type);
            String json = mapper.write(value);
            String text = mapper.read(json, String.class);
            assertThat(TEXTS.get(type).apply(text)).as(json).isEqualTo(value);
            assertThat(mapper.write(new Holder(value))).isEqualTo("{\"value\":" + json + "}");
            assertThat(mapper.write(List.of(value))).isEqualTo("[" + json + "]");
            assertThat(mapper.write(Map.of("key", value))).isEqualTo("{\"key\":" + json + "}");
            assertThat(mapper.write(Map.of(value, 1))).isEqualTo("{" + json + ":1}");
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void constantsAndPlainRecords_readBack(Mapper mapper) throws Exception {
        for (Class<?> type : PublicTypes.values()) {
            if (type.isEnum() || PLAIN_RECORDS.contains(type)) {
                Object value = VALUES.get(type);
                assertThat(mapper.read(mapper.write(value), type)).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void otherTypes_areRefusedWithTheRemedy(Mapper mapper) {
        for (Class<?> type : PublicTypes.values()) {
            if (!type.isEnum() && !PLAIN_RECORDS.contains(type) && !TEXTS.containsKey(type)) {
                Object value = VALUES.get(type);
                for (Object written : List.of(value, new Holder(value), List.of(value), Map.of("key", value))) {
                    assertRefused(mapper, written, type);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void keysOfOtherTypes_areRefusedWithTheRemedy(Mapper mapper) {
        for (Class<?> type : PublicTypes.values()) {
            if (!type.isEnum() && !TEXTS.containsKey(type)) {
                assertRefused(mapper, Map.of(VALUES.get(type), 1), type);
            }
        }
    }

    private static void assertRefused(Mapper mapper, Object written, Class<?> type) {
        assertThat(catchThrowable(() -> mapper.write(written)))
                .as("%s in %s", type.getName(), written.getClass().getSimpleName())
                .isInstanceOfAny(JacksonException.class, JsonProcessingException.class)
                .message()
                .containsPattern("Object mapper must have RegiostatModule to write [A-Z][A-Za-z]+: register the module"
                        + "|[A-Z][A-Za-z]+ has no format for object mappers: write .+ instead"
                        + "|[A-Z][A-Za-z]+ cannot be the key of a map in JSON, since it has no text: write a list of");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void datasetAndMoney_loseNothing(Mapper mapper) throws Exception {
        assertThat(mapper.write(Money.of("CNY", "84370000000"))).isEqualTo("\"CNY 84370000000\"");
        assertThatThrownBy(() -> mapper.write(Dataset.of()))
                .hasMessageContaining("Object mapper must have RegiostatModule to write Dataset: register the module of"
                        + " regiostat-io-json with a mapper of Jackson 3, or that of regiostat-io-json-jackson2 with a"
                        + " mapper of Jackson 2");
        assertThatThrownBy(() -> mapper.write(VALUES.get(SdmxMessage.class)))
                .hasMessageContaining("SdmxMessage has no format for object mappers: write its text from"
                        + " SdmxJson.write instead");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void claims_nameTheirArtifactToo(Mapper mapper) {
        assertThatThrownBy(() -> mapper.write(VALUES.get(LevelClaim.class)))
                .hasMessageContaining(
                        "Object mapper must have RegiostatModule to write LevelClaim: register the module")
                .hasMessageContaining("; claims also require regiostat-io-json-claims");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void reading_isRefused(Mapper mapper) {
        List<String> accepted = new ArrayList<>();
        for (Class<?> type : PublicTypes.values()) {
            for (String json : FOREIGN) {
                if ((!type.isEnum() || json.startsWith("{")) && isRead(mapper, json, type)) {
                    accepted.add(type.getName() + " from " + json);
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    private static boolean isRead(Mapper mapper, String json, Class<?> type) {
        try {
            mapper.read(json, type);
            return true;
        } catch (JacksonException | JsonProcessingException refused) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
