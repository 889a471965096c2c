// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.validation;

import static java.util.Objects.requireNonNull;

import trust.stars.text.Quote;

/**
 * Thrown when content is not a sound framework. It carries every problem found, not only the first; those beyond
 * {@value Report#MOST} are only counted.
 *
 * @since 1.0.0
 * @serial exclude
 */
public final class InvalidFrameworkException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final Report report;

    /**
     * An exception for a report with errors.
     *
     * @param report what was found
     */
    public InvalidFrameworkException(Report report) {
        super(message(requireNonNull(report, "report")));
        this.report = report;
    }

    /**
     * What is wrong.
     *
     * @return every problem, with its line if the content was read from a document
     */
    public Report report() {
        return report;
    }

    private static String message(Report report) {
        int count = report.problems().size() + report.unlisted();
        StringBuilder text = new StringBuilder(Quote.path(report.name())).append(" is not a sound framework: ");
        text.append(count).append(count == 1 ? " problem" : " problems");
        int shown = Math.min(SHOWN, report.problems().size());
        for (Problem problem : report.problems().subList(0, shown)) {
            text.append("\n  ").append(problem);
        }
        if (count > shown) {
            text.append("\n  … and ").append(count - shown).append(" more: see report()");
        }
        return text.toString();
    }
}
