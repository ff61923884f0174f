// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.arbitrary.Datasets;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.json.sdmx.SdmxTexts.Table;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SdmxLawsTest {
    @Provide
    Arbitrary<Table> tables() {
        return SdmxTexts.tables();
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return Arbitraries.oneOf(Datasets.any(), Datasets.cubes());
    }

    private static Set<Integer> someDimensions(Table table, Random random) {
        Set<Integer> some = new HashSet<>();
        some.add(random.nextInt(table.sizes().size()));
        if (random.nextBoolean()) {
            some.add(random.nextInt(table.sizes().size()));
        }
        return some;
    }

    private static String anyLayout(Table table, Random random) {
        boolean isOfLatest = random.nextBoolean();
        Set<Integer> atObservation = someDimensions(table, random);
        return random.nextBoolean() || atObservation.size() == table.sizes().size()
                ? SdmxTexts.flat(table, isOfLatest)
                : SdmxTexts.series(table, atObservation, isOfLatest);
    }

    @Property
    void everyLayout_hasTheSameObservations(@ForAll("tables") Table table, @ForAll Random random) {
        SdmxMessage message = SdmxJson.readDocument(anyLayout(table, random));

        assertThat(SdmxTexts.observations(message)).isEqualTo(table.observations());
    }

    @Property
    void orderOfMembers_changesNothing(@ForAll("tables") Table table, @ForAll Random random) {
        String shuffled = SdmxTexts.shuffled(SdmxTexts.flat(table, random.nextBoolean()), random);

        // Jackson's tree holds numbers as decimals, which shows 1.5E3 and -0 with other digits.
        Set<String> numbers = new HashSet<>();
        SdmxTexts.observations(SdmxJson.readDocument(shuffled)).forEach(text -> numbers.add(plain(text)));
        Set<String> expected = new HashSet<>();
        table.observations().forEach(text -> expected.add(plain(text)));
        assertThat(numbers).isEqualTo(expected);
    }

    private static String plain(String observation) {
        return observation
                .replace("} 1.5E3 {", "} 1.5E+3 {")
                .replace("} -0 {", "} 0 {")
                .replace("} 1e-30 {", "} 1E-30 {");
    }

    @Property
    void messageOfVersion2_isReadEqual(@ForAll("tables") Table table, @ForAll Random random) {
        Set<Integer> atObservation = someDimensions(table, random);
        SdmxMessage message = SdmxJson.readDocument(
                atObservation.size() == table.sizes().size()
                        ? SdmxTexts.flat(table, true)
                        : SdmxTexts.series(table, atObservation, true));

        String written = SdmxJson.write(message);

        assertThat(SdmxJson.readDocument(written)).isEqualTo(message).hasSameHashCodeAs(message);
        assertThat(SdmxJson.write(SdmxJson.readDocument(written))).isEqualTo(written);
    }

    @Property
    void writtenMessage_hasTheSameObservations(@ForAll("tables") Table table, @ForAll Random random) {
        SdmxMessage message = SdmxJson.readDocument(anyLayout(table, random));

        SdmxMessage again = SdmxJson.readDocument(SdmxJson.write(message));

        assertThat(again.observations().toList())
                .isEqualTo(message.observations().toList());
    }

    @Property
    void duplicateKey_isRejected(@ForAll("tables") Table table, @ForAll Random random) {
        String text = SdmxTexts.flat(table, true);
        int start = text.indexOf("\"observations\":{") + "\"observations\":{".length();
        if (table.cells().isEmpty()) {
            return;
        }
        String key = text.substring(start, text.indexOf('"', start + 1) + 1);
        int end = text.lastIndexOf("}}]}}");
        String twice = text.substring(0, end) + "," + key + ":[9]" + text.substring(end);

        assertThatThrownBy(() -> SdmxJson.readDocument(twice))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageEndingWith(
                        "Observation must have a unique key, but " + key.replace('"', '\'') + " is repeated");
    }

    @Property
    void truncatedText_isRejected(@ForAll("tables") Table table, @ForAll Random random) {
        String text = anyLayout(table, random);
        String cut = text.substring(0, 1 + random.nextInt(text.length() - 1));

        assertThatThrownBy(() -> SdmxJson.readDocument(cut))
                .isInstanceOfSatisfying(
                        JsonFormatException.class,
                        rejected -> assertThat(rejected.line()).isPositive());
    }

    @Property
    void writtenDataset_isReadEqual(@ForAll("datasets") Dataset dataset) {
        assertThat(SdmxJson.readDocument(SdmxJson.write(SdmxMessage.from(dataset)))
                        .toDataset())
                .isEqualTo(dataset);
    }
}
