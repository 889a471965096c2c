// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template of the preview is filled with. What an empty list or a null part is for is left out of the page.
 *
 * @param version the version of the draft
 * @param status in words, whether it is a draft
 * @param compared what it is compared with
 * @param summary the counts of changes, or null if there is nothing to compare with
 * @param about what the editors say about the version, or null
 * @param approval who approved it, or null
 * @param notice what to know before looking at the coverage
 * @param coverage which behaviours the standards of each role are linked to
 */
record PreviewPage(
        String language,
        String plainTitle,
        Entry title,
        String version,
        String status,
        boolean draft,
        String publisher,
        String compared,
        @Nullable String summary,
        @Nullable String about,
        @Nullable String approval,
        List<Link> changes,
        List<List<WordDiff.Piece>> introduction,
        List<Section> values,
        List<Section> retiredValues,
        List<Entry> roles,
        String notice,
        CoverageTable coverage,
        List<Section> standards,
        boolean proposedLinks,
        List<Link> lost) {

    boolean hasIntroduction() {
        return !introduction.isEmpty();
    }

    boolean hasChanges() {
        return !changes.isEmpty();
    }

    boolean hasRetiredValues() {
        return !retiredValues.isEmpty();
    }

    boolean hasRoles() {
        return !roles.isEmpty();
    }

    boolean hasStandards() {
        return !standards.isEmpty();
    }

    boolean hasLost() {
        return !lost.isEmpty();
    }

    /** What became of an item, in words; {@code style} is the name of its colour, which nothing depends on. */
    record Mark(String style, String words) {}

    /** A line under an item, such as why it was retired. */
    record Note(String label, List<WordDiff.Piece> words, List<Link> links) {}

    /** A place on the page, or a text without one if {@code anchor} is null. */
    record Link(@Nullable String anchor, String style, String type, String where, String text) {}

    /** An item in its place. */
    record Entry(
            @Nullable String anchor,
            String code,
            List<WordDiff.Piece> words,
            List<Mark> marks,
            List<Note> notes,
            List<Entry> parts) {
        boolean hasParts() {
            return !parts.isEmpty();
        }

        boolean hasMarks() {
            return !marks.isEmpty();
        }

        boolean hasNotes() {
            return !notes.isEmpty();
        }

        boolean changed() {
            return hasMarks();
        }
    }

    /** A value or a standard, with what it holds. */
    record Section(Entry head, List<WordDiff.Piece> statement, List<Entry> entries, List<Entry> retired) {
        boolean hasRetired() {
            return !retired.isEmpty();
        }

        boolean hasEntries() {
            return !entries.isEmpty();
        }
    }
}
