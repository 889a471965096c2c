// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.validation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import trust.stars.text.Quote;

/**
 * What a check found: all problems of one document, in the order of its lines.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name what was checked, usually the name of a file
 * @param problems at most {@value #MOST} problems; errors take precedence over warnings if there are more
 * @param unlisted how many more there are
 * @since 1.0.0
 * @serial exclude
 */
public record Report(String name, List<Problem> problems, int unlisted) implements Serializable {
    /** The most problems that a report lists; more are only counted. */
    public static final int MOST = 500;

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    /**
     * Copies the list, in the order of lines.
     *
     * @throws NullPointerException if the name, the list or a problem is null
     * @throws IllegalArgumentException if the list is longer than {@value #MOST} or {@code unlisted} is negative
     */
    public Report {
        requireNonNull(name, "name");
        problems = List.copyOf(requireNonNull(problems, "problems")).stream()
                .sorted(BY_PLACE)
                .toList();
        if (problems.size() > MOST || unlisted < 0) {
            throw new IllegalArgumentException(
                    "a report lists at most " + MOST + " problems: " + problems.size() + ", unlisted " + unlisted);
        }
    }

    /**
     * Whether an error was found, so that the content cannot be used.
     *
     * @return false if there are only warnings, or nothing
     */
    public boolean hasErrors() {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /**
     * The report as an editor reads it: a line for each problem, beginning with the document's name.
     *
     * @return the lines, separated by line feeds; empty if there is no problem
     */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (Problem problem : problems) {
            lines.append(lines.isEmpty() ? "" : "\n")
                    .append(Quote.path(name))
                    .append(problem.line() == 0 ? ": " : ":")
                    .append(problem);
        }
        if (unlisted > 0) {
            lines.append(lines.isEmpty() ? "… and " : "\n… and ")
                    .append(unlisted)
                    .append(unlisted == 1 ? " more problem" : " more problems");
        }
        return lines.toString();
    }
}
