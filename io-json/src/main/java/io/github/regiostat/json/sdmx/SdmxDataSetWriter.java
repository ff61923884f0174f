// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.io.token.TokenWriter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes data sets as SDMX-JSON 2.1, in series or flat as they were read. */
final class SdmxDataSetWriter {
    private static final List<String> TEXTS =
            List.of("reportingBegin", "reportingEnd", "validFrom", "validTo", "publicationYear", "publicationPeriod");
    private static final Set<String> WRITTEN = Set.of(
            "links", "reportingBegin", "reportingEnd", "validFrom", "validTo", "publicationYear", "publicationPeriod");

    private final SdmxMemberWriter members;
    private final TokenWriter<RuntimeException> out;

    SdmxDataSetWriter(SdmxMemberWriter members) {
        this.members = members;
        this.out = members.tokens();
    }

    void write(SdmxDataSet dataSet) {
        out.startObject();
        out.name("structure");
        out.number(Integer.toString(dataSet.structureIndex()));
        members.text("action", dataSet.action().code());
        members.links(dataSet.links());
        TEXTS.forEach(
                name -> members.text(name, RawMembers.of(dataSet.members()).text(name)));
        members.members(dataSet.members(), Set.of(), WRITTEN);
        members.indexes("annotations", dataSet.annotations());
        members.array("attributes", RawArrays.elements(dataSet.ownAttributes()));
        groups(dataSet.groups());
        SeriesColumns series = dataSet.series();
        if (series == null) {
            if (dataSet.size() > 0) {
                observations(dataSet, 0, dataSet.size());
            }
        } else {
            series(dataSet, series);
        }
        out.endObject();
    }

    private void groups(DimensionGroups groups) {
        if (groups.size() == 0) {
            return;
        }
        out.name("dimensionGroupAttributes");
        out.startObject();
        for (int group = 0; group < groups.size(); group++) {
            out.name(groups.keys().text(group));
            members.array(groups.lists().elements(groups.code(group)));
        }
        out.endObject();
    }

    private void series(SdmxDataSet dataSet, SeriesColumns all) {
        out.name("series");
        out.startObject();
        for (int series = 0; series < all.size(); series++) {
            out.name(all.keys().text(series));
            out.startObject();
            members.array("annotations", all.annotationLists().elements(all.annotations(series)));
            members.array("attributes", all.attributeLists().elements(all.attributes(series)));
            if (all.start(series) < all.start(series + 1)) {
                observations(dataSet, all.start(series), all.start(series + 1));
            }
            out.endObject();
        }
        out.endObject();
    }

    private void observations(SdmxDataSet dataSet, int start, int end) {
        ObservationTable rows = dataSet.rows();
        out.name("observations");
        out.startObject();
        for (int row = start; row < end; row++) {
            out.name(rows.keys().text(row));
            observation(rows, row, dataSet.isData());
        }
        out.endObject();
    }

    private void observation(ObservationTable rows, int row, boolean isData) {
        List<@Nullable String> tail = rows.lists().elements(rows.tail(row));
        out.startArray();
        int values = isData || !tail.isEmpty() ? rows.cells().size() : lastValue(rows, row);
        for (int i = 0; i < values; i++) {
            members.json(rows.cells().get(i).json(row));
        }
        tail.forEach(members::json);
        out.endArray();
    }

    /** Returns the number of values without trailing missing ones. */
    private static int lastValue(ObservationTable rows, int row) {
        int last = rows.cells().size();
        while (last > 0 && rows.cells().get(last - 1).json(row).equals(RawArrays.NULL)) {
            last--;
        }
        return last;
    }
}
