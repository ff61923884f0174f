// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.spring;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.regiostat.architecture.LibraryRules;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionBook;
import jakarta.validation.ConstraintValidator;
import java.util.Arrays;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter.ConvertiblePair;
import org.springframework.core.convert.support.DefaultConversionService;

/** The converter beside those of Spring. The example for Spring Boot has the tests of a running application. */
class TextConverterTest {
    private final DefaultConversionService service = new DefaultConversionService();

    TextConverterTest() {
        service.addConverter(new TextConverter(RegionBook.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    region.Region             | CN-BJ                | CN-BJ
                    region.Region             | Beijing              | CN-BJ
                    region.RegionCode         | nuts2024:DE3         | nuts2024:DE3
                    period.TimePeriod         | 2024Q1               | 2024-Q1
                    quantity.Money            | CNY 84.37            | CNY 84.37
                    quantity.MoneyPer         | CNY 5 per person     | CNY 5 per person
                    quantity.Count            | 230 policies         | 230 policies
                    quantity.Amount           | 5 TWh                | 5 TWh
                    quantity.AmountPer        | 5 TWh per year       | 5 TWh per year
                    quantity.Percentage       | 4.27                 | 4.27 %
                    quantity.Percentage       | 4.27 % of gdp        | 4.27 % of gdp
                    quantity.PercentagePoints | -1.62                | -1.62 pp
                    quantity.GrowthRate       | 12.7                 | 12.7 % over P1Y
                    quantity.Multiple         | 3                    | 3 times
                    quantity.IndexNumber      | 104.2 (2015=100)     | 104.2 (2015=100)
                    """)
    void text_isCodeNameOrQuantity(String type, String text, String value) throws ClassNotFoundException {
        Object converted = service.convert(text, Class.forName("io.github.regiostat." + type));
        if (converted instanceof Region region) {
            assertThat(region.code()).hasToString(value);
        } else {
            assertThat(converted).hasToString(value);
        }
    }

    @Test
    void everyKindOfQuantity_isConverted() {
        assertThat(new TextConverter(RegionBook.empty()).getConvertibleTypes())
                .extracting(ConvertiblePair::getTargetType)
                .containsAll(QuantityKind.all().stream()
                        .<Class<?>>map(QuantityKind::type)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Bejing | Name must identify a region, but was 'Bejing'; nearest are 'CN-BJ' (Beijing)
                    Congo  | Name must identify one region, but 'Congo' is the name of 'CG'
                    """)
    void region_thatIsUnknownOrAmbiguous_isRejected(String text, String reason) {
        assertThatExceptionOfType(ConversionFailedException.class)
                .isThrownBy(() -> service.convert(text, Region.class))
                .havingRootCause()
                .withMessageStartingWith(reason);
    }

    @Test
    void converterOfTheApplication_comesFirst() {
        DefaultConversionService other = new DefaultConversionService();
        other.addConverter(new ToFrance());
        other.addConverter(new TextConverter(RegionBook.empty()));
        assertThat(other.convert("CN-BJ", Region.class)).isEqualTo(Region.of("FR"));
    }

    private static final class ToFrance implements Converter<String, Region> {
        @Override
        public Region convert(String text) {
            return Region.of("FR");
        }
    }

    @Test
    void constraints_areServices() {
        assertThat(ServiceLoader.load(ConstraintValidator.class))
                .extracting(validator -> validator.getClass().getEnclosingClass() == QuantityConstraints.class
                        ? validator.getClass().getSimpleName()
                        : "")
                .contains("OfMin")
                .containsAll(Arrays.stream(QuantityConstraints.class.getClasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    /** Programs use the module without Spring and Jakarta Validation, since no other class refers to this package. */
    @Test
    void package_isUsedByNoOther() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.regiostat.json.spring")
                .should()
                .dependOnClassesThat(resideInAPackage("io.github.regiostat.json.spring"))
                .check(new ClassFileImporter().importPath(LibraryRules.location(TextConverter.class)));
    }
}
