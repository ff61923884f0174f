// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.IndexBases;
import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Flag;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** The rules of the {@link Download}s: each reads the sign of its publisher, and states what the layout means. */
final class Downloads {
    private static final String COLUMNS = "columns";
    private static final String COLUMN_1 = "column 1";
    private static final String COLUMN_2 = "column 2";
    private static final String COLUMN_3 = "column 3";

    /** The pattern of quarters of INSEE, such as {@code 2024-T1}. */
    private static final String INSEE_QUARTERS = "yyyy-'T'Q";

    /** The name of the column of observations, which tells how many columns of their attributes follow. */
    private static final LazyPattern OBSERVATIONS = LazyPattern.of("v4_[0-9]");

    private static final LazyPattern SERIES_ID = LazyPattern.of("[A-Z][A-Z0-9_]+");
    private static final LazyPattern ISO_DATE = LazyPattern.of("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final LazyPattern BASE = LazyPattern.of("(?i)([0-9]{4}) ?= ?100|base (?:100 en )?([0-9]{4})");
    private static final LazyPattern DOLLARS = LazyPattern.of(
            "(?i)(?:(thousand|million|billion)s? of )?(?:current |chained )?(?:\\([0-9]{4}\\) |[0-9]{4} )?dollars"
                    + "|\\$(?: (thousand|million|billion)s?)?");
    private static final LazyPattern SURVEY = LazyPattern.of("ACS[A-Z]{2}([15])Y([0-9]{4})\\..*");

    private static final int MONTHS_PER_QUARTER = 3;
    private static final int MONTHS_PER_YEAR = 12;
    private static final int YEARS_OF_ESTIMATE = 5;

    private Downloads() {}

    static Optional<DownloadLayout> china(DownloadGrid grid) {
        if (!grid.cell(0, 0).startsWith("数据库：")) {
            return Optional.empty();
        }
        DownloadLayout.Builder layout = new DownloadLayout.Builder(List.of(), "国家统计局");
        layout.mapping().table("decimalSeparator", ".");
        boolean hasRegions = grid.rowOf("地区").isPresent();
        if (!hasRegions) {
            layout.mapping().region(Regions.of("CN"));
        }
        return Optional.of(layout.build());
    }

    static Optional<DownloadLayout> fred(DownloadGrid grid) {
        String first = grid.cell(0, 0);
        List<String> header = grid.row(0);
        boolean isFred = (first.equals("observation_date") || first.equals("DATE"))
                && header.size() > 1
                && header.stream()
                        .skip(1)
                        .allMatch(name -> SERIES_ID.matcher(name).matches());
        Set<String> dates = isFred ? grid.texts(0, 1) : Set.of();
        if (dates.isEmpty()
                || !dates.stream().allMatch(date -> ISO_DATE.matcher(date).matches())) {
            return Optional.empty();
        }
        DownloadLayout.Builder layout = new DownloadLayout.Builder(header, "Federal Reserve Bank of St. Louis")
                .roles(ConceptRole.PERIOD, first)
                .axis(COLUMNS, ConceptRole.INDICATOR)
                .usualRegion("US");
        layout.mapping().table("decimalSeparator", ".");
        frequency(dates).ifPresent(layout.mapping()::frequency);
        return Optional.of(layout.build());
    }

    /** Returns the frequency of dates that are all the first days of months, by their smallest distance. */
    private static Optional<Frequency> frequency(Set<String> dates) {
        Set<LocalDate> days = new TreeSet<>();
        dates.forEach(date -> day(date).ifPresent(days::add));
        boolean areFirst = days.size() > 1 && days.stream().allMatch(day -> day.getDayOfMonth() == 1);
        if (!areFirst) {
            return Optional.empty();
        }
        long distance = Long.MAX_VALUE;
        LocalDate previous = null;
        for (LocalDate day : days) {
            distance = previous == null ? distance : Math.min(distance, ChronoUnit.MONTHS.between(previous, day));
            previous = day;
        }
        return distance % MONTHS_PER_YEAR == 0
                ? Optional.of(Frequency.YEAR)
                : Optional.of(distance % MONTHS_PER_QUARTER == 0 ? Frequency.QUARTER : Frequency.MONTH);
    }

    private static Optional<LocalDate> day(String date) {
        return PeriodTexts.parsed(date).map(TimePeriod::start);
    }

    static Optional<DownloadLayout> ons(DownloadGrid grid) {
        return OBSERVATIONS.matcher(grid.cell(0, 0)).matches() ? onsCube(grid) : onsSeries(grid);
    }

    /** Returns the layout of observations whose dimensions are pairs of columns: codes, and their labels. */
    private static Optional<DownloadLayout> onsCube(DownloadGrid grid) {
        List<String> header = grid.row(0);
        int first = 1 + Integer.parseInt(header.get(0).substring("v4_".length()));
        if (first >= header.size() || (header.size() - first) % 2 != 0) {
            return Optional.empty();
        }
        DownloadLayout.Builder layout = new DownloadLayout.Builder(header, "Office for National Statistics")
                .roles(ConceptRole.VALUE, header.get(0))
                .usualRegion("GB");
        layout.mapping().table("decimalSeparator", ".");
        for (String name : header.subList(1, first)) {
            layout.roles(name.equalsIgnoreCase("Data Marking") ? ConceptRole.STATUS : ConceptRole.NOTE, name);
        }
        for (int code = first; code < header.size(); code += 2) {
            String label = header.get(code + 1);
            layout.roles(ConceptRole.DROPPED, header.get(code));
            if (label.equals("Time")) {
                layout.roles(ConceptRole.PERIOD, label);
            } else if (label.equals("Geography")) {
                layout.roles(ConceptRole.REGION, label);
                regionsOf("GB", grid.texts(code + 1, 1), layout);
            } else {
                layout.roles(ConceptRole.DIMENSION, label);
            }
        }
        return Optional.of(layout.build());
    }

    /** Reads names of several regions as that of a country, if only one is there. */
    private static void regionsOf(String country, Set<String> names, DownloadLayout.Builder layout) {
        RegionTexts.of(List.copyOf(names)).ambiguous().forEach((name, candidates) -> {
            List<Region> there = candidates.stream()
                    .filter(region -> RegionTexts.countryOf(region).equals(country))
                    .toList();
            if (there.size() == 1) {
                layout.mapping().region(name, there.get(0));
            }
        });
    }

    private static Optional<DownloadLayout> onsSeries(DownloadGrid grid) {
        boolean isSeries = grid.cell(0, 0).equals("Title") && grid.cell(1, 0).equals("CDID");
        int row = 0;
        while (isSeries && row < grid.size() && !CellKind.of(grid.cell(row, 0)).isPeriod()) {
            row++;
        }
        if (row == 0 || row == grid.size()) {
            return Optional.empty();
        }
        if (grid.row(0).size() > 2) {
            return Optional.of(onsTable(grid, row));
        }
        String title = grid.textOf("Title");
        String unit = grid.textOf("PreUnit") + grid.textOf("Unit");
        DownloadLayout.Builder layout = new DownloadLayout.Builder(
                        List.of(COLUMN_1, COLUMN_2), "Office for National Statistics")
                .after(grid.line(row) - 1)
                .table("headerRows", 0)
                .roles(ConceptRole.PERIOD, COLUMN_1)
                .roles(ConceptRole.VALUE, COLUMN_2)
                .usualRegion("GB");
        layout.mapping().table("decimalSeparator", ".");
        indicator(layout, title, unitOf(unit, title));
        return Optional.of(layout.build());
    }

    /** Returns the layout of a table of series, whose ids are the indicators. */
    private static DownloadLayout onsTable(DownloadGrid grid, int firstData) {
        String name = "";
        for (int row = 0; row < firstData; row++) {
            name = grid.cell(row, 0).isEmpty() ? name : grid.cell(row, 0);
        }
        DownloadLayout.Builder layout = new DownloadLayout.Builder(List.of(name), "Office for National Statistics")
                .after(grid.line(0) - 1)
                .table("headerRows", firstData)
                .roles(ConceptRole.PERIOD, name)
                .usualRegion("GB");
        layout.mapping().table("decimalSeparator", ".");
        for (int row = 0; row < firstData; row++) {
            layout.axis(COLUMNS + " " + (row + 1), row == 1 ? ConceptRole.INDICATOR : ConceptRole.DROPPED);
        }
        OptionalInt preUnits = grid.rowOf("PreUnit");
        OptionalInt units = grid.rowOf("Unit");
        for (int column = 1; column < grid.row(1).size(); column++) {
            String title = grid.cell(0, column);
            String unit = (preUnits.isPresent() ? grid.cell(preUnits.getAsInt(), column) : "")
                    + (units.isPresent() ? grid.cell(units.getAsInt(), column) : "");
            IndicatorRule rule = rule(title, unitOf(unit, title));
            if (!rule.equals(IndicatorRule.none())) {
                layout.mapping().indicator(grid.cell(1, column), rule);
            }
        }
        return layout.build();
    }

    private static IndicatorRule rule(String title, Optional<UnitRule> unit) {
        IndicatorRule rule =
                title.isEmpty() ? IndicatorRule.none() : IndicatorRule.none().withName(title);
        return unit.isPresent() ? rule.withUnit(unit.get()) : rule;
    }

    private static void indicator(DownloadLayout.Builder layout, String title, Optional<UnitRule> unit) {
        IndicatorRule whole = rule(title, unit);
        if (!whole.equals(IndicatorRule.none())) {
            layout.mapping().indicator(whole);
        }
    }

    /** Returns a unit by its text, such as {@code £m}, or the base of an index by its title. */
    private static Optional<UnitRule> unitOf(String text, String title) {
        if (text.equals("£m") || text.equals("£ million")) {
            return Optional.of(UnitRule.money("GBP").withScale(Scale.MILLION));
        }
        Matcher base = BASE.matcher(title);
        boolean isIndex = text.isEmpty() || text.toLowerCase(Locale.ROOT).startsWith("index");
        if (isIndex && base.find()) {
            return Optional.of(UnitRule.index(IndexBases.read(base.group(1) == null ? base.group(2) : base.group(1))));
        }
        return text.isEmpty() || isIndex
                ? Optional.empty()
                : UnitTexts.ofUnitText(text).flatMap(UnitReading::unit);
    }

    static Optional<DownloadLayout> insee(DownloadGrid grid) {
        if (!grid.cell(0, 0).equals("Libellé")) {
            return Optional.empty();
        }
        return grid.cell(1, 0).equals("idBank")
                ? inseeSeries(grid)
                : grid.cell(0, 1).equals("idBank") ? inseeRows(grid) : Optional.empty();
    }

    private static Optional<DownloadLayout> inseeSeries(DownloadGrid grid) {
        OptionalInt last = grid.rowOf("Période");
        if (last.isEmpty()) {
            return Optional.empty();
        }
        String title = grid.textOf("Libellé");
        DownloadLayout.Builder layout = new DownloadLayout.Builder(List.of(COLUMN_1, COLUMN_2, COLUMN_3), "INSEE")
                .after(grid.line(last.getAsInt()))
                .table("headerRows", 0)
                .title(title)
                .roles(ConceptRole.PERIOD, COLUMN_1)
                .roles(ConceptRole.VALUE, COLUMN_2)
                .usualRegion("FR");
        layout.mapping().periodPatterns(INSEE_QUARTERS);
        if (grid.row(last.getAsInt() + 1).size() > 2) {
            layout.roles(ConceptRole.STATUS, COLUMN_3).flag("R", Flag.ofNote("revised"));
        }
        indicator(layout, title, unitOf("", title));
        return Optional.of(layout.build());
    }

    private static Optional<DownloadLayout> inseeRows(DownloadGrid grid) {
        List<String> header = grid.row(0);
        DownloadLayout.Builder layout = new DownloadLayout.Builder(header, "INSEE")
                .roles(ConceptRole.DROPPED, "idBank", "Dernière mise à jour", "Période")
                .axis(COLUMNS, ConceptRole.PERIOD)
                .usualRegion("FR");
        layout.mapping().periodPatterns(INSEE_QUARTERS);
        Set<String> labels = grid.texts(0, 1);
        boolean hasCodes = labels.remove("Codes");
        boolean areRegions = !labels.isEmpty();
        Set<String> names = new TreeSet<>();
        for (String label : labels) {
            Optional<Region> region = regionOf(label);
            areRegions &= region.isPresent();
            region.ifPresent(found -> names.add(label.substring(0, label.lastIndexOf(" - "))));
        }
        if (areRegions && names.size() == 1) {
            layout.roles(ConceptRole.REGION, "Libellé");
            labels.forEach(
                    label -> layout.mapping().region(label, regionOf(label).orElseThrow()));
            indicator(layout, names.iterator().next(), Optional.empty());
        } else {
            layout.roles(ConceptRole.INDICATOR, "Libellé");
        }
        if (hasCodes) {
            layout.mapping().omit(areRegions && names.size() == 1 ? "region" : "Libellé", List.of("Codes"));
            statusLetters(grid, header.size())
                    .forEach(letter -> layout.mapping().text(letter, Flag.of(ObservationStatus.ofCode("O"))));
            layout.remark("Rows 'Codes' with the statuses of the rows above them are not read");
        }
        return Optional.of(layout.build());
    }

    private static Set<String> statusLetters(DownloadGrid grid, int width) {
        Set<String> letters = new TreeSet<>();
        for (int row = 1; row < grid.size(); row++) {
            for (int column = 1; column < width && grid.cell(row, 0).equals("Codes"); column++) {
                if (!grid.cell(row, column).isEmpty()) {
                    letters.add(grid.cell(row, column));
                }
            }
        }
        return letters;
    }

    /** Returns the region at the end of a label, such as {@code Taux de chômage - Bretagne}. */
    private static Optional<Region> regionOf(String label) {
        int end = label.lastIndexOf(" - ");
        if (end < 0) {
            return Optional.empty();
        }
        String name = label.substring(end + 3);
        return Optional.ofNullable(RegionTexts.of(List.of(name)).byText().get(name));
    }

    static Optional<DownloadLayout> estat(DownloadGrid grid) {
        List<String> header = grid.row(0);
        boolean isTable = header.contains("表章項目")
                || header.contains("tab_code")
                || header.stream().anyMatch(name -> name.startsWith("/時間軸"));
        if (!isTable) {
            return Optional.empty();
        }
        DownloadLayout.Builder layout = new DownloadLayout.Builder(header, "e-Stat");
        layout.mapping().table("decimalSeparator", ".").table("groupingSeparator", ",");
        for (String name : header) {
            if (name.startsWith("/") || name.endsWith("_code")) {
                layout.roles(ConceptRole.DROPPED, name);
            } else if (name.matches("(?:全国|都道府県|地域|市区町村).*")) {
                layout.roles(ConceptRole.REGION, name);
            }
        }
        layout.roles(ConceptRole.INDICATOR, "表章項目")
                .roles(ConceptRole.UNIT, "unit", "単位")
                .roles(ConceptRole.VALUE, "value", "値")
                .roles(ConceptRole.NOTE, "annotation");
        return Optional.of(layout.build());
    }

    static Optional<DownloadLayout> canada(DownloadGrid grid) {
        List<String> header = grid.row(0);
        boolean isEnglish = header.containsAll(List.of("REF_DATE", "GEO", "VALUE"));
        boolean isFrench = header.containsAll(List.of("PÉRIODE DE RÉFÉRENCE", "GÉO", "VALEUR"));
        if (!isEnglish && !isFrench) {
            return Optional.empty();
        }
        DownloadLayout.Builder layout = new DownloadLayout.Builder(header, "Statistics Canada")
                .roles(ConceptRole.PERIOD, "REF_DATE", "PÉRIODE DE RÉFÉRENCE")
                .roles(ConceptRole.REGION, "GEO", "GÉO")
                .roles(ConceptRole.UNIT, "UOM", "UNITÉ DE MESURE")
                .roles(ConceptRole.SCALE, "SCALAR_FACTOR", "IDENTIFICATEUR SCALAIRE")
                .roles(ConceptRole.VALUE, "VALUE", "VALEUR")
                .roles(ConceptRole.STATUS, "STATUS", "STATUT")
                .roles(ConceptRole.NOTE, "SYMBOL", "SYMBOLE")
                .roles(ConceptRole.DROPPED, "DGUID", "UOM_ID", "SCALAR_ID", "VECTOR", "COORDINATE", "TERMINATED")
                .roles(ConceptRole.DROPPED, "DECIMALS", "IDENTIFICATEUR D'UNITÉ DE MESURE", "FACTEUR SCALAIRE")
                .roles(ConceptRole.DROPPED, "VECTEUR", "COORDONNÉE", "TERMINÉ", "DÉCIMALES");
        layout.mapping().table("decimalSeparator", isEnglish ? "." : ",");
        dollars(layout, grid.texts(header.indexOf(isEnglish ? "UOM" : "UNITÉ DE MESURE"), 1), "CAD");
        layout.flag("..", Flag.of(ObservationStatus.ofCode("O")))
                .flag("...", Flag.of(ObservationStatus.ofCode("M")))
                .flag("x", Flag.of(Confidentiality.ofCode("C")).withStatuses(statuses("Q")))
                .flag("F", Flag.of(ObservationStatus.ofCode("Q")).withNote("too unreliable to be published"))
                .flag("E", Flag.of(ObservationStatus.ofCode("U")).withNote("use with caution"))
                .flag("0s", note("rounded to zero"));
        for (String quality : List.of("A: excellent", "B: very good", "C: good", "D: acceptable")) {
            layout.flag(quality.substring(0, 1), note("data quality " + quality));
        }
        return Optional.of(layout.build());
    }

    private static Statuses statuses(String code) {
        return Statuses.parse(code);
    }

    private static Flag note(String text) {
        return Flag.ofNote(text);
    }

    /** Reads dollars as those of the country of a publisher. */
    private static void dollars(DownloadLayout.Builder layout, Collection<String> units, String currency) {
        for (String unit : units) {
            Matcher dollars = DOLLARS.matcher(unit);
            if (dollars.matches()) {
                String scale = dollars.group(1) == null ? dollars.group(2) : dollars.group(1);
                UnitRule money = UnitRule.money(currency);
                layout.unit(unit, scale == null ? money : money.withScale(Scale.parse(scale.toLowerCase(Locale.ROOT))));
            }
        }
    }

    static Optional<DownloadLayout> australia(DownloadGrid grid) {
        OptionalInt last = grid.rowOf("Series ID");
        OptionalInt units = grid.rowOf("Unit");
        if (last.isEmpty() || units.isEmpty() || grid.rowOf("Series Type").isEmpty()) {
            return Optional.empty();
        }
        int rows = last.getAsInt() + 1;
        DownloadLayout.Builder layout = new DownloadLayout.Builder(
                        List.of("Series ID"), "Australian Bureau of Statistics")
                .after(grid.line(0) - 1)
                .table("headerRows", rows)
                .roles(ConceptRole.PERIOD, "Series ID")
                .usualRegion("AU");
        for (int row = 0; row < rows; row++) {
            boolean isOfTypes = grid.cell(row, 0).equals("Series Type")
                    && grid.row(row).stream().skip(1).distinct().count() > 1;
            ConceptRole other = isOfTypes ? ConceptRole.DIMENSION : ConceptRole.DROPPED;
            ConceptRole role = row == 0 ? ConceptRole.INDICATOR : row == units.getAsInt() ? ConceptRole.UNIT : other;
            layout.axis(COLUMNS + " " + (row + 1), role);
        }
        layout.mapping().table("decimalSeparator", ".");
        List<String> texts =
                grid.row(units.getAsInt()).stream().skip(1).distinct().toList();
        dollars(layout, texts, "AUD");
        thousands(layout, texts);
        quarters(grid, rows).forEach(text -> layout.mapping().period(text, quarter(text)));
        return Optional.of(layout.build());
    }

    /** Reads {@code 000} and {@code 000 Hours} as thousands. */
    private static void thousands(DownloadLayout.Builder layout, List<String> units) {
        for (String unit : units) {
            if (unit.startsWith("000")) {
                String of = unit.substring(3).strip().toLowerCase(Locale.ROOT);
                UnitRule rule = of.isEmpty() ? UnitRule.amount("unstated") : UnitRule.amount(of);
                layout.unit(unit, rule.withScale(Scale.THOUSAND));
            }
        }
    }

    /** Returns the months that are the last ones of quarters, if all series are quarterly. */
    private static Set<String> quarters(DownloadGrid grid, int firstData) {
        OptionalInt frequencies = grid.rowOf("Frequency");
        boolean areQuarterly = frequencies.isPresent()
                && grid.row(frequencies.getAsInt()).stream().skip(1).allMatch(each -> each.equals("Quarter"));
        return areQuarterly ? grid.texts(0, firstData) : Set.of();
    }

    private static TimePeriod quarter(String text) {
        PeriodReading reading = PeriodTexts.read(text);
        return TimePeriod.containing(
                Frequency.QUARTER, reading.readings().get(0).start());
    }

    static Optional<DownloadLayout> bea(DownloadGrid grid) {
        List<String> header = grid.row(0);
        if (!header.containsAll(List.of("GeoFIPS", "GeoName", "Description"))) {
            return Optional.empty();
        }
        DownloadLayout.Builder layout = new DownloadLayout.Builder(header, "U.S. Bureau of Economic Analysis")
                .roles(ConceptRole.REGION, "GeoName")
                .roles(ConceptRole.INDICATOR, "Description")
                .roles(ConceptRole.UNIT, "Unit")
                .roles(ConceptRole.DROPPED, "GeoFIPS", "Region", "TableName", "LineCode", "IndustryClassification")
                .axis(COLUMNS, ConceptRole.PERIOD);
        layout.mapping().table("decimalSeparator", ".");
        Set<String> units = grid.texts(header.indexOf("Unit"), 1);
        dollars(layout, units, "USD");
        for (String unit : units) {
            if (unit.startsWith("Number of ")) {
                layout.unit(unit, UnitRule.count(unit.substring("Number of ".length())));
            }
        }
        return Optional.of(layout.build());
    }

    static Optional<DownloadLayout> census(DownloadGrid grid) {
        boolean isTable = grid.cell(0, 0).equals("GEO_ID") && grid.cell(1, 0).equals("Geography");
        boolean isScreen = grid.cell(0, 0).startsWith("Label (Grouping)");
        if (!isTable && !isScreen) {
            return Optional.empty();
        }
        List<String> header = grid.row(isTable ? 1 : 0);
        DownloadLayout.Builder layout = new DownloadLayout.Builder(header, "U.S. Census Bureau");
        if (isTable) {
            layout.after(grid.line(0))
                    .axis(COLUMNS, ConceptRole.INDICATOR)
                    .roles(ConceptRole.DROPPED, "Geography")
                    .roles(ConceptRole.REGION, "Geographic Area Name");
            header.stream()
                    .filter(name -> name.startsWith("Annotation of "))
                    .forEach(name -> layout.roles(ConceptRole.DROPPED, name));
        }
        for (String name : header) {
            if (name.toLowerCase(Locale.ROOT).contains("dollars)") && isTable) {
                layout.mapping().indicator(name, IndicatorRule.none().withUnit(UnitRule.money("USD")));
            }
        }
        Matcher survey = SURVEY.matcher(grid.fileName());
        if (survey.matches()) {
            int year = Integer.parseInt(survey.group(2));
            boolean isOneYear = survey.group(1).equals("1");
            layout.mapping()
                    .period(isOneYear ? TimePeriod.year(year) : TimePeriod.years(year - YEARS_OF_ESTIMATE + 1, year));
        }
        return Optional.of(layout.build());
    }
}
