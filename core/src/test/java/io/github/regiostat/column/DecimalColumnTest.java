// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.regiostat.arbitrary.Quantities;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalColumnTest {
    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Quantities.numbers(),
                Arbitraries.bigDecimals().between(new BigDecimal("-1E25"), new BigDecimal("1E25")),
                Arbitraries.longs().map(BigDecimal::valueOf),
                Arbitraries.of(
                        BigDecimal.valueOf(1, 127),
                        BigDecimal.valueOf(1, 128),
                        BigDecimal.valueOf(1, -126),
                        BigDecimal.valueOf(1, -127),
                        BigDecimal.valueOf(1, -1000),
                        new BigDecimal("0.00"),
                        new BigDecimal("999999999999999999"),
                        new BigDecimal("-1000000000000000000")));
    }

    @Property
    void numberAsText_keepsItsDigits(@ForAll("numbers") BigDecimal number) {
        DecimalColumn.Builder builder = DecimalColumn.builder();
        assertThat(builder.append(number.toString())).isTrue();
        assertThat(builder.build().number(0)).isEqualTo(number);
    }

    @Property
    void number_keepsItsDigits(@ForAll("numbers") BigDecimal number) {
        DecimalColumn column = DecimalColumn.builder()
                .appendMissing()
                .append(number)
                .append(number.unscaledValue().longValue(), number.scale())
                .build();
        assertThat(column.isMissing(1)).isFalse();
        assertThat(column.number(1)).isEqualTo(number);
        assertThat(column.number(2))
                .isEqualTo(BigDecimal.valueOf(number.unscaledValue().longValue(), number.scale()));
        if (column.isCompact(1)) {
            assertThat(BigDecimal.valueOf(column.unscaled(1), column.scale(1))).isEqualTo(number);
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0",
                    "-1",
                    "123.40",
                    "0.000",
                    "1.5E3",
                    "1e-7",
                    "-0.5",
                    "123456789012345678",
                    "1234567890123456789",
                    "0.1234567890123456789",
                    "1E+999999999"
                })
        void append_acceptsJsonNumbers(String text) {
            DecimalColumn.Builder builder = DecimalColumn.builder();
            assertThat(builder.append(text)).isTrue();
            assertThat(builder.build().number(0)).isEqualTo(new BigDecimal(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "-",
                    ".",
                    "1.",
                    ".5",
                    "01",
                    "-01",
                    "00",
                    "+1",
                    "1,5",
                    "1 ",
                    "0x1",
                    "NaN",
                    "Infinity",
                    "1e",
                    "1e+",
                    "--1",
                    "1.2.3",
                    "١",
                    "1E1234567890",
                    "1_000",
                    "12345678901234567890.",
                    "012345678901234567890"
                })
        void append_rejectsOtherTexts(String text) {
            DecimalColumn.Builder builder = DecimalColumn.builder();
            assertThat(builder.append(text)).isFalse();
            assertThat(builder.size()).isZero();
            assertThat(DecimalColumn.isNumber(text)).isFalse();
        }

        @Test
        void text_isAsWritten() {
            List<String> numbers = List.of(
                    "0",
                    "-0",
                    "-0.00",
                    "0.00",
                    "123.40",
                    "-1.5",
                    "1.5E3",
                    "1e-400",
                    "9e999999999",
                    "-0.12345678901234567",
                    "123456789012345678901234567890.10",
                    "0." + "0".repeat(2000) + "1");
            DecimalColumn.Builder builder = DecimalColumn.builder();
            numbers.forEach(
                    number -> assertThat(builder.append(number)).as(number).isTrue());
            DecimalColumn column = builder.build();
            assertThat(texts(column)).isEqualTo(numbers);
            for (int i = 0; i < numbers.size(); i++) {
                assertThat(column.number(i)).isEqualTo(new BigDecimal(numbers.get(i)));
                assertThat(DecimalColumn.isNumber(numbers.get(i))).isTrue();
            }
        }

        @Test
        void text_doesNotExpandExponents() {
            DecimalColumn column = DecimalColumn.builder()
                    .append(new BigDecimal("1E+999999999"))
                    .append(new BigDecimal("1E-999999999"))
                    .append(new BigDecimal("0.0000001"))
                    .build();
            assertThat(texts(column)).containsExactly("1E+999999999", "1E-999999999", "0.0000001");
        }

        @Test
        void isSameText_comparesDigits() {
            DecimalColumn.Builder builder = DecimalColumn.builder();
            List.of("1.0", "1.00", "0", "-0", "1E0").forEach(builder::append);
            DecimalColumn column = builder.build();
            DecimalColumn plain = DecimalColumn.builder().append(10, 1).build();
            assertThat(IntStream.range(0, 5).mapToObj(i -> column.isSameText(i, column, i)))
                    .containsOnly(true);
            assertThat(column.isSameText(0, column, 1)).isFalse();
            assertThat(column.isSameText(2, column, 3)).isFalse();
            assertThat(column.isSameText(0, plain, 0)).isTrue();
            assertThat(plain.isSameText(0, plain, 0)).isTrue();
        }

        @Test
        void minusZero_isZero() {
            DecimalColumn.Builder builder = DecimalColumn.builder();
            assertThat(builder.append("-0") && builder.append("-0.00")).isTrue();
            assertThat(builder.build().number(0)).isEqualTo(BigDecimal.ZERO);
            assertThat(builder.build().number(1)).isEqualTo(new BigDecimal("0.00"));
        }
    }

    private static List<String> texts(DecimalColumn column) {
        return IntStream.range(0, column.size())
                .mapToObj(i -> column.isMissing(i) ? "missing" : column.text(i))
                .toList();
    }

    private static DecimalColumn column() {
        DecimalColumn.Builder builder = DecimalColumn.builder();
        List.of("1", "-0", "123456789012345678901", "2E3").forEach(builder::append);
        builder.appendMissing();
        builder.append("7.50");
        return builder.build();
    }

    @Test
    void wholeColumn_isShared() {
        DecimalColumn whole = column();
        DecimalColumn.Builder builder =
                DecimalColumn.builder().append(whole, 0, 2).append(whole, 2, 4);
        assertThat(builder.build()).isSameAs(whole);
    }

    @Property
    void run_keepsTexts(
            @ForAll @IntRange(max = 2) int before,
            @ForAll @IntRange(max = 6) int first,
            @ForAll @IntRange(max = 6) int count,
            @ForAll boolean continues) {
        DecimalColumn source = column();
        int length = Math.min(count, source.size() - first);
        DecimalColumn.Builder builder = DecimalColumn.builder();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            assertThat(builder.append("3e1")).isTrue();
            expected.add("3e1");
        }
        builder.append(source, first, length);
        expected.addAll(texts(source).subList(first, first + length));
        if (continues) {
            assertThat(builder.append("-0.0")).isTrue();
            builder.appendMissing();
            expected.addAll(List.of("-0.0", "missing"));
        }
        DecimalColumn built = builder.build();
        assertThat(texts(built)).isEqualTo(expected);
        assertThat(built.compactUntil(0, built.size())).isEqualTo((int)
                IntStream.range(0, built.size()).takeWhile(built::isCompact).count());
    }

    @Test
    void run_outsideTheColumn_isRejected() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> DecimalColumn.builder().append(column(), 5, 2));
    }

    @Test
    void column_isIndependentOfItsBuilder() {
        DecimalColumn.Builder builder = DecimalColumn.builder().append(new BigDecimal("12345678901234567890"));
        DecimalColumn column = builder.build();
        builder.append(2, 0).appendMissing();
        assertThat(column.size()).isEqualTo(1);
        assertThat(builder.build().size()).isEqualTo(3);
        assertThat(column).hasToString("1 decimals");
        assertThat(column.isCompact(0)).isFalse();
    }

    @Test
    void longColumn_keepsTheOrder() {
        DecimalColumn.Builder builder = DecimalColumn.builder();
        DecimalColumn half = builder.build();
        int size = 30_000;
        for (int i = 0; i < size; i++) {
            if (i == size / 2) {
                half = builder.build();
            }
            if (i % 7 == 0) {
                builder.appendMissing();
            } else if (i % 7 == 1) {
                builder.append(new BigDecimal("12345678901234567890").add(BigDecimal.valueOf(i)));
            } else {
                builder.append(i, 1);
            }
        }
        DecimalColumn column = builder.build();
        assertThat(List.of(half.size(), column.size(), builder.size())).containsExactly(size / 2, size, size);
        for (int i = 0; i < size; i++) {
            assertThat(column.isMissing(i)).isEqualTo(i % 7 == 0);
            assertThat(column.isCompact(i)).isEqualTo(i % 7 > 1);
            if (i % 7 > 1) {
                assertThat(column.number(i)).isEqualTo(BigDecimal.valueOf(i, 1));
            } else if (i % 7 == 1) {
                assertThat(column.number(i))
                        .isEqualTo(new BigDecimal("12345678901234567890").add(BigDecimal.valueOf(i)));
            }
        }
    }

    @Test
    void number_rejectsAMissingNumber() {
        DecimalColumn column = DecimalColumn.builder().appendMissing().build();
        assertThat(column.isMissing(0)).isTrue();
        assertThat(column.isCompact(0)).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> column.number(0))
                .withMessage("Number must not be missing, but is at index 0: check with DecimalColumn.isMissing first");
    }

    @Test
    void indexes_areChecked() {
        DecimalColumn column = DecimalColumn.builder().append(1, 0).build();
        for (int index : List.of(-1, 1)) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.number(index));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.isMissing(index));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.isCompact(index));
        }
    }

    @Test
    void columnOfMissingNumbers_hasNoNumber() {
        for (int size : List.of(0, 1, 8192, 20_000)) {
            DecimalColumn column = DecimalColumn.ofMissing(size);
            assertThat(column.size()).isEqualTo(size);
            for (int i = 0; i < size; i++) {
                assertThat(column.isMissing(i)).isTrue();
            }
            assertThat(DecimalColumn.builder()
                            .append(1, 0)
                            .append(column, 0, size)
                            .build()
                            .size())
                    .isEqualTo(size + 1);
        }
    }

    @Test
    void copyTo_copiesAcrossChunks() {
        DecimalColumn.Builder builder = DecimalColumn.builder();
        for (int i = 0; i < 20_000; i++) {
            builder.append(i, i % 3);
        }
        DecimalColumn column = builder.build();
        long[] unscaled = new long[10_000];
        byte[] scales = new byte[10_000];
        column.copyTo(8_000, 10_000, unscaled, scales);
        for (int i = 0; i < 10_000; i++) {
            assertThat(unscaled[i]).isEqualTo(8_000 + i);
            assertThat(scales[i]).isEqualTo((byte) ((8_000 + i) % 3));
        }
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> column.copyTo(19_999, 2, unscaled, scales));
    }
}
