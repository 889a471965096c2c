// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import static trust.stars.editor.sheet.Column.ContentType.DATE;
import static trust.stars.editor.sheet.Column.ContentType.FLAG;
import static trust.stars.editor.sheet.Column.ContentType.ID;
import static trust.stars.editor.sheet.Column.ContentType.IDS;
import static trust.stars.editor.sheet.Column.ContentType.LIST;
import static trust.stars.editor.sheet.Column.ContentType.SHORT_TEXT;
import static trust.stars.editor.sheet.Column.ContentType.TEXT;
import static trust.stars.editor.sheet.Column.ContentType.VERSION;

import java.util.List;
import java.util.Set;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Rewording;
import trust.stars.model.Statement;

/** Every sheet and column: the one place that says where each part of a framework goes. */
final class Tables {
    /**
     * A row of the sheet that is about the framework itself.
     *
     * @param column what the row holds; a list has a row for each of its texts
     * @param meaning what an editor is told about it
     */
    record Field(Column column, String meaning) {}

    static final String READ_ME = "Read me";

    static final Column FIELD = Column.of("Field", "", SHORT_TEXT);
    static final Column CONTENT = Column.of("Content", "", TEXT);
    static final Column MEANING = Column.of("Meaning", "", TEXT);
    static final Column FORMAT_VERSION =
            Column.of("Format version", "formatVersion", SHORT_TEXT).needed();
    static final Column NO_NOTES_YET = Column.of("Release notes begun", "releaseNotes", FLAG);

    /** The id of the item that a row belongs to. */
    static final Column VALUE = Column.of("Value", "", ID).needed();

    static final Column STANDARD = Column.of("Standard", "", ID).needed();
    static final Column ROLE = Column.of("Role", "", ID).needed();
    static final Column VOCABULARY = Column.of("Vocabulary", "", SHORT_TEXT).needed();
    static final Column KEY = Column.of("Key", "", SHORT_TEXT).needed();

    private static final Column ITEM_ID = Column.of("Id", "id", ID).needed();
    private static final Column AUTHORITY =
            Column.ofWords("Authority", "authority", Authority.values()).needed();
    private static final Column RETIRED_IN =
            Column.of("Retired in", "retired/in", VERSION).needed();
    private static final Column REPLACED_BY = Column.of("Replaced by (one id per line)", "retired/replacedBy", IDS);
    private static final Column REASON =
            Column.of("Retired because", "retired/reason", TEXT).needed();
    private static final Column ORIGIN = Column.of("Origin", "origin", ID);

    private static final Column ASSIGNED_CODES =
            Column.of("Codes assigned by us (yes or empty)", "assignedCodes", FLAG);

    /** The columns that may be missing: one that is not read, and those that workbooks of earlier programs do not have. */
    static final Set<Column> MAY_BE_MISSING = Set.of(MEANING, ASSIGNED_CODES);

    static final Table FRAMEWORK = Table.of("Framework", true, FIELD, CONTENT, MEANING);
    static final Table VALUES = Table.of(
            "Values",
            true,
            ITEM_ID,
            Column.of("Name", "name", SHORT_TEXT).needed(),
            Column.of("Statement", "statement", TEXT).needed(),
            AUTHORITY,
            RETIRED_IN,
            REPLACED_BY,
            REASON);
    static final Table BEHAVIOURS = Table.of(
            "Behaviours",
            true,
            VALUE,
            ITEM_ID,
            Column.of("Text", "text", TEXT).needed(),
            Column.of("Label", "label", SHORT_TEXT),
            AUTHORITY,
            RETIRED_IN,
            REPLACED_BY,
            REASON);
    static final Table REWORDINGS = Table.of(
            "Rewordings",
            true,
            Column.of("Item", "item", ID).needed(),
            Column.ofWords("Kind", "kind", Rewording.Kind.values()).needed(),
            Column.of("Note", "note", TEXT).needed(),
            Column.of("Keeps its id because", "keepsIdBecause", TEXT));
    static final Table WAIVERS = Table.of(
            "Waivers",
            true,
            Column.of("Code", "code", SHORT_TEXT).needed(),
            Column.of("Item", "item", SHORT_TEXT).needed(),
            Column.of("Reason", "reason", TEXT).needed());
    static final Table STANDARDS = Table.of(
            "Standards",
            false,
            ITEM_ID,
            Column.of("Title", "title", TEXT).needed(),
            Column.ofWords("Kind", "kind", ProfessionalStandard.Kind.values()).needed(),
            Column.of("Publisher", "publisher", SHORT_TEXT).needed(),
            Column.of("Edition", "edition", SHORT_TEXT),
            Column.of("Jurisdiction", "jurisdiction", SHORT_TEXT),
            Column.of("Standing", "standing", TEXT),
            Column.ofWords("Status", "status", ProfessionalStandard.Status.values())
                    .needed(),
            Column.of("Superseded by", "supersededBy", SHORT_TEXT),
            Column.of("Licence", "licence", SHORT_TEXT),
            Column.of("Address", "url", TEXT),
            Column.of("Checked on", "checkedOn", DATE),
            ASSIGNED_CODES,
            ORIGIN);
    static final Table STATEMENTS = Table.of(
            "Statements",
            false,
            STANDARD,
            ITEM_ID,
            Column.of("Code", "code", SHORT_TEXT).needed(),
            Column.of("Label", "label", TEXT).needed(),
            Column.of("Group", "group", SHORT_TEXT),
            Column.of("Aliases (one per line)", "aliases", LIST),
            Column.ofWords("Confidence", "confidence", Statement.Confidence.values()));
    static final Table ROLES = Table.of(
            "Roles",
            false,
            ITEM_ID,
            Column.of("Name", "name", SHORT_TEXT).needed(),
            Column.of("Family", "family", SHORT_TEXT).needed(),
            Column.of("Standards (one id per line)", "standards", IDS),
            Column.of("Aliases (one per line)", "aliases", LIST),
            Column.of("Additional (yes or empty)", "additional", FLAG),
            Column.of("Note", "note", TEXT),
            RETIRED_IN,
            REPLACED_BY,
            REASON,
            ORIGIN);
    static final Table CROSSWALK = Table.of("Crosswalk", false, ROLE, VOCABULARY, KEY);
    static final Table ALIGNMENTS = Table.of(
            "Alignments",
            false,
            Column.of("Statement", "statement", ID).needed(),
            Column.of("Behaviour", "behaviour", ID).needed(),
            Column.ofWords("Relation", "relation", Alignment.Relation.values()).needed(),
            Column.of("Rationale", "rationale", TEXT).needed(),
            AUTHORITY,
            ORIGIN);
    static final Table UNALIGNED = Table.of(
            "Unaligned",
            false,
            Column.of("Statement", "statement", ID).needed(),
            Column.of("Reason", "reason", TEXT).needed(),
            ORIGIN);

    /** All sheets but the one that explains them, in order. */
    static final List<Table> ALL = List.of(
            FRAMEWORK,
            VALUES,
            BEHAVIOURS,
            REWORDINGS,
            WAIVERS,
            STANDARDS,
            STATEMENTS,
            ROLES,
            CROSSWALK,
            ALIGNMENTS,
            UNALIGNED);

    static final List<Field> FIELDS = List.of(
            new Field(FORMAT_VERSION, "How these sheets are laid out; leave it."),
            new Field(Column.of("Id", "id", ID).needed(), "The same in all versions; leave it."),
            new Field(Column.of("Title", "title", TEXT).needed(), "What the framework is called."),
            new Field(Column.of("Acronym", "acronym", SHORT_TEXT), "The initials of the active values, in order."),
            new Field(Column.of("Version", "version", VERSION).needed(), "Three numbers, such as 1.2.0."),
            new Field(Column.of("Released on", "releasedOn", DATE), "Filled in by the release; empty in a draft."),
            new Field(Column.of("Effective from", "effectiveFrom", DATE), "Its first day, such as 2026-09-01."),
            new Field(Column.of("Language", "language", ID).needed(), "A tag such as en-GB."),
            new Field(Column.of("Publisher", "publisher", SHORT_TEXT).needed(), "Who publishes the framework."),
            new Field(
                    Column.of("Introduction", "introduction", LIST),
                    "A paragraph. For more of them, insert more rows with this field."),
            new Field(Column.of("Source", "source/description", TEXT).needed(), "Where the words were taken from."),
            new Field(
                    Column.of("Source, unexplained line", "source/unexplained", LIST),
                    "A line of the source that nobody can explain. One row for each."),
            new Field(Column.of("Release summary", "releaseNotes/summary", TEXT), "What this version is about."),
            new Field(Column.of("Approval", "releaseNotes/approval", TEXT), "Who approved it, and when."),
            new Field(
                    Column.of("Job titles, qualifier", "titleQualifiers", LIST),
                    "Words in job titles that say nothing about the role, such as part-time. One row for each."),
            new Field(
                    Column.of("Job titles, subject", "titleSubjects", LIST),
                    "What a job title says that somebody teaches or leads, such as maths. One row for each."));

    static final String NO_NOTES_YET_MEANING = "There are release notes, but they are still empty.";

    /** Whether a text is what an editor is told about one of the fields. */
    static boolean isMeaning(String text) {
        return text.equals(NO_NOTES_YET_MEANING)
                || FIELDS.stream().anyMatch(field -> field.meaning().equals(text));
    }

    private Tables() {}
}
