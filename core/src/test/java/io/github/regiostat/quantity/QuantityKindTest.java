// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityKindTest {
    static List<QuantityKind<?>> all() {
        return QuantityKind.all();
    }

    @Test
    void all_hasEachFinalClassOfQuantity() {
        Set<Class<?>> found = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Quantity.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (Modifier.isFinal(type.getModifiers())) {
                found.add(type);
            } else {
                open.addAll(List.of(type.getPermittedSubclasses()));
            }
        }
        assertThat(QuantityKind.all()).doesNotHaveDuplicates().hasSize(found.size());
        Set<Class<?>> types = new HashSet<>();
        QuantityKind.all().forEach(kind -> types.add(kind.type()));
        assertThat(types).isEqualTo(found);
    }

    @Test
    void code_isTheJsonCode() {
        assertThat(QuantityKind.all())
                .map(QuantityKind::code)
                .containsExactly(
                        "money",
                        "money-per",
                        "count",
                        "amount",
                        "amount-per",
                        "percentage",
                        "percentage-points",
                        "growth-rate",
                        "multiple",
                        "index");
    }

    @ParameterizedTest
    @MethodSource("all")
    void ofCode_andOf_returnTheConstant(QuantityKind<?> kind) {
        assertThat((Object) QuantityKind.ofCode(kind.code())).isSameAs(kind);
        assertThat((Object) QuantityKind.of(kind.type())).isSameAs(kind);
        assertThat(kind).hasToString(kind.code());
        assertThat(kind.hashCode()).isEqualTo(kind.code().hashCode());
    }

    @ParameterizedTest
    @MethodSource("io.github.regiostat.quantity.QuantityTest#oneOfEachKind")
    <Q extends Quantity<Q>> void parse_acceptsTheCanonicalText(Q quantity) {
        assertThat(QuantityKind.of(quantity.unit().kind()).parse(quantity.toString()))
                .isEqualTo(quantity);
    }

    @Test
    void ofCode_rejectsOthers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantityKind.ofCode("Money"))
                .withMessage("Kind must be one of money, money-per, count, amount, amount-per, percentage,"
                        + " percentage-points, growth-rate, multiple, index, but was 'Money'");
        assertThatNullPointerException()
                .isThrownBy(() -> QuantityKind.ofCode(null))
                .withMessage("code");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void of_rejectsOtherClasses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantityKind.of((Class) Additive.class))
                .withMessage("Class must be a final class that implements Quantity, such as Money, but was Additive");
        assertThatNullPointerException().isThrownBy(() -> QuantityKind.of(null)).withMessage("type");
    }
}
