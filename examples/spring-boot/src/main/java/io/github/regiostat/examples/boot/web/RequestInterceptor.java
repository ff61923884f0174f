// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.web;

import io.github.regiostat.examples.boot.MeasurementsProperties;
import io.github.regiostat.examples.boot.store.MeasurementQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Rejects bodies above the limit, and parameters that would have no effect, such as {@code regon=CN}. */
final class RequestInterceptor implements HandlerInterceptor {
    private final long maxBody;

    RequestInterceptor(MeasurementsProperties properties) {
        this.maxBody = properties.maxBody().toBytes();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        requireLength(request);
        if (handler instanceof HandlerMethod method) {
            requireParameters(request, method);
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

    private static void requireParameters(HttpServletRequest request, HandlerMethod method) {
        Map<String, Boolean> known = new TreeMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.getParameterType().equals(MeasurementQuery.class)) {
                known.putAll(MeasurementQuery.NAMES);
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                boolean isList = parameter.getParameterType().equals(List.class);
                known.put(parameter.getParameter().getName(), isList);
            }
        }
        inQuery(request).forEach((name, values) -> {
            if (!known.containsKey(name)) {
                String rule = known.isEmpty()
                        ? "Request must have no parameters"
                        : "Parameter must be one of " + known.keySet();
                throw invalid(name, rule + ", but has '" + name + "'");
            } else if (!values.stream().allMatch(StringUtils::hasText)) {
                throw invalid(name, "Parameter '" + name + "' must have a value, but is empty");
            } else if (values.size() > 1 && !known.get(name)) {
                throw invalid(name, "Parameter '" + name + "' must occur once, but occurs " + values.size() + " times");
            }
        });
    }

    /** Returns the parameters of the URI, as written; those of the servlet include the fields of a form in the body. */
    private static MultiValueMap<String, String> inQuery(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
    }

    private static ErrorResponseException invalid(String name, String detail) {
        ProblemDetail problem = Problems.of(HttpStatus.BAD_REQUEST, "invalid-parameter", "Invalid parameter", detail);
        problem.setProperty("parameter", name);
        return rejection(problem);
    }

    private static ErrorResponseException rejection(ProblemDetail problem) {
        return new ErrorResponseException(HttpStatus.valueOf(problem.getStatus()), problem, null);
    }
}
