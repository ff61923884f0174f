// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.chart.Chart;
import io.github.regiostat.chart.ChartForm;
import io.github.regiostat.chart.ChartOptions;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code regiostat chart FILE -o gdp.svg}: the figures of a file as SVG. */
@Command(
        name = "chart",
        description = "Draws the figures of a file as SVG: lines over the periods, or bars of the regions if there is"
                + " one period.",
        customSynopsis = "regiostat chart FILE [-o=OUT] [--indicator=ID]... [--region=CODE,...]%n"
                + "                [--period=PERIOD] [--kind=KIND] [--highlight=CODE,...]%n"
                + "                [--panels] [--order=ORDER] [--names=NAMES] [--light]%n"
                + "                [--title=TEXT] [--note=TEXT] [--width=PIXELS]%n"
                + "                [--height=PIXELS] [--language=TAG] [--table]%n"
                + "                [--from=FORMAT] [--mapping=MAPPING]"
                + InputOptions.SYNOPSIS,
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class ChartCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Parameters(paramLabel = "FILE", description = InputOptions.FILE)
    private String name = "";

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            description = "The id or the name of the indicator; required if the file has several. Several of one unit"
                    + " are drawn together.")
    private List<String> indicators = new ArrayList<>();

    @Option(
            names = "--region",
            paramLabel = "CODE",
            split = ",",
            description = "The regions, by code or name; by default all.")
    private List<String> regions = new ArrayList<>();

    @Option(
            names = "--highlight",
            paramLabel = "CODE",
            split = ",",
            description = "The lines that have a colour and a label, at most 6, by the code or name of their region or"
                    + " by their label; the others are grey. By default all of up to 6, otherwise the 6 greatest.")
    private List<String> highlighted = new ArrayList<>();

    @Option(names = "--panels", description = "Draws each line in a panel of its own.")
    private boolean hasPanels;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            converter = OrderConverter.class,
            description = "The order of bars of regions: value or file; by default value.")
    private Origin order = Origin.CHART;

    @Option(
            names = "--names",
            paramLabel = "NAMES",
            converter = NamesConverter.class,
            description = "The names of regions: language, those in the language of the chart, or file, those that the"
                    + " file has; by default language.")
    private Origin names = Origin.CHART;

    @Option(names = "--light", description = "Draws light colours for every reader; by default the reader's scheme.")
    private boolean isLight;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodConverter.class,
            description = "The period that contains those of the figures, such as 2024 or 2013/2024; by default all.")
    private @Nullable TimePeriod period;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = KindConverter.class,
            description = "The kind of chart: line or bar.")
    private @Nullable ChartForm kind;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "The title; by default what the figures have in common.")
    private @Nullable String title;

    @Option(names = "--note", paramLabel = "TEXT", description = "A note below the chart.")
    private @Nullable String note;

    @Option(names = "--width", paramLabel = "PIXELS", description = "The width, from 280 to 4000; by default 480.")
    private @Nullable Integer width;

    @Option(
            names = "--height",
            paramLabel = "PIXELS",
            description =
                    "The height of a line chart, from 200 to 4000; by default 400. That of bars follows from their"
                            + " number.")
    private @Nullable Integer height;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = LanguageConverter.class,
            description = "The language of names, words and numbers, such as zh or de-CH; by default en.")
    private Locale language = Locale.ENGLISH;

    /** Endings of formats that charts are often wanted in, but not written. */
    private static final Set<String> OTHER_PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "pdf", "xlsx");

    @Option(
            names = "--table",
            description = "Writes HTML instead: the chart, and a table of the figures that unfolds below it.")
    private boolean hasTable;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ChartCommand(StandardStreams streams) {
        this.streams = streams;
    }

    /** Parses a kind of chart. */
    private static final class KindConverter implements ITypeConverter<ChartForm> {
        @Override
        public ChartForm convert(String text) {
            return switch (text) {
                case "line" -> ChartForm.LINES;
                case "bar" -> ChartForm.BARS;
                default -> throw new TypeConversionException("must be line or bar, but was '" + text + "'");
            };
        }
    }

    /** Where the order of bars or the names of regions come from. */
    private enum Origin {
        CHART,
        FILE;

        static Origin of(String text, String ofChart) {
            if (text.equals(ofChart)) {
                return CHART;
            }
            if (text.equals("file")) {
                return FILE;
            }
            throw new TypeConversionException("must be " + ofChart + " or file, but was '" + text + "'");
        }
    }

    /** Parses an order of bars. */
    private static final class OrderConverter implements ITypeConverter<Origin> {
        @Override
        public Origin convert(String text) {
            return Origin.of(text, "value");
        }
    }

    /** Parses a choice of names. */
    private static final class NamesConverter implements ITypeConverter<Origin> {
        @Override
        public Origin convert(String text) {
            return Origin.of(text, "language");
        }
    }

    /** Parses a language tag. */
    private static final class LanguageConverter implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String text) {
            try {
                Locale locale = new Locale.Builder().setLanguageTag(text).build();
                if (!locale.getLanguage().isEmpty()) {
                    return locale;
                }
            } catch (IllformedLocaleException rejected) {
                throw new TypeConversionException(
                        "must be a language tag (BCP 47) such as en, but was '" + text + "': " + rejected.getMessage());
            }
            throw new TypeConversionException("must be a language tag (BCP 47) such as en, but was '" + text + "'");
        }
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        InputReading reading = input.reading(streams);
        if (output.hasEnding(OTHER_PICTURES)) {
            throw new InvalidRequestException(
                    "Charts must be written as SVG, or as HTML with --table, but -o is the name of another format:"
                            + " end it with .svg");
        }
        try (InputFile file = input.file(name, streams)) {
            FileData data = FormatReaders.data(file, reading.formatOfOnly(file), reading);
            Dataset selected = selected(data.dataset());
            String text = drawn(selected, options(file, reading, selected));
            output.write(streams, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            reading.report(name, data.remarks(), streams);
        }
        return 0;
    }

    private Dataset selected(Dataset dataset) throws InvalidRequestException {
        IndicatorLookup lookup = new IndicatorLookup(dataset, language);
        Dataset selected = lookup.selected(indicators);
        if (!regions.isEmpty()) {
            List<Region> wanted = new ArrayList<>();
            for (String region : regions) {
                wanted.add(RegionLookup.of(region, dataset));
            }
            selected = selected.inRegions(wanted);
            requireAny(selected, "--region", "specify regions of the file");
        }
        if (period != null) {
            Dataset before = selected;
            selected = selected.within(period);
            requireAny(
                    selected,
                    "--period",
                    "periods are from " + before.periods().first() + " to "
                            + before.periods().last());
        }
        new IndicatorLookup(selected, language).requireOne(indicators);
        return selected;
    }

    private static void requireAny(Dataset selected, String option, String remedy) throws InvalidRequestException {
        if (selected.isEmpty()) {
            throw new InvalidRequestException(
                    "Option " + option + " must select a measurement of the file, but selects none; " + remedy);
        }
    }

    private ChartOptions options(InputFile file, InputReading reading, Dataset dataset) throws IOException {
        ChartOptions options = ChartOptions.DEFAULT.withHighlighted(highlighted);
        options = hasPanels ? options.withPanels() : options;
        options = order == Origin.FILE ? options.withRowsInGivenOrder() : options;
        options = isLight ? options.withLightColours() : options;
        return names == Origin.FILE ? options.withRegionNames(FileNames.of(file, reading, dataset)) : options;
    }

    private String drawn(Dataset dataset, ChartOptions options) throws InvalidRequestException {
        try {
            Chart chart = Chart.of(dataset).localized(language).withOptions(options);
            chart = chart.withSize(width == null ? chart.width() : width, height == null ? chart.height() : height);
            chart = title == null ? chart : chart.withTitle(title);
            chart = kind == null ? chart : chart.withForm(kind);
            chart = note == null ? chart : chart.withNote(note);
            return hasTable ? chart.toHtml(language) : chart.toSvg(language) + "\n";
        } catch (IllegalArgumentException rejected) {
            throw new InvalidRequestException(rejected);
        }
    }
}
