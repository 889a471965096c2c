// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import trust.stars.editor.sheet.Sheets;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;

class ExportImportTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aDraft() throws IOException {
        FrameworkWriter.write(Sheets.framework(), draft());
    }

    @Test
    void writesASpreadsheetBesideTheDraft() throws IOException {
        assertThat(run("export", "--format", "xlsx")).isZero();

        assertThat(printed()).containsExactly("Wrote " + folder.resolve("draft.xlsx"));
        assertThat(files()).containsExactly("draft.json", "draft.xlsx");
    }

    @Test
    void writesAnotherDocumentWhereItIsTold() throws IOException {
        Path other = folder.resolve("other.json");
        Files.move(draft(), other);
        Path target = folder.resolve("out.xlsx");

        assertThat(run("export", "--format", "xlsx", "--output", target.toString(), other.toString()))
                .isZero();

        assertThat(printed()).containsExactly("Wrote " + target);
        assertThat(target).exists();
    }

    @Test
    void leavesAloneASpreadsheetThatMayHoldEdits() throws IOException {
        Path target = Files.writeString(folder.resolve("edited.xlsx"), "an editor's work");

        assertThat(run("export", "--format", "xlsx", "--output", target.toString()))
                .isEqualTo(1);

        assertThat(err)
                .hasToString(target + " already exists and may hold changes that were not imported – remove it, or"
                        + " name another file with --output\n");
        assertThat(target).hasContent("an editor's work");
    }

    @Test
    void printsMarkdown() throws IOException {
        assertThat(run("export", "--format", "markdown")).isZero();

        assertThat(out.toString()).isEqualTo("""
            # Small framework

            *Version 1.1.0, a draft, not released, in force from 2026-09-01, published by The Trust*

            First.

            Second.

            ## Success

            Success is for all.

            - Strive to be better (`success.strive`)

            ## Teamwork

            We work together.

            - **Listen:** Listen to others (`teamwork.listen`)
            - Offer your help (`teamwork.help`)

            ## No longer in use

            - Share what you know (`success.share`) – retired in 1.1.0, replaced by `teamwork.listen` and `teamwork.help`: It was two things.
            """);
    }

    @Test
    void needsAFormat() {
        assertThat(run("export")).isEqualTo(2);
        assertThat(run("export", "--format", "docx")).isEqualTo(2);
        assertThat(run("import")).isEqualTo(2);
    }

    @Test
    void saysThatNothingChanges() throws IOException {
        Path sheet = sheet(Sheets.of(Sheets.framework()));

        assertThat(run("import", sheet.toString(), "--apply")).isZero();

        assertThat(printed())
                .containsExactly(
                        sheet + " into " + draft() + ":",
                        "  11 unchanged",
                        "The draft already says the same. Nothing was written.");
    }

    @Test
    void printsThePlanAndWritesNothing() throws IOException {
        String before = Files.readString(draft());
        Path sheet = sheet(edited());

        assertThat(run("import", sheet.toString())).isZero();

        assertThat(printed())
                .containsExactly(
                        sheet + " into " + draft() + ":",
                        "  2 added, 2 changed, 1 moved, 1 retired, 1 restored, 1 removed, 5 unchanged",
                        "  Framework",
                        "      Version was:     1.1.0",
                        "      Version becomes: 1.2.0",
                        "  Success",
                        "    Restored first retired behaviour (success.share)",
                        "      Words: Share what you know",
                        "      Place was:     first of the retired ones",
                        "      Place becomes: first",
                        "      Retired in becomes empty, was: 1.1.0",
                        "      Replaced by becomes empty, was: teamwork.listen; teamwork.help",
                        "      Retired because becomes empty, was: It was two things.",
                        "    Retired first behaviour (success.strive)",
                        "      Words: Strive to be better",
                        "      Place was:     first",
                        "      Place becomes: first of the retired ones",
                        "      Retired in was empty, becomes: 1.2.0",
                        "      Replaced by was empty, becomes: success.share",
                        "      Retired because was empty, becomes: It was vague.",
                        "  Teamwork",
                        "    Moved second behaviour (teamwork.help)",
                        "      Words: Offer your help",
                        "      Place was:     second, after 'Listen to others'",
                        "      Place becomes: first",
                        "    Changed second behaviour (teamwork.listen)",
                        "      Text was:     Listen to others",
                        "      Text becomes: Listen to all others",
                        "    Added third behaviour (teamwork.thank)",
                        "      Text: Say thank you",
                        "      Authority: PROPOSED",
                        "  Waivers",
                        "    Added first waiver (NEAR_DUPLICATE teamwork.thank)",
                        "      Code: NEAR_DUPLICATE",
                        "      Item: teamwork.thank",
                        "      Reason: They are meant.",
                        "  Roles",
                        "    Removed first role (tutor) – an id that was ever published must stay: put its row back and retire it instead, by filling in 'Retired in', 'Replaced by' and 'Retired because'",
                        "      Name: Tutor",
                        "      Family: Teaching",
                        "      Standards: code",
                        "      Crosswalk census: TU",
                        "Nothing was written. Run this with --apply to change the draft so.");
        assertThat(draft()).hasContent(before);
    }

    @Test
    void writesTheDraftInCanonicalFormWhenTold() throws IOException {
        Path sheet = sheet(edited());
        String before = Files.readString(draft());

        assertThat(run("import", sheet.toString(), "--apply")).isZero();

        Path previous = folder.resolve("draft.previous.json");
        assertThat(printed())
                .last()
                .isEqualTo("Changed the draft: " + draft()
                        + ". The draft before this import, and only that one, is kept in " + previous);
        assertThat(previous).hasContent(before);
        Framework draft = FrameworkReader.read(draft());
        assertThat(Files.readString(draft())).isEqualTo(FrameworkWriter.write(draft));
        assertThat(draft.behaviour("teamwork.thank").text()).isEqualTo("Say thank you");
        assertThat(files()).containsExactly("draft.json", "draft.previous.json", "edited.xlsx");
    }

    @Test
    void refusesTheSpreadsheetOfAnotherFramework() throws IOException {
        Path sheet = sheet(edited());
        String before = Files.readString(draft()).replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"another\"");
        Files.writeString(draft(), before);

        assertThat(run("import", sheet.toString(), "--apply")).isEqualTo(1);

        assertThat(out.toString())
                .contains(
                        "Framework!B3: this is a spreadsheet of another framework, 'small', and the draft is of 'another' – ");
        assertThat(draft()).hasContent(before);
    }

    @Test
    void leavesADraftThatIsProtectedFromChanges() throws IOException {
        Path sheet = sheet(edited());
        Files.setPosixFilePermissions(draft(), PosixFilePermissions.fromString("r--r--r--"));

        assertThat(run("import", sheet.toString(), "--apply")).isEqualTo(1);

        assertThat(err.toString().strip())
                .isEqualTo("cannot write " + draft() + ": it is protected from changes – put that right, then run this"
                        + " again; nothing was changed");
        assertThat(files()).containsExactly("draft.json", "edited.xlsx");
    }

    @Test
    void writesNothingIfAnythingIsWrong() throws IOException {
        String before = Files.readString(draft());
        Path sheet = sheet(edited().set("Behaviours!C2", true).set("Values!B2", "success"));

        assertThat(run("import", sheet.toString(), "--apply")).isEqualTo(1);

        assertThat(printed())
                .containsExactly(
                        "Refused: " + sheet + " cannot be imported",
                        "  - Behaviours!C2: the cell holds the logical value TRUE, not text"
                                + " – format the cell as Text, then type it again");
        assertThat(draft()).hasContent(before);
    }

    @Test
    void saysThatTheDraftItselfIsBroken() throws IOException {
        Path sheet = sheet(edited());
        Files.writeString(draft(), "{");

        assertThat(run("import", sheet.toString(), "--apply")).isEqualTo(1);

        assertThat(printed())
                .first()
                .isEqualTo("Refused: the draft itself has problems, so nothing can be compared with it – correct"
                        + " them, or replace the draft with a document that has none");
        assertThat(draft()).hasContent("{");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThat(run("import", "nowhere.xlsx")).isEqualTo(1);

        assertThat(err.toString().strip()).isEqualTo("there is no file nowhere.xlsx");
    }

    @Test
    void firstCompletesWhatWasInterrupted() throws IOException {
        Path sheet = sheet(edited());
        Run.interrupted(folder, "release 1.1.0");

        assertThat(run("import", sheet.toString(), "--apply")).isZero();

        assertThat(printed())
                .containsExactly("The release 1.1.0 that was interrupted is now complete. Nothing else was done.");
    }

    /** Retires, restores, rewords, moves, adds and deletes. */
    private static Sheets edited() throws IOException {
        return Sheets.of(Sheets.framework())
                .set("Framework!B6", "1.2.0")
                .set("Behaviours!F2", "1.2.0")
                .set("Behaviours!G2", "success.share")
                .set("Behaviours!H2", "It was vague.")
                .set("Behaviours!F3", "")
                .set("Behaviours!G3", "")
                .set("Behaviours!H3", "")
                .set("Behaviours!C4", "Listen to all others")
                .swapRows("Behaviours", 4, 5)
                .set("Behaviours!A6", "teamwork")
                .set("Behaviours!B6", "teamwork.thank")
                .set("Behaviours!C6", "Say thank you")
                .set("Behaviours!E6", "proposed")
                .set("Waivers!A2", "NEAR_DUPLICATE")
                .set("Waivers!B2", "teamwork.thank")
                .set("Waivers!C2", "They are meant.")
                .removeRow("Crosswalk", 2)
                .removeRow("Roles", 2);
    }

    private Path sheet(Sheets sheets) throws IOException {
        return Files.write(folder.resolve("edited.xlsx"), sheets.bytes());
    }

    private int run(String... arguments) {
        CommandLine commandLine = StarsCommand.commandLine(Run.NOTES, null);
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(Stream.concat(Stream.of(arguments), Stream.of("--content", folder.toString()))
                .toArray(String[]::new));
    }

    private List<String> printed() {
        return out.toString().lines().toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path draft() {
        return folder.resolve("draft.json");
    }
}
