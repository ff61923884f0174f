// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.Quantity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MappingLawsTest {
    @Property
    void writtenMapping_isReadEqual(@ForAll("mappings") Mapping mapping) {
        Mapping read = Mapping.parse(mapping.toString());
        assertThat(read).isEqualTo(mapping).hasSameHashCodeAs(mapping);
        assertThat(read.toString()).isEqualTo(mapping.toString());
        assertThat(read.conceptRoles()).isEqualTo(mapping.conceptRoles());
        assertThat(read.units().byCode()).isEqualTo(mapping.units().byCode());
        assertThat(read.indicators().byId()).isEqualTo(mapping.indicators().byId());
        assertThat(read.codes().flags()).isEqualTo(mapping.codes().flags());
        assertThat(read.regions().byCode()).isEqualTo(mapping.regions().byCode());
    }

    @Property(tries = 100)
    void serializedMapping_isEqual(@ForAll("mappings") Mapping mapping) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(mapping);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(mapping);
        }
    }

    @Property(tries = 100)
    void emptyMapping_isNeutralInMerges(@ForAll("mappings") Mapping mapping) {
        Mapping nothing = Mapping.builder().build();
        assertThat(mapping.over(nothing)).isEqualTo(mapping);
        assertThat(nothing.over(mapping)).isEqualTo(mapping);
        assertThat(mapping.over(mapping)).isEqualTo(mapping);
        assertThat(mapping.toBuilder().build()).isEqualTo(mapping);
    }

    @Property(tries = 100)
    void rulesAbove_takePrecedence(@ForAll("mappings") Mapping above, @ForAll("mappings") Mapping below) {
        Mapping both = above.over(below);
        assertThat(both.conceptRoles()).containsAllEntriesOf(above.conceptRoles());
        assertThat(both.units().byCode()).containsAllEntriesOf(above.units().byCode());
        assertThat(both.codes().flags()).containsAllEntriesOf(above.codes().flags());
        assertThat(both.codes().flags().keySet())
                .containsAll(below.codes().flags().keySet());
        assertThat(above.over(both)).isEqualTo(both);
    }

    @Property
    void ruleOfAUnit_givesTheUnit(@ForAll("quantities") Quantity<?> quantity) {
        assertThat(UnitRule.of(quantity.unit()).unit(Frequency.YEAR).orElseThrow())
                .isEqualTo(quantity.unit());
    }

    @Provide
    Arbitrary<Mapping> mappings() {
        return Mappings.any();
    }

    @Provide
    Arbitrary<Quantity<?>> quantities() {
        return Quantities.any();
    }

    @Property(tries = 50)
    void unitRules_areMergedByProperty(@ForAll("rules") UnitRule a, @ForAll("rules") UnitRule b) {
        UnitRule both = a.over(b);
        assertThat(both.over(b)).isEqualTo(both);
        assertThat(both.scale()).isEqualTo(a.scale().or(b::scale));
        assertThat(both.prices()).isEqualTo(a.prices().or(b::prices));
    }

    @Provide
    Arbitrary<UnitRule> rules() {
        return Mappings.units();
    }
}
