// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.source.Source;
import java.util.List;

/** {@code {"publisher": "National Bureau of Statistics", "vintage": "2024"}}. */
public final class SourceJsonFormat extends AbstractJsonFormat<Source> {
    public static final SourceJsonFormat INSTANCE = new SourceJsonFormat();
    private static final List<String> NAMES =
            List.of("publisher", "title", "url", "licence", "published", "accessed", "vintage");

    private SourceJsonFormat() {
        super(Source.class);
    }

    @Override
    public <E extends Exception> void write(Source value, RegiostatWriter<E> out) throws E {
        out.startObject();
        out.text("publisher", value.publisher());
        out.text("title", value.title());
        out.text("url", value.url());
        out.text("licence", value.licence());
        out.text("published", value.published());
        out.text("accessed", value.accessed());
        out.text("vintage", value.vintage());
        out.endObject();
    }

    @Override
    public <E extends Exception> Source read(RegiostatReader<E> in) throws E {
        // Built after each member, so that an exception has the location of the rejected member.
        Source.Builder builder = Source.builder("unnamed");
        MemberReader<E> members = in.members("Source", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "publisher" -> builder.publisher(in.text("Publisher"));
                case "title" -> builder.title(in.text("Title"));
                case "url" -> in.text("URL", builder::url);
                case "licence" -> builder.licence(in.text("Licence"));
                case "published" -> builder.published(in.date("Date of publication"));
                case "accessed" -> builder.accessed(in.date("Date of access"));
                case "vintage" -> builder.vintage(in.text("Vintage"));
                default -> throw new IllegalStateException(name);
            }
            in.checked(builder::build);
        }
        members.require("publisher");
        return builder.build();
    }
}
