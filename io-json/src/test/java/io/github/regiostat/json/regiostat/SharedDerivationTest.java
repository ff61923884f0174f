// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Derivations that several inputs share are written once. */
class SharedDerivationTest {
    private static final Measurement<Money> LOWEST = Measurement.builder(
                    Indicator.builder("gdp", Money.class).flow().build())
            .region(Regions.of("CN-BJ"))
            .period("2024")
            .value(Figure.exact(Money.of("CNY", 5)))
            .build();

    private static Measurement<Money> above(String operation, Measurement<Money> first, Measurement<Money> second) {
        return LOWEST.toBuilder()
                .derivation(Derivation.of(operation, List.of(first, second), List.of(), List.of()))
                .build();
    }

    private static String write(Measurement<?> measurement) {
        return RegiostatJson.writeMeasurement(measurement);
    }

    private static Measurement<?> read(String json) {
        return RegiostatJson.readMeasurement(json);
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void sharedDerivation_isWrittenOnceAndReadAsOneObject() {
        Measurement<Money> shared = above("sum", LOWEST, LOWEST);
        Measurement<Money> renamed = shared.toBuilder().id("F2").build();
        Measurement<Money> top = above("upper", shared, above("middle", renamed, shared));
        String json = write(top);
        assertThat(json)
                .containsOnlyOnce("\"operation\":\"sum\"")
                .containsOnlyOnce("{\"anchor\":1,\"operation\":\"sum\"");
        assertThat(occurrences(json, "\"derivation\":{\"alias\":1}")).isEqualTo(2);
        Measurement<?> back = read(json);
        assertThat((Object) back).isEqualTo(top);
        List<Measurement<?>> inputs = back.derivation().orElseThrow().inputs();
        List<Measurement<?>> inner = inputs.get(1).derivation().orElseThrow().inputs();
        assertThat((Object) inner.get(1)).isSameAs(inputs.get(0));
        assertThat(inner.get(0).id()).contains("F2");
        assertThat(inner.get(0).derivation().orElseThrow())
                .isSameAs(inputs.get(0).derivation().orElseThrow());
        assertThat(write(back)).isEqualTo(json);
    }

    @Test
    void inputsWithoutDerivation_areWrittenEachTime() {
        assertThat(write(above("sum", LOWEST, LOWEST))).doesNotContain("anchor").doesNotContain("alias");
    }

    @Test
    void anchors_startAtOneInEachMeasurement() {
        Measurement<Money> shared = above("sum", LOWEST, LOWEST);
        Document document = Document.builder()
                .measurement(above("first", shared, shared))
                .measurement(above("second", shared, shared))
                .build();
        String json = RegiostatJson.write(document).replaceAll("\\s", "");
        assertThat(occurrences(json, "\"anchor\":1,")).isEqualTo(2);
        assertThat(RegiostatJson.readDocument(json)).isEqualTo(document);
    }

    /** As trees, 64 steps would be 2^64 inputs. */
    @Test
    void sharedInputs_areWrittenInLinearSpace() {
        Measurement<Money> top = LOWEST;
        for (int i = 0; i < 64; i++) {
            top = above("sum", top, top);
        }
        String json = write(top);
        assertThat(occurrences(json, "\"operation\"")).isEqualTo(64);
        assertThat((Object) read(json)).isEqualTo(top);
        Measurement<Money> deeper = above("sum", LOWEST, above("sum", top, LOWEST));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(deeper))
                .withMessage(
                        "Derivations must be nested at most 64 deep to be written, but were nested deeper in 'sum'");
    }

    @Test
    void depth_isThatOfTheLongestPath() {
        Measurement<Money> shared = LOWEST;
        for (int i = 0; i < 40; i++) {
            shared = above("shared " + i, shared, LOWEST);
        }
        Measurement<Money> longer = shared;
        for (int i = 0; i < 30; i++) {
            longer = above("longer", longer, LOWEST);
        }
        Measurement<Money> top = above("top", shared, longer);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(top))
                .withMessageEndingWith("but were nested deeper in 'shared 6'");
    }

    @Property
    void graph_readsBackWithItsSharing(@ForAll @Size(max = 20) List<@IntRange(max = 100) Integer> choices) {
        List<Measurement<Money>> all = new ArrayList<>(List.of(LOWEST));
        for (int i = 0; i + 1 < choices.size(); i += 2) {
            Measurement<Money> first = all.get(choices.get(i) % all.size());
            Measurement<Money> second = all.get(choices.get(i + 1) % all.size());
            all.add(above("step " + i, first, second));
        }
        Measurement<Money> top = all.get(all.size() - 1);
        String json = write(top);
        Measurement<?> back = read(json);
        assertThat((Object) back).isEqualTo(top);
        assertThat(back.derivation().map(Derivation::toString))
                .isEqualTo(top.derivation().map(Derivation::toString));
        assertThat(write(back)).isEqualTo(json);
    }
}
