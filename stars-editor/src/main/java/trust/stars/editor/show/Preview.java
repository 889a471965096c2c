// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import trust.stars.editor.show.PreviewPage.Entry;
import trust.stars.editor.show.PreviewPage.Note;
import trust.stars.editor.show.PreviewPage.Section;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.ItemKind;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Value;
import trust.stars.release.ChangedItem;
import trust.stars.release.FrameworkDiff;

/**
 * A framework as one page of HTML with its changes marked, for those who decide about a release: it needs no network and
 * no script, and it prints.
 */
public final class Preview {
    private final Framework draft;
    private final FrameworkDiff diff;
    private final ChangeMarks marks;

    private Preview(Framework draft, FrameworkDiff diff) {
        this.draft = draft;
        this.diff = diff;
        this.marks = new ChangeMarks(draft, diff);
    }

    /**
     * The page.
     *
     * @param before what to compare with; if empty, nothing is marked
     */
    public static String page(Framework draft, Optional<Framework> before) throws IOException {
        FrameworkDiff diff =
                before.map(framework -> FrameworkDiff.between(framework, draft)).orElse(new FrameworkDiff(List.of()));
        PreviewPage page = new Preview(draft, diff).page(before);
        try (Reader template = resource("preview.html")) {
            return Mustache.compiler()
                    .escapeHTML(true)
                    .emptyStringIsFalse(true)
                    .withLoader(name -> resource(name + ".html"))
                    .compile(template)
                    .execute(page);
        }
    }

    private static Reader resource(String name) {
        InputStream in = Preview.class.getResourceAsStream(name);
        return new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8);
    }

    private PreviewPage page(Optional<Framework> before) {
        FrameworkContent content = draft.content();
        ChangedItem framework = new ChangedItem(ItemKind.FRAMEWORK, draft.id());
        ReleaseNotes notes = content.releaseNotes();
        PreviewChanges changes = new PreviewChanges(draft, before, diff, marks);
        PreviewStandards standards = new PreviewStandards(draft, marks);
        Entry title = new Entry(
                "framework",
                "",
                marks.part(framework, "title", draft.title()),
                marks.marks(framework),
                marks.notes(framework),
                List.of());
        return new PreviewPage(
                content.language(),
                draft.title(),
                title,
                draft.version().toString(),
                FrameworkText.status(draft),
                content.releasedOn() == null,
                content.publisher(),
                before.map(release -> "Compared with " + release.version() + ", " + FrameworkText.status(release))
                        .orElse("The first version: there is no release to compare it with"),
                before.isEmpty() ? null : PreviewChanges.sentence(diff),
                notes == null ? null : notes.summary(),
                notes == null ? null : notes.approval(),
                changes.links(),
                marks.introduction(),
                sections(false),
                sections(true),
                standards.roles(),
                CoverageTable.NOTICE,
                CoverageTable.of(draft),
                standards.sections(),
                content.alignments().stream().anyMatch(alignment -> alignment.authority() == Authority.PROPOSED),
                changes.lost());
    }

    /** Active values, or those retired ones that changed or hold a change. */
    private List<Section> sections(boolean retired) {
        List<Section> sections = new ArrayList<>();
        for (Value value : draft.content().values()) {
            ChangedItem item = new ChangedItem(ItemKind.VALUE, value.id());
            Section section = section(value, item);
            if (marks.place(item) != null && retired == (value.retired() != null)) {
                sections.add(section);
            }
        }
        return sections;
    }

    private Section section(Value value, ChangedItem item) {
        List<Entry> active = new ArrayList<>();
        List<Entry> retired = new ArrayList<>();
        value.behaviours().forEach(behaviour -> active.add(behaviour(behaviour)));
        for (Behaviour behaviour : value.retiredBehaviours()) {
            if (marks.place(new ChangedItem(ItemKind.BEHAVIOUR, behaviour.id())) != null) {
                retired.add(behaviour(behaviour));
            }
        }
        List<Note> notes = marks.notes(item);
        marks.addRetirement(value.retired(), ItemKind.VALUE, notes);
        Entry head = new Entry(
                ChangeMarks.anchor(item),
                value.id(),
                marks.part(item, "name", value.name()),
                marks.marks(item),
                notes,
                List.of());
        return new Section(head, marks.part(item, "statement", value.statement()), active, retired);
    }

    private Entry behaviour(Behaviour behaviour) {
        ChangedItem item = new ChangedItem(ItemKind.BEHAVIOUR, behaviour.id());
        List<Note> notes = marks.notes(item);
        marks.addRetirement(behaviour.retired(), ItemKind.BEHAVIOUR, notes);
        return new Entry(
                ChangeMarks.anchor(item),
                behaviour.id(),
                marks.part(item, "text", behaviour.text()),
                marks.marks(item),
                notes,
                List.of());
    }
}
