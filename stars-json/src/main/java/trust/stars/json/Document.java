// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.check.Pointers;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;

/** The bytes of one document: bound straight to records if it is good, walked and explained if it is not. */
final class Document<T extends Record> {
    /** Looks for what is wrong with content that could be bound. */
    interface Look<T> {
        void look(T content, Findings findings) throws IOException;
    }

    private final Format<T> format;
    private final String name;
    private final byte[] bytes;
    private final int start;

    Document(Format<T> format, String name, byte[] bytes) {
        this.format = format;
        this.name = name;
        this.bytes = bytes;
        this.start = Encoding.startsWithMark(bytes) ? Encoding.MARK.length : 0;
    }

    /** What the maker makes of the content of a document without errors; it adds the errors that it finds itself. */
    <R> R read(BiFunction<T, Findings, @Nullable R> maker) throws IOException {
        Findings findings = new Findings();
        T content = examine(findings);
        R made = content == null ? null : maker.apply(content, findings);
        if (made == null || findings.hasErrors()) {
            throw new InvalidFrameworkException(report(findings, List.of()));
        }
        return made;
    }

    /**
     * Everything that is wrong; the checks run only on content that can be bound.
     *
     * @param further finds problems by the caller's own rules
     */
    Report check(Look<T> checks, Function<T, List<Problem>> further) throws IOException {
        Findings findings = new Findings();
        List<Problem> more = new ArrayList<>();
        T content = examine(findings);
        if (content != null) {
            checks.look(content, findings);
            more.addAll(further.apply(content));
        }
        return report(findings, more);
    }

    /** Everything that is wrong, as data with JSON Pointers for places. */
    Findings findings(Look<T> checks) throws IOException {
        Findings findings = new Findings();
        T content = examine(findings);
        if (content != null) {
            checks.look(content, findings);
        }
        return findings;
    }

    /** The content, or null if it cannot be bound; adds findings on why not, or on texts and lists that break rules. */
    private @Nullable T examine(Findings findings) throws IOException {
        Encoding.check(bytes, start, findings);
        if (findings.hasErrors()) {
            return null;
        }
        T content = bind(findings);
        if (content != null) {
            Constraints.check(content, findings);
        }
        return content;
    }

    private @Nullable T bind(Findings findings) throws IOException {
        // a new factory: a shared one remembers names, and names made to collide would spoil its table for everybody
        JsonFactory factory = Limits.factory(Limits.NAME_BYTES);
        try (JsonParser parser = factory.createParser(bytes, start, bytes.length - start)) {
            return format.type().cast(DocumentMapper.forOne(format.reader()).readValue(new StrictParser(parser)));
        } catch (JacksonException e) {
            walk(Set.of(), findings);
            return findings.hasErrors() ? null : bindAnyNames();
        }
    }

    /** Binds slowly: the fast parser also refuses sound documents if their names collide in its table. */
    private T bindAnyNames() throws IOException {
        try (JsonParser parser = ShapeCheck.parser(bytes, start)) {
            return format.type().cast(DocumentMapper.forOne(format.reader()).readValue(new StrictParser(parser)));
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    name + " was refused although nothing seems wrong with it: please report this", e);
        }
    }

    private Map<String, Position> walk(Set<String> wanted, Findings findings) throws IOException {
        Findings found = new Findings();
        ShapeCheck walk = new ShapeCheck(format, bytes, start, wanted, found);
        walk.walk();
        Finding newer = walk.newer();
        if (newer == null) {
            findings.addAll(found);
        } else {
            findings.add(newer);
        }
        return walk.places();
    }

    /** The report, which also has lines for what was found in the content rather than in the document. */
    private Report report(Findings findings, List<Problem> further) throws IOException {
        Set<String> wanted = new HashSet<>();
        for (Finding finding : findings.listed()) {
            if (finding.line() == 0) {
                want(finding.path(), wanted);
                want(finding.other(), wanted);
            }
        }
        further.forEach(problem -> want(problem.path(), wanted));
        Map<String, Position> places = wanted.isEmpty() ? Map.of() : walk(wanted, new Findings());
        List<Problem> problems = new ArrayList<>();
        for (Finding finding : findings.listed()) {
            problems.add(print(finding.line() == 0 ? place(finding, places) : finding, places));
        }
        int unlisted = findings.unlisted();
        for (Problem problem : further) {
            if (problems.size() < Report.MOST) {
                Position place = nearest(problem.path(), places);
                problems.add(problem.at(place.line(), place.column()));
            } else {
                unlisted++;
            }
        }
        return new Report(name, problems, unlisted);
    }

    private static Finding place(Finding finding, Map<String, Position> places) {
        Position place = nearest(finding.path(), places);
        return finding.at(place.line(), place.column());
    }

    private static Problem print(Finding finding, Map<String, Position> places) {
        String there = finding.other().isEmpty()
                ? ""
                : "at line " + nearest(finding.other(), places).line();
        return finding.problem(Pointers.printable(finding.path()), there);
    }

    private static void want(String path, Set<String> wanted) {
        String pointer = path;
        while (wanted.add(pointer) && !pointer.isEmpty()) {
            pointer = Pointers.parent(pointer);
        }
    }

    /** Where an item starts, or what it would be in if the document does not have it. */
    private static Position nearest(String path, Map<String, Position> places) {
        String pointer = path;
        Position place = places.get(pointer);
        while (place == null && !pointer.isEmpty()) {
            pointer = Pointers.parent(pointer);
            place = places.get(pointer);
        }
        return place == null ? new Position(1, 1) : place;
    }
}
