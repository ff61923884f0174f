// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import java.util.List;

/** What a calculation requires of a trait of its inputs. */
sealed interface Rule {
    /** The trait must be equal in all inputs. */
    Rule EQUAL = new Equal("");

    /** The mark of the rule in the table of the documentation. */
    String mark();

    /** The explanation in the documentation; empty if the mark needs none. */
    String explanation();

    void check(Trait trait, List<? extends Measurement<?>> inputs, Comparison comparison);

    /** Returns the rule that a trait is equal, with what to do instead if it is not. */
    static Rule equalOr(String remedy) {
        return new Equal("; " + remedy);
    }

    static Rule equalUnless(Accept accept) {
        return new EqualUnlessAccepted(accept);
    }

    static Rule used(String explanation, Check check) {
        return new Used(explanation, check);
    }

    /** Returns the rule of a trait that needs no check, because the result or its derivation records it. */
    static Rule recorded(String explanation) {
        return new Used(explanation, (inputs, comparison) -> {});
    }

    static Rule absent(String explanation) {
        return new Absent(explanation);
    }

    static Rule free(String reason) {
        return new Free(reason);
    }

    /** The check of a trait that the calculation uses. */
    @FunctionalInterface
    interface Check {
        void check(List<? extends Measurement<?>> inputs, Comparison comparison);
    }

    /** Stated values must all be equal; unstated beside stated leaves the result unstated. */
    record Equal(String remedy) implements Rule {
        @Override
        public String mark() {
            return "=";
        }

        @Override
        public String explanation() {
            return "";
        }

        @Override
        public void check(Trait trait, List<? extends Measurement<?>> inputs, Comparison comparison) {
            comparison.requireEqual(trait, remedy, inputs);
        }
    }

    /** As equal, unless the call accepts the difference. */
    record EqualUnlessAccepted(Accept accept) implements Rule {
        @Override
        public String mark() {
            return "≈";
        }

        @Override
        public String explanation() {
            return "`" + accept.name() + "`";
        }

        @Override
        public void check(Trait trait, List<? extends Measurement<?>> inputs, Comparison comparison) {
            comparison.requireEqualUnless(accept, trait, inputs);
        }
    }

    /** The calculation uses the trait, and checks it in its own way. */
    record Used(String explanation, Check check) implements Rule {
        @Override
        public String mark() {
            return "u";
        }

        @Override
        public void check(Trait trait, List<? extends Measurement<?>> inputs, Comparison comparison) {
            check.check(inputs, comparison);
        }
    }

    /** No input may have the trait. */
    record Absent(String explanation) implements Rule {
        @Override
        public String mark() {
            return "×";
        }

        @Override
        public void check(Trait trait, List<? extends Measurement<?>> inputs, Comparison comparison) {
            comparison.requireAbsent(trait, explanation, inputs);
        }
    }

    /** The trait has no influence, because of a reason. */
    record Free(String explanation) implements Rule {
        @Override
        public String mark() {
            return "·";
        }

        @Override
        public void check(Trait trait, List<? extends Measurement<?>> inputs, Comparison comparison) {}
    }
}
