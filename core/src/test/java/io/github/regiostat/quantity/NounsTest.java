// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.arbitrary.Quantities;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounsTest {
    @Nested
    class English {
        @ParameterizedTest
        @CsvSource({
            "person, persons",
            "policy, policies",
            "company, companies",
            "day, days",
            "area, areas",
            "fly, flies",
            "tie, ties",
            "household, households",
            "live birth, live births",
            "business, businesses",
            "tax, taxes",
            "branch, branches",
            "dish, dishes",
            "house, houses",
            "tonne, tonnes",
            "child, children",
            "schoolchild, schoolchildren",
            "full-time equivalent, full-time equivalents",
        })
        void singularAndPlural_areInverse(String one, String many) {
            assertThat(Nouns.singular(many)).isEqualTo(one);
            assertThat(Nouns.plural(one)).isEqualTo(many);
            assertThat(Nouns.singular(one)).isEqualTo(one);
        }

        @ParameterizedTest
        @CsvSource({"people, person", "young people, young person"})
        void singular_recognisesPeople(String many, String one) {
            assertThat(Nouns.singular(many)).isEqualTo(one);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "", "s", "ms", "USD", "m2", "km²", "人", "census", "basis", "species", "series", "°C", "class s"
                })
        void singular_keepsOtherWords(String word) {
            assertThat(Nouns.singular(word)).isEqualTo(word);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "s", "ha", "USD", "m2", "km²", "人", "census", "species", "series"})
        void plural_keepsWordsWithoutAReversiblePlural(String word) {
            assertThat(Nouns.plural(word)).isEqualTo(word);
        }
    }

    @Group
    class Laws {
        @Provide
        Arbitrary<String> words() {
            return Quantities.words();
        }

        @Property
        void singular_isItsOwnSingular(@ForAll("words") String word) {
            assertThat(Nouns.singular(Nouns.singular(word))).isEqualTo(Nouns.singular(word));
        }

        @Property
        void singularOfPlural_isTheWord(@ForAll("words") String word) {
            String one = Nouns.singular(word);
            assertThat(Nouns.singular(Nouns.plural(one))).isEqualTo(one);
        }

        @Property
        void singularOfPlural_isTheWordForAllEndings(@ForAll @CharRange(from = 'a', to = 'z') String start) {
            for (String ending :
                    new String[] {"", "s", "es", "ies", "ss", "ch", "children", "people", " people", "y", "x"}) {
                String one = Nouns.singular(start + ending);
                assertThat(Nouns.singular(Nouns.plural(one))).isEqualTo(one);
            }
        }
    }
}
