// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.spring;

import io.github.regiostat.region.RegionBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.GenericConverter;

/** Adds {@link TextConverter} to Spring Boot, with the regions of the application if it has a bean of them. */
@AutoConfiguration
class RegiostatConverterAutoConfiguration {
    @Bean
    GenericConverter regiostatTextConverter(ObjectProvider<RegionBook> regions) {
        return new TextConverter(regions.getIfUnique(RegionBook::empty));
    }
}
