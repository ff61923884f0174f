// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app

import io.github.regiostat.chart.Chart
import io.github.regiostat.csv.Csv
import io.github.regiostat.csv.CsvOptions
import io.github.regiostat.dataset.Dataset
import io.github.regiostat.figure.Figure
import io.github.regiostat.format.FigureFormat
import io.github.regiostat.quantity.Money
import io.github.regiostat.region.Regions
import java.io.InputStream
import java.util.Locale

// The compiler has to find each line that ends with a comment, and no other one.

fun nullArguments(code: String?, dataset: Dataset?, locale: Locale?, input: InputStream) {
    Regions.of(null) // error
    Regions.of(code) // error
    Chart.of(dataset) // error
    FigureFormat.of(locale) // error
    Csv.forEachRow(input, null, null) { } // error
    Csv.forEachRow(input, CsvOptions.DEFAULT, null) { }
}

fun nullResults(dataset: Dataset, chart: Chart) {
    dataset.filter { null } // error
    val figure: Figure<Money?>? = null // error
    println(figure)
    println(Regions.of("CN")?.name()) // error
    println(dataset.toTable() ?: "none") // error
    println(chart.title() ?: "none") // error
}
