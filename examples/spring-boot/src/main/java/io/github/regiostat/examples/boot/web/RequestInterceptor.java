// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.web;

import io.github.regiostat.examples.boot.MeasurementsProperties;
import io.github.regiostat.examples.boot.store.MeasurementQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Rejects bodies above the limit, and parameters that would otherwise have no effect, such as {@code regon=CN}. */
final class RequestInterceptor implements HandlerInterceptor {
    private final long maxBody;

    RequestInterceptor(MeasurementsProperties properties) {
        this.maxBody = properties.maxBody().toBytes();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        requireLength(request);
        if (handler instanceof HandlerMethod method) {
            requireKnownParameters(request, method);
        }
        return true;
    }

    /** A server may require the length (RFC 9110, section 8.6), and reads no more than that. */
    private void requireLength(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            throw rejection(Problems.of(
                    HttpStatus.LENGTH_REQUIRED,
                    "length-required",
                    "Length required",
                    "Request must have a Content-Length, but has a Transfer-Encoding: send the body as one file"));
        }
        if (request.getContentLengthLong() > maxBody) {
            throw rejection(Problems.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "body-too-large",
                    "Body is too large",
                    "Body must have at most " + maxBody + " bytes, but has " + request.getContentLengthLong()
                            + ": send it in several requests"));
        }
    }

    private static void requireKnownParameters(HttpServletRequest request, HandlerMethod method) {
        Set<String> known = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.getParameterType().equals(MeasurementQuery.class)) {
                known.addAll(MeasurementQuery.NAMES);
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                known.add(String.valueOf(parameter.getParameter().getName()));
            }
        }
        for (String name : namesInQuery(request)) {
            if (!known.contains(name)) {
                ProblemDetail problem = Problems.of(
                        HttpStatus.BAD_REQUEST,
                        "unknown-parameter",
                        "Unknown parameter",
                        "Parameter must be one of " + known + ", but was '" + name + "'");
                problem.setProperty("parameter", name);
                throw rejection(problem);
            }
        }
    }

    /** Returns the names in the URI; those of the servlet include the fields of a form in the body. */
    private static Set<String> namesInQuery(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .keySet();
    }

    private static ErrorResponseException rejection(ProblemDetail problem) {
        return new ErrorResponseException(HttpStatus.valueOf(problem.getStatus()), problem, null);
    }
}
