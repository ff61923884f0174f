// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.RegiostatReader;
import io.github.regiostat.io.value.RegiostatWriter;
import io.github.regiostat.region.RegionBook;
import java.util.List;

/** A region book as a document that only declares regions. */
final class RegionBookJsonFormat extends AbstractJsonFormat<RegionBook> {
    static final RegionBookJsonFormat INSTANCE = new RegionBookJsonFormat();
    private static final List<String> NAMES = List.of("regiostat", "regions");

    private RegionBookJsonFormat() {
        super(RegionBook.class);
    }

    @Override
    public <E extends Exception> void write(RegionBook value, RegiostatWriter<E> alone) throws E {
        RegiostatWriter<E> out = alone.inDocument();
        out.startObject();
        DocumentJsonFormat.writeDeclarations(Document.declarationsOf(value), out);
        out.endObject();
    }

    @Override
    public <E extends Exception> RegionBook read(RegiostatReader<E> alone) throws E {
        Document.Builder regions = Document.builder();
        DocumentJsonFormat.Contents<E> contents = new DocumentJsonFormat.Contents<>(alone, regions, measurement -> {});
        MemberReader<E> members = alone.members("Region book", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            contents.read(name);
        }
        members.require("regiostat");
        return alone.checked(() -> regions.build().regionBook());
    }
}
