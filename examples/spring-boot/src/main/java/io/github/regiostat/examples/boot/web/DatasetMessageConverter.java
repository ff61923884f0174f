// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.web;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.examples.boot.store.MeasurementStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/**
 * Reads and writes datasets in the format of the content type.
 *
 * <p>The mapper of Spring reads datasets too, since Jackson finds {@code RegiostatModule}. This converter adds the
 * other formats, and its exceptions have the location of the error.
 */
@Component
class DatasetMessageConverter extends AbstractHttpMessageConverter<Dataset> {
    private final MeasurementStore store;

    DatasetMessageConverter(MeasurementStore store) {
        super(DatasetFormat.mediaTypes().toArray(MediaType[]::new));
        this.store = store;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.equals(Dataset.class);
    }

    @Override
    protected Dataset readInternal(Class<? extends Dataset> type, HttpInputMessage request) throws IOException {
        MediaType mediaType =
                Objects.requireNonNullElse(request.getHeaders().getContentType(), MediaType.APPLICATION_JSON);
        return DatasetFormat.of(mediaType).read(request.getBody(), store.indicators());
    }

    /** Writes to a buffer first: a format that cannot express the dataset fails before the response begins. */
    @Override
    protected void writeInternal(Dataset dataset, HttpOutputMessage response) throws IOException {
        MediaType mediaType =
                Objects.requireNonNullElse(response.getHeaders().getContentType(), MediaType.APPLICATION_JSON);
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        DatasetFormat.of(mediaType).write(dataset, buffer);
        response.getHeaders().setContentLength(buffer.size());
        buffer.writeTo(response.getBody());
    }
}
