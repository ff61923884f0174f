// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.Declarations;
import io.github.regiostat.io.value.ReferenceCollector;
import io.github.regiostat.io.value.RegionJsonFormat;
import io.github.regiostat.io.value.RegiostatReader;
import io.github.regiostat.io.value.RegiostatWriter;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code {"regiostat": 1, "regions": […], "claims": […]}}, or only the array of claims. The version may be left out, as
 * in tool calls.
 */
final class ClaimDocumentJsonFormat extends AbstractJsonFormat<ClaimDocument> {
    static final ClaimDocumentJsonFormat INSTANCE = new ClaimDocumentJsonFormat(List.of());
    private static final List<String> NAMES = List.of("regiostat", "regions", "claims");

    /** The errors after which no further claim is read. */
    private static final int MAX_ERRORS = 1000;

    private final List<Region> known;

    private ClaimDocumentJsonFormat(Collection<Region> known) {
        super(ClaimDocument.class);
        this.known = List.copyOf(known);
    }

    /** Returns a format in which claims refer to regions that the document does not declare. */
    static ClaimDocumentJsonFormat withRegions(Collection<Region> known) {
        return new ClaimDocumentJsonFormat(known);
    }

    @Override
    public <E extends Exception> void write(ClaimDocument value, RegiostatWriter<E> alone) throws E {
        RegiostatWriter<E> out = alone.inDocument();
        ReferenceCollector references = new ReferenceCollector();
        value.claims().forEach(claim -> addRegions(claim.claim(), references));
        out.startObject();
        out.whole("regiostat", RegiostatWriter.VERSION);
        out.list("regions", references.regions(), region -> RegionJsonFormat.INSTANCE.writeWhole(region, out));
        out.name("claims");
        out.list(value.claims(), claim -> ClaimJsonFormat.INSTANCE.write(claim, out));
        out.endObject();
    }

    private static <C extends Claim> void addRegions(C claim, ReferenceCollector references) {
        ClaimKind<C> kind = ClaimKinds.of(claim);
        kind.keysOf().apply(claim).forEach(key -> {
            references.add(key.region());
            key.counterpart().ifPresent(counterpart -> counterpart.regions().forEach(references::add));
        });
        kind.membersOf().apply(claim).among().forEach(references::add);
    }

    @Override
    public <E extends Exception> ClaimDocument read(RegiostatReader<E> alone) throws E {
        Declarations declarations = Declarations.ofKnown(known);
        RegiostatReader<E> in = alone.in(declarations);
        if (in.isAt(Token.START_ARRAY)) {
            return new ClaimDocument(claims(in));
        }
        if (!in.isAt(Token.START_OBJECT)) {
            throw in.unexpected("Claims", "an object with \"claims\", or an array of claims");
        }
        List<IdentifiedClaim> claims = List.of();
        MemberReader<E> members = in.members("Document of claims", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "regiostat" -> in.requireVersion();
                case "regions" -> {
                    members.reject("before \"regions\", which they refer to", "claims");
                    in.forEach("Regions", () -> declarations.readRegion(in));
                }
                case "claims" -> claims = claims(in);
                default -> throw new IllegalStateException(name);
            }
        }
        members.require("claims");
        return new ClaimDocument(claims);
    }

    /** Reads the claims, and after an invalid one the next, so that all errors are reported. */
    private static <E extends Exception> List<IdentifiedClaim> claims(RegiostatReader<E> in) throws E {
        Set<String> ids = new HashSet<>();
        List<IdentifiedClaim> claims = new ArrayList<>();
        List<JsonFormatException> errors = new ArrayList<>();
        in.forEach("Claims", () -> {
            boolean isOpen = in.isAt(Token.START_OBJECT) || in.isAt(Token.START_ARRAY);
            int depth = in.tokens().depth() - (isOpen ? 1 : 0);
            try {
                claims.add(claim(ids, in));
            } catch (JsonFormatException invalid) {
                errors.add(invalid);
                if (depth < 0 || errors.size() == MAX_ERRORS) {
                    throw JsonFormatException.ofAll(errors);
                }
                skipTo(depth, in);
            }
            return claims;
        });
        if (!errors.isEmpty()) {
            throw JsonFormatException.ofAll(errors);
        }
        return claims;
    }

    private static <E extends Exception> void skipTo(int depth, RegiostatReader<E> in) throws E {
        while (in.tokens().depth() > depth) {
            in.next();
        }
    }

    private static <E extends Exception> IdentifiedClaim claim(Set<String> ids, RegiostatReader<E> in) throws E {
        IdentifiedClaim claim = ClaimJsonFormat.INSTANCE.readIdentified(in);
        if (claim.id().isPresent() && !ids.add(claim.id().get())) {
            throw in.failure("Ids must be unique in a document, but "
                    + Text.quote(claim.id().get()) + " occurs twice");
        }
        return claim;
    }
}
