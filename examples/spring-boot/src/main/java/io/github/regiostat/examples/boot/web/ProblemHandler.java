// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.web;

import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.examples.boot.store.ConflictException;
import io.github.regiostat.examples.boot.store.SelectionTooLargeException;
import io.github.regiostat.io.FormatException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Answers each rejected request with problem details. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemHandler extends ResponseEntityExceptionHandler {
    @ExceptionHandler
    ProblemDetail malformed(FormatException e) {
        return Problems.ofFormat(e);
    }

    @ExceptionHandler
    ProblemDetail duplicate(DuplicateMeasurementException e) {
        return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "duplicate-measurement", "Duplicate measurement", e);
    }

    @ExceptionHandler
    ProblemDetail conflict(ConflictException e) {
        ProblemDetail problem = Problems.of(HttpStatus.CONFLICT, "conflict", "Other content is stored", e);
        problem.setProperty("conflicts", e.conflicts());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(SelectionTooLargeException e) {
        return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "selection-too-large", "Selection is too large", e);
    }

    /** A body that the mapper of Spring rejected, or none. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = e.getCause() instanceof JacksonException json
                ? json.getOriginalMessage()
                : "Request must have a body, but has none";
        ProblemDetail problem = Problems.of(HttpStatus.BAD_REQUEST, "malformed-body", "Malformed body", detail);
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    /** A parameter that a converter rejected. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = e instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(e.getPropertyName());
        return handleExceptionInternal(e, Problems.ofParameter(name, rootOf(e)), headers, status, request);
    }

    /** A parameter of a query that a converter or a constraint rejected. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        FieldError error = e.getFieldErrors().get(0);
        ProblemDetail problem = error.contains(TypeMismatchException.class)
                ? Problems.ofParameter(error.getField(), rootOf(error.unwrap(TypeMismatchException.class)))
                : Problems.ofConstraint(error.getField(), error, error.getRejectedValue());
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    /** A parameter that a constraint rejected, such as {@code @DecimalMin("-100") GrowthRate}. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ParameterValidationResult result = e.getParameterValidationResults().get(0);
        ProblemDetail problem = Problems.ofConstraint(
                String.valueOf(result.getMethodParameter().getParameterName()),
                result.getResolvableErrors().get(0),
                result.getArgument());
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    private static Throwable rootOf(Throwable e) {
        return NestedExceptionUtils.getMostSpecificCause(e);
    }

    /** Adds the supported content types to the problems of Spring. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> response = super.handleExceptionInternal(e, body, headers, status, request);
        if (e instanceof HttpMediaTypeException type
                && response != null
                && response.getBody() instanceof ProblemDetail problem) {
            problem.setProperty(
                    "supported",
                    type.getSupportedMediaTypes().stream()
                            .filter(MediaType::isConcrete)
                            .map(MediaType::toString)
                            .toList());
        }
        return response;
    }
}
