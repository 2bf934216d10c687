// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.api.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.rapport.api.task.Problem;

/**
 * What reading a source gave.
 *
 * @param <T> the kind of value
 * @param value the value; empty exactly when a problem is an error
 * @param problems bad or doubtful places, in reading order
 */
public record Imported<T>(Optional<T> value, List<Problem> problems) {

    public Imported {
        Objects.requireNonNull(value);
        problems = List.copyOf(problems);
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        if (failed == value.isPresent()) {
            throw new IllegalArgumentException("there is a value exactly when there is no error");
        }
    }

    public static <T> Imported<T> of(T value, List<Problem> problems) {
        return new Imported<>(Optional.of(value), problems);
    }

    /** The same problems with another value. */
    public <R> Imported<R> map(Function<T, R> change) {
        return new Imported<>(value.map(change), problems);
    }

    public static <T> Imported<T> failed(List<Problem> problems) {
        return new Imported<>(Optional.empty(), problems);
    }
}
