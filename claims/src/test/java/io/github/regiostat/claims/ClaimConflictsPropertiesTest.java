// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of conflicts among generated claims on three regions and three years. */
class ClaimConflictsPropertiesTest {
    private static final Dataset NONE = Dataset.of();

    /** A claim with a place for its figure, of which the resolution can be widened. */
    record Template(String text, int number, int resolution) {
        Claim claim() {
            return ClaimFixtures.claim(text.replace("#", number + (resolution == 0 ? "" : "~" + resolution)));
        }

        Template widened() {
            return text.contains("#") ? new Template(text, number, resolution + 2) : this;
        }
    }

    @Provide
    Arbitrary<List<Template>> claims() {
        return template().list().ofMinSize(2).ofMaxSize(9);
    }

    private static Arbitrary<Template> template() {
        Arbitrary<String> key = Combinators.combine(
                        Arbitraries.of("CN-BJ", "CN-TJ", "CN-HE"), Arbitraries.of("2022", "2023", "2024"))
                .as((region, year) -> "gdp " + region + " " + year);
        Arbitrary<String> pair =
                Combinators.combine(key, key).filter((a, b) -> !a.equals(b)).as((a, b) -> a + "; " + b);
        Arbitrary<String> region = Arbitraries.of("CN-BJ", "CN-TJ", "CN-HE");
        Arbitrary<String> text = Arbitraries.oneOf(
                key.map(of -> "level; " + of + "; yuan #"),
                key.map(of -> "level; " + of + "; yuan >#"),
                pair.map(of -> "sum; " + of + "; yuan #"),
                pair.map(of -> "difference; " + of + "; yuan #"),
                pair.map(of -> "comparison; " + of.replace("; ", "; greater; ")),
                pair.map(of -> "multiple; " + of + "; times #"),
                region.map(of -> "growth; gdp " + of + " 2024; 2023; unstated; growth #"),
                region.map(of -> "extreme; gdp " + of + " 2024; 2022; descending"),
                region.map(of -> "rank; gdp " + of + " 2024; CN-BJ CN-TJ CN-HE; descending; 2"));
        return Combinators.combine(
                        text,
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 4))
                .as(Template::new);
    }

    private static ClaimConflicts conflicts(List<Template> templates) {
        return Claims.conflicts(templates.stream().map(Template::claim).toList(), NONE);
    }

    @Property
    void conflicts_areIrreducible(@ForAll("claims") List<Template> claims) {
        for (ClaimConflict conflict : conflicts(claims).conflicts()) {
            assertThat(Claims.conflicts(conflict.claims(), NONE).conflicts())
                    .extracting(ClaimConflict::claims)
                    .containsExactly(conflict.claims());
            for (Claim left : conflict.claims()) {
                List<Claim> rest = new ArrayList<>(conflict.claims());
                rest.remove(left);
                assertThat(Claims.conflicts(rest, NONE).conflicts()).isEmpty();
            }
        }
    }

    @Property
    void order_doesNotMatter(@ForAll("claims") List<Template> claims, @ForAll Random random) {
        List<Template> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        assertThat(conflicts(shuffled)).isEqualTo(conflicts(claims));
    }

    @Property
    void widerClaims_haveNoNewConflict(@ForAll("claims") List<Template> claims) {
        if (conflicts(claims).conflicts().isEmpty()) {
            List<Template> wider = claims.stream().map(Template::widened).toList();
            assertThat(conflicts(wider).conflicts()).isEmpty();
        }
    }

    @Property
    void fewerClaims_haveNoNewConflict(@ForAll("claims") List<Template> claims) {
        List<ClaimConflict> all = conflicts(claims).conflicts();
        List<Template> fewer = claims.subList(1, claims.size());
        assertThat(new LinkedHashSet<>(all)).containsAll(conflicts(fewer).conflicts());
    }
}
