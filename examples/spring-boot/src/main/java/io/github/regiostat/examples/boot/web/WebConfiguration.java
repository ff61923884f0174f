// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.web;

import io.github.regiostat.examples.boot.MeasurementsProperties;
import io.github.regiostat.examples.boot.store.MeasurementStore;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionBook;
import io.github.regiostat.region.RegionNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Finds regions among those that are stored, and reads the exchange rates. The library converts parameters of its other
 * types.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final MeasurementStore store;
    private final MeasurementsProperties properties;

    WebConfiguration(MeasurementStore store, MeasurementsProperties properties) {
        this.store = store;
        this.properties = properties;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Region.class, this::region);
    }

    /** Returns the region of a code, such as {@code CN-BJ}, or of a name, such as {@code Beijing}. */
    private Region region(String text) {
        RegionBook regions = store.regions();
        try {
            return regions.of(text);
        } catch (RegionNotFoundException notCode) {
            if (notCode.isAmbiguous()) {
                throw notCode;
            }
            return regions.named(text);
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RequestInterceptor(properties)).excludePathPatterns("/error");
    }

    @Bean
    static ExchangeRates exchangeRates(MeasurementsProperties properties) throws IOException {
        try (InputStream in = properties.rates().getInputStream()) {
            return RegiostatJson.readDocument(in).rates();
        }
    }
}
