// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.JsonOptions;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class RegiostatModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RegiostatModule()).build();

    private static final String PERCENT = "{\"value\": {\"percent\": \"4.27\"}}";
    private static final Figure<Money> CONTRACTS = Figure.money("CNY", "84.37", Scale.BILLION);
    private static final Measurement<Money> IN_2024 = Measurement.builder(
                    Indicator.builder("contracts", Money.class).flow().build())
            .region(Regions.of("CN-BJ"))
            .period("2024")
            .value(CONTRACTS)
            .build();

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

    private static MismatchedInputException refusal(String json, Class<?> type) {
        return catchThrowableOfType(MismatchedInputException.class, () -> MAPPER.readValue(json, type));
    }

    @Nested
    class InOtherClasses {
        @Test
        void record_readsBack() {
            Headline headline = new Headline("Contracts", CONTRACTS);
            String json = MAPPER.writeValueAsString(headline);
            assertThat(json)
                    .isEqualTo("{\"text\":\"Contracts\",\"value\":"
                            + "{\"value\":{\"amount\":\"84370000000\",\"currency\":\"CNY\"},"
                            + "\"resolution\":\"10000000\"}}");
            assertThat(MAPPER.readValue(json, Headline.class)).isEqualTo(headline);
        }

        @Test
        void bean_readsBack() {
            Bean bean = new Bean();
            bean.setValue(CONTRACTS);
            bean.setRegion(Region.group("two", "Two", Regions.of("CN-BJ"), Regions.of("CN-TJ")));
            Bean back = MAPPER.readValue(MAPPER.writeValueAsString(bean), Bean.class);
            assertThat(back.getValue()).isEqualTo(CONTRACTS);
            assertThat(back.getRegion().members()).isEqualTo(bean.getRegion().members());
        }

        @Test
        void everyDeclaredType_readsBack() {
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
            String json = MAPPER.writeValueAsString(everything);
            assertThat(MAPPER.readValue(json, Everything.class)).isEqualTo(everything);
            assertThat(json).contains("\"statuses\":[\"B\",\"P\"],\"status\":\"P\",\"period\":\"2024\"");
        }

        @Test
        void genericClass_readsTheKindOfItsArgument() {
            TypeReference<Box<Money>> ofMoney = new TypeReference<>() {};
            Box<Money> box = new Box<>(CONTRACTS, List.of(Money.of("CNY", 1)));
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(box), ofMoney))
                    .isEqualTo(box);
            assertThatThrownBy(() -> MAPPER.readValue("{\"figure\": " + PERCENT + "}", ofMoney))
                    .isInstanceOf(MismatchedInputException.class);
            assertThatThrownBy(() -> MAPPER.readValue("{\"quantities\": [{\"percent\": \"4\"}]}", ofMoney))
                    .isInstanceOf(MismatchedInputException.class);
        }

        @Test
        void null_followsTheMapper() {
            assertThat(MAPPER.readValue("{\"text\": \"x\", \"value\": null}", Headline.class)
                            .value())
                    .isNull();
            assertThat(MAPPER.readValue("{\"optional\": null}", Everything.class)
                            .optional())
                    .isEmpty();
        }

        @Test
        void keysOfMaps_arePeriodsCodesAndConstants() {
            Map<TimePeriod, Money> byPeriod = new TreeMap<>(Map.of(TimePeriod.parse("2024-Q1"), Money.of("CNY", 1)));
            Map<RegionCode, Money> byCode = new TreeMap<>(Map.of(RegionCode.parse("m49:156"), Money.of("CNY", 1)));
            Map<ObservationStatus, Integer> byStatus = new EnumMap<>(Map.of(ObservationStatus.UNKNOWN, 7));
            assertThat(MAPPER.writeValueAsString(byPeriod)).startsWith("{\"2024-Q1\":");
            assertThat(MAPPER.writeValueAsString(byCode)).startsWith("{\"m49:156\":");
            assertThat(MAPPER.writeValueAsString(byStatus)).isEqualTo("{\"_U\":7}");
            assertThat(MAPPER.readValue(
                            MAPPER.writeValueAsString(byPeriod), new TypeReference<TreeMap<TimePeriod, Money>>() {}))
                    .isEqualTo(byPeriod);
            assertThat(MAPPER.readValue(
                            MAPPER.writeValueAsString(byCode), new TypeReference<TreeMap<RegionCode, Money>>() {}))
                    .isEqualTo(byCode);
            assertThat(MAPPER.readValue(
                            MAPPER.writeValueAsString(byStatus),
                            new TypeReference<EnumMap<ObservationStatus, Integer>>() {}))
                    .isEqualTo(byStatus);
            assertThatThrownBy(() ->
                            MAPPER.readValue("{\"2024-Q5\": 1}", new TypeReference<Map<TimePeriod, Integer>>() {}))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("2024-Q5")
                    .hasMessageContaining("(at /2024-Q5, line 1, column 2)");
        }

        @Test
        void typeIds_areBesideTheValue() {
            JsonMapper mapper = JsonMapper.builder()
                    .addModule(new RegiostatModule())
                    .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                            .allowIfSubType("io.github.regiostat.")
                            .build())
                    .build();
            for (Object value : List.of(Money.of("CNY", 1), IN_2024, TimePeriod.year(2024))) {
                String json = mapper.writeValueAsString(new Tagged(value));
                assertThat(mapper.readValue(json, Tagged.class).value()).isEqualTo(value);
            }
        }

        @Test
        void trees_keepEveryDigit() {
            JsonMapper numbers = JsonMapper.builder()
                    .addModule(new RegiostatModule(JsonOptions.DEFAULT.withDecimalsAsNumbers(true)))
                    .build();
            Multiple pi = Multiple.of("3.14159265358979323846264338327950288419716939937510");
            JsonNode tree = numbers.valueToTree(pi);
            assertThat(numbers.treeToValue(tree, Multiple.class)).isEqualTo(pi);
            assertThat(numbers.convertValue(Map.of("times", pi.number()), Multiple.class))
                    .isEqualTo(pi);
            assertThat(MAPPER.treeToValue(MAPPER.valueToTree(IN_2024), Measurement.class))
                    .isEqualTo(IN_2024);
            assertThatThrownBy(() -> MAPPER.convertValue(Map.of("times", Map.of()), Multiple.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageStartingWith(
                            "Number must be a decimal number such as \"84.37\", but was an object (at /times)");
        }
    }

    @Nested
    class OtherKinds {
        @Test
        void property_isRejectedAtItsLocation() {
            MismatchedInputException refused =
                    refusal("{\"text\": \"Share\",\n \"value\": " + PERCENT + "}", Headline.class);
            assertThat(refused.getMessage())
                    .startsWith("Quantity must be Money (\"amount\", \"currency\"), but has \"percent\" (at"
                            + " /value/value/percent, line 2, column 33)");
            assertThat(refused.getLocation().getLineNr()).isEqualTo(2);
            assertThat(refused.getLocation().getColumnNr()).isEqualTo(33);
            assertThat(refused.getPathReference()).contains("Headline[\"value\"]");
            assertThat(refused.getTargetType()).isEqualTo(Figure.class);
        }

        @Test
        void everyDeclaredType_rejectsOtherKinds() {
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
                MismatchedInputException refused = refusal("{\"" + place + "\": " + json + "}", Everything.class);
                assertThat(refused).as(place).isNotNull();
                assertThat(refused.getMessage())
                        .as(place)
                        .containsAnyOf(
                                "Quantity must be Money",
                                "Quantity must be Money (",
                                "Indicator must be of Money, but was of Percentage")
                        .contains("(at /" + place);
            });
        }

        @Test
        void measurement_isRejectedAtItsIndicator() {
            String share = MAPPER.writeValueAsString(Measurement.builder(
                            Indicator.builder("share", Percentage.class).build())
                    .region(Regions.of("CN"))
                    .period("2024")
                    .value(Percentage.of(4))
                    .build());
            assertThat(refusal("{\"measurement\": " + share + "}", Everything.class)
                            .getMessage())
                    .startsWith(
                            "Indicator must be of Money, but was of Percentage (at /measurement/indicator/kind, line"
                                    + " 1");
            assertThat(MAPPER.readValue(
                                    "{\"measurement\": " + MAPPER.writeValueAsString(IN_2024) + "}", Everything.class)
                            .measurement())
                    .isEqualTo(IN_2024);
        }

        @Test
        void moneyPer_isNotMoney() {
            assertThat(refusal("{\"amount\": \"1\", \"currency\": \"CNY\", \"per\": \"person\"}", Money.class)
                            .getMessage())
                    .startsWith("Quantity must be Money (\"amount\", \"currency\"), but was MoneyPer (\"amount\","
                            + " \"currency\", \"per\") (at the root, line 1, column 51)");
        }
    }

    @Nested
    class Registration {
        @Test
        void module_isFound() {
            JsonMapper found = JsonMapper.builder().findAndAddModules().build();
            assertThat(found.readValue(found.writeValueAsString(IN_2024), Measurement.class))
                    .isEqualTo(IN_2024);
        }

        @Test
        void moduleWithOptions_replacesTheRegisteredOne() {
            JsonMapper mapper = JsonMapper.builder()
                    .findAndAddModules()
                    .addModule(new RegiostatModule(JsonOptions.DEFAULT.withDecimalsAsNumbers(true)))
                    .build();
            assertThat(mapper.writeValueAsString(Multiple.of(10))).isEqualTo("{\"times\":10}");
        }

        @Test
        void module_hasAName() {
            assertThat(new RegiostatModule().getModuleName()).isEqualTo("regiostat");
            assertThat(new RegiostatModule().version().isUnknownVersion()).isTrue();
        }

        @Test
        void mapper_survivesSerialisation() throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(MAPPER);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                JsonMapper back = (JsonMapper) in.readObject();
                assertThat(back.readValue(back.writeValueAsString(IN_2024), Measurement.class))
                        .isEqualTo(IN_2024);
            }
        }
    }
}
