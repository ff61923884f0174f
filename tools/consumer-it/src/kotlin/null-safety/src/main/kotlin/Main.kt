// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app

import io.github.regiostat.chart.Chart
import io.github.regiostat.csv.Csv
import io.github.regiostat.csv.CsvOptions
import io.github.regiostat.dataset.Dataset
import io.github.regiostat.figure.Figure
import io.github.regiostat.format.FigureFormat
import io.github.regiostat.indicator.Indicator
import io.github.regiostat.measurement.Measurement
import io.github.regiostat.quantity.Money
import io.github.regiostat.quantity.Scale
import io.github.regiostat.region.Region
import io.github.regiostat.region.Regions
import java.util.Locale

/** Builds values, passes null where it is accepted, and has no type that may be null elsewhere. */
fun main() {
    val contracts: Indicator<Money> = Indicator.builder("technology-contracts", Money::class.java).flow().build()
    val inBeijing: Measurement<Money> = Measurement.builder(contracts)
        .region(Regions.of("CN-BJ"))
        .period("2024")
        .value(Figure.money("CNY", "84.37", Scale.BILLION))
        .build()
    val dataset: Dataset = Dataset.of(inBeijing)
    val regions: List<String> = dataset.toList().map { it.region().name() }
    check(regions == listOf("Beijing")) { "the regions are $regions" }

    val none: Region? = Regions.find("XX-YYY").orElse(null)
    check(none == null) { "XX-YYY is $none" }

    val lines = mutableListOf<Int>()
    // A table without name.
    Csv.forEachRow("a,b\n1,2\n".byteInputStream(), CsvOptions.DEFAULT, null) { row -> lines += row.line() }
    check(lines == listOf(1, 2)) { "the lines are $lines" }

    val text: String = FigureFormat.of(Locale.ENGLISH).format(inBeijing.figure())
    val svg: String = Chart.of(dataset).toSvg()
    println("$text, ${svg.length} characters of SVG")
}
