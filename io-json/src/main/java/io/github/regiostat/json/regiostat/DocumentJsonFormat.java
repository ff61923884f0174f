// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.parser.RowOutput;
import io.github.regiostat.io.parser.RowText;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.CodeListJsonFormat;
import io.github.regiostat.io.value.Declarations;
import io.github.regiostat.io.value.IndicatorJsonFormat;
import io.github.regiostat.io.value.MeasurementJsonFormat;
import io.github.regiostat.io.value.MemberNames;
import io.github.regiostat.io.value.RateJsonFormat;
import io.github.regiostat.io.value.RatesJsonFormat;
import io.github.regiostat.io.value.RegionJsonFormat;
import io.github.regiostat.io.value.RegiostatReader;
import io.github.regiostat.io.value.RegiostatWriter;
import io.github.regiostat.io.value.WrittenMeasurement;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A document, or the first line of a stream, which has declarations only. */
final class DocumentJsonFormat extends AbstractJsonFormat<Document> {
    static final DocumentJsonFormat INSTANCE =
            new DocumentJsonFormat("Document", List.of("codeLists", "rates", "measurements", "policyCounts"));
    static final DocumentJsonFormat DECLARATIONS = new DocumentJsonFormat("First line", List.of());

    private final String what;
    private final List<String> names;

    private DocumentJsonFormat(String what, List<String> contents) {
        super(Document.class);
        this.what = what;
        this.names = MemberNames.of(List.of("regiostat", "regions", "indicators"), contents);
    }

    @Override
    public <E extends Exception> void write(Document value, RegiostatWriter<E> alone) throws E {
        RegiostatWriter<E> out = alone.inDocument();
        out.startObject();
        writeDeclarations(value, out);
        if (names.contains("measurements")) {
            writeCodeLists(value.codeLists(), out);
            out.list("rates", value.rates().rates(), RateJsonFormat.INSTANCE);
            writeMeasurements(value.measurements(), out);
            out.list("policyCounts", value.policyCounts(), PolicyCountJsonFormat.INSTANCE);
        } else if (!value.equals(declarationsOf(value))) {
            throw new IllegalArgumentException("First line must have only regions and indicators, but was a " + value
                    + (value.codeLists().isEmpty() ? "" : " with code lists"));
        }
        out.endObject();
    }

    private static <E extends Exception> void writeMeasurements(
            List<Measurement<?>> measurements, RegiostatWriter<E> out) throws E {
        if (!measurements.isEmpty() && out.tokens() instanceof RowOutput output) {
            RowTexts texts = new RowTexts(
                    Set.of(),
                    written -> output.rowText(tokens -> MeasurementJsonFormat.INSTANCE.write(written, out.to(tokens))));
            out.list("measurements", measurements, measurement -> {
                texts.write(measurement);
                output.row(texts.utf8(), texts.length());
            });
        } else {
            out.list("measurements", measurements, MeasurementJsonFormat.INSTANCE);
        }
    }

    static <E extends Exception> void writeDeclarations(Document value, RegiostatWriter<E> out) throws E {
        out.whole("regiostat", Document.VERSION);
        out.list("regions", value.regions(), region -> RegionJsonFormat.INSTANCE.writeWhole(region, out));
        out.list("indicators", value.indicators(), each -> IndicatorJsonFormat.INSTANCE.writeWhole(each, out));
    }

    static <E extends Exception> void writeCodeLists(Map<String, CodeList> codeLists, RegiostatWriter<E> out) throws E {
        out.map("codeLists", codeLists, list -> CodeListJsonFormat.INSTANCE.write(list, out));
    }

    private static Document declarationsOf(Document document) {
        Document.Builder builder = Document.builder();
        document.regions().forEach(builder::region);
        document.indicators().forEach(builder::indicator);
        return builder.build();
    }

    @Override
    public <E extends Exception> Document read(RegiostatReader<E> alone) throws E {
        Document.Builder builder = Document.builder();
        Contents<E> contents = new Contents<>(alone, builder, new DocumentRows(builder));
        MemberReader<E> members = alone.members(what, names);
        for (String name = members.next(); name != null; name = members.next()) {
            contents.read(name);
        }
        members.require("regiostat");
        return alone.checked(builder::build);
    }

    /** Adds the measurements of a document to its builder. */
    private record DocumentRows(Document.Builder builder) implements MeasurementSink {
        @Override
        public void accept(WrittenMeasurement row) {
            builder.measurement(row.measurement());
        }

        @Override
        public void codeList(String dimension, CodeList codeList) {
            builder.codeList(dimension, codeList);
        }
    }

    /** The contents of a document as they are read, with the declarations so far. */
    static final class Contents<E extends Exception> {
        private final Document.Builder builder;
        private final MeasurementSink measurements;
        private final Declarations declarations = new Declarations();
        private final Set<String> ids = new HashSet<>();
        private final RegiostatReader<E> in;
        private boolean referring;

        /** Measurements go to the sink, the other contents to the builder. */
        Contents(RegiostatReader<E> alone, Document.Builder builder, MeasurementSink measurements) {
            this.builder = builder;
            this.measurements = measurements;
            this.in = alone.in(declarations);
        }

        void read(String name) throws E {
            switch (name) {
                case "regiostat" -> in.requireVersion();
                case "regions" -> {
                    requireFirst(name);
                    in.list("Regions", () -> declarations.readRegion(in)).forEach(builder::region);
                }
                case "indicators" -> {
                    requireFirst(name);
                    in.list("Indicators", this::indicator).forEach(builder::indicator);
                }
                case "codeLists" ->
                    in.map("Code lists", dimension -> CodeListJsonFormat.INSTANCE.read(in))
                            .forEach(measurements::codeList);
                case "rates" -> readRates();
                case "measurements" -> {
                    referring = true;
                    readMeasurements();
                }
                case "policyCounts" -> {
                    referring = true;
                    builder.policyCounts(in.list("Policy counts", this::policyCount));
                }
                default -> throw new IllegalStateException(name);
            }
        }

        private void requireFirst(String name) throws E {
            if (referring) {
                throw in.failure("Document must have \"" + name
                        + "\" before \"measurements\" and \"policyCounts\", which refer to them,"
                        + " but has it after these");
            }
        }

        private Indicator<?> indicator() throws E {
            Indicator<?> indicator = IndicatorJsonFormat.INSTANCE.readWhole(in);
            if (!declarations.add(indicator)) {
                throw in.failure(
                        "Indicator must be declared once, but " + Text.quote(indicator.id()) + " is declared twice");
            }
            return indicator;
        }

        private void readRates() throws E {
            List<ExchangeRate> rates = RatesJsonFormat.readList(in);
            rates.forEach(builder::rate);
            in.checked(() -> {
                Document.Builder alone = Document.builder();
                rates.forEach(alone::rate);
                return alone.build();
            });
        }

        private void readMeasurements() throws E {
            RowPatterns patterns = new RowPatterns(measurements, ids::add);
            RowText text = in.tokens() instanceof RowText rows ? rows : null;
            if (text != null && in.isAt(Token.START_ARRAY)) {
                text.startRows();
            }
            in.forEach("Measurements", () -> {
                WrittenMeasurement written = MeasurementJsonFormat.INSTANCE.readWritten(in);
                requireNew(written.measurement().id());
                in.checked(() -> {
                    measurements.accept(written);
                    return written;
                });
                if (text != null) {
                    text.lastRow((row, start, end) -> patterns.learn(written, row, start, end));
                    text.takeRows(patterns);
                }
                return written;
            });
        }

        private PolicyCount policyCount() throws E {
            PolicyCount count = PolicyCountJsonFormat.INSTANCE.read(in);
            requireNew(count.id());
            return count;
        }

        private void requireNew(Optional<String> id) throws E {
            if (id.isPresent() && !ids.add(id.get())) {
                throw in.failure("Ids must be unique in a document, but " + Text.quote(id.get()) + " occurs twice");
            }
        }
    }
}
