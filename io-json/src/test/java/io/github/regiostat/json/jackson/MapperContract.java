// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.json.binding.MapperFormats;
import io.github.regiostat.json.jackson.Mapper.Mismatch;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionBook;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.lang.reflect.Type;
import java.util.EnumMap;
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

/** What an object mapper with the module does with values of this library, in Jackson 2 as in Jackson 3. */
public abstract class MapperContract {
    private static final String PERCENT = "{\"value\": {\"percent\": \"4.27\"}}";
    private static final Figure<Money> CONTRACTS = Figure.money("CNY", "84.37", Scale.BILLION);
    private static final Measurement<Money> IN_2024 = Measurement.builder(
                    Indicator.builder("contracts", Money.class).flow().build())
            .region(Regions.of("CN-BJ"))
            .period("2024")
            .value(CONTRACTS)
            .build();
    private static final Map<Class<?>, Object> VALUES = PublicValues.byType();
    private static final Region PARK = Region.zone("park", "Park", Regions.of("CN-BJ"));

    private final Mapper mapper;

    /**
     * Creates the tests of a mapper.
     *
     * @param mapper a mapper with the module, which accepts type ids of this library
     */
    protected MapperContract(Mapper mapper) {
        this.mapper = mapper;
    }

    /** Returns a mapper with the module and options. */
    protected abstract Mapper with(JsonOptions options);

    record Headline(String text, Figure<Money> value) {}

    record Everything(
            Quantity<?> any,
            Additive<?> additive,
            Monetary<?> monetary,
            Money money,
            Unit<Money> unit,
            Bounds<Money> bounds,
            Indicator<Money> indicator,
            Measurement<Money> measurement,
            List<Figure<Money>> list,
            Optional<Figure<Money>> optional,
            Map<String, Figure<Money>> map,
            Figure<? extends Monetary<?>> wildcard,
            Region region,
            Statuses statuses,
            ObservationStatus status,
            TimePeriod period) {}

    /** A bean with setters. */
    static final class Bean {
        private Figure<Money> value;
        private Region region;

        public Figure<Money> getValue() {
            return value;
        }

        public void setValue(Figure<Money> value) {
            this.value = value;
        }

        public Region getRegion() {
            return region;
        }

        public void setRegion(Region region) {
            this.region = region;
        }
    }

    record Box<Q extends Quantity<Q>>(Figure<Q> figure, List<Q> quantities) {}

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
        return MapperFormats.with(JsonOptions.DEFAULT).all().stream()
                .filter(format -> format.type().isAssignableFrom(type))
                .findFirst();
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
    void format_isUsedEverywhere(Class<?> type) throws Exception {
        Object value = VALUES.get(type);
        String json = mapper.write(value);
        for (Class<?> declared : declaredTypes(type)) {
            assertThat(mapper.read(json, declared)).isEqualTo(value);
            Type holders = Mapper.generic(Holder.class, declared);
            Holder<Object> holder =
                    new Holder<>(value, Optional.of(value), List.of(value), Map.of("a", value), Map.of(value, 1));
            String held = mapper.write(holder, holders);
            assertThat(held)
                    .startsWith("{\"value\":" + json + ",\"optional\":" + json + ",\"list\":[" + json
                            + "],\"map\":{\"a\":" + json + "},\"byKey\":{\"");
            assertThat(mapper.read(held, holders)).isEqualTo(holder);
            assertThat(mapper.write(holder)).isEqualTo(held);
        }
    }

    @ParameterizedTest
    @MethodSource("typesWithFormat")
    void format_isUsedWithTypeIds(Class<?> type) throws Exception {
        Tagged tagged = new Tagged(VALUES.get(type));
        assertThat(mapper.read(mapper.write(tagged), Tagged.class)).isEqualTo(tagged);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void constants_areValuesAndKeys(Class<?> type) throws Exception {
        Type keyed = Mapper.generic(LinkedHashMap.class, type, type);
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            map.put(constant, constant);
        }
        assertThat(mapper.read(mapper.write(map, keyed), keyed)).isEqualTo(map);
    }

    static Stream<Class<?>> records() {
        return PublicTypes.values().stream().filter(type -> formatOf(type).isEmpty() && type.isRecord());
    }

    /** A method such as {@code isCertain} must not become a property that is unknown when it is read. */
    @ParameterizedTest
    @MethodSource("records")
    void recordsWithoutFormat_readBackOrAreRefused(Class<?> type) throws Exception {
        Object value = VALUES.get(type);
        String json;
        try {
            json = mapper.write(value);
        } catch (Exception refused) {
            assertThat(refused).hasMessageContaining(" has no format for object mappers: write ");
            return;
        }
        assertThat(mapper.read(json, type)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("otherTypes")
    void typesWithoutFormat_areRefusedOrText(Class<?> type) throws Exception {
        Object value = VALUES.get(type);
        if (type.equals(Mapping.class)) {
            assertThat(mapper.read(mapper.write(value), String.class)).isEqualTo(value.toString());
        } else {
            for (Object written : List.of(value, List.of(value), Map.of(value, 1))) {
                assertThatThrownBy(() -> mapper.write(written))
                        .isInstanceOfAny(JacksonException.class, JsonProcessingException.class)
                        .hasMessageContaining("has no format for object mappers: write ");
            }
        }
        for (String json : List.of("{}", "[]", "\"\"", "{\"complete\":true}")) {
            assertThatThrownBy(() -> mapper.read(json, type))
                    .isInstanceOfAny(JacksonException.class, JsonProcessingException.class);
        }
    }

    @Nested
    class Keys {
        @Test
        void text_isTheKey() throws Exception {
            assertThat(mapper.write(Map.of(Regions.of("CN-BJ"), 1))).isEqualTo("{\"CN-BJ\":1}");
            assertThat(mapper.write(Map.of(QuantityKind.GROWTH_RATE, 1))).isEqualTo("{\"growth-rate\":1}");
            assertThat(mapper.write(Map.of(Trait.PRICE_BASIS, 1))).isEqualTo("{\"price-basis\":1}");
            assertThat(mapper.write(Map.of(RegionScheme.parse("nuts2024"), 1))).isEqualTo("{\"nuts2024\":1}");
        }

        @Test
        void json_isTheKeyOfOtherValues() throws Exception {
            assertThat(mapper.write(Map.of(Money.of("CNY", 1).unit(), 1)))
                    .isEqualTo("{\"{\\\"amount\\\":null,\\\"currency\\\":\\\"CNY\\\"}\":1}");
            assertThat(mapper.write(Map.of(Percentage.of(4), 1))).isEqualTo("{\"{\\\"percent\\\":\\\"4\\\"}\":1}");
        }

        @Test
        void customRegion_isTheKeyWithItsContent() throws Exception {
            Type byRegion = Mapper.generic(Map.class, Region.class, Integer.class);
            String json = mapper.write(Map.of(PARK, 1));
            Map<?, ?> back = (Map<?, ?>) mapper.read(json, byRegion);
            assertThat(back).isEqualTo(Map.of(PARK, 1));
            assertThat(((Region) back.keySet().iterator().next()).contentEquals(PARK))
                    .isTrue();
        }

        @Test
        void otherKind_isRejected() throws Exception {
            assertThat(mapper.mismatch(
                                    "{\"{\\\"percent\\\":\\\"4\\\"}\":1}",
                                    Mapper.generic(Map.class, Money.class, Integer.class))
                            .message())
                    .startsWith("Quantity must be Money (\"amount\", \"currency\"), but has \"percent\"");
            assertThat(mapper.mismatch(
                                    "{\"{\\\"percent\\\":null}\":1}",
                                    Mapper.generic(Map.class, Mapper.generic(Unit.class, Money.class), Integer.class))
                            .message())
                    .contains("Quantity must be Money");
            assertThat(mapper.mismatch("\"percentage\"", Mapper.generic(QuantityKind.class, Money.class))
                            .message())
                    .startsWith("Kind must be of Money, but was of Percentage (at the root");
        }

        @Test
        void malformedKey_isRejected() throws Exception {
            Type byQuantity = Mapper.generic(Map.class, Quantity.class, Integer.class);
            for (String key : List.of("", "CNY 1", "[]")) {
                assertThat(mapper.mismatch("{\"" + key + "\":1}", byQuantity).message())
                        .as(key)
                        .startsWith("Quantity must be an object");
            }
            for (String key : List.of("{", "{\\\"percent\\\":\\\"4\\\"} x", "{\\\"percent\\\":\\\"4\\\"}{}")) {
                assertThat(mapper.mismatch("{\"" + key + "\":1}", byQuantity).message())
                        .as(key)
                        .startsWith("Text must be ")
                        .contains(" (at /")
                        .endsWith(", line 1, column 2)");
            }
            assertThat(mapper.mismatch("{\"local:x\":1}", Mapper.generic(Map.class, Region.class, Integer.class))
                            .message())
                    .startsWith("Region must be in the registry to be written as its code");
            assertThat(mapper.mismatch("{\"a\\\"b\\\\\":1}", Mapper.generic(Map.class, RegionCode.class, Integer.class))
                            .message())
                    .contains("a\"b\\");
        }

        @Test
        void sortedMap_readsBack() throws Exception {
            Type byMoney = Mapper.generic(TreeMap.class, Money.class, Integer.class);
            TreeMap<Money, Integer> map = new TreeMap<>(Map.of(Money.of("CNY", 1), 1, Money.of("CNY", 2), 2));
            assertThat(mapper.read(mapper.write(map), byMoney)).isEqualTo(map);
        }
    }

    @Nested
    class Books {
        @Test
        void book_readsBack() throws Exception {
            RegionBook book = RegionBook.of(PARK, Region.group("two", "Two", PARK, Regions.of("CN-TJ")));
            String json = mapper.write(book);
            assertThat(json).startsWith("{\"regiostat\":1,\"regions\":[{\"code\":\"local:park\",\"kind\":\"zone\"");
            RegionBook back = mapper.read(json, RegionBook.class);
            assertThat(back).isEqualTo(book);
            assertThat(back.named("Two").members()).isEqualTo(book.named("Two").members());
            assertThat(mapper.read("{\"regiostat\":1}", RegionBook.class)).isEqualTo(RegionBook.empty());
        }

        @Test
        void otherDocuments_areRejected() throws Exception {
            for (String json : List.of("{}", "{\"empty\":false}", "{\"regiostat\":1,\"measurements\":[]}", "[]")) {
                assertThat(mapper.mismatch(json, RegionBook.class).message()).startsWith("Region book must");
            }
            assertThat(mapper.mismatch(
                                    "{\"regiostat\":1,\"regions\":[{\"code\":\"local:x\","
                                            + "\"otherCodes\":[\"CN-BJ\"],\"kind\":\"other\"}]}",
                                    RegionBook.class)
                            .message())
                    .startsWith("Code of a custom region must not be the code of a registered region");
        }
    }

    @Nested
    class InOtherClasses {
        @Test
        void record_readsBack() throws Exception {
            Headline headline = new Headline("Contracts", CONTRACTS);
            String json = mapper.write(headline);
            assertThat(json)
                    .isEqualTo("{\"text\":\"Contracts\",\"value\":"
                            + "{\"value\":{\"amount\":\"84370000000\",\"currency\":\"CNY\"},"
                            + "\"resolution\":\"10000000\"}}");
            assertThat(mapper.read(json, Headline.class)).isEqualTo(headline);
        }

        @Test
        void bean_readsBack() throws Exception {
            Bean bean = new Bean();
            bean.setValue(CONTRACTS);
            bean.setRegion(Region.group("two", "Two", Regions.of("CN-BJ"), Regions.of("CN-TJ")));
            Bean back = mapper.read(mapper.write(bean), Bean.class);
            assertThat(back.getValue()).isEqualTo(CONTRACTS);
            assertThat(back.getRegion().members()).isEqualTo(bean.getRegion().members());
        }

        @Test
        void everyDeclaredType_readsBack() throws Exception {
            Everything everything = new Everything(
                    Percentage.of(4),
                    Count.of(230, "policies"),
                    MoneyPer.of("CNY", 85000, "person"),
                    Money.of("CNY", 1),
                    Money.of("CNY", 1).unit(),
                    CONTRACTS.bounds().orElseThrow(),
                    IN_2024.indicator(),
                    IN_2024,
                    List.of(CONTRACTS),
                    Optional.of(CONTRACTS),
                    Map.of("a", CONTRACTS),
                    CONTRACTS,
                    Regions.of("CN-BJ"),
                    Statuses.parse("B,P"),
                    ObservationStatus.PROVISIONAL,
                    TimePeriod.year(2024));
            String json = mapper.write(everything);
            assertThat(mapper.read(json, Everything.class)).isEqualTo(everything);
            assertThat(json).contains("\"statuses\":[\"B\",\"P\"],\"status\":\"P\",\"period\":\"2024\"");
        }

        @Test
        void genericClass_readsTheKindOfItsArgument() throws Exception {
            Type ofMoney = Mapper.generic(Box.class, Money.class);
            Box<Money> box = new Box<>(CONTRACTS, List.of(Money.of("CNY", 1)));
            assertThat(mapper.read(mapper.write(box), ofMoney)).isEqualTo(box);
            assertThat(mapper.mismatch("{\"figure\": " + PERCENT + "}", ofMoney).message())
                    .contains("Quantity must be Money");
            assertThat(mapper.mismatch("{\"quantities\": [{\"percent\": \"4\"}]}", ofMoney)
                            .message())
                    .contains("Quantity must be Money");
        }

        @Test
        void null_followsTheMapper() throws Exception {
            assertThat(mapper.read("{\"text\": \"x\", \"value\": null}", Headline.class)
                            .value())
                    .isNull();
            assertThat(mapper.read("{\"optional\": null}", Everything.class).optional())
                    .isEmpty();
        }

        @Test
        void keysOfMaps_arePeriodsCodesAndConstants() throws Exception {
            Map<TimePeriod, Money> byPeriod = new TreeMap<>(Map.of(TimePeriod.parse("2024-Q1"), Money.of("CNY", 1)));
            Map<RegionCode, Money> byCode = new TreeMap<>(Map.of(RegionCode.parse("m49:156"), Money.of("CNY", 1)));
            Map<ObservationStatus, Integer> byStatus = new EnumMap<>(Map.of(ObservationStatus.UNKNOWN, 7));
            assertThat(mapper.write(byPeriod)).startsWith("{\"2024-Q1\":");
            assertThat(mapper.write(byCode)).startsWith("{\"m49:156\":");
            assertThat(mapper.write(byStatus)).isEqualTo("{\"_U\":7}");
            assertThat(mapper.read(
                            mapper.write(byPeriod), Mapper.generic(TreeMap.class, TimePeriod.class, Money.class)))
                    .isEqualTo(byPeriod);
            assertThat(mapper.read(mapper.write(byCode), Mapper.generic(TreeMap.class, RegionCode.class, Money.class)))
                    .isEqualTo(byCode);
            assertThat(mapper.read(
                            mapper.write(byStatus),
                            Mapper.generic(EnumMap.class, ObservationStatus.class, Integer.class)))
                    .isEqualTo(byStatus);
            assertThat(mapper.mismatch("{\"2024-Q5\": 1}", Mapper.generic(Map.class, TimePeriod.class, Integer.class))
                            .message())
                    .contains("2024-Q5")
                    .contains("(at /2024-Q5, line 1, column 2)");
        }

        @Test
        void typeIds_areBesideTheValue() throws Exception {
            for (Object value : List.of(Money.of("CNY", 1), IN_2024, TimePeriod.year(2024))) {
                String json = mapper.write(new Tagged(value));
                assertThat(mapper.read(json, Tagged.class).value()).isEqualTo(value);
            }
        }

        @Test
        void trees_keepEveryDigit() throws Exception {
            Mapper numbers = with(JsonOptions.DEFAULT.withDecimalsAsNumbers(true));
            Multiple pi = Multiple.of("3.14159265358979323846264338327950288419716939937510");
            assertThat(numbers.readTree(numbers.tree(pi), Multiple.class)).isEqualTo(pi);
            assertThat(numbers.convert(Map.of("times", pi.number()), Multiple.class))
                    .isEqualTo(pi);
            assertThat(mapper.readTree(mapper.tree(IN_2024), Measurement.class)).isEqualTo(IN_2024);
            assertThatThrownBy(() -> mapper.convert(Map.of("times", Map.of()), Multiple.class))
                    .hasMessageStartingWith(
                            "Number must be a decimal number such as \"84.37\", but was an object (at /times)");
        }
    }

    @Nested
    class Numbers {
        @Test
        void digits_neverPassThroughADouble() throws Exception {
            String digits = "0.1000000000000000055511151231257827021181583404541015625000000001";
            assertThat(mapper.read("{\"times\": " + digits + "}", Multiple.class))
                    .isEqualTo(Multiple.of(digits));
            Money large = mapper.read("{\"amount\": 1e400, \"currency\": \"CNY\"}", Money.class);
            assertThat(large.amount().precision()).isEqualTo(401);
        }

        @Test
        void negativeZero_isZero() throws Exception {
            assertThat(mapper.read("{\"times\": -0.00}", Multiple.class)).hasToString("0 times");
        }

        @Test
        void bytesOfAnotherFormat_areNoNumber() {
            assertThatThrownBy(() -> mapper.convert(Map.of("times", new byte[] {1}), Multiple.class))
                    .hasMessageStartingWith("Number must be a decimal number such as \"84.37\", but was ");
        }
    }

    @Nested
    class OtherKinds {
        @Test
        void property_isRejectedAtItsLocation() throws Exception {
            Mismatch refused = mapper.mismatch("{\"text\": \"Share\",\n \"value\": " + PERCENT + "}", Headline.class);
            assertThat(refused.message())
                    .isEqualTo("Quantity must be Money (\"amount\", \"currency\"), but has \"percent\" (at"
                            + " /value/value/percent, line 2, column 33)");
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.column()).isEqualTo(33);
            assertThat(refused.path()).contains("Headline[\"value\"]");
            assertThat(refused.target()).isEqualTo(Figure.class);
        }

        @Test
        void everyDeclaredType_rejectsOtherKinds() throws Exception {
            String quantity = "{\"percent\": \"4\"}";
            Map<String, String> places = Map.of(
                    "additive",
                    quantity,
                    "monetary",
                    "{\"count\": \"1\", \"of\": \"x\"}",
                    "money",
                    quantity,
                    "unit",
                    "{\"percent\": null}",
                    "bounds",
                    "{\"unit\": {\"percent\": null}, \"lower\": \"1\", \"upper\": null}",
                    "indicator",
                    "{\"id\": \"share\", \"kind\": \"percentage\"}",
                    "list",
                    "[" + PERCENT + "]",
                    "optional",
                    PERCENT,
                    "map",
                    "{\"a\": " + PERCENT + "}",
                    "wildcard",
                    PERCENT);
            places.forEach((place, json) -> {
                Mismatch refused = mapper.mismatch("{\"" + place + "\": " + json + "}", Everything.class);
                assertThat(refused.message())
                        .as(place)
                        .containsAnyOf(
                                "Quantity must be Money",
                                "Quantity must be Money (",
                                "Indicator must be of Money, but was of Percentage")
                        .contains("(at /" + place);
            });
        }

        @Test
        void measurement_isRejectedAtItsIndicator() throws Exception {
            String share = mapper.write(Measurement.builder(
                            Indicator.builder("share", Percentage.class).build())
                    .region(Regions.of("CN"))
                    .period("2024")
                    .value(Percentage.of(4))
                    .build());
            assertThat(mapper.mismatch("{\"measurement\": " + share + "}", Everything.class)
                            .message())
                    .startsWith(
                            "Indicator must be of Money, but was of Percentage (at /measurement/indicator/kind, line"
                                    + " 1");
            assertThat(mapper.read("{\"measurement\": " + mapper.write(IN_2024) + "}", Everything.class)
                            .measurement())
                    .isEqualTo(IN_2024);
        }

        @Test
        void moneyPer_isNotMoney() throws Exception {
            assertThat(mapper.mismatch("{\"amount\": \"1\", \"currency\": \"CNY\", \"per\": \"person\"}", Money.class)
                            .message())
                    .startsWith("Quantity must be Money (\"amount\", \"currency\"), but was MoneyPer (\"amount\","
                            + " \"currency\", \"per\") (at the root, line 1, column 51)");
        }
    }
}
