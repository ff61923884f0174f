// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class RoleSetTest {
    @Test
    void set_hasRoomForAllRoles() {
        assertThat(WordRole.values()).hasSizeLessThanOrEqualTo(2 * Long.SIZE);
    }

    @Test
    void eachRole_isContainedAlone() {
        for (WordRole role : WordRole.values()) {
            RoleSet set = RoleSet.of(role);
            assertThat(EnumSet.allOf(WordRole.class)).filteredOn(set::contains).containsExactly(role);
            assertThat(set.isEmpty()).isFalse();
            assertThat(set).hasToString("[" + role + "]");
        }
    }

    @Test
    void retainAll_keepsCommonRoles() {
        RoleSet set = RoleSet.of(WordRole.NEGATION, WordRole.RISE);
        set.addAll(RoleSet.of(WordRole.FALL));
        set.retainAll(RoleSet.of(WordRole.RISE, WordRole.FALL, WordRole.AND));
        assertThat(set).hasToString("[RISE, FALL]");
        set.clear();
        assertThat(set.isEmpty()).isTrue();
    }
}
