// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.chart.Chart;
import io.github.regiostat.chart.ChartForm;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        customSynopsis = "regiostat chart FILE [-o=OUT] [--indicator=ID] [--region=CODE,...]%n"
                + "                [--period=PERIOD] [--kind=KIND] [--title=TEXT] [--note=TEXT]%n"
                + "                [--width=PIXELS] [--height=PIXELS] [--language=TAG] [--table]%n"
                + "                [--from=FORMAT] [--mapping=MAPPING]"
                + TableOptions.SYNOPSIS
                + " [--max-bytes=BYTES]",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class ChartCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Parameters(paramLabel = "FILE", description = InputOptions.FILE)
    private String name = "";

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            description = "The id of the indicator; required if the file has several units.")
    private @Nullable String indicator;

    @Option(
            names = "--region",
            paramLabel = "CODE",
            split = ",",
            description = "The regions, by code or name; by default all. A chart has at most 4 lines.")
    private List<String> regions = new ArrayList<>();

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

    @Option(names = "--width", paramLabel = "PIXELS", description = "The width, from 280 to 4000; by default 640.")
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

    @Option(
            names = "--table",
            description = "Writes HTML instead: the chart, and a table of the figures that unfolds below it.")
    private boolean hasTable;

    @Mixin
    private final MappingOption mapping = new MappingOption();

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
        try (InputFile file = input.file(name, streams)) {
            FileData data =
                    FormatReaders.data(file, input.formatOf(file), mapping.read(input.size(), streams), input.tables());
            String text = drawn(selected(data.dataset()));
            output.write(streams, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            data.reportRemarks(name, streams);
        }
        return 0;
    }

    private Dataset selected(Dataset dataset) throws InvalidRequestException {
        Dataset selected = dataset;
        if (indicator != null) {
            selected = selected.onlyIndicator(indicator);
            requireAny(selected, "--indicator", "indicators are " + ids(dataset));
        }
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
        requireOneUnit(selected);
        return selected;
    }

    private static void requireOneUnit(Dataset selected) throws InvalidRequestException {
        if (selected.units().size() > 1) {
            throw new InvalidRequestException("Figures of a chart must have one unit, but the file has "
                    + selected.units().size() + "; select an indicator with --indicator: " + ids(selected));
        }
    }

    private static String ids(Dataset dataset) {
        return dataset.indicators().stream()
                .<String>map(Indicator::id)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void requireAny(Dataset selected, String option, String remedy) throws InvalidRequestException {
        if (selected.isEmpty()) {
            throw new InvalidRequestException(
                    "Option " + option + " must select a measurement of the file, but selects none; " + remedy);
        }
    }

    private String drawn(Dataset dataset) throws InvalidRequestException {
        try {
            Chart chart = Chart.of(dataset);
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
