// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.api.ApiFormat;
import io.github.regiostat.json.api.ApiJson;
import io.github.regiostat.json.api.ApiObservation;
import io.github.regiostat.json.api.ApiResponse;
import io.github.regiostat.measurement.Measurement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Responses of PxWeb, the National Bureau of Statistics of China, and FRED. */
final class ApiSnippets {
    private ApiSnippets() {}

    public static void main(String[] args) throws IOException {
        format();
        response();
        dataset();
        labels();
        fred();
        limits();
    }

    private static void format() {
        // @start region="format"
        ApiFormat china = ApiFormat.ofCode("nbs-china");
        System.out.println(china.title()); // National Bureau of Statistics of China
        System.out.println(china.mapping().conceptRoles());
        // {dotcount=DECIMALS, reg=REGION, sj=PERIOD, zb=INDICATOR}
        // @end
    }

    private static void response() {
        // @start region="response"
        ApiResponse response = ApiJson.readDocument(ApiFormat.PXWEB, """
            {"columns": [{"code": "Region", "text": "region", "type": "d"},
                         {"code": "Tid", "text": "year", "type": "t"},
                         {"code": "BE0101N1", "text": "Population", "type": "c"}],
             "data": [{"key": ["SE", "2022"], "values": ["10521556"]},
                      {"key": ["SE", "2023"], "values": ["10551707"]}]}
            """);
        System.out.println(response);
        // pxweb: 2 observations of Region, Tid, ContentsCode
        ApiObservation last = response.observations().get(1);
        System.out.println(last.categories().get("Region")); // SE
        System.out.println(last.number().orElseThrow()); // 10551707
        System.out.println(last.attributes()); // {}
        // @end
    }

    private static void dataset() throws IOException {
        // @start region="dataset"
        Path file = Files.writeString(Files.createTempFile("gdp", ".json"), """
            {"returncode": 200, "returndata": {
             "datanodes": [
              {"data": {"data": 43760.699999999997, "dotcount": 1, "hasdata": true,
                        "strdata": "43760.7"},
               "wds": [{"wdcode": "zb", "valuecode": "A020101"},
                       {"wdcode": "reg", "valuecode": "110000"},
                       {"wdcode": "sj", "valuecode": "2023"}]},
              {"data": {"data": 0, "dotcount": 1, "hasdata": false, "strdata": ""},
               "wds": [{"wdcode": "zb", "valuecode": "A020101"},
                       {"wdcode": "reg", "valuecode": "120000"},
                       {"wdcode": "sj", "valuecode": "2023"}]}],
             "wdnodes": [{"wdcode": "zb", "nodes": [
              {"code": "A020101", "cname": "地区生产总值", "unit": "亿元"}]}]}}
            """);
        Dataset gdp = ApiJson.read(ApiFormat.NBS_CHINA, file);
        for (Measurement<?> each : gdp) {
            System.out.println(each);
            // A020101, CN-BJ, 2023: CNY 4376070000000 (rounded to 10000000)
            // A020101, CN-TJ, 2023: missing (O)
        }
        // @end
        Files.delete(file);
    }

    private static void labels() {
        // @start region="labels"
        ApiResponse data = ApiJson.readDocument(ApiFormat.PXWEB, """
            {"columns": [{"code": "Region", "text": "region", "type": "d"},
                         {"code": "Tid", "text": "year", "type": "t"},
                         {"code": "BE0101N1", "text": "Population", "type": "c"}],
             "data": [{"key": ["01", "2023"], "values": ["2454821"]},
                      {"key": ["03", "2023"], "values": [".."]}]}
            """);
        ApiResponse table = ApiJson.readDocument(ApiFormat.PXWEB, """
            {"title": "Population by region and year", "variables": [
              {"code": "Region", "text": "region", "values": ["01", "03"],
               "valueTexts": ["Stockholm county", "Uppsala county"]}]}
            """);
        Mapping mapping = Mapping.parse("""
            {"regions": {"01": "SE-AB", "03": "SE-C"},
             "indicators": {"BE0101N1": {
              "id": "population", "unit": {"kind": "count", "of": "persons"}}}}
            """);
        System.out.println(data.withLabels(table).categories("Region"));
        // {01=Stockholm county, 03=Uppsala county}
        for (Measurement<?> each : data.toDataset(mapping)) {
            System.out.println(each);
            // population, SE-AB, 2023: 2454821 persons
            // population, SE-C, 2023: missing (O)
        }
        // @end
    }

    private static void fred() {
        // @start region="fred"
        ApiResponse response = ApiJson.readDocument(ApiFormat.FRED, """
            {"units": "lin", "observations": [
              {"realtime_start": "2024-01-25", "realtime_end": "2024-02-27",
               "date": "2023-10-01", "value": "27938.831"},
              {"realtime_start": "2024-02-28", "realtime_end": "9999-12-31",
               "date": "2023-10-01", "value": "27944.627"},
              {"realtime_start": "2024-02-28", "realtime_end": "9999-12-31",
               "date": "2024-01-01", "value": "."}]}
            """);
        Mapping mapping = Mapping.parse("""
            {"region": "US",
             "indicator": {"id": "gdp", "behaviour": "flow", "annualRate": true,
              "unit": {"kind": "money", "currency": "USD", "scale": "billion"}}}
            """);
        Dataset gdp = response.toDataset(mapping);
        for (Measurement<?> each : gdp.latestVintages()) {
            System.out.println(each);
            // gdp, US, 2023-Q4: USD 27944627000000
            // gdp, US, 2024-Q1: missing (O)
        }
        for (Measurement<?> each : gdp.onlyVintage("2024-01-25")) {
            System.out.println(each);
            // gdp, US, 2023-Q4: USD 27938831000000
        }
        // @end
    }

    private static void limits() throws IOException {
        // @start region="limits"
        ReadLimits digits = ReadLimits.DEFAULT.withDigits(20);
        JsonOptions limited = JsonOptions.DEFAULT.withLimits(digits);
        InputStream in = new ByteArrayInputStream("""
            {"observations": [{"realtime_start": "2024-01-25", "date": "2023-10-01",
             "value": "123456789012345678901"}]}
            """.getBytes(StandardCharsets.UTF_8));
        try {
            ApiJson.readDocument(ApiFormat.FRED, in, limited);
        } catch (JsonFormatException e) {
            System.out.println(e.pointer()); // /observations/0/value
            System.out.println(e.reason());
            // Number must have at most 20 digits, but has 21;
            // raise the limit with ReadLimits.withDigits
        }
        // @end
    }
}
