// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.regiostat.json.JsonOptions;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.json.regiostat.ValueJsonFormat;
import io.github.regiostat.json.regiostat.ValueJsonFormats;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionBook;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What an object mapper with {@link RegiostatModule} does with each public type. */
class MapperWithModuleTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new RegiostatModule())
            .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                    .allowIfSubType("io.github.regiostat.")
                    .build())
            .build();
    private static final Map<Class<?>, Object> VALUES = PublicValues.byType();
    private static final Region PARK = Region.zone("park", "Park", Regions.of("CN-BJ"));

    record Tagged(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object value) {}

    record Holder<T>(T value, Optional<T> optional, List<T> list, Map<String, T> map, Map<T, Integer> byKey) {}

    static Stream<Class<?>> typesWithFormat() {
        return PublicTypes.values().stream().filter(type -> formatOf(type).isPresent());
    }

    static Stream<Class<?>> otherTypes() {
        return PublicTypes.values().stream()
                .filter(type -> formatOf(type).isEmpty() && !type.isEnum() && !type.isRecord());
    }

    static Stream<Class<?>> constants() {
        return PublicTypes.values().stream().filter(Class::isEnum);
    }

    private static Optional<ValueJsonFormat<?>> formatOf(Class<?> type) {
        return ValueJsonFormats.with(JsonOptions.DEFAULT).all().stream()
                .filter(format -> format.type().isAssignableFrom(type))
                .findFirst();
    }

    private static JavaType generic(Class<?> container, Class<?>... arguments) {
        return MAPPER.getTypeFactory().constructParametricType(container, arguments);
    }

    /** The class of the value, such as Money, and the class of the format, such as Quantity. */
    private static List<Class<?>> declaredTypes(Class<?> type) {
        return Stream.of(type, formatOf(type).orElseThrow().type())
                .<Class<?>>map(each -> each)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("typesWithFormat")
    void format_isUsedEverywhere(Class<?> type) {
        Object value = VALUES.get(type);
        String json = MAPPER.writeValueAsString(value);
        for (Class<?> declared : declaredTypes(type)) {
            assertThat(MAPPER.<Object>readValue(json, MAPPER.constructType(declared)))
                    .isEqualTo(value);
            JavaType holders = generic(Holder.class, declared);
            Holder<Object> holder =
                    new Holder<>(value, Optional.of(value), List.of(value), Map.of("a", value), Map.of(value, 1));
            String held = MAPPER.writerFor(holders).writeValueAsString(holder);
            assertThat(held)
                    .startsWith("{\"value\":" + json + ",\"optional\":" + json + ",\"list\":[" + json
                            + "],\"map\":{\"a\":" + json + "},\"byKey\":{\"");
            assertThat(MAPPER.<Object>readValue(held, holders)).isEqualTo(holder);
            assertThat(MAPPER.writeValueAsString(holder)).isEqualTo(held);
        }
    }

    @ParameterizedTest
    @MethodSource("typesWithFormat")
    void format_isUsedWithTypeIds(Class<?> type) {
        Tagged tagged = new Tagged(VALUES.get(type));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(tagged), Tagged.class))
                .isEqualTo(tagged);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void constants_areValuesAndKeys(Class<?> type) {
        JavaType keyed = generic(LinkedHashMap.class, type, type);
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            map.put(constant, constant);
        }
        assertThat(MAPPER.<Object>readValue(MAPPER.writerFor(keyed).writeValueAsString(map), keyed))
                .isEqualTo(map);
    }

    @ParameterizedTest
    @MethodSource("otherTypes")
    void typesWithoutFormat_areRefusedOrText(Class<?> type) {
        Object value = VALUES.get(type);
        if (type.equals(Mapping.class)) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(value), String.class))
                    .isEqualTo(value.toString());
        } else {
            for (Object written : List.of(value, List.of(value), Map.of(value, 1))) {
                assertThatThrownBy(() -> MAPPER.writeValueAsString(written))
                        .isInstanceOf(JacksonException.class)
                        .hasMessageContaining("has no format for object mappers: write ");
            }
        }
        for (String json : List.of("{}", "[]", "\"\"", "{\"complete\":true}")) {
            assertThatThrownBy(() -> MAPPER.readValue(json, type)).isInstanceOf(JacksonException.class);
        }
    }

    @Nested
    class Keys {
        @Test
        void text_isTheKey() {
            assertThat(MAPPER.writeValueAsString(Map.of(Regions.of("CN-BJ"), 1)))
                    .isEqualTo("{\"CN-BJ\":1}");
            assertThat(MAPPER.writeValueAsString(Map.of(QuantityKind.GROWTH_RATE, 1)))
                    .isEqualTo("{\"growth-rate\":1}");
            assertThat(MAPPER.writeValueAsString(Map.of(Trait.PRICE_BASIS, 1))).isEqualTo("{\"price-basis\":1}");
            assertThat(MAPPER.writeValueAsString(Map.of(RegionScheme.parse("nuts2024"), 1)))
                    .isEqualTo("{\"nuts2024\":1}");
        }

        @Test
        void json_isTheKeyOfOtherValues() {
            assertThat(MAPPER.writeValueAsString(Map.of(Money.of("CNY", 1).unit(), 1)))
                    .isEqualTo("{\"{\\\"amount\\\":null,\\\"currency\\\":\\\"CNY\\\"}\":1}");
            assertThat(MAPPER.writeValueAsString(Map.of(Percentage.of(4), 1)))
                    .isEqualTo("{\"{\\\"percent\\\":\\\"4\\\"}\":1}");
        }

        @Test
        void customRegion_isTheKeyWithItsContent() {
            TypeReference<Map<Region, Integer>> byRegion = new TypeReference<>() {};
            String json = MAPPER.writeValueAsString(Map.of(PARK, 1));
            Map<Region, Integer> back = MAPPER.readValue(json, byRegion);
            assertThat(back).containsOnlyKeys(PARK);
            assertThat(back.keySet().iterator().next().contentEquals(PARK)).isTrue();
        }

        @Test
        void otherKind_isRejected() {
            assertThatThrownBy(() -> MAPPER.readValue(
                            "{\"{\\\"percent\\\":\\\"4\\\"}\":1}", new TypeReference<Map<Money, Integer>>() {}))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageStartingWith("Quantity must be Money (\"amount\", \"currency\"), but has \"percent\"");
            assertThatThrownBy(() -> MAPPER.readValue(
                            "{\"{\\\"percent\\\":null}\":1}", new TypeReference<Map<Unit<Money>, Integer>>() {}))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("Quantity must be Money");
            assertThatThrownBy(() -> MAPPER.readValue("\"percentage\"", new TypeReference<QuantityKind<Money>>() {}))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageStartingWith("Kind must be of Money, but was of Percentage (at the root");
        }

        @Test
        void malformedKey_isRejected() {
            TypeReference<Map<Quantity<?>, Integer>> byQuantity = new TypeReference<>() {};
            for (String key :
                    List.of("", "CNY 1", "{", "{\\\"percent\\\":\\\"4\\\"} x", "{\\\"percent\\\":\\\"4\\\"}{}", "[]")) {
                assertThatThrownBy(() -> MAPPER.readValue("{\"" + key + "\":1}", byQuantity))
                        .as(key)
                        .isInstanceOf(JacksonException.class);
            }
            assertThatThrownBy(() -> MAPPER.readValue("{\"local:x\":1}", new TypeReference<Map<Region, Integer>>() {}))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageStartingWith("Region must be in the registry to be written as its code");
            assertThatThrownBy(() ->
                            MAPPER.readValue("{\"a\\\"b\\\\\":1}", new TypeReference<Map<RegionCode, Integer>>() {}))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("a\"b\\");
        }

        @Test
        void sortedMap_readsBack() {
            TypeReference<TreeMap<Money, Integer>> byMoney = new TypeReference<>() {};
            TreeMap<Money, Integer> map = new TreeMap<>(Map.of(Money.of("CNY", 1), 1, Money.of("CNY", 2), 2));
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(map), byMoney))
                    .isEqualTo(map);
        }
    }

    @Nested
    class Books {
        @Test
        void book_readsBack() {
            RegionBook book = RegionBook.of(PARK, Region.group("two", "Two", PARK, Regions.of("CN-TJ")));
            String json = MAPPER.writeValueAsString(book);
            assertThat(json).startsWith("{\"regiostat\":1,\"regions\":[{\"code\":\"local:park\",\"kind\":\"zone\"");
            RegionBook back = MAPPER.readValue(json, RegionBook.class);
            assertThat(back).isEqualTo(book);
            assertThat(back.named("Two").members()).isEqualTo(book.named("Two").members());
            assertThat(MAPPER.readValue("{\"regiostat\":1}", RegionBook.class)).isEqualTo(RegionBook.empty());
        }

        @Test
        void otherDocuments_areRejected() {
            for (String json : List.of("{}", "{\"empty\":false}", "{\"regiostat\":1,\"measurements\":[]}", "[]")) {
                assertThatThrownBy(() -> MAPPER.readValue(json, RegionBook.class))
                        .isInstanceOf(MismatchedInputException.class)
                        .hasMessageStartingWith("Region book must");
            }
            assertThatThrownBy(() -> MAPPER.readValue(
                            "{\"regiostat\":1,\"regions\":[{\"code\":\"local:x\","
                                    + "\"otherCodes\":[\"CN-BJ\"],\"kind\":\"other\"}]}",
                            RegionBook.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageStartingWith("Code of a custom region must not be the code of a registered region");
        }
    }
}
