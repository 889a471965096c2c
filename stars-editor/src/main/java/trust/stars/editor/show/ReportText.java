// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trust.stars.text.Quote;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;
import trust.stars.validation.Rule;
import trust.stars.validation.Severity;

/** What is wrong with a document, each problem with its place in words, too. */
public final class ReportText {
    private final Report report;
    private final PlaceNames names;

    /**
     * The text of a report.
     *
     * @param report what was found
     * @param document the file of the document, from which the names of places are taken
     */
    public ReportText(Report report, Path document) {
        this.report = report;
        this.names = PlaceNames.in(
                document, report.problems().stream().map(Problem::path).toList());
    }

    /** A line for each problem, such as {@code draft.json:9:5: error BLANK_TEXT /roles/0/name (first role) – … – …}. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        report.problems().forEach(problem -> lines.add(line(problem)));
        if (report.unlisted() > 0) {
            lines.add("… and " + report.unlisted() + " more problem" + (report.unlisted() == 1 ? "" : "s"));
        }
        return lines;
    }

    /** Why the document cannot be released: every error. */
    public List<String> refusals() {
        List<String> refusals = new ArrayList<>();
        StringBuilder others = new StringBuilder();
        for (Problem problem : report.problems()) {
            if (problem.severity() != Severity.ERROR) {
                continue;
            }
            if (Rule.valueOf(problem.code()).phase() == Rule.Phase.RELEASE) {
                refusals.add(problem.message() + " – " + problem.hint());
            } else {
                others.append('\n').append(line(problem));
            }
        }
        if (!others.isEmpty()) {
            refusals.add("the draft has problems – correct them until  stars check  finds none:" + others);
        }
        if (report.unlisted() > 0) {
            refusals.add("there are " + report.unlisted() + " more problems –  stars check  counts them all");
        }
        return refusals;
    }

    /** The report for programs, with {@code place} added to each problem that is in an item. */
    public Map<String, Object> json() {
        List<Object> problems = new ArrayList<>();
        for (Problem problem : report.problems()) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("code", problem.code());
            map.put("severity", problem.severity().name());
            map.put("path", problem.path());
            map.put("place", names.of(problem.path()));
            map.put("line", problem.line());
            map.put("column", problem.column());
            map.put("message", problem.message());
            map.put("hint", problem.hint());
            problems.add(map);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("name", report.name());
        answer.put("problems", problems);
        answer.put("unlisted", report.unlisted());
        return answer;
    }

    /** A problem that is one only in another document than the one it is in, which is named. */
    public static Problem in(String other, Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.path(),
                problem.line(),
                problem.column(),
                "in " + other + ", " + problem.message(),
                problem.hint());
    }

    private String line(Problem problem) {
        String where = problem.line() == 0 ? ": " : ":" + problem.line() + ":" + problem.column() + ": ";
        String pointer = problem.path().isEmpty() ? "" : " " + Quote.visible(problem.path());
        String place = names.of(problem.path());
        return report.name() + where + problem.severity() + " " + problem.code() + pointer
                + (place.isEmpty() ? "" : " (" + place + ")") + " – " + problem.message() + " – " + problem.hint();
    }
}
