// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.region.RegionName;
import io.github.regiostat.region.RegionNameType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"name": "Burma", "language": "en", "type": "former", "to": "1989-06-18"}}, where the dates are optional and
 * the end is exclusive.
 */
public final class RegionNameJsonFormat extends AbstractJsonFormat<RegionName> {
    public static final RegionNameJsonFormat INSTANCE = new RegionNameJsonFormat();
    private static final List<String> NAMES = List.of("name", "language", "type", "from", "to");

    private RegionNameJsonFormat() {
        super(RegionName.class);
    }

    @Override
    public <E extends Exception> void write(RegionName value, RegiostatWriter<E> out) throws E {
        out.startObject();
        out.text("name", value.text());
        out.text("language", value.language());
        out.text("type", value.type().code());
        out.text("from", value.from());
        out.text("to", value.to());
        out.endObject();
    }

    @Override
    public <E extends Exception> RegionName read(RegiostatReader<E> in) throws E {
        @Nullable String text = null;
        @Nullable String language = null;
        @Nullable RegionNameType type = null;
        @Nullable LocalDate from = null;
        @Nullable LocalDate to = null;
        MemberReader<E> members = in.members("Other name", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "name" -> text = in.text("Name of a region", RegionNameJsonFormat::checkedName);
                case "language" -> language = in.text("Language", RegionNameJsonFormat::checkedLanguage);
                case "type" -> type = in.text("Type of a region name", RegionNameType::ofCode);
                case "from" -> from = in.date("First day");
                case "to" -> to = in.date("End");
                default -> throw new IllegalStateException(name);
            }
        }
        members.require("name", "language", "type");
        RegionName undated = RegionName.of(
                Objects.requireNonNull(type, "type"),
                Objects.requireNonNull(language, "language"),
                Objects.requireNonNull(text, "text"));
        return dated(undated, from, to, in);
    }

    private static String checkedName(String text) {
        return RegionName.of(RegionNameType.COMMON, "en", text).text();
    }

    private static String checkedLanguage(String tag) {
        return RegionName.of(RegionNameType.COMMON, tag, "name").language();
    }

    private static <E extends Exception> RegionName dated(
            RegionName name, @Nullable LocalDate from, @Nullable LocalDate to, RegiostatReader<E> in) throws E {
        return in.checked(() -> {
            RegionName started = from == null ? name : name.since(from);
            return to == null ? started : started.until(to);
        });
    }
}
