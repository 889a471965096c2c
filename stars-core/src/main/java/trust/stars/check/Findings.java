// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import trust.stars.text.Phrase;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;
import trust.stars.validation.Rule;
import trust.stars.validation.Severity;

/**
 * Findings being collected: the first {@value Report#MOST} errors and as many warnings are kept, the rest are counted,
 * so that a document with a million mistakes costs no more memory than one with a thousand.
 *
 * <p>Not safe for use by several threads.
 */
public final class Findings {
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final @Nullable Consumer<Finding> next;
    private int count;

    /** Nothing collected yet. */
    public Findings() {
        next = null;
    }

    /** Collects nothing: each finding goes on, however many there are. */
    public Findings(Consumer<Finding> next) {
        this.next = next;
    }

    /** Collects a finding. */
    public void add(Finding finding) {
        if (next != null) {
            next.accept(finding);
            return;
        }
        count++;
        List<Finding> list = finding.rule().severity() == Severity.ERROR ? errors : warnings;
        if (list.size() < Report.MOST) {
            list.add(finding);
        }
    }

    /** Collects a finding at a place, a JSON Pointer. */
    public void add(Rule rule, String path, Phrase says, Phrase hint) {
        add(Finding.of(rule, path, says, hint));
    }

    /** Collects what others have collected. */
    public void addAll(Findings more) {
        more.listed().forEach(this::add);
        addUnlisted(more.unlisted());
    }

    /** Counts findings that could not be listed. */
    public void addUnlisted(int more) {
        count += more;
    }

    /** Whether an error was collected, so that the content cannot be used. */
    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** What a report lists: errors take precedence over warnings if there are too many. */
    public List<Finding> listed() {
        List<Finding> listed = new ArrayList<>(errors);
        listed.addAll(warnings.subList(0, Math.min(warnings.size(), Report.MOST - errors.size())));
        return listed;
    }

    /** How many more there are than are listed. */
    public int unlisted() {
        return count - Math.min(errors.size() + warnings.size(), Report.MOST);
    }

    /** Everything in words, other places as JSON Pointers. */
    public Report report(String name) {
        return report(name, Finding::problem);
    }

    /** Everything in words. */
    public Report report(String name, Function<Finding, Problem> printer) {
        List<Problem> problems = new ArrayList<>();
        for (Finding finding : listed()) {
            problems.add(printer.apply(finding));
        }
        return new Report(name, problems, unlisted());
    }
}
