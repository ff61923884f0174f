// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Measurements;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.io.InvalidObjectException;
import java.io.ObjectStreamConstants;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationTest {
    private static final Measurement<Money> CONTRACTS = Measurement.builder(
                    Indicator.builder("contracts", Money.class).flow().build())
            .region(Regions.of("CN-BJ"))
            .to(Regions.of("CN-TJ"))
            .period("2024")
            .value(Figure.money("CNY", "84.37", Scale.BILLION))
            .source(Source.builder("Beijing").title("Report").build())
            .build();
    private static final ExchangeRate DOLLAR = ExchangeRate.of(
                    "USD", "CNY", "7.1957", TimePeriod.year(2024), RateBasis.AVERAGE)
            .withSource(Source.of("SAFE"));
    private static final ExchangeRates RATES = ExchangeRates.builder()
            .add(DOLLAR)
            .average("2024", "EUR", "USD", "1.0824")
            .build();

    @Nested
    class Parts {
        private final Derivation derivation =
                Derivation.of("growth", List.of(CONTRACTS), List.of(DOLLAR), List.of("rounded"));

        @Test
        void of_keepsEach() {
            assertThat(derivation.operation()).isEqualTo("growth");
            assertThat(derivation.inputs()).isEqualTo(List.of(CONTRACTS)).isUnmodifiable();
            assertThat(derivation.rates()).containsExactly(DOLLAR).isUnmodifiable();
            assertThat(derivation.notes()).containsExactly("rounded").isUnmodifiable();
        }

        @Test
        void of_copiesItsArguments() {
            List<String> notes = new ArrayList<>(List.of("rounded"));
            Derivation own = Derivation.of("growth", List.of(CONTRACTS), List.of(DOLLAR), notes);
            notes.add("forged\nline");
            assertThat(own).isEqualTo(derivation).hasSameHashCodeAs(derivation);
        }

        @Test
        void equals_distinguishesEveryPart() {
            assertThat(derivation)
                    .isNotEqualTo(Derivation.of("sum", derivation.inputs(), derivation.rates(), derivation.notes()))
                    .isNotEqualTo(Derivation.of("growth", List.of(), derivation.rates(), derivation.notes()))
                    .isNotEqualTo(Derivation.of("growth", derivation.inputs(), List.of(), derivation.notes()))
                    .isNotEqualTo(Derivation.of("growth", derivation.inputs(), derivation.rates(), List.of()));
        }
    }

    @Nested
    class Trees {
        @Test
        void toString_ofAnOperationOnly_isOneLine() {
            assertThat(Derivation.of("sum", List.of(), List.of(), List.of())).hasToString("sum");
        }

        @Test
        void toString_isTheTreeOfAConversion() {
            assertThat(CONTRACTS.convertedTo("USD", RATES).derivation().orElseThrow())
                    .hasToString("""
                        conversion to USD
                          rate: 1 USD = 7.1957 CNY (average 2024), SAFE
                          note: Divided by the published rate to 34 digits, HALF_EVEN
                          contracts, CN-BJ to CN-TJ, 2024: CNY 84370000000 (rounded to 10000000) [Beijing, Report]\
                        """);
        }

        @Test
        void toString_includesTheTreesOfInputs() {
            Measurement<Money> dollars = CONTRACTS.toBuilder()
                    .id("F1")
                    .value(Figure.exact(Money.of("USD", 100)))
                    .build();
            Measurement<Money> yuan = dollars.convertedTo("CNY", RATES);
            Measurement<Money> sum = yuan.toBuilder()
                    .value(Figure.exact(Money.of("CNY", "1439.14")))
                    .derivation(Derivation.of(
                            "sum", List.of(yuan, dollars.toBuilder().id("F2").build()), List.of(), List.of("exact")))
                    .build();
            assertThat(sum.derivation().orElseThrow()).hasToString("""
                sum
                  note: exact
                  contracts, CN-BJ to CN-TJ, 2024: CNY 719.57 in [719.57, 719.57] [Beijing, Report]
                    conversion to CNY
                      rate: 1 USD = 7.1957 CNY (average 2024), SAFE
                      F1: contracts, CN-BJ to CN-TJ, 2024: USD 100 (exact) [Beijing, Report]
                  F2: contracts, CN-BJ to CN-TJ, 2024: USD 100 (exact) [Beijing, Report]\
                """);
        }
    }

    /** Measurements that share inputs: as trees, those of 60 steps would have 2^60 inputs. */
    @Nested
    class Graphs {
        private static final int STEPS = 60;

        private static Measurement<Money> above(Measurement<Money> first, Measurement<Money> second) {
            return first.toBuilder()
                    .derivation(Derivation.of("sum", List.of(first, second), List.of(), List.of()))
                    .build();
        }

        private static Measurement<Money> diamonds(Measurement<Money> lowest) {
            Measurement<Money> top = lowest;
            for (int i = 0; i < STEPS; i++) {
                // Another measurement with the same derivation.
                top = above(top, top.toBuilder().id("F2").build());
            }
            return top;
        }

        private static Measurement<Money> chain(int steps) {
            Measurement<Money> top = CONTRACTS;
            for (int i = 0; i < steps; i++) {
                top = top.toBuilder()
                        .derivation(Derivation.of("step " + i, List.of(top), List.of(), List.of()))
                        .build();
            }
            return top;
        }

        @Test
        void toString_printsASharedDerivationOnce() {
            Measurement<Money> plain = CONTRACTS.toBuilder()
                    .value(Figure.exact(Money.of("CNY", 5)))
                    .build();
            Measurement<Money> sum = above(plain, plain);
            Measurement<Money> renamed = sum.toBuilder().id("F2").build();
            assertThat(Derivation.of("difference", List.of(sum, renamed, plain), List.of(), List.of()))
                    .hasToString("""
                        difference
                          contracts, CN-BJ to CN-TJ, 2024: CNY 5 (exact) [Beijing, Report] (#1)
                            sum
                              contracts, CN-BJ to CN-TJ, 2024: CNY 5 (exact) [Beijing, Report]
                              contracts, CN-BJ to CN-TJ, 2024: CNY 5 (exact) [Beijing, Report]
                          F2: contracts, CN-BJ to CN-TJ, 2024: CNY 5 (exact) [Beijing, Report] (see #1)
                          contracts, CN-BJ to CN-TJ, 2024: CNY 5 (exact) [Beijing, Report]\
                        """);
        }

        @Test
        void toString_printsADerivationNestedTooDeepAfterTheOthers() {
            List<String> lines =
                    chain(66).derivation().orElseThrow().toString().lines().toList();
            assertThat(lines).hasSize(2 * 66);
            assertThat(lines.get(2 * 63).strip()).isEqualTo("step 2");
            assertThat(lines.get(2 * 64 - 1))
                    .startsWith("  ".repeat(127) + "contracts")
                    .endsWith(" (see #1)");
            assertThat(lines.subList(2 * 64, lines.size()))
                    .map(line -> line.replaceFirst("contracts.*", "contracts"))
                    .containsExactly("#1: step 1", "  contracts", "    step 0", "      contracts");
        }

        @Test
        void sharedInputs_areVisitedOnce() throws Exception {
            Derivation derivation = diamonds(CONTRACTS).derivation().orElseThrow();
            Derivation other = diamonds(CONTRACTS).derivation().orElseThrow();
            assertThat(derivation).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
            assertThat(derivation.toString().lines()).hasSize(3 * STEPS);
            Measurement<Money> changed = CONTRACTS.toBuilder().note("Revised").build();
            assertThat(derivation).isNotEqualTo(diamonds(changed).derivation().orElseThrow());
            assertThat(JavaStreams.copyOf(derivation)).isEqualTo(derivation).hasToString(derivation.toString());
        }

        @Test
        void longChain_isComparedAndPrinted() {
            int steps = 100_000;
            Measurement<Money> top = chain(steps);
            assertThat(top.equals(chain(steps))).isTrue();
            assertThat(top.equals(chain(steps - 1))).isFalse();
            assertThat(top.derivation().orElseThrow())
                    .hasSameHashCodeAs(chain(steps).derivation().orElseThrow());
            assertThat(top.derivation().orElseThrow().toString().lines()).hasSize(2 * steps);
        }

        @ParameterizedTest
        @ValueSource(ints = {31, 32, 33, 34, 300, 100_000})
        void stream_ofAChain_restoresIt(int steps) throws Exception {
            Measurement<Money> top = chain(steps);
            Measurement<Money> read = JavaStreams.copyOf(top);
            assertThat(read.equals(top)).isTrue();
            assertThat(read.equals(chain(steps - 1))).isFalse();
            assertThat(read.depth()).isEqualTo(steps);
            Derivation derivation = top.derivation().orElseThrow();
            assertThat(JavaStreams.copyOf(derivation).equals(derivation)).isTrue();
        }

        @Test
        void stream_restoresEveryPartOfADeepNode() throws Exception {
            Derivation derivation = Derivation.of(
                            "growth", List.of(chain(40), CONTRACTS, chain(3)), List.of(DOLLAR), List.of("rounded"))
                    .withMixed(List.of(Trait.VINTAGE));
            Measurement<Money> top = chain(40).toBuilder()
                    .id("F1")
                    .note("Revised")
                    .derivation(derivation)
                    .build();
            Derivation root = Derivation.of("sum", List.of(top), List.of(), List.of());
            assertThat(JavaStreams.copyOf(root)).isEqualTo(root).hasToString(root.toString());
            assertThat(JavaStreams.copyOf(top)).isEqualTo(top);
        }

        @Test
        void stream_ofADeepConversion_restoresIt() throws Exception {
            Measurement<Money> dollars = chain(40).convertedTo("USD", RATES);
            assertThat(JavaStreams.copyOf(dollars)).isEqualTo(dollars);
            assertThat(JavaStreams.copyOf(dollars).derivation()).isEqualTo(dollars.derivation());
        }

        @Test
        void stream_restoresSharedInputs() throws Exception {
            Derivation read =
                    JavaStreams.copyOf(diamonds(CONTRACTS).derivation().orElseThrow());
            for (int depth = STEPS; depth > 1; depth--) {
                List<Measurement<?>> inputs = read.inputs();
                read = inputs.get(0).derivation().orElseThrow();
                assertThat(inputs.get(1).derivation().orElseThrow()).isSameAs(read);
            }
            Measurement<Money> deep = chain(40);
            assertThat(JavaStreams.copyOf(above(deep, deep))
                            .derivation()
                            .orElseThrow()
                            .inputs())
                    .satisfies(inputs -> assertThat(inputs.get(0)).isSameAs(inputs.get(1)));
        }
    }

    /** Streams of a chain of 34 steps. Its nodes are two derivations, each with the measurement derived by it. */
    @Nested
    class HostileGraphs {
        private final Measurement<Money> deep = Graphs.chain(34);

        /** Returns the stream with another index of the derivation of the last measurement. */
        private byte[] withLastIndex(int index) throws Exception {
            byte[] stream = JavaStreams.write(deep);
            // The last node is a measurement: its index, and the end of the data of the proxy, end the stream.
            int position = stream.length - Integer.BYTES - 1;
            ByteBuffer bytes = ByteBuffer.wrap(stream);
            assertThat(bytes.getInt(position)).isEqualTo(2);
            bytes.putInt(position, index);
            return stream;
        }

        @ParameterizedTest
        @ValueSource(ints = {-2, -1, 3, 4, Integer.MAX_VALUE, Integer.MIN_VALUE})
        void index_mustBeOfANodeBefore(int index) throws Exception {
            byte[] stream = withLastIndex(index);
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(stream))
                    .withMessage("Node of a graph of derivations must refer to one of the 3 nodes before it, but refers"
                            + " to the node with index " + index);
        }

        @Test
        void index_mustBeOfTheRightType() throws Exception {
            byte[] stream = withLastIndex(1);
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(stream))
                    .withMessage("Graph of derivations must have a Derivation here, but has a Measurement");
        }

        @Test
        void indexOfAnInput_mustBeOfANodeBefore() throws Exception {
            byte[] stream = JavaStreams.write(deep.derivation().orElseThrow());
            int position = stream.length - Integer.BYTES - 1;
            ByteBuffer bytes = ByteBuffer.wrap(stream);
            assertThat(bytes.getInt(position)).isEqualTo(1);
            bytes.putInt(position, 2);
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(stream))
                    .withMessageContaining("one of the 2 nodes before it")
                    .withMessageEndingWith("index 2");
            bytes.putInt(position, 0);
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(stream))
                    .withMessage("Graph of derivations must have a Measurement here, but has a Derivation");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1})
        void graph_mustHaveANode(int size) throws Exception {
            byte[] stream = JavaStreams.write(deep);
            byte[] start = {ObjectStreamConstants.TC_BLOCKDATA, Integer.BYTES, 0, 0, 0, 4};
            int position = new String(stream, ISO_8859_1).indexOf(new String(start, ISO_8859_1));
            ByteBuffer.wrap(stream).putInt(position + 2, size);
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(stream))
                    .withMessage("Graph of derivations must have a node, but has " + size);
        }
    }

    @Nested
    class Rejections {
        @ParameterizedTest
        @ValueSource(strings = {"", " ", "growth\n  rate: forged", "gro\u202Ewth"})
        void texts_mustBeSingleLine(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Derivation.of(text, List.of(), List.of(), List.of()))
                    .withMessageStartingWith("Operation must be text of 1 to 1000 characters");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Derivation.of("growth", List.of(), List.of(), List.of("fine", text)))
                    .withMessageStartingWith("Note must be text of 1 to 1000 characters");
        }

        @Test
        void nulls_areNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Derivation.of(null, List.of(), List.of(), List.of()))
                    .withMessage("operation");
            assertThatNullPointerException()
                    .isThrownBy(() -> Derivation.of("sum", null, List.of(), List.of()))
                    .withMessage("inputs");
            assertThatNullPointerException()
                    .isThrownBy(() -> Derivation.of("sum", List.of(), null, List.of()))
                    .withMessage("rates");
            assertThatNullPointerException()
                    .isThrownBy(() -> Derivation.of("sum", List.of(), List.of(), null))
                    .withMessage("notes");
        }

        @Test
        void forgedStream_isRejected() throws Exception {
            byte[] forged =
                    JavaStreams.forged(Derivation.of("growth", List.of(), List.of(), List.of()), "growth", "grow\nt");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(forged))
                    .withMessageEndingWith("but was 'grow\\u000at'");
            byte[] bare = JavaStreams.bare(Derivation.class);
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
        }
    }

    @Provide
    Arbitrary<Derivation> any() {
        return Measurements.derivations();
    }

    @Property
    void stream_restoresEqualDerivation(@ForAll("any") Derivation derivation) throws Exception {
        assertThat(JavaStreams.copyOf(derivation))
                .isEqualTo(derivation)
                .hasSameHashCodeAs(derivation)
                .hasToString(derivation.toString());
    }

    @Property
    void toString_hasALineForEveryPart(@ForAll("any") Derivation derivation) {
        assertThat(derivation.toString().lines()).hasSize(lines(derivation));
    }

    private static int lines(Derivation derivation) {
        int own = 1
                + derivation.rates().size()
                + derivation.notes().size()
                + derivation.inputs().size();
        return own
                + derivation.inputs().stream()
                        .flatMap(input -> input.derivation().stream())
                        .mapToInt(DerivationTest::lines)
                        .sum();
    }

    /** A measurement for each pair of earlier ones. */
    private static List<Measurement<Money>> graph(List<Integer> choices) {
        List<Measurement<Money>> all = new ArrayList<>();
        all.add(CONTRACTS);
        all.add(CONTRACTS.toBuilder().id("F1").build());
        for (int i = 0; i + 1 < choices.size(); i += 2) {
            int first = choices.get(i) % all.size();
            int second = choices.get(i + 1) % all.size();
            all.add(Graphs.above(all.get(first), all.get(second)));
        }
        return all;
    }

    private static boolean areEqualTrees(Measurement<?> a, Measurement<?> b) {
        Derivation first = a.derivation().orElse(null);
        Derivation second = b.derivation().orElse(null);
        if (first == null || second == null) {
            return first == second && a.id().equals(b.id());
        }
        return a.id().equals(b.id())
                && areEqualTrees(first.inputs().get(0), second.inputs().get(0))
                && areEqualTrees(first.inputs().get(1), second.inputs().get(1));
    }

    @Property
    void equals_isThatOfTheTrees(
            @ForAll @Size(max = 16) List<@IntRange(max = 100) Integer> choices,
            @ForAll @Size(max = 16) List<@IntRange(max = 100) Integer> others) {
        List<Measurement<Money>> all = new ArrayList<>(graph(choices));
        all.addAll(graph(choices));
        all.addAll(graph(others));
        for (Measurement<Money> a : all) {
            for (Measurement<Money> b : all) {
                assertThat(a.equals(b)).isEqualTo(areEqualTrees(a, b));
                assertThat(a.derivation().equals(b.derivation()))
                        .isEqualTo(a.derivation().isPresent() == b.derivation().isPresent()
                                && (a.derivation().isEmpty() || areEqualTrees(withoutId(a), withoutId(b))));
            }
        }
    }

    private static Measurement<?> withoutId(Measurement<Money> measurement) {
        return CONTRACTS.toBuilder()
                .derivation(measurement.derivation().orElseThrow())
                .build();
    }
}
