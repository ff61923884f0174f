// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The text of a derivation: indented lines with the derivations of its inputs. A derivation that several measurements
 * share is printed once, with a number to which the other measurements refer.
 *
 * <p>Derivations nested deeper than {@value #DEEPEST} are printed after the others, so that the length of the text
 * grows with the number of derivations.
 */
final class DerivationText {
    private static final int DEEPEST = 64;
    private static final String STEP = "  ";

    private final Set<Derivation> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Derivation, Integer> numbers = new IdentityHashMap<>();
    private final Deque<Derivation> postponed = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private DerivationText() {}

    static String of(Derivation derivation) {
        DerivationText text = new DerivationText();
        text.findShared(derivation);
        text.print(derivation, 1, "");
        while (!text.postponed.isEmpty()) {
            Derivation next = text.postponed.remove();
            text.text.append('#').append(text.numbers.get(next)).append(": ");
            text.print(next, 1, "");
        }
        return text.text.toString().stripTrailing();
    }

    private void findShared(Derivation root) {
        Set<Derivation> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Derivation> pending = new ArrayDeque<>();
        pending.add(root);
        while (!pending.isEmpty()) {
            for (Measurement<?> input : pending.remove().inputs()) {
                input.derivation().ifPresent(derivation -> {
                    if (found.add(derivation)) {
                        pending.add(derivation);
                    } else {
                        shared.add(derivation);
                    }
                });
            }
        }
    }

    private void print(Derivation derivation, int depth, String indent) {
        text.append(derivation.operation()).append('\n');
        String deeper = indent + STEP;
        derivation
                .rates()
                .forEach(rate -> line(
                        deeper,
                        "rate: " + rate + rate.source().map(s -> ", " + s).orElse("")));
        derivation.notes().forEach(note -> line(deeper, "note: " + note));
        for (Measurement<?> input : derivation.inputs()) {
            String described = input + input.source().map(s -> " [" + s + "]").orElse("");
            input.derivation()
                    .ifPresentOrElse(
                            inner -> printInput(described, inner, depth, deeper), () -> line(deeper, described));
        }
    }

    private void printInput(String described, Derivation derivation, int depth, String indent) {
        boolean isNew = !numbers.containsKey(derivation);
        boolean isTooDeep = depth == DEEPEST;
        if (isNew && (isTooDeep || shared.contains(derivation))) {
            numbers.put(derivation, numbers.size() + 1);
        }
        Integer number = numbers.get(derivation);
        if (number == null) {
            line(indent, described);
        } else {
            line(indent, described + (isNew && !isTooDeep ? " (#" : " (see #") + number + ")");
        }
        if (isNew && isTooDeep) {
            postponed.add(derivation);
        } else if (isNew) {
            text.append(indent).append(STEP);
            print(derivation, depth + 1, indent + STEP);
        }
    }

    private void line(String indent, String content) {
        text.append(indent).append(content).append('\n');
    }
}
