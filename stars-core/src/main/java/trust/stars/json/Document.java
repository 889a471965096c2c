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
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;
import trust.stars.validation.Problems;
import trust.stars.validation.Report;

/** The bytes of one document: bound straight to records if it is good, walked and explained if it is not. */
final class Document<T extends Record> {
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

    /** What is made of the content of a document without errors; the maker adds those that it finds. */
    <R> R read(BiFunction<T, Problems, @Nullable R> maker) throws IOException {
        Problems problems = new Problems();
        T content = examine(problems);
        R made = content == null ? null : maker.apply(content, problems);
        if (made == null || problems.hasErrors()) {
            throw new InvalidFrameworkException(report(problems));
        }
        return made;
    }

    /** Everything that is wrong; the checks are made only on content that can be bound. */
    Report check(BiConsumer<T, Problems> checks) throws IOException {
        Problems problems = new Problems();
        T content = examine(problems);
        if (content != null) {
            checks.accept(content, problems);
        }
        return report(problems);
    }

    /** The content, or null if it has no shape; the problems say why, or what its shape cannot show. */
    private @Nullable T examine(Problems problems) throws IOException {
        Encoding.check(bytes, start, problems);
        if (problems.hasErrors()) {
            return null;
        }
        T content = bind(problems);
        if (content != null) {
            Constraints.check(content, problems);
        }
        return content;
    }

    private @Nullable T bind(Problems problems) throws IOException {
        // a factory of its own: a shared one remembers names, and those made to collide spoil its table for all
        JsonFactory factory = Limits.factory(Limits.NAME_BYTES);
        try (JsonParser parser = factory.createParser(bytes, start, bytes.length - start)) {
            return format.type().cast(Documents.forOne(format.reader()).readValue(new StrictParser(parser)));
        } catch (JacksonException e) {
            walk(Set.of(), problems);
            return problems.hasErrors() ? null : bindAnyNames();
        }
    }

    /** Slowly: the fast parser also refuses sound documents, if their names collide in its table. */
    private T bindAnyNames() throws IOException {
        try (JsonParser parser = Walker.parser(bytes, start)) {
            return format.type().cast(Documents.forOne(format.reader()).readValue(new StrictParser(parser)));
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    name + " is refused although nothing in it seems wrong: please report this", e);
        }
    }

    private Map<String, Position> walk(Set<String> wanted, Problems problems) throws IOException {
        Walker walker = new Walker(format, bytes, start, wanted, problems);
        walker.walk();
        return walker.places();
    }

    /** The report, with lines for the problems that were found in the content rather than in the document. */
    private Report report(Problems problems) throws IOException {
        Report report = problems.report(name);
        Set<String> wanted = new HashSet<>();
        for (Problem problem : report.problems()) {
            if (problem.line() == 0) {
                want(problem.path(), wanted);
                want(problem.otherPath(), wanted);
            }
        }
        Map<String, Position> places = wanted.isEmpty() ? Map.of() : walk(wanted, new Problems());
        List<Problem> placed = new ArrayList<>();
        for (Problem problem : report.problems()) {
            placed.add(printable(problem.line() == 0 ? place(problem, places) : problem));
        }
        return new Report(name, placed, report.unlisted());
    }

    private static Problem printable(Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                Pointers.printable(problem.path()),
                problem.line(),
                problem.column(),
                problem.message(),
                problem.hint());
    }

    private static void want(String path, Set<String> wanted) {
        String pointer = path;
        while (wanted.add(pointer) && !pointer.isEmpty()) {
            pointer = Pointers.parent(pointer);
        }
    }

    private static Problem place(Problem problem, Map<String, Position> places) {
        Position place = nearest(problem.path(), places);
        Problem placed = problem.at(place.line(), place.column());
        return problem.otherPath().isEmpty()
                ? placed
                : placed.withOtherLine(nearest(problem.otherPath(), places).line());
    }

    /** Where an item starts, or, if the document does not have it, what it would be in. */
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
