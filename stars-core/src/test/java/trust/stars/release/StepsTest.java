// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import trust.stars.fixtures.Sketch;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Retirement;
import trust.stars.model.Rewording;
import trust.stars.model.Role;
import trust.stars.model.Source;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.model.Value;

/** The table of version steps: what an editor did, the smallest step, and how many changes say so. */
class StepsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource({"nothing", "patch", "minor", "major"})
    void stepIsTheOneInTheTable(String what, VersionStep step, int changes, Consumer<Sketch> edit) {
        Sketch after = Sketch.example();
        edit.accept(after);

        FrameworkDiff diff = FrameworkDiff.between(Sketch.example().framework(), after.framework());

        assertThat(diff.step()).as(diff.toString()).isEqualTo(step);
        assertThat(diff.changes()).hasSize(changes);
    }

    static Stream<Arguments> nothing() {
        return Stream.of(
                row("nothing", VersionStep.NONE, 0, sketch -> {}),
                row("version", VersionStep.NONE, 0, part("our-framework", "version", FrameworkVersion.of(9, 0, 0))),
                row("release day", VersionStep.NONE, 0, part("our-framework", "releasedOn", null)),
                row("first day", VersionStep.NONE, 0, part("our-framework", "effectiveFrom", null)),
                row("notes", VersionStep.NONE, 0, declared("success.aim", Rewording.Kind.CLARIFICATION)),
                row("waivers", VersionStep.NONE, 0, part("our-framework", "waivers", List.of())),
                row(
                        "order of alignments",
                        VersionStep.NONE,
                        0,
                        sketch -> sketch.move("our-framework", "alignments", 0, 2)));
    }

    static Stream<Arguments> patch() {
        return Stream.of(
                row("wording, a correction", VersionStep.PATCH, 1, sketch -> {
                    sketch.set("success.aim", "text", "I aim high for all pupils.");
                    declared("success.aim", Rewording.Kind.CORRECTION).accept(sketch);
                }),
                row("approval of a value", VersionStep.PATCH, 1, part("success", "authority", Authority.APPROVED)),
                row(
                        "approval of a behaviour",
                        VersionStep.PATCH,
                        1,
                        part("success.aim", "authority", Authority.PROPOSED)),
                row("a correction and its approval", VersionStep.PATCH, 2, sketch -> {
                    sketch.set("success.aim", "text", "I aim high for all pupils.");
                    sketch.set("success.aim", "authority", Authority.PROPOSED);
                    declared("success.aim", Rewording.Kind.CORRECTION).accept(sketch);
                }));
    }

    static Stream<Arguments> minor() {
        Behaviour behaviour = new Behaviour("success.new", "I try.", null, Authority.PROPOSED, null);
        Value value = new Value("new", "New", "It is new.", List.of(), List.of(), Authority.PROPOSED, null);
        Role role = Role.builder().id("driver").name("Driver").family("Site").build();
        Statement statement = new Statement("teachers.s3", "3", "New", null, List.of(), null);
        ProfessionalStandard standard =
                Sketch.with((ProfessionalStandard) Sketch.example().get("teachers"), "id", "leaders");
        Alignment alignment = new Alignment(
                "old-code.c2", "success.aim", Alignment.Relation.PARTIAL, "Why.", Authority.APPROVED, null);
        Stream<Arguments> ofTheFramework = Stream.of(
                row("wording, a clarification", VersionStep.MINOR, 1, sketch -> {
                    sketch.set("success.aim", "text", "I aim high for all pupils.");
                    declared("success.aim", Rewording.Kind.CLARIFICATION).accept(sketch);
                }),
                row("wording, undeclared", VersionStep.MINOR, 1, part("success.aim", "text", "I aim high.")),
                row("wording, another declared", VersionStep.MINOR, 1, sketch -> {
                    sketch.set("success.aim", "text", "I aim high for all pupils.");
                    declared("success.well", Rewording.Kind.CORRECTION).accept(sketch);
                }),
                row("title", VersionStep.MINOR, 1, part("our-framework", "title", "Another")),
                row("acronym", VersionStep.MINOR, 1, part("our-framework", "acronym", null)),
                row("language", VersionStep.MINOR, 1, part("our-framework", "language", "cy")),
                row("publisher", VersionStep.MINOR, 1, part("our-framework", "publisher", "Another")),
                row("introduction", VersionStep.MINOR, 1, part("our-framework", "introduction", List.of("Hello."))),
                row("qualifiers", VersionStep.MINOR, 1, part("our-framework", "titleQualifiers", List.of("Acting"))),
                row("subjects", VersionStep.MINOR, 1, part("our-framework", "titleSubjects", List.of("Science"))),
                row("source", VersionStep.MINOR, 1, part("our-framework", "source", new Source("Web", List.of()))),
                row("statement of a value", VersionStep.MINOR, 1, part("success", "statement", "Another.")),
                row("label", VersionStep.MINOR, 1, part("success.aim", "label", "Aim")),
                row("new value", VersionStep.MINOR, 2, sketch -> {
                    sketch.insert("our-framework", "values", 1, value).set("our-framework", "acronym", "TNS");
                }),
                row("new behaviour", VersionStep.MINOR, 1, item("success", "behaviours", behaviour)),
                row("behaviour restored", VersionStep.MINOR, 1, sketch -> sketch.restore("teamwork.gone")),
                row("behaviour moved", VersionStep.MINOR, 1, sketch -> sketch.move("teamwork", "behaviours", 2, 0)),
                row("behaviour retired with a successor", VersionStep.MINOR, 1, sketch -> {
                    sketch.retire("success.well", "success.aim");
                }),
                row("successors changed", VersionStep.MINOR, 1, part("teamwork.first", "retired", end("success.aim"))),
                row("reason changed", VersionStep.MINOR, 1, part("teamwork.gone", "retired", end())));
        Stream<Arguments> ofStandards = Stream.of(
                row(
                        "new standard",
                        VersionStep.MINOR,
                        3,
                        sketch -> sketch.insert(
                                "our-framework",
                                "standards",
                                0,
                                Sketch.with(
                                        standard,
                                        "statements",
                                        List.of(statement, Sketch.with(statement, "id", "l.s4"))))),
                row("title of a standard", VersionStep.MINOR, 1, part("teachers", "title", "Another")),
                row(
                        "standard withdrawn",
                        VersionStep.MINOR,
                        2,
                        sketch -> sketch.set("teachers", "status", ProfessionalStandard.Status.WITHDRAWN)
                                .set("teacher", "standards", List.of())),
                row("new statement", VersionStep.MINOR, 1, item("teachers", "statements", statement)),
                row("label of a statement", VersionStep.MINOR, 1, part("teachers.s1", "label", "Another")),
                row("new role", VersionStep.MINOR, 1, item("our-framework", "roles", role)),
                row("standards of a role", VersionStep.MINOR, 1, part("teacher", "standards", List.of())),
                row("name of a role", VersionStep.MINOR, 1, part("teacher", "name", "Another")),
                row("role retired with a successor", VersionStep.MINOR, 1, sketch -> sketch.retire("cook", "teacher")),
                row("new alignment", VersionStep.MINOR, 1, item("our-framework", "alignments", alignment)),
                row(
                        "alignment approved",
                        VersionStep.MINOR,
                        1,
                        sketch -> sketch.edit(
                                "our-framework",
                                "alignments",
                                items -> items.set(0, Sketch.with(items.get(0), "authority", Authority.APPROVED)))),
                row(
                        "alignment removed",
                        VersionStep.MINOR,
                        1,
                        sketch -> sketch.edit("our-framework", "alignments", items -> items.remove(0))),
                row("no longer unaligned", VersionStep.MINOR, 1, part("our-framework", "unaligned", List.of())),
                row(
                        "unaligned",
                        VersionStep.MINOR,
                        1,
                        item("our-framework", "unaligned", new Unaligned("old-code.c2", "No.", null))));
        return Stream.concat(ofTheFramework, ofStandards);
    }

    static Stream<Arguments> major() {
        return Stream.of(
                row(
                        "behaviour retired without successor",
                        VersionStep.MAJOR,
                        1,
                        sketch -> sketch.retire("success.well")),
                row("behaviour retired for a retired one", VersionStep.MAJOR, 1, sketch -> {
                    sketch.retire("success.well", "teamwork.gone");
                }),
                row(
                        "value retired without successor",
                        VersionStep.MAJOR,
                        6,
                        sketch -> sketch.retire("success.aim", "teamwork.share")
                                .retire("success.well", "teamwork.share")
                                .retire("success")
                                .edit(
                                        "our-framework",
                                        "alignments",
                                        items -> items.subList(1, 3).clear())
                                .set("our-framework", "acronym", "T")),
                row("role retired without successor", VersionStep.MAJOR, 1, sketch -> sketch.retire("cook")),
                row("value renamed", VersionStep.MAJOR, 1, part("success", "name", "Striving")),
                row("last successor lost", VersionStep.MAJOR, 1, part("teamwork.first", "retired", end())),
                row(
                        "last successor lost behind another",
                        VersionStep.MAJOR,
                        1,
                        part("teamwork.second", "retired", end("teamwork.gone"))),
                row("another framework", VersionStep.MAJOR, 1, part("our-framework", "id", "another")),
                row("behaviour vanished", VersionStep.MAJOR, 1, sketch -> sketch.remove("success.well")),
                row("retired behaviour vanished", VersionStep.MAJOR, 1, sketch -> sketch.remove("teamwork.both")),
                row("value vanished", VersionStep.MAJOR, 2, sketch -> sketch.remove("service")),
                row("role vanished", VersionStep.MAJOR, 1, sketch -> sketch.remove("cook")),
                row("statement vanished", VersionStep.MAJOR, 1, sketch -> sketch.remove("old-code.c2")),
                row(
                        "standard vanished",
                        VersionStep.MAJOR,
                        4,
                        sketch -> sketch.edit("our-framework", "alignments", items -> items.remove(2))
                                .remove("old-code")));
    }

    private static Arguments row(String what, VersionStep step, int changes, Consumer<Sketch> edit) {
        return Arguments.of(what, step, changes, edit);
    }

    private static Consumer<Sketch> part(String id, String component, @Nullable Object value) {
        return sketch -> sketch.set(id, component, value);
    }

    private static Consumer<Sketch> item(String holder, String list, Record item) {
        return sketch -> sketch.insert(holder, list, 1, item);
    }

    private static Consumer<Sketch> declared(String id, Rewording.Kind kind) {
        Rewording rewording = new Rewording(id, kind, "It reads better.", null);
        return part("our-framework", "releaseNotes", new ReleaseNotes(null, null, List.of(rewording)));
    }

    private static Retirement end(String... replacedBy) {
        return new Retirement(FrameworkVersion.of(2, 0, 0), List.of(replacedBy), "Thought again.");
    }
}
