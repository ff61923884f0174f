// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Moves labels apart that would overlap, each as little as possible. */
final class LabelSpread {
    /** Labels that touch one another: how many, and the mean of the positions that the first one would have. */
    private record Block(int size, double position) {
        Block with(Block next) {
            int both = size + next.size;
            return new Block(both, (position * size + next.position * next.size) / both);
        }
    }

    private LabelSpread() {}

    /**
     * Returns positions of labels near those that are wanted, between two edges and in the same order.
     *
     * @param wanted the middles of the labels
     * @param heights the heights of the labels
     * @param top the upper edge of the first label
     * @param bottom the lower edge of the last label
     * @return the middles, or empty if the labels do not fit
     */
    static Optional<double[]> of(double[] wanted, double[] heights, double top, double bottom) {
        List<Integer> order = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(label -> wanted[label]))
                .toList();
        // Without the heights of the labels above it, the position of each label is at least that of the one before.
        double[] above = new double[wanted.length];
        List<Block> blocks = new ArrayList<>();
        double sum = top;
        for (int label : order) {
            above[label] = sum + heights[label] / 2;
            sum += heights[label];
            Block block = new Block(1, wanted[label] - above[label]);
            while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).position >= block.position) {
                block = blocks.remove(blocks.size() - 1).with(block);
            }
            blocks.add(block);
        }
        if (sum > bottom) {
            return Optional.empty();
        }
        double[] positions = new double[wanted.length];
        int next = 0;
        for (Block block : blocks) {
            double position = Math.max(0, Math.min(bottom - sum, block.position));
            for (int i = 0; i < block.size; i++) {
                int label = order.get(next++);
                positions[label] = above[label] + position;
            }
        }
        return Optional.of(positions);
    }
}
