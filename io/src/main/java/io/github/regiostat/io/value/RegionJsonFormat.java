// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.region.FormerCode;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionName;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import io.github.regiostat.region.Succession;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code "CN-BJ"} for a region of the registry and, in a document, for a declared region. Otherwise, and in its
 * declaration, an object: {@code {"code": "local:jing-jin-ji", "kind": "group", "names": {"en":
 * "Beijing-Tianjin-Hebei"}, "members": ["CN-BJ", "CN-TJ", "CN-HE"]}}.
 *
 * <p>An object with only a code is a region known by its code. {@code {"code": "CN", "includes": ["HK", "MO"]}} is a
 * region of the registry as a source defines it, and so is {@code {"code": "CN-SC", "territoryOn": "2024-12-31"}}.
 */
public final class RegionJsonFormat extends AbstractJsonFormat<Region> {
    public static final RegionJsonFormat INSTANCE = new RegionJsonFormat();
    private static final List<String> NAMES = List.of(
            "code",
            "otherCodes",
            "formerCodes",
            "kind",
            "names",
            "otherNames",
            "parents",
            "members",
            "includes",
            "territoryOn",
            "successors");

    private RegionJsonFormat() {
        super(Region.class);
    }

    @Override
    public <E extends Exception> void write(Region value, RegiostatWriter<E> out) throws E {
        if (!out.isAlone() || Regions.isRegistered(value)) {
            out.text(value.code().toString());
        } else {
            writeWhole(value, out);
        }
    }

    /** Writes a region as a document declares it. */
    public <E extends Exception> void writeWhole(Region value, RegiostatWriter<E> out) throws E {
        out.startObject();
        out.text("code", value.code().toString());
        if (RegionContent.isKnownButForTerritory(value)) {
            writeTerritory(value, out);
        } else if (!RegionContent.isKnownByCode(value)) {
            out.texts(
                    "otherCodes",
                    value.otherCodes().stream().map(RegionCode::toString).toList());
            out.list("formerCodes", value.formerCodes(), FormerCodeJsonFormat.INSTANCE);
            out.text("kind", value.kind().code());
            out.map("names", value.names(), out::text);
            out.list("otherNames", value.otherNames(), RegionNameJsonFormat.INSTANCE);
            out.list("parents", value.parents(), MembershipJsonFormat.INSTANCE);
            out.list("members", value.memberships(), MembershipJsonFormat.INSTANCE);
            writeTerritory(value, out);
            out.list("successors", value.successors(), SuccessionJsonFormat.INSTANCE);
        }
        out.endObject();
    }

    private <E extends Exception> void writeTerritory(Region value, RegiostatWriter<E> out) throws E {
        out.list("includes", value.includes(), included -> write(included, out));
        out.text("territoryOn", value.territoryOn());
    }

    @Override
    public <E extends Exception> Region read(RegiostatReader<E> in) throws E {
        Declarations declarations = in.declarations();
        if (in.isAt(Token.TEXT)) {
            RegionCode code = in.text("Region", RegionCode::parse);
            return declarations == null ? standard(code, in) : declarations.region(code, in);
        }
        if (declarations != null) {
            throw in.unexpected("Region", "the code of a region in \"regions\" or the registry");
        }
        if (!in.isAt(Token.START_OBJECT)) {
            throw in.unexpected("Region", "the code of a region of the registry, or an object");
        }
        return readWhole(in);
    }

    /** Reads a region that is named by its code, by a name such as {@code "Beijing"}, or by an object. */
    public <E extends Exception> Region readNamed(RegiostatReader<E> in) throws E {
        if (!in.isAt(Token.TEXT)) {
            return read(in);
        }
        Declarations declarations = in.declarations();
        return (declarations == null ? new Declarations() : declarations).region(in.text("Region"), in);
    }

    private static <E extends Exception> Region standard(RegionCode code, RegiostatReader<E> in) throws E {
        return RegionContent.find(code)
                .orElseThrow(() -> in.failure("Region must be in the registry to be written as its code,"
                        + " or an object such as {\"code\": \"" + code + "\"}, but was "
                        + Text.quote(code.toString())));
    }

    /** Reads a region as a document declares it. */
    <E extends Exception> Region readWhole(RegiostatReader<E> outer) throws E {
        RegiostatReader<E> in = outer.inRegion();
        Parts parts = new Parts();
        MemberReader<E> members = in.members("Region", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "code" -> parts.code = in.text("Region", RegionCode::parse);
                case "otherCodes" ->
                    parts.otherCodes = in.list("Other codes", () -> in.text("Other code", RegionCode::parse));
                case "formerCodes" -> parts.formerCodes = in.list("Former codes", FormerCodeJsonFormat.INSTANCE);
                case "kind" -> parts.kind = in.text("Region kind", RegionKind::ofCode);
                case "names" -> parts.readNames(in);
                case "otherNames" -> parts.otherNames = in.list("Other names", RegionNameJsonFormat.INSTANCE);
                case "parents" -> parts.parents = in.list("Parents", MembershipJsonFormat.INSTANCE);
                case "members" -> parts.members = in.list("Members", MembershipJsonFormat.INSTANCE);
                case "includes" -> parts.includes = in.list("Included territories", () -> read(in));
                case "territoryOn" -> parts.territoryOn = in.date("Day of the territory");
                case "successors" -> parts.successors = in.list("Successors", SuccessionJsonFormat.INSTANCE);
                default -> throw new IllegalStateException(name);
            }
        }
        members.require("code");
        if (parts.kind == null) {
            members.reject(
                    "without \"kind\"",
                    "otherCodes",
                    "formerCodes",
                    "names",
                    "otherNames",
                    "parents",
                    "members",
                    "successors");
        }
        return in.checked(() -> parts.region(in.declarations()));
    }

    private static final class Parts {
        private @Nullable RegionCode code;
        private @Nullable RegionKind kind;
        private List<RegionCode> otherCodes = List.of();
        private List<FormerCode> formerCodes = List.of();
        private Map<String, String> names = Map.of();
        private List<RegionName> otherNames = List.of();
        private List<Membership> parents = List.of();
        private List<Membership> members = List.of();
        private List<Region> includes = List.of();
        private @Nullable LocalDate territoryOn;
        private List<Succession> successors = List.of();

        <E extends Exception> void readNames(RegiostatReader<E> in) throws E {
            RegionCode named = RegionCode.of(RegionScheme.LOCAL, "named");
            Set<String> languages = new HashSet<>();
            names = in.map("Names", language -> {
                String name = in.text("Name");
                if (!languages.addAll(in.checked(() -> Region.builder(named, RegionKind.OTHER)
                        .name(language, name)
                        .build()
                        .names()
                        .keySet()))) {
                    throw in.failure("Region must have one name per language, but " + Text.quote(language)
                            + " is the language of another name");
                }
                return name;
            });
        }

        Region region(@Nullable Declarations declarations) {
            RegionCode primary = Objects.requireNonNull(code, "code");
            if (kind == null) {
                Region known = RegionContent.find(primary).orElseGet(() -> Region.unregistered(primary));
                return RegionContent.withTerritory(known, includes, Optional.ofNullable(territoryOn));
            }
            Optional<Region> known = RegionContent.declaredByEarlierVersion(primary, kind);
            if (known.isPresent()) {
                return known.get();
            }
            if (declarations != null) {
                declarations.requireFewPaths(
                        primary,
                        Stream.of(
                                        parents,
                                        members,
                                        includes.stream().map(Membership::of).toList())
                                .flatMap(List::stream)
                                .toList());
            }
            Region.Builder builder = Region.builder(primary, kind);
            otherCodes.forEach(builder::otherCode);
            formerCodes.forEach(builder::formerCode);
            names.forEach(builder::name);
            otherNames.forEach(builder::otherName);
            parents.forEach(builder::parent);
            members.forEach(builder::member);
            includes.forEach(builder::including);
            successors.forEach(builder::successor);
            if (territoryOn != null) {
                builder.territoryOn(territoryOn);
            }
            return builder.build();
        }
    }
}
