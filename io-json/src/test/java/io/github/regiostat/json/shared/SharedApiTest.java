// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.json.api.ApiFormat;
import io.github.regiostat.json.api.ApiJson;
import io.github.regiostat.json.api.ApiResponse;
import io.github.regiostat.quantity.GrowthRate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Responses of the National Bureau of Statistics of China. The expected values were copied from the files by hand. */
@RequiresSharedFiles
class SharedApiTest {
    private static final String MONTHLY = "jing-jin-ji/nbs-easyquery-monthly.json";
    private static final String NO_DATA = "jing-jin-ji/nbs-easyquery-no-data.json";

    private static ApiResponse response(String name) throws IOException {
        return ApiJson.readDocument(ApiFormat.NBS_CHINA, SharedFiles.path(name));
    }

    @Nested
    class MonthlyGrowth {
        @Test
        void values_areThoseOfTheWebsite_andJanuaryAndFebruaryAreMissing() throws IOException {
            assertThat(response(MONTHLY).toDataset().stream().map(Object::toString))
                    .containsExactly(
                            "A020101, CN, 2024-12: 6.2 % over P1Y (rounded to 0.1)",
                            "A020101, CN, 2024-11: 5.4 % over P1Y (rounded to 0.1)",
                            "A020101, CN, 2024-10: 5.3 % over P1Y (rounded to 0.1)",
                            "A020101, CN, 2024-09: 5.4 % over P1Y (rounded to 0.1)",
                            "A020101, CN, 2024-08: 4.5 % over P1Y (rounded to 0.1)",
                            "A020101, CN, 2024-07: 5.1 % over P1Y (rounded to 0.1)",
                            "A020101, CN, 2024-06: 5.3 % over P1Y (rounded to 0.1)",
                            "A020101, CN, 2024-05: 5.6 % over P1Y (rounded to 0.1)",
                            "A020101, CN, 2024-04: 6.7 % over P1Y (rounded to 0.1)",
                            "A020101, CN, 2024-03: 4.5 % over P1Y (rounded to 0.1)",
                            "A020101, CN, 2024-02: missing (O)",
                            "A020101, CN, 2024-01: missing (O)");
        }

        @Test
        void indicator_isAGrowthRate_withNameAndDefinition() throws IOException {
            Dataset dataset = response(MONTHLY).toDataset();

            assertThat(dataset.indicators()).hasSize(1);
            Indicator<?> indicator = dataset.get(0).indicator();
            assertThat(indicator.kind()).isEqualTo(GrowthRate.class);
            assertThat(indicator.name()).isEqualTo("规上工业增加值_同比增长");
            assertThat(indicator.definition().orElseThrow())
                    .startsWith("工业增加值是指工业企业在报告期内以货币形式表现的从事工业生产活动的最终成果。")
                    .endsWith("不再单独发布2月份当月数据。");
        }

        @Test
        void response_keepsLabelsAndOtherMembers() throws IOException {
            ApiResponse response = response(MONTHLY);

            assertThat(response.dimensionIds()).containsExactly("zb", "sj");
            assertThat(response.categories("sj")).hasSize(12).containsEntry("202403", "2024年3月");
            assertThat(response.otherMembers())
                    .containsOnly(entry("/returndata/freshsort", "0"), entry("/returndata/hasdatacount", "10"));
        }
    }

    @Test
    void responseWithoutData_hasAMissingValue() throws IOException {
        assertThat(response(NO_DATA).toDataset().stream().map(Object::toString))
                .containsExactly("A010101, CN-BJ, 2023: missing (O)");
    }

    @ParameterizedTest
    @EnumSource
    void hostileFiles_areRejectedWithNameAndLocation(ApiFormat format) throws IOException {
        List<String> names = SharedFiles.below("hostile");

        assertThat(names).isNotEmpty().allSatisfy(name -> {
            Path file = SharedFiles.path("hostile/" + name);
            assertThatThrownBy(() -> ApiJson.readDocument(format, file))
                    .isInstanceOfSatisfying(JsonFormatException.class, rejected -> {
                        assertThat(rejected.line()).isPositive();
                        assertThat(rejected.getMessage())
                                .startsWith(file.getFileName().toString());
                    });
        });
    }
}
