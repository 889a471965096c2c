// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.Draft;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.Sketch;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Retirement;
import trust.stars.model.Rewording;
import trust.stars.model.Source;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.model.Value;
import trust.stars.release.FrameworkDiff;

/** Every kind of change of every kind of item, in the words that people read. */
class ChangeTextTest {
    private final Sketch before = Sketch.example();
    private final Sketch after = Sketch.example();

    @Test
    void saysWhatBecameOfTheFrameworkAndItsValues() {
        after.set("our-framework", "title", "Our New Framework")
                .set("our-framework", "introduction", List.of("Welcome to our framework.", "Do read it."))
                .set("our-framework", "acronym", null)
                .set("our-framework", "source", new Source("The poster", List.of()))
                .set("our-framework", "titleQualifiers", List.of("Senior", "Acting"))
                .set("our-framework", "titleSubjects", List.of())
                .set("teamwork", "name", "Togetherness")
                .set("teamwork", "statement", "We are strong together.")
                .set("success", "authority", Authority.APPROVED)
                .restore("service")
                .set(
                        "our-framework",
                        "releaseNotes",
                        new ReleaseNotes(
                                null,
                                null,
                                List.of(new Rewording("teamwork", Rewording.Kind.CLARIFICATION, "Friendlier.", null))));

        assertThat(told())
                .containsExactly(
                        "Reworded the title | Title reworded",
                        "Changed the acronym | Changed: acronym",
                        "Reworded the introduction | Introduction reworded",
                        "Changed the source | Changed: source",
                        "Changed the qualifiers in job titles | Changed: qualifiers in job titles",
                        "Changed the subjects in job titles | Changed: subjects in job titles",
                        "Reworded the name of value teamwork (clarification): Friendlier. | Name reworded – clarification",
                        "Reworded the statement of value teamwork (clarification): Friendlier. | Statement reworded – clarification",
                        "Marked value success as approved | Now approved",
                        "Restored value service | Restored");
    }

    @Test
    void saysOfWhatComesEndedWhatItIs() {
        Retirement retired = new Retirement(Frameworks.example().version(), List.of(), "It came and went.");
        after.insert(
                        "success",
                        "retiredBehaviours",
                        0,
                        Sketch.with(Frameworks.behaviour("success.new", "I am new."), "retired", retired))
                .insert(
                        "our-framework",
                        "values",
                        0,
                        new Value("past", "Past", "We were.", List.of(), List.of(), Authority.PROPOSED, retired))
                .insert("our-framework", "standards", 0, Draft.withdrawn("older-code", null, "older-code.c1"))
                .insert(
                        "our-framework",
                        "roles",
                        0,
                        Frameworks.role("porter", "Porter", List.of(), Frameworks.retired("Nobody came.", "cook")));

        assertThat(told())
                .containsExactly(
                        "Added retired value past (retired in 2.1.0 without a successor: It came and went.) | Added, already"
                                + " retired",
                        "Added retired behaviour success.new (retired in 2.1.0 without a successor: It came and went.) |"
                                + " Added, already retired",
                        "Added withdrawn standard older-code | Added, already withdrawn",
                        "Added statement older-code.c1 | Added",
                        "Added retired role porter (retired in 2.0.0, replaced by cook: Nobody came.) | Added, already"
                                + " retired");
    }

    @Test
    void saysWhatBecameOfBehaviours() {
        after.set("teamwork.share", "text", "I share what I know gladly.")
                .set("teamwork.share", "label", null)
                .set("success.well", "text", "I look after people’s wellbeing.")
                .set("success.well", "authority", Authority.PROPOSED)
                .move("teamwork", "behaviours", 1, 2)
                .retire("success.aim", "success.well")
                .restore("teamwork.gone")
                .set(
                        "teamwork.first",
                        "retired",
                        new Retirement(Frameworks.example().version(), List.of(), "Unclear."))
                .insert("success", "behaviours", 0, Frameworks.behaviour("success.new", "I am new."))
                .remove("teamwork.both")
                .set("our-framework", "alignments", List.of())
                .set(
                        "our-framework",
                        "releaseNotes",
                        new ReleaseNotes(
                                null,
                                null,
                                List.of(new Rewording(
                                        "success.well", Rewording.Kind.CORRECTION, "An apostrophe.", null))));

        assertThat(told())
                .containsExactly(
                        "Restored behaviour teamwork.gone | Restored",
                        "Reworded behaviour teamwork.share (not declared) | Reworded",
                        "Changed the label of behaviour teamwork.share | Changed: label",
                        "Moved behaviour teamwork.cafe among those around it, at place 3 | Moved among those around it, at place 3",
                        "Changed the retirement of behaviour teamwork.first | Changed: retirement",
                        "Lost behaviour teamwork.both | Lost",
                        "Added behaviour success.new | Added",
                        "Reworded behaviour success.well (correction): An apostrophe. | Reworded – correction",
                        "Marked behaviour success.well as proposed | Now proposed",
                        "Retired behaviour success.aim, replaced by success.well: Said better. | Retired",
                        "Removed the link from teachers.s1 to teamwork.share | Link removed",
                        "Removed the link from teachers.s1 to success.aim | Link removed",
                        "Removed the link from old-code.c1 to success.aim | Link removed");
    }

    @Test
    void saysWhatBecameOfStandardsStatementsAndRoles() {
        after.set("teachers", "title", "Standards for Teachers")
                .set("teachers", "checkedOn", LocalDate.of(2026, 9, 1))
                .set("teachers", "assignedCodes", true)
                .set("teachers", "url", null)
                .set("old-code", "supersededBy", null)
                .set("teachers.s2", "label", "The law")
                .set("teachers.s2", "confidence", null)
                .insert("teachers", "statements", 2, before.get("old-code.c2"))
                .edit("old-code", "statements", items -> items.remove(1))
                .insert("teachers", "statements", 3, new Statement("teachers.s3", "3", "Time", null, List.of(), null))
                .set("cook", "additional", true)
                .set("cook", "name", "Chef")
                .set("cook", "note", null)
                .set("cook", "crosswalk", Map.of())
                .remove("tutor")
                .set("teacher", "standards", List.of());

        assertThat(told())
                .containsExactly(
                        "Changed the title of standard teachers | Changed: title",
                        "Changed the address of standard teachers | Changed: address",
                        "Changed the day of checking of standard teachers | Changed: day of checking",
                        "Changed the mark 'codes assigned by us' of standard teachers | Changed: mark 'codes assigned by us'",
                        "Changed the successor of standard old-code | Changed: successor",
                        "Changed the label of statement teachers.s2 | Changed: label",
                        "Changed the confidence of statement teachers.s2 | Changed: confidence",
                        "Moved statement old-code.c2 from place 2 to 3 | Moved from place 2 to 3",
                        "Added statement teachers.s3 | Added",
                        "Changed the standard of statement old-code.c2 | Changed: standard",
                        "Changed the standards of role teacher | Changed: standards",
                        "Changed the name of role cook | Changed: name",
                        "Changed the crosswalk of role cook | Changed: crosswalk",
                        "Changed the mark 'additional' of role cook | Changed: mark 'additional'",
                        "Changed the note of role cook | Changed: note",
                        "Lost role tutor | Lost");
    }

    @Test
    void saysWhatBecameOfLinksAndExplanations() {
        Alignment first = Frameworks.alignment("teachers.s1", "teamwork.share", Alignment.Relation.EQUIVALENT);
        Alignment second = Frameworks.alignment("teachers.s1", "success.aim", Alignment.Relation.RELATED);
        after.set(
                        "our-framework",
                        "alignments",
                        List.of(
                                first.toBuilder().rationale("Both ask for it.").build(),
                                second.toBuilder()
                                        .authority(Authority.APPROVED)
                                        .origin(null)
                                        .build(),
                                Frameworks.alignment("teachers.s2", "success.well", Alignment.Relation.RELATED)))
                .set(
                        "our-framework",
                        "unaligned",
                        List.of(
                                new Unaligned("old-code.c1", "It is old.", null),
                                new Unaligned("old-code.c2", "It is gone.", null)));
        before.edit("our-framework", "unaligned", items -> items.add(new Unaligned("old-code.c2", "It is old.", "us")));

        assertThat(told())
                .containsExactly(
                        "Changed the relation of the link from teachers.s1 to teamwork.share | Link changed: relation",
                        "Changed the rationale of the link from teachers.s1 to teamwork.share | Link changed: rationale",
                        "Marked the link from teachers.s1 to success.aim as approved | Link now approved",
                        "Changed the origin of the link from teachers.s1 to success.aim | Link changed: origin",
                        "Linked statement teachers.s2 with behaviour success.well | Link added",
                        "Removed the link from old-code.c1 to success.aim | Link removed",
                        "Added the reason why no behaviour answers statement old-code.c1 | Reason for no link added",
                        "Changed the reason why no behaviour answers statement old-code.c2 | Reason for no link"
                                + " changed",
                        "Changed the origin of the reason why no behaviour answers statement old-code.c2 | Reason for"
                                + " no link changed",
                        "Removed the reason why no behaviour answers statement teachers.s2 | Reason for no link"
                                + " removed");
    }

    @Test
    void writesWhatAPartHoldsInWords() {
        assertThat(List.of(
                        ChangeText.value(null),
                        ChangeText.value(true),
                        ChangeText.value(false),
                        ChangeText.value(ProfessionalStandard.Kind.NATIONAL_STANDARD),
                        ChangeText.value(List.of("one", "two")),
                        ChangeText.value(Map.of("soc", "2314")),
                        ChangeText.value(new Source("The poster", List.of("anad"))),
                        ChangeText.value(after.get("teamwork")),
                        ChangeText.value(after.get("teachers")),
                        ChangeText.value(after.get("teachers.s1")),
                        ChangeText.value(after.get("cook")),
                        ChangeText.value(after.content().alignments().get(0)),
                        ChangeText.value(Frameworks.retired("Nobody came.", "cook"))))
                .containsExactly(
                        "",
                        "yes",
                        "no",
                        "national standard",
                        "one\ntwo",
                        "soc: 2314",
                        "The poster",
                        "Teamwork: We are stronger together.",
                        "Teachers' Standards (The department)",
                        "1 Expectations",
                        "Cook (School)",
                        "partial: Both say so.",
                        "retired in 2.0.0, replaced by cook: Nobody came.");
    }

    /** Each change as a sentence, and as the preview marks it. */
    private List<String> told() {
        FrameworkDiff diff = FrameworkDiff.between(before.framework(), after.framework());
        ChangeMarks marks = new ChangeMarks(after.framework(), diff);
        return diff.changes().stream()
                .map(change ->
                        ChangeText.sentence(change) + " | " + marks.mark(change).words())
                .toList();
    }
}
