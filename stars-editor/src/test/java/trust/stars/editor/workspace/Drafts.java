// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.show.ReportText;
import trust.stars.folder.ReleaseFolder;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.Release;
import trust.stars.release.ReleaseIndex;
import trust.stars.validation.Report;

/** A small workspace for tests: its draft is edited as text, and its releases are made as the program makes them. */
final class Drafts {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final String FIRST = """
            {
              "formatVersion": 1,
              "id": "our-values",
              "title": "Our values",
              "version": "1.0.0",
              "language": "en-GB",
              "publisher": "Our Trust",
              "introduction": ["We wrote down what we stand for."],
              "values": [
                {
                  "id": "kindness",
                  "name": "Kindness",
                  "statement": "We look after each other.",
                  "behaviours": [
                    {
                      "id": "kindness.listen",
                      "text": "Listen to everybody before you give an anwser",
                      "authority": "PUBLISHED"
                    },
                    {
                      "id": "kindness.welcome",
                      "text": "Make everybody who comes to us feel welcome",
                      "authority": "PUBLISHED"
                    }
                  ],
                  "authority": "PUBLISHED"
                }
              ]
            }
            """;

    final Workspace workspace;

    /** Where the program notes what it has begun, instead of in the folder of the user who runs the tests. */
    static final Path NOTES = Path.of("target", "notes").toAbsolutePath();

    private Drafts(Path folder) {
        this.workspace = new Workspace(folder, NOTES);
    }

    /** A workspace with a draft and nothing released. */
    static Drafts unreleased(Path folder) throws IOException {
        Drafts drafts = new Drafts(folder);
        Files.writeString(drafts.workspace.draft(), FIRST);
        return drafts;
    }

    /** A workspace that has released 1.0.0 and whose draft is the next. */
    static Drafts released(Path folder) throws IOException {
        Drafts drafts = unreleased(folder);
        drafts.release(null, null);
        return drafts;
    }

    /** Edits the draft; what is replaced must be there. */
    Drafts edit(String before, String after) throws IOException {
        String text = Files.readString(workspace.draft());
        assertThat(text).contains(before);
        Files.writeString(workspace.draft(), text.replace(before, after));
        return this;
    }

    /** Declares the rewording of an item. */
    Drafts declare(String item, String kind, String note) throws IOException {
        return edit(
                "\n  ]\n}",
                "\n  ],\n  \"releaseNotes\": { \"rewordings\": [ { \"item\": \"" + item + "\", \"kind\": \"" + kind
                        + "\", \"note\": \"" + note + "\" } ] }\n}");
    }

    private ReleasePlan plan(@Nullable String version, @Nullable String effectiveFrom) throws IOException {
        return ReleasePlan.of(
                workspace,
                version == null ? null : FrameworkVersion.parse(version),
                effectiveFrom == null ? null : LocalDate.parse(effectiveFrom),
                TODAY);
    }

    /** Why a release is refused, which it must be. */
    List<String> refusals(@Nullable String version) throws IOException {
        return refusals(version, null);
    }

    List<String> refusals(@Nullable String version, @Nullable String effectiveFrom) throws IOException {
        ReleasePlan plan = plan(version, effectiveFrom);
        assertThat(plan).isInstanceOf(ReleasePlan.Refused.class);
        return new ReportText(((ReleasePlan.Refused) plan).report(), workspace.draft()).refusals();
    }

    /** The plan of a release that must not be refused. */
    ReleasePlan.Ready ready(@Nullable String version) throws IOException {
        return ready(version, null);
    }

    private ReleasePlan.Ready ready(@Nullable String version, @Nullable String effectiveFrom) throws IOException {
        ReleasePlan plan = plan(version, effectiveFrom);
        assertThat(plan).isInstanceOf(ReleasePlan.Ready.class);
        return (ReleasePlan.Ready) plan;
    }

    /** What a check says of the draft, without the name of its file. */
    List<String> check() throws IOException {
        Report report = DraftCheck.check(workspace.draft(), workspace, TODAY, content -> List.of());
        return new ReportText(report, workspace.draft())
                .lines().stream()
                        .map(line -> line.replace(workspace.draft() + ":", ""))
                        .toList();
    }

    /** Makes a release the draft of the next one of its line. */
    Drafts goOnFrom(String version, String next) throws IOException {
        String text = Files.readString(workspace.releases().document(FrameworkVersion.parse(version)));
        Files.writeString(
                workspace.draft(),
                text.replace("\"version\": \"" + version + "\"", "\"version\": \"" + next + "\"")
                        .replaceAll("  \"(releasedOn|effectiveFrom)\": [^\n]*\n", "")
                        .replaceAll("(?s),\n  \"releaseNotes\": \\{.*?\n  \\}", ""));
        return this;
    }

    /** Puts the draft among the releases, as a program would that looks at nothing. */
    Drafts forceRelease(String version) throws IOException {
        ReleaseFolder folder = workspace.releases();
        List<Release> releases = new ArrayList<>(folder.index().releases());
        releases.add(new Release(FrameworkVersion.parse(version), TODAY, TODAY, null));
        releases.sort(Comparator.comparing(Release::version));
        byte[] document = Files.readAllBytes(workspace.draft());
        Path file = folder.document(FrameworkVersion.parse(version));
        Files.writeString(
                folder.lockFile(),
                folder.lock().with(file.getFileName().toString(), document).toString());
        Files.writeString(folder.indexFile(), new ReleaseIndex(releases).toString());
        Files.write(file, document);
        return this;
    }

    void release(@Nullable String version, @Nullable String effectiveFrom) throws IOException {
        ready(version, effectiveFrom).carryOut();
    }
}
