// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LabelSpreadTest {
    private static final double BOTTOM = 300;

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] heights(double[] wanted) {
        return IntStream.range(0, wanted.length)
                .mapToDouble(i -> 14 * (i % 3 + 1))
                .toArray();
    }

    @Property
    void labels_doNotOverlap_andStayBetweenTheEdges(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -20, max = 320) Double> numbers) {
        double[] wanted = array(numbers);
        double[] heights = heights(wanted);
        double[] placed = LabelSpread.of(wanted, heights, 0, BOTTOM).orElseThrow();
        Integer[] order = IntStream.range(0, placed.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(placed[a], placed[b]));
        double before = 0;
        for (int label : order) {
            assertThat(placed[label] - heights[label] / 2).isGreaterThanOrEqualTo(before - 1e-6);
            before = placed[label] + heights[label] / 2;
        }
        assertThat(before).isLessThanOrEqualTo(BOTTOM + 1e-6);
    }

    @Property
    void labels_keepTheirOrder(@ForAll @Size(min = 2, max = 9) List<@DoubleRange(min = 0, max = 300) Double> numbers) {
        double[] wanted = array(numbers);
        double[] placed = LabelSpread.of(wanted, heights(wanted), 0, BOTTOM).orElseThrow();
        for (int i = 1; i < wanted.length; i++) {
            if (wanted[i - 1] < wanted[i]) {
                assertThat(placed[i - 1]).isLessThan(placed[i]);
            }
        }
    }

    @Test
    void labelsThatHaveRoom_stayWhereTheyAre() {
        assertThat(LabelSpread.of(new double[] {200, 20, 100}, new double[] {10, 10, 10}, 0, BOTTOM))
                .hasValueSatisfying(
                        placed -> assertThat(placed).containsExactly(new double[] {200, 20, 100}, offset(1e-9)));
    }

    @Test
    void labelsThatTouch_moveByEqualDistances() {
        assertThat(LabelSpread.of(new double[] {100, 100}, new double[] {10, 10}, 0, BOTTOM))
                .hasValueSatisfying(placed -> assertThat(placed).containsExactly(new double[] {95, 105}, offset(1e-9)));
    }

    @Test
    void labelsThatDoNotFit_areNotPlaced() {
        assertThat(LabelSpread.of(new double[] {1, 2}, new double[] {10, 11}, 0, 20))
                .isEqualTo(Optional.empty());
    }
}
