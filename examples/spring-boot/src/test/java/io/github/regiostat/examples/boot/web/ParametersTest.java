// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionBook;
import io.github.regiostat.region.RegionCode;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an application gets from the library alone, without a converter or a validator of its own. */
@Tag("spring-boot")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParametersTest {
    private ConfigurableApplicationContext context;
    private MockMvc mvc;

    /** The profile keeps the service of the other tests, which finds all classes, from having this one. */
    @SpringBootConfiguration
    @Profile("parameters")
    @EnableAutoConfiguration
    @Import({ProblemHandler.class, ParametersController.class})
    static class Application {
        @Bean
        RegionBook regions() {
            return RegionBook.of(Region.group("park", "Science Park", Region.of("CN-BJ")));
        }

        /** Replaces that of the library. */
        @Bean
        Converter<String, RegionCode> codeInLowerCase() {
            return new CodeInLowerCase();
        }
    }

    static class CodeInLowerCase implements Converter<String, RegionCode> {
        @Override
        public RegionCode convert(String text) {
            return RegionCode.parse(text.toUpperCase(Locale.ROOT));
        }
    }

    @RestController
    @Profile("parameters")
    static class ParametersController {
        @GetMapping("/regions/{region}")
        String region(@PathVariable Region region) {
            return region.code().toString();
        }

        @GetMapping("/regions")
        String regions(@RequestParam List<Region> region) {
            return region.toString();
        }

        @GetMapping("/codes/{code}")
        String code(@PathVariable RegionCode code) {
            return code.toString();
        }

        @GetMapping("/periods/{period}")
        String period(@PathVariable TimePeriod period) {
            return period.toString();
        }

        @GetMapping("/quantities")
        String quantity(
                @RequestParam(required = false) @Nullable Money money,
                @RequestParam(required = false) @Nullable Count count,
                @RequestParam(required = false) @Nullable GrowthRate growth,
                @RequestParam(required = false) @Nullable Multiple multiple,
                @RequestParam(required = false) @Positive @DecimalMax("100") @Nullable Percentage share) {
            StringBuilder text = new StringBuilder();
            for (Object value : new Object[] {money, count, growth, multiple, share}) {
                text.append(value == null ? "" : value);
            }
            return text.toString();
        }

        @PostMapping("/orders")
        String order(@RequestBody @Valid Order order) {
            return order.price().toString();
        }
    }

    record Order(
            @PositiveOrZero Money price, @Min(1) @Max(5) Count pieces) {}

    @BeforeAll
    void start() {
        context = new SpringApplicationBuilder(Application.class)
                .profiles("parameters")
                .properties(
                        "server.port=0",
                        "spring.datasource.url=jdbc:h2:mem:parameters",
                        "spring.flyway.enabled=false",
                        "spring.main.banner-mode=off")
                .run();
        mvc = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .build();
    }

    @AfterAll
    void stop() {
        context.close();
    }

    private MockHttpServletResponse get(String path, String... parameters) throws Exception {
        var request = MockMvcRequestBuilders.get(path);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    @Nested
    class Converted {
        @ParameterizedTest
        @CsvSource({
            "/regions/CN-BJ, CN-BJ",
            "/regions/Beijing, CN-BJ",
            "/regions/gb2260:110000, CN-BJ",
            "/regions/local:park, local:park",
            "/regions/Science Park, local:park",
            "/codes/cn-bj, CN-BJ",
            "/periods/2024, 2024",
            "/periods/2024-Q1, 2024-Q1"
        })
        void pathVariables(String path, String value) throws Exception {
            assertThat(get(path).getContentAsString()).isEqualTo(value);
        }

        @ParameterizedTest
        @CsvSource({
            "money, CNY 84.37, CNY 84.37",
            "count, 230 policies, 230 policies",
            "growth, -2.5, -2.5 % over P1Y",
            "growth, 12 % over P3M, 12 % over P3M",
            "multiple, 3, 3 times",
            "share, 4.27, 4.27 %",
            "share, 4.27 % of gdp, 4.27 % of gdp"
        })
        void requestParameters(String name, String text, String value) throws Exception {
            assertThat(get("/quantities", name, text).getContentAsString()).isEqualTo(value);
        }

        /** Spring calls static methods {@code of(String)}, also without Spring Boot. */
        @Test
        void codesPeriodsAndNumbers_withoutTheConverterOfTheLibrary() {
            ConversionService plain = new DefaultConversionService();
            assertThat(plain.convert("CN-BJ", Region.class)).isEqualTo(Region.of("CN-BJ"));
            assertThat(plain.convert("2024-Q1", TimePeriod.class)).isEqualTo(TimePeriod.parse("2024-Q1"));
            assertThat(plain.convert("4.27", Percentage.class)).isEqualTo(Percentage.of("4.27"));
        }

        @Test
        void lists() throws Exception {
            assertThat(get("/regions", "region", "CN-BJ", "region", "Tianjin").getContentAsString())
                    .isEqualTo("[CN-BJ, CN-TJ]");
        }
    }

    @Nested
    class Rejected {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        /regions/Bejing     | Name must identify a region, but was 'Bejing'; \
                        nearest are 'CN-BJ' (Beijing)
                        /regions/Congo      | Name must identify one region
                        /periods/2024-Q5    | Number of a quarter must be 1 to 4, but was 5 in '2024-Q5'
                        /periods/last year  | Period must be
                        /codes/x            | Region code must be
                        """)
        void pathVariables_withTheReason(String path, String reason) throws Exception {
            MockHttpServletResponse response = get(path);
            assertThat(response.getStatus()).isEqualTo(400);
            assertThat(response.getContentType()).isEqualTo("application/problem+json");
            assertThat(detail(response)).startsWith(reason);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        money | 84.37    | Money must be
                        money | YUAN 5   | Currency must be
                        count | many     | Count must be
                        share | 4,27     | Percentage must be
                        share | 0        | Parameter 'share' must be greater than 0, but was '0 %'
                        share | 100.1 %  | Parameter 'share' must be less than or equal to 100, but was '100.1 %'
                        """)
        void requestParameters_withTheReason(String name, String text, String reason) throws Exception {
            MockHttpServletResponse response = get("/quantities", name, text);
            assertThat(response.getStatus()).isEqualTo(400);
            assertThat(response.getContentType()).isEqualTo("application/problem+json");
            assertThat(detail(response)).startsWith(reason);
        }

        @Test
        void bodies_withTheReason() throws Exception {
            MockHttpServletResponse response = post("""
                    {"price": {"amount": "-1", "currency": "CNY"}, "pieces": {"count": "2", "of": "pieces"}}""");
            assertThat(response.getStatus()).isEqualTo(400);
            assertThat(detail(response))
                    .isEqualTo("Parameter 'price' must be greater than or equal to 0, but was 'CNY -1'");
            MockHttpServletResponse accepted = post("""
                    {"price": {"amount": "1", "currency": "CNY"}, "pieces": {"count": "2", "of": "pieces"}}""");
            assertThat(accepted.getContentAsString()).isEqualTo("CNY 1");
        }

        private MockHttpServletResponse post(String body) throws Exception {
            return mvc.perform(MockMvcRequestBuilders.post("/orders")
                            .contentType("application/json")
                            .content(body))
                    .andReturn()
                    .getResponse();
        }

        private static String detail(MockHttpServletResponse response) throws Exception {
            JsonNode problem = JsonMapper.shared().readTree(response.getContentAsString());
            return problem.path("detail").asString();
        }
    }

    @Nested
    class Constraints {
        record Signs(
                @Positive @Nullable Money positive,
                @PositiveOrZero @Nullable Money positiveOrZero,
                @Negative @Nullable Money negative,
                @NegativeOrZero @Nullable Money negativeOrZero) {}

        record Bounds(
                @Min(2) @Nullable Count min,
                @Max(2) @Nullable Percentage max,
                @DecimalMin("2.5") @Nullable Multiple decimalMin,

                @DecimalMax(value = "2.5", inclusive = false) @Nullable
                GrowthRate decimalMax) {}

        record BoundOfMoney(@Min(5) Money money) {}

        record BoundOfAmount(@DecimalMax("5") Amount amount) {}

        private List<String> violations(Object bean) {
            return context.getBean(Validator.class).validate(bean).stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .sorted()
                    .toList();
        }

        @Test
        void signs() {
            assertThat(violations(new Signs(null, null, null, null))).isEmpty();
            Money zero = Money.of("CNY", 0);
            assertThat(violations(new Signs(zero, zero, zero, zero))).containsExactly("negative", "positive");
            Money one = Money.of("CNY", "0.01");
            assertThat(violations(new Signs(one, one, one, one))).containsExactly("negative", "negativeOrZero");
            Money less = one.negated();
            assertThat(violations(new Signs(less, less, less, less))).containsExactly("positive", "positiveOrZero");
        }

        @Test
        void bounds() {
            assertThat(violations(new Bounds(null, null, null, null))).isEmpty();
            assertThat(violations(new Bounds(
                            Count.of(2, "pieces"), Percentage.of(2), Multiple.of("2.5"), GrowthRate.of("2.49"))))
                    .isEmpty();
            assertThat(violations(new Bounds(
                            Count.of(1, "pieces"), Percentage.of("2.001"), Multiple.of("2.49"), GrowthRate.of("2.5"))))
                    .containsExactly("decimalMax", "decimalMin", "max", "min");
        }

        @Test
        void boundsWithoutAUnit_areRefusedForMoneyAndAmounts() {
            assertThatExceptionOfType(ConstraintDeclarationException.class)
                    .isThrownBy(() -> violations(new BoundOfMoney(Money.of("CNY", 7))))
                    .withMessage("Bound must have a unit for Money, but was the number 5; use a constraint of a sign,"
                            + " such as @Positive, or compare with a quantity in the code");
            assertThatExceptionOfType(ConstraintDeclarationException.class)
                    .isThrownBy(() -> violations(new BoundOfAmount(Amount.of(7, "TWh"))))
                    .withMessageStartingWith("Bound must have a unit for Amount, but was the number 5");
        }
    }
}
