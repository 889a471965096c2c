// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a command can answer, and how such an answer is known again in a file. An earlier one may be replaced; one without
 * a mark never, because people edit it.
 */
enum Answer {
    CHECK_TEXT(Form.TEXT, "\\A.+(?:: no problems\n|\\b(?:error|warning) [A-Z_]+\\b)"),
    CHECK_JSON(Form.JSON, "\\A\\{\n  \"name\" : \".*\",\n  \"problems\" : \\["),
    SHOW_TEXT(
            Form.TEXT,
            "\\A.+ [0-9.]+, (?:draft – not released|released on [0-9-]+)\n"
                    + "|\\A(?:[0-9.]+  released [0-9]|no release yet\n)"
                    + "|\nAuthority:  .+\nState:      "),
    DOCUMENT(Form.JSON, null),
    DIFF_TEXT(Form.TEXT, "\\A.+\n.+ Smallest version step: "),
    DIFF_MARKDOWN(Form.MARKDOWN, "\\A# .+\n\n.+ Smallest version step: "),
    DIFF_JSON(Form.JSON, "\\A\\{\n  \"step\" : \""),
    COVERAGE_TEXT(Form.TEXT, "\\A.+: roles and behaviours\n"),
    COVERAGE_JSON(Form.JSON, "\\A\\{\n  \"framework\" : \".+\",\n  \"version\" : \"[0-9.]+\",\n  \"about\" : \""),
    COVERAGE_PICTURE(Form.PICTURE, "<metadata>stars coverage</metadata>"),
    PREVIEW(Form.PAGE, "<meta name=\"generator\" content=\"stars preview\"/>"),
    READING_COPY(Form.MARKDOWN, "\\A# .+\n\n\\*Version [0-9.]+, "),
    WORKBOOK(Form.WORKBOOK, null),
    PROFILE(Form.JSON, null),
    IMPORT_PLAN(Form.TEXT, "\\A(?:.+ into .+:\n|Refused: )"),
    RELEASE_PLAN(
            Form.TEXT, "\\A(?:Refused:\n|.+, in force from [0-9-]+\n|The .+ was interrupted and is not complete\\.)");

    /** How an answer is written down, and how the names of such files end. */
    private enum Form {
        TEXT("txt"),
        MARKDOWN("md", "markdown"),
        JSON("json"),
        PAGE("html", "htm"),
        PICTURE("svg"),
        WORKBOOK("xlsx");

        private final List<String> endings;

        Form(String... endings) {
            this.endings = List.of(endings);
        }
    }

    private final Form form;
    private final @Nullable Pattern mark;

    Answer(Form form, @Nullable String mark) {
        this.form = form;
        this.mark = mark == null ? null : Pattern.compile(mark);
    }

    /** Whether programs read it: then it is UTF-8 on every screen. */
    boolean isForPrograms() {
        return form != Form.TEXT && form != Form.MARKDOWN;
    }

    /** Whether its lines end as the platform has it; all other answers are the same on every platform. */
    boolean hasLineEndsOfPlatform() {
        return form == Form.TEXT;
    }

    /** The usual ending of a file's name, with its dot. */
    String ending() {
        return "." + form.endings.get(0);
    }

    /**
     * Whether a file may be called so. Text for people may have any ending but that of another form, such as in
     * {@code changes-1.2.0}.
     */
    boolean suits(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (isForPrograms()) {
            return fileName.contains(".") && form.endings.contains(ending);
        }
        for (Form other : Form.values()) {
            if (other != form && other.endings.contains(ending)) {
                return false;
            }
        }
        return true;
    }

    /** Why a file that is no earlier answer of this sort is left as it is. */
    String reasonToKeep() {
        if (mark != null) {
            return "was not written by this command";
        }
        return this == WORKBOOK ? "may hold changes that were not imported" : "may hold somebody's work";
    }

    /** Whether a file that begins so is an earlier answer of this sort. */
    boolean isBeginning(String text) {
        return mark != null && mark.matcher(text.replace("\r\n", "\n")).find();
    }
}
