// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.show.ChangeText;
import trust.stars.editor.show.LinkEnds;
import trust.stars.model.Framework;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Statement;
import trust.stars.release.Change;
import trust.stars.release.FrameworkDiff;

/** The section of a change log that is about the content, newest release first. */
final class Changelog {
    private static final Pattern SECTION = Pattern.compile("(?m)^## Content[ \\t]*\\R");
    private static final String NEW = "# Changelog\n\n## Content\n";

    private Changelog() {}

    static boolean hasContentSection(String text) {
        return SECTION.matcher(text).find();
    }

    /** The log with an entry for a release; a log that has no section for content gets one. */
    static String with(String log, Framework release, @Nullable FrameworkDiff diff) {
        String end = log.contains("\r\n") ? "\r\n" : "\n";
        String text = hasContentSection(log)
                ? log
                : (log.isBlank() ? NEW : log.stripTrailing() + "\n\n## Content\n").replaceAll("\r?\n", end);
        Matcher section = SECTION.matcher(text);
        int start = section.find() ? section.end() : text.length();
        return text.substring(0, start) + ("\n" + entry(release, diff)).replace("\n", end) + text.substring(start);
    }

    private static String entry(Framework release, @Nullable FrameworkDiff diff) {
        LocalDate effectiveFrom = release.content().effectiveFrom();
        StringBuilder entry = new StringBuilder("### ")
                .append(release.version())
                .append(" – ")
                .append(release.content().releasedOn())
                .append("\n\n");
        ReleaseNotes notes = release.content().releaseNotes();
        if (notes != null && notes.summary() != null) {
            entry.append(notes.summary()).append("\n\n");
        }
        entry.append("In force from ").append(effectiveFrom).append(". ");
        entry.append(
                notes == null || notes.approval() == null
                        ? "No approval is recorded."
                        : "Approval: " + notes.approval());
        entry.append('\n');
        if (diff != null) {
            entry.append('\n');
            Set<String> told = statementsOfNewStandards(diff);
            for (Change change : diff.changes()) {
                if (LinkEnds.statementOf(change.item()).filter(told::contains).isEmpty()) {
                    entry.append("- ")
                            .append(ChangeText.sentence(change))
                            .append(statements(change, release))
                            .append('\n');
                }
            }
        }
        return entry.toString();
    }

    /** The ids of the statements that need no line of their own, because their whole standard is new. */
    private static Set<String> statementsOfNewStandards(FrameworkDiff diff) {
        Set<String> told = new HashSet<>();
        for (Change.Added added : diff.changes(Change.Added.class)) {
            if (added.after() instanceof ProfessionalStandard standard) {
                standard.statements().forEach(statement -> told.add(statement.id()));
            }
        }
        return told;
    }

    /** How many statements and links come with a new standard. */
    private static String statements(Change change, Framework release) {
        if (!(change instanceof Change.Added added) || !(added.after() instanceof ProfessionalStandard standard)) {
            return "";
        }
        int links = 0;
        for (Statement statement : standard.statements()) {
            links += release.alignments(statement).size();
        }
        int statements = standard.statements().size();
        return ", " + standard.title() + ": " + statements + (statements == 1 ? " statement" : " statements") + " with "
                + links + (links == 1 ? " link" : " links");
    }
}
