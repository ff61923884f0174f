// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static io.github.regiostat.csv.ProposedTables.propose;
import static io.github.regiostat.csv.ProposedTables.read;
import static io.github.regiostat.csv.ProposedTables.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Tables of people, with the values, questions and remarks that are right. */
class TableUnderstandingTest {
    private static String all(TableProposal proposal) {
        return String.join("\n", proposal.questions()) + "\n" + String.join("\n", proposal.remarks());
    }

    @Test
    void rowsLongerThanTheHeader_areNotADimension() {
        assertThatThrownBy(() -> read("region,year,value\nDE,2023,84,4\nFR,2023,68,2\n"))
                .hasMessageContaining("Row must have 3 cells");
    }

    @Test
    void differentCurrenciesOfCells_areNotLost() {
        TableProposal p =
                propose("Country;Year;Average wage\nUnited Kingdom;2023;£34,963.50\nIreland;2023;€46,791.00\n");
        assertThat(p.questions()).isNotEmpty();
    }

    @Test
    void percentSignsOfOneColumn_areItsUnit() {
        assertThat(read("Country;Year;GDP (US$ billion);Rate\nSpain;2023;1498.3;12.2 %\nIreland;2023;504.6;4.3 %\n"))
                .contains("ES, 2023: 12.2 %");
    }

    @Test
    void scaleWordOfARowOfUnits_isNotAUnitToo() {
        assertThat(read("Country,Year,Power,Population\n,,TWh,million\nNorway,2022,146.1,5.46\n"
                        + "Sweden,2022,170.2,10.49\n"))
                .contains("NO, 2022: 5460000 unstated");
    }

    @Test
    void scaleWordOfAColumnOfUnits_isNotAUnitToo() {
        assertThat(read("Land;Merkmal;Einheit;2022;2023\nDeutschland;Pkw;Mill.;48,5;48,8\n"
                        + "Deutschland;BIP;Mrd. EUR;3,9;4,1\n"))
                .contains("DE, 2022: 48500000 unstated");
    }

    @Test
    void secondTableBelow_doesNotGiveItsUnitToTheFirst() {
        assertThat(texts(propose("""
            Table 1: Population (thousand)
            Country,2022,2023
            Malta,520.97,542.05
            Cyprus,904.7,920.7


            Table 2: Unemployment rate (%)
            Country,2022,2023
            Malta,3.5,3.5
            Cyprus,6.3,5.8
            """, "{\"table\": {\"linesBeforeHeader\": 1}, \"unit\": {\"scale\": \"thousand\"}}")
                        .read()))
                .contains("MT, 2022: 520970 unstated");
    }

    @Test
    void unknownScaleWord_isReportedAsUnit() {
        TableProposal p =
                propose("Negara;Tahun;Penduduk (juta jiwa)\nJerman;2023;84,5\nJepang;2023;124,5\nBelanda;2023;17,9\n");
        assertThat(all(p) + texts(p.read())).doesNotContain("DE, 2023: 84.5 unstated");
    }

    @Test
    void totalColumnBySex_isReported() {
        assertThat(all(propose("Country,Year,Male,Female,Total\nSpain,2023,23549.5,24535.8,48085.3\n"
                        + "Portugal,2023,5013.1,5503.5,10516.6\nPopulation in thousands\n")))
                .contains("Total");
    }

    @Test
    void totalOfADimension_isReported() {
        assertThat(all(propose("Gross value added, Germany (EUR billion)\nIndustry,2022,2023\n"
                        + "Total,3512.9,3773.9\nAgriculture,41.8,31.9\n"
                        + "Construction,212.6,227.0\n")))
                .contains("Total");
    }

    @Test
    void sumOfTheOthers_isReported() {
        assertThat(all(propose("Country;2022;2023\nEstonia;1,33;1,37\nLatvia;1,88;1,88\n"
                        + "Lithuania;2,81;2,86\nBaltic states;6,02;6,11\nin Mio.\n")))
                .contains("Baltic states");
    }

    @Test
    void agesAreADimension() {
        assertThat(read("Country;Age;2022;2023\nGermany;under 15;11,5;11,7\n"
                        + "Germany;15 to 64;53,1;53,0\nFrance;under 15;11,9;11,8\n"
                        + "France;15 to 64;41,5;41,6\n"))
                .contains("DE, 2022, Age=under 15: 11.5 unstated");
    }

    @Test
    void sexesAreADimension() {
        assertThat(read("Country;Sex;2022;2023\nGermany;men;11,5;11,7\nGermany;women;53,1;53,0\n"
                        + "France;men;11,9;11,8\nFrance;women;41,5;41,6\n"))
                .contains("DE, 2022, Sex=men: 11.5 unstated");
    }

    @Test
    void markedYear_isAHeader() {
        assertThat(read("Population (en milliers)\nRégion;2022;2023 (p)\nBretagne;3 394,6;3 416,7\n"
                        + "Île-de-France;12 317,3;12 358,9\n"))
                .contains("FR-BRE, 2022: 3394600 unstated");
    }

    @Test
    void usualNamesFailWithTheQuestion() {
        assertThatThrownBy(() -> Csv.read(Tables.stream("region;year;value\nDE;2023;1,234\n")))
                .hasMessageContaining("{\"table\": {\"decimalSeparator\"");
    }

    @Test
    void usualNamesReadNoUncertainEncoding() {
        assertThatThrownBy(() ->
                        Csv.read(new ByteArrayInputStream("region,year,value\nCôte d'Ivoire,2023,1\nCuraçao,2023,1\n"
                                .getBytes(StandardCharsets.ISO_8859_1))))
                .hasMessageContaining("ncoding");
    }

    @Test
    void tableWithoutHeader_asksForIt() {
        assertThat(all(propose("Germany,2021,3.2\nGermany,2022,1.8\nFrance,2021,6.4\n")))
                .contains("header");
    }

    @Test
    void encodingIsPartOfTheMapping() throws IOException {
        byte[] table = "Land;2022;2023\nÖsterreich;5,3;-1,0\nThüringen;4,6;-0,9\nKöln;4,6;-0,9\nin %\n"
                .getBytes(Charset.forName("windows-1252"));
        TableProposal p =
                TableProposal.of(new ByteArrayInputStream(table), CsvOptions.DEFAULT, Mapping.parse("{}"), null);
        assertThat(p.mapping().table()).containsKey("encoding");
    }

    @Test
    void yearsOfAnEvent_areNotThePeriod() {
        assertThat(propose("Country;Joined the EU;Hospitals;Beds 2022\nMalta;2004;7;1990\nLatvia;2004;53;9660\n")
                        .questions())
                .isNotEmpty();
    }

    @Test
    void quartersAreNotMonths() {
        assertThat(read("Country,Year,Quarter,GDP (US$ billion)\nChile,2023,1,85.5\n"
                        + "Chile,2023,2,72.1\nChile,2023,4,79.1\n"))
                .contains("CL, 2023-Q1: USD 85500000000");
    }

    @Test
    void georgiaAmongStates_isAStateOrAQuestion() {
        TableProposal p = propose("State,2020,2021\nGeorgia,1.5,2.5\nTexas,2.5,3.5\nOhio,1.5,1.5\nin %\n");
        assertThat(p.questions().isEmpty() ? texts(p.read()).toString() : "").doesNotContain("GE, ");
    }

    @Test
    void columnsBesideValue_areValuesToo() {
        assertThat(Tables.texts(propose("Country,Year,Value,Per cent\nChile,2023,85.5,8.5\nPeru,2023,72.1,7.2\n")
                        .read()))
                .noneMatch(text -> text.contains("Per cent=8.5"));
    }

    @Test
    void mappingOfColumnsBesideValue_readsThem() throws IOException {
        String table = "Country,Year,Value,Per cent\nChile,2023,85.5,8.5\nPeru,2023,72.1,7.2\n";
        TableProposal p = propose(table);
        assertThat(Csv.read(Tables.stream(table), p.mapping())).isEqualTo(p.read());
    }

    @Test
    void noteOfOneIndicator_isNotTheUnitOfAnother() {
        assertThat(read("Country,Year,Employment (1000),Rate\nItaly,2022,23100,60.1\n"
                        + "Italy,2023,23580,61.5\nRate in %\n"))
                .noneMatch(text -> text.contains("23100000 %"));
    }

    @Test
    void textAmongNamesThatArePeriods_isPartOfTheHeader() {
        assertThat(read("Country,2022,2023,Change in %\nMalta,100.5,105.6,5.1\nItaly,200.5,210.5,5.0\n"
                        + "in US$ million\n"))
                .contains("MT, 2022: USD 100500000");
    }

    @Test
    void footnotesOfYears_arePartOfTheHeader() {
        assertThat(read("Country,2021,2022*,2023¹\nMalta,1.5,2.5,3.5\nItaly,2.5,3.5,4.5\nin %\n"))
                .contains("MT, 2023: 3.5 %");
    }

    @Test
    void usualNames_areReadAsTheProposalReadsThem() throws IOException {
        String table = "region,period,value,unit\nDE,2023,1.5,Mio. t\nFR,2023,2.5,1000 t\n";
        assertThat(texts(Csv.read(Tables.stream(table))))
                .isEqualTo(texts(propose(table).read()));
    }

    @Test
    void scalesOfNumbers_areRead() {
        assertThat(read("country,1990,2010\nGermany,79.4M,81.3M\nLuxembourg,382k,507k\nChina,1.18B,1.37B\n"))
                .contains("DE, 1990: 79400000 unstated", "LU, 2010: 507000 unstated", "CN, 2010: 1370000000 unstated");
        assertThat(read("Country,2022,2023\nItaly,1.5 million,2 million\nSpain,3.5 million,3.6 million\n"))
                .contains("IT, 2022: 1500000 unstated");
    }

    @Test
    void letterThatCanBeAMark_isAQuestion() {
        String table = "country,2010,2020\nChina,1.37B,1.42B\nIndia,1.24B,1.40B\n";
        assertThat(propose(table).questions().get(0))
                .contains("it is a scale (1370000000) with {\"table\": {\"scaledNumbers\": true}}");
        assertThat(texts(
                        propose(table, "{\"table\": {\"scaledNumbers\": true}}").read()))
                .contains("IN, 2020: 1400000000 unstated");
        assertThat(texts(propose(table, "{\"table\": {\"scaledNumbers\": false}}")
                        .read()))
                .contains("IN, 2020: 1.4 unstated B");
    }

    @Test
    void invisibleMarksInNumbers_areIgnored() {
        assertThat(read("Country,2022,2023\nItaly,66.\u200C12,2.5\nSpain,3.5,3.6\n"))
                .contains("IT, 2022: 66.12 unstated");
    }

    @Test
    void sentencesBehindTheTable_stateNoUnit() {
        assertThat(read("Country;2022;2023\nItaly;66.5;2.5\nSpain;3.5;3.6\n\n"
                        + "Zero: a result of rounding. Example: the data of the table are in tonnes.\n"))
                .contains("IT, 2022: 66.5 unstated");
    }

    @Test
    void scaleOfANote_isReadAlthoughItsCurrencyIsOpen() {
        assertThat(read("Area,2021,2022\nCalifornia,33.5,35.9\nTexas,20.5,24.0\nMillions of current dollars\n"))
                .contains("US-CA, 2021: 33500000 dollars");
    }

    @Test
    void wordsOfAnotherLanguageWithoutAMark_areNoUnits() {
        assertThat(read("State,year,fruits proc,corn\nTexas,2011,68.1,167.2\nOhio,2011,17.1,34.9\n"))
                .contains("US-TX, 2011: 68.1 unstated");
    }

    @Test
    void endingsInBrackets_areNoUnits() {
        assertThat(read("Pays;Année;Nombre d'habitant(s);Enfants\nFrance;2021;2.5;41.2\nItalie;2021;2.2;43.1\n"))
                .contains("FR, 2021: 2.5 unstated");
    }

    @Test
    void groupsOfTwoDigits_areRead() {
        assertThat(read("State,2022,2023\nKerala,\"1,73,588\",\"1,76,089.5\"\nBihar,\"12,37,691\",\"2,61,885\"\n"))
                .contains("IN-BR, 2022: 1237691 unstated", "IN-KL, 2023: 176089.5 unstated");
    }

    @Test
    void columnsOfDifferentSeparators_areAQuestionWithAnswersThatReadTheTable() {
        String table =
                "Country,Year,Rate,Population\nSpain,2023,\"12,5\",\"47,351,567\"\nItaly,2023,\"8,1\",\"59,236,213\"\n";
        TableProposal p = propose(table);
        assertThat(p.questions()).hasSize(1);
        String answer = p.questions().get(0).replaceFirst("^.*?without 'Rate' with (\\{.*?\\}\\}), or .*$", "$1");
        assertThat(texts(propose(table, answer).read())).contains("ES, 2023: 47351567 unstated");
    }

    @Test
    void signsOfOneCurrency_withNilsAndOtherColumns_areNoQuestion() {
        assertThat(read("State,2021,2022\nTexas,\"$ 2,051,769 \",\"$ 2,402,137 \"\nOhio,$ -,\"825,990\"\n"))
                .contains("US-TX, 2021: 2051769 unstated", "US-OH, 2022: 825990 unstated");
    }

    @Test
    void totalsOfSexesAndAges_areKeptApart() {
        TableProposal p = propose("País;Sexo;2022\nEspaña;Ambos sexos;48,1\nEspaña;Hombres;23,6\nEspaña;Mujeres;24,5\n"
                + "Italia;Ambos sexos;59,2\nItalia;Hombres;28,9\nItalia;Mujeres;30,3\n");
        assertThat(p.remarks()).anyMatch(text -> text.contains("'Ambos sexos'"));
        assertThat(texts(p.read())).hasSize(4);
    }

    @Test
    void nationWithAWordForTotals_isTheNation() {
        assertThat(read("Land;2021;2022\nHessen;6,3;6,4\nSachsen;4,0;4,1\nDeutschland insgesamt;83,2;84,4\n"))
                .contains("DE, 2022: 84.4 unstated");
    }

    @Test
    void exceptionsFromTheUnitOfATitle_arePartOfNoUnit() {
        assertThat(read("\"Gross debt, in billions of euros unless otherwise stated, 2021\"\n"
                        + "Country,Debt,Debt ratio (% of GDP)\n"
                        + "Greece,353.4,193.3\nItaly,2678.4,150.3\n"))
                .contains("GR, 2021: EUR 353400000000", "GR, 2021: 193.3 % of GDP");
    }

    @Test
    void codesOfIndicators_areNoUnits() {
        String table =
                "iso3,indicator,year,value\nCHN,GB.XPD.RSDV.GD.ZS,2023,2.57729\nCHN,GB.XPD.RSDV.GD.ZS,2022,2.4945\n";
        assertThat(Tables.texts(propose(table).read()))
                .containsExactly(
                        "GB.XPD.RSDV.GD.ZS, CN, 2023: 2.57729 unstated",
                        "GB.XPD.RSDV.GD.ZS, CN, 2022: 2.4945 " + "unstated");
    }
}
