// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * Problems being collected: the first {@value Report#MOST} errors and as many warnings are kept, the rest are counted,
 * so that a document with a million mistakes costs no more memory than one with a thousand.
 *
 * <p>Not safe for use by several threads.
 *
 * @since 1.0.0
 */
public final class Problems {
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private int count;

    /** Nothing collected yet. */
    public Problems() {}

    /**
     * Collects a problem.
     *
     * @param problem what was found
     */
    public void add(Problem problem) {
        count++;
        List<Problem> list = problem.severity() == Severity.ERROR ? errors : warnings;
        if (list.size() < Report.MOST) {
            list.add(problem);
        }
    }

    /**
     * Collects a problem in content whose lines are not known.
     *
     * @param rule the rule that is broken
     * @param path a JSON Pointer into the content
     * @param message what is wrong
     * @param hint what to do about it
     */
    public void add(Rule rule, String path, String message, String hint) {
        add(Problem.of(rule, path, message, hint));
    }

    /**
     * Collects what another collection has listed, and counts what it has counted.
     *
     * @param report what was found
     */
    public void add(Report report) {
        report.problems().forEach(this::add);
        count += report.unlisted();
    }

    /**
     * Whether an error was collected.
     *
     * @return true if the content cannot be used
     */
    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /**
     * Everything collected, in the order of lines; errors come before warnings where not all can be listed.
     *
     * @param name what was checked, usually the name of a file
     * @return the report
     */
    public Report report(String name) {
        List<Problem> listed = new ArrayList<>(errors);
        listed.addAll(warnings.subList(0, Math.min(warnings.size(), Report.MOST - errors.size())));
        return new Report(name, listed, count - listed.size());
    }
}
