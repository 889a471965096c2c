// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import trust.stars.editor.workbook.Cell;
import trust.stars.text.Quote;

/** The text of a cell, if it holds text: spreadsheet programs like to turn what is typed into something else. */
final class CellText {
    private static final String RETYPE = "format the cell as Text, then type it again";

    /** What spreadsheet programs keep in a cell. */
    private static final int LONGEST = 32_767;

    private CellText() {}

    /**
     * The text of a cell. If it holds something that may not be what was meant, that is added as a problem, and there is no
     * text; words that are struck through are a problem, too.
     */
    static Optional<String> of(Cell cell, Column column, Place place, CellProblems problems) {
        if (!cell.struck().isEmpty()) {
            String what = cell.struck().equals(cell.text()) ? "the text" : Quote.of(cell.struck());
            problems.addAside(
                    place,
                    what + " is struck through",
                    "delete it if it is to go, or remove the line through it if it is to stay");
        }
        Column.ContentType type = column.contentType();
        boolean isNumeric = type == Column.ContentType.DATE || type == Column.ContentType.VERSION;
        String message = switch (cell.kind()) {
            case TEXT -> cell.text().length() > LONGEST ? "the cell holds more than " + LONGEST + " characters" : "";
            case NUMBER -> isNumeric ? "the cell holds the number " + cell.text() + ", not " + wanted(type) : "";
            case FORMATTED_NUMBER -> "the cell holds the number " + cell.text() + ", not " + wanted(type);
            case DATE -> day(cell, type);
            case TRUTH ->
                type == Column.ContentType.FLAG ? "" : "the cell holds the logical value " + cell.text() + ", not text";
            case FORMULA ->
                "the cell holds a formula" + (cell.text().isBlank() ? "" : ", " + Quote.of("=" + cell.text()));
            case ERROR -> "the cell holds the error " + Quote.of(cell.text());
        };
        if (message.isEmpty()) {
            String text = text(cell, column);
            OptionalInt half = halfCharacter(text);
            if (half.isEmpty()) {
                return Optional.of(text);
            }
            problems.add(
                    place,
                    "the text has half a character in it, " + Quote.codePoint(half.getAsInt()),
                    "remove it, and type again what stood there, such as an emoji");
            return Optional.empty();
        }
        String hint = switch (cell.kind()) {
            case FORMULA -> "type the text itself, or copy the cell and paste only its value";
            case ERROR -> "type the text itself";
            case TEXT -> "say it in fewer words";
            case NUMBER, FORMATTED_NUMBER, DATE, TRUTH -> RETYPE + form(type);
        };
        problems.add(place, message, hint);
        return Optional.empty();
    }

    /** The half of a character that stands without the other half, if there is one. */
    private static OptionalInt halfCharacter(String text) {
        return text.codePoints()
                .filter(codePoint -> Character.getType(codePoint) == Character.SURROGATE)
                .findFirst();
    }

    private static String day(Cell cell, Column.ContentType type) {
        if (type != Column.ContentType.DATE) {
            return "the cell holds a date, not " + wanted(type);
        }
        int time = cell.text().indexOf('T');
        return time < 0
                ? ""
                : "the cell holds a time of day, " + cell.text().substring(time + 1) + ", as well as a date";
    }

    private static String wanted(Column.ContentType type) {
        return switch (type) {
            case DATE -> "a date";
            case VERSION -> "a version";
            default -> "text";
        };
    }

    private static String form(Column.ContentType type) {
        return switch (type) {
            case DATE -> ", as year, month and day such as 2026-09-01";
            case VERSION -> ", as three numbers such as 1.2.0";
            default -> "";
        };
    }

    private static String text(Cell cell, Column column) {
        if (cell.kind() == Cell.Kind.TRUTH) {
            return cell.text().equals("TRUE") ? "yes" : "no";
        }
        String text = Escapes.read(cell.text()).replace("\r\n", "\n").replace('\r', '\n');
        if (!column.contentType().isTight()) {
            return text;
        }
        String tight = text.strip();
        String bare = tight.startsWith("'") ? tight.substring(1).strip() : tight;
        if (column.words().isEmpty()) {
            return bare;
        }
        String word = bare.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        return column.words().contains(word) ? word : bare;
    }
}
