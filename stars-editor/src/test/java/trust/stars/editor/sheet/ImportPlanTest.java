// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import trust.stars.editor.sheet.ImportPlan.Choice;
import trust.stars.fixtures.Sketch;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Rewording;
import trust.stars.model.Role;

/** One export of the small framework: its workbook comes back edited, and the draft was edited, too. */
class ImportPlanTest {
    private final Framework exported = exported();
    private final Sketch draft = Sketch.of(exported.content());
    private final Sketch edited = Sketch.of(exported.content());

    private static Framework exported() {
        try {
            return Sketch.of(Sheets.framework().content())
                    .set("tutor", "aliases", List.of("Coach", "Guide"))
                    .set("small", "acronym", null)
                    .set("small", "version", FrameworkVersion.of(3, 0, 0))
                    .framework();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void takesTheEditsOfBoth() throws IOException {
        draft.set("teamwork.listen", "text", "Listen to everyone").set("small", "title", "Our small framework");
        edited.set("teamwork.help", "text", "Offer your help gladly").set("teamwork.listen", "label", "Listening");

        ImportPlan.Ready plan = ready(Choice.ASK);

        assertThat(plan.framework().behaviour("teamwork.listen").text()).isEqualTo("Listen to everyone");
        assertThat(plan.framework().behaviour("teamwork.listen").label()).isEqualTo("Listening");
        assertThat(plan.framework().behaviour("teamwork.help").text()).isEqualTo("Offer your help gladly");
        assertThat(plan.framework().title()).isEqualTo("Our small framework");
        assertThat(plan.summary()).isEqualTo("2 changed, 9 unchanged");
        assertThat(plan.lines())
                .containsExactly(
                        "Teamwork",
                        "  Changed first behaviour (teamwork.listen)",
                        "    Label was:     Listen",
                        "    Label becomes: Listening",
                        "  Changed second behaviour (teamwork.help)",
                        "    Text was:     Offer your help",
                        "    Text becomes: Offer your help gladly");
    }

    @Test
    void asksWhereBothChangedOneField() throws IOException {
        draft.set("teamwork.listen", "text", "Listen to everyone").set("success.strive", "label", "Strive");
        edited.set("teamwork.listen", "text", "Listen to all others").set("teamwork.help", "label", "Help");

        assertThat(refused().lines())
                .containsExactly(
                        "Behaviours!C4: Teamwork, first behaviour (teamwork.listen), Text",
                        "    exported:    Listen to others",
                        "    draft now:   Listen to everyone",
                        "    in workbook: Listen to all others");
        Framework workbook = ready(Choice.WORKBOOK).framework();
        assertThat(workbook.behaviour("teamwork.listen").text()).isEqualTo("Listen to all others");
        assertThat(workbook.behaviour("success.strive").label()).isEqualTo("Strive");
        assertThat(ready(Choice.WORKBOOK).lines())
                .contains(
                        "Both were changed here, and not alike; the workbook is preferred:",
                        "      draft now:   Listen to everyone");
        Framework draftsWords = ready(Choice.DRAFT).framework();
        assertThat(draftsWords.behaviour("teamwork.listen").text()).isEqualTo("Listen to everyone");
        assertThat(draftsWords.behaviour("teamwork.help").label()).isEqualTo("Help");
    }

    @Test
    void isSilentWhereBothChangedAlike() throws IOException {
        draft.set("teamwork.listen", "text", "Listen to everyone");
        edited.set("teamwork.listen", "text", "Listen to everyone");

        assertThat(ready(Choice.ASK).isEmpty()).isTrue();
    }

    @Test
    void asksWhereOneRemovedWhatTheOtherChanged() throws IOException {
        draft.set("tutor", "note", "Since last year.");
        edited.remove("tutor");

        assertThat(refused().lines())
                .containsExactly(
                        "sheet Roles: first role (tutor)",
                        "    exported:    the row is there",
                        "    draft now:   the row is there, with Note: Since last year.",
                        "    in workbook: the row is gone");
        assertThat(ready(Choice.WORKBOOK).framework().roles()).isEmpty();
        assertThat(ready(Choice.DRAFT).isEmpty()).isTrue();
    }

    @Test
    void asksWhereOneChangedWhatTheOtherRemoved() throws IOException {
        draft.remove("tutor");
        edited.set("tutor", "name", "Mentor");

        assertThat(refused().lines()).first().isEqualTo("Roles!A2: first role (tutor)");
        assertThat(ready(Choice.WORKBOOK).framework().role("tutor").name()).isEqualTo("Mentor");
        assertThat(ready(Choice.DRAFT).framework().roles()).isEmpty();
    }

    @Test
    void asksWhereOneRemovedAValueToWhichTheOtherAdded() throws IOException {
        draft.insert(
                "success", "behaviours", 1, new Behaviour("success.try", "Try again", null, Authority.PROPOSED, null));
        edited.remove("success");

        assertThat(refused().lines()).first().isEqualTo("sheet Values: Success, first value (success)");
        assertThat(ready(Choice.WORKBOOK).framework().findValue("success")).isEmpty();
        assertThat(ready(Choice.DRAFT).framework().behaviour("success.try").text())
                .isEqualTo("Try again");
    }

    @Test
    void mergesListsTextByText() throws IOException {
        draft.set("tutor", "aliases", List.of("Coach", "Guide", "Mentor"));
        edited.set("tutor", "aliases", List.of("Helper", "Coach"));
        draft.set("small", "introduction", List.of("First of all.", "Second."));
        edited.set("small", "introduction", List.of("First.", "Second of all."));

        Framework framework = ready(Choice.ASK).framework();

        assertThat(framework.role("tutor").aliases()).containsExactly("Helper", "Coach", "Mentor");
        assertThat(framework.introduction()).containsExactly("First of all.", "Second of all.");
    }

    @Test
    void asksWhereOneTextOfAListBecameTwo() throws IOException {
        draft.set("tutor", "aliases", List.of("Coach", "School guide"));
        edited.set("tutor", "aliases", List.of("Coach", "Class guide"));

        assertThat(refused().lines())
                .containsExactly(
                        "Roles!E2: first role (tutor), Aliases",
                        "    exported:    Coach; Guide",
                        "    draft now:   Coach; School guide",
                        "    in workbook: Coach; Class guide");
    }

    @Test
    void asksWhereOneRetiresWhatTheOtherRewords() throws IOException {
        draft.set("teamwork.listen", "text", "Listen to everyone");
        edited.retire("teamwork.listen", "teamwork.help");

        assertThat(refused().lines())
                .containsExactly(
                        "Behaviours!A5: Teamwork, first retired behaviour (teamwork.listen)",
                        "    exported:    the row is there",
                        "    draft now:   the row is there, with Text: Listen to everyone",
                        "    in workbook: the row is there, with Retired in: 2.1.0; Replaced by: teamwork.help;"
                                + " Retired because: Said better.");
        Behaviour retired = ready(Choice.WORKBOOK).framework().behaviour("teamwork.listen");
        assertThat(retired.text()).isEqualTo("Listen to others");
        assertThat(Objects.requireNonNull(retired.retired()).replacedBy()).containsExactly("teamwork.help");
        assertThat(ready(Choice.DRAFT).isEmpty()).isTrue();
    }

    @Test
    void tellsTheOldPlaceOfARowThatTheWorkbookDeleted() throws IOException {
        Behaviour third = new Behaviour("teamwork.try", "Try again", null, Authority.PROPOSED, null);
        Framework three = draft.insert("teamwork", "behaviours", 2, third).framework();
        draft.set("teamwork.try", "text", "Try once more");
        byte[] workbook = Sheets.of(exported, three).bytes();

        ImportPlan plan = ImportPlan.of(workbook, "edited.xlsx", draft.framework(), Choice.ASK);

        assertThat(((ImportPlan.Refused) plan).lines())
                .first()
                .isEqualTo("sheet Behaviours: Teamwork, third behaviour (teamwork.try)");
    }

    @Test
    void doesNotMixTwoRetirements() throws IOException {
        draft.retire("teamwork.listen", "teamwork.help");
        edited.retire("teamwork.listen", "success.strive");

        assertThat(refused().lines())
                .containsExactly(
                        "Behaviours!F5: Teamwork, first retired behaviour (teamwork.listen), Retired in",
                        "    exported:    nothing",
                        "    draft now:   Retired in: 2.1.0; Replaced by: teamwork.help; Retired because: Said better.",
                        "    in workbook: Retired in: 2.1.0; Replaced by: success.strive; Retired because: Said better.");
    }

    @Test
    void takesKeysAndDeclarationsOfBoth() throws IOException {
        draft.set("tutor", "crosswalk", Map.of("census", "TU", "soc", "2"));
        edited.set("tutor", "crosswalk", Map.of("census", "TR"));
        draft.set("small", "releaseNotes", notes("teamwork.listen"));
        edited.set("small", "releaseNotes", notes("teamwork.help"));

        Framework framework = ready(Choice.ASK).framework();

        assertThat(framework.role("tutor").crosswalk()).isEqualTo(Map.of("census", "TR", "soc", "2"));
        assertThat(Objects.requireNonNull(framework.content().releaseNotes()).rewordings())
                .extracting(Rewording::item)
                .containsExactly("teamwork.help", "teamwork.listen");
    }

    @Test
    void tellsReorderedLinksAndLists() throws IOException {
        Alignment link = exported.content().alignments().get(0);
        for (Sketch sketch : List.of(draft, edited)) {
            sketch.set(
                    "small",
                    "alignments",
                    List.of(link, link.toBuilder().behaviour("success.strive").build()));
        }
        Framework start = edited.framework();
        edited.edit("small", "alignments", Collections::reverse).set("tutor", "aliases", List.of("Guide", "Coach"));

        ImportPlan plan = ImportPlan.of(
                Sheets.of(edited.framework(), start).bytes(), "edited.xlsx", draft.framework(), Choice.ASK);

        assertThat(((ImportPlan.Ready) plan).lines())
                .containsExactly(
                        "Roles",
                        "  Changed first role (tutor)",
                        "    Aliases, moved to be the first: Guide",
                        "Alignments",
                        "  Moved link from code.one 'Be kind' to success.strive 'Strive to be better'",
                        "    Place was:     second, after 'code.one teamwork.help'",
                        "    Place becomes: first");
    }

    @Test
    void asksWhereBothMovedTheSame() throws IOException {
        for (Sketch sketch : List.of(draft, edited)) {
            sketch.insert("small", "roles", 1, role("cook")).insert("small", "roles", 2, role("nurse"));
        }
        Framework start = edited.framework();
        draft.move("small", "roles", 2, 0);
        edited.move("small", "roles", 2, 1);

        ImportPlan plan = ImportPlan.of(
                Sheets.of(edited.framework(), start).bytes(), "edited.xlsx", draft.framework(), Choice.ASK);

        assertThat(((ImportPlan.Refused) plan).lines())
                .containsExactly(
                        "Roles!A2: first role (tutor) and those around it, the order",
                        "    exported:    tutor; cook; nurse",
                        "    draft now:   nurse; tutor; cook",
                        "    in workbook: tutor; nurse; cook");
    }

    @Test
    void refusesWhatBothTogetherWouldMakeUnsound() throws IOException {
        Alignment link = exported.content().alignments().get(0);
        draft.edit(
                "small",
                "alignments",
                links -> links.add(link.toBuilder().behaviour("success.strive").build()));
        edited.edit("success", "behaviours", List::clear);

        assertThatThrownBy(() -> plan(Choice.ASK))
                .isInstanceOfSatisfying(
                        InvalidSpreadsheetException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .asString()
                                .startsWith("in the draft, link from code.one"));
    }

    @Test
    void showsLongTextsWhereTheyDiffer() throws IOException {
        String start = "We listen to others, and to what they have to say to us. ".repeat(8);
        edited.set("teamwork", "statement", start + "And so on. " + start.strip());
        Framework before = edited.framework();
        edited.set("teamwork", "statement", start + "And so forth. " + start.strip());

        ImportPlan plan =
                ImportPlan.of(Sheets.of(edited.framework(), before).bytes(), "edited.xlsx", before, Choice.ASK);

        assertThat(((ImportPlan.Ready) plan).lines())
                .filteredOn(line -> line.contains("Statement"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThan(250))
                .satisfiesExactly(
                        line -> assertThat(line).contains("… ", " so on. ", " …"),
                        line -> assertThat(line).contains("… ", " so forth. ", " …"));
    }

    @Test
    void refusesAnotherFrameworkAndAnotherFormat() throws IOException {
        byte[] other = Sheets.of(exported).set("Framework!B3", "other").bytes();
        byte[] format = Sheets.of(exported).set("Framework!B2", "2").bytes();

        assertThatThrownBy(() -> ImportPlan.of(other, "other.xlsx", exported, Choice.WHOLE_WORKBOOK))
                .isInstanceOfSatisfying(
                        InvalidSpreadsheetException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        "Framework!B3: this is a spreadsheet of another framework, 'other', and the draft is of"
                                                + " 'small' – go to the folder of that framework, or name it with --content; the id of a"
                                                + " framework never changes"));
        assertThatThrownBy(() -> ImportPlan.of(format, "format.xlsx", exported, Choice.ASK))
                .isInstanceOfSatisfying(
                        InvalidSpreadsheetException.class,
                        e -> assertThat(e.problems()).singleElement().asString().startsWith("Framework!B2: "));
    }

    @Test
    void listsNoMoreThanAnybodyReads() throws IOException {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            roles.add(role("role-" + i).toBuilder()
                    .note("A note. ".repeat(200) + i + ".")
                    .build());
        }
        edited.set("small", "roles", roles);

        List<String> lines = ready(Choice.ASK).lines();

        assertThat(lines.stream().mapToInt(String::length).sum()).isLessThan(500_000);
        assertThat(lines).last().asString().matches("… and [0-9]+ more changes");
    }

    private static ReleaseNotes notes(String item) {
        return new ReleaseNotes(
                null, null, List.of(new Rewording(item, Rewording.Kind.CLARIFICATION, "Clearer.", null)));
    }

    private static Role role(String id) {
        return Role.builder()
                .id(id)
                .name("Role " + id)
                .family("School")
                .additional(true)
                .build();
    }

    private ImportPlan plan(Choice choice) throws IOException {
        byte[] workbook = Sheets.of(edited.framework(), exported).bytes();
        return ImportPlan.of(workbook, "edited.xlsx", draft.framework(), choice);
    }

    private ImportPlan.Ready ready(Choice choice) throws IOException {
        return (ImportPlan.Ready) plan(choice);
    }

    private ImportPlan.Refused refused() throws IOException {
        return (ImportPlan.Refused) plan(Choice.ASK);
    }
}
