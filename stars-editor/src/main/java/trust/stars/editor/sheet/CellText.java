// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import trust.stars.text.Quote;

/** The text of a cell, if it holds text: spreadsheet programs like to turn what is typed into something else. */
final class CellText {
    private static final String RETYPE = "format the cell as Text, then type it again";

    /** The end of the year 9999, as spreadsheets count days. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private CellText() {}

    /** Whether nothing can be seen in a cell. */
    static boolean isBlank(@Nullable Cell cell) {
        return cell == null
                || cell.getType() == CellType.EMPTY
                || (cell.getType() == CellType.STRING && cell.asString().isBlank());
    }

    /**
     * The text of a cell that is not blank. If it holds anything else, that is added as a problem, and there is no
     * text.
     */
    static Optional<String> of(Cell cell, Column column, Place place, List<CellProblem> problems) {
        CellType type = cell.getType();
        if (type == CellType.STRING) {
            return Optional.of(tidy(cell.asString(), column));
        }
        if (type == CellType.BOOLEAN && column.contentType() == Column.ContentType.FLAG) {
            return Optional.of(cell.asBoolean() ? "yes" : "no");
        }
        if (type == CellType.NUMBER && column.contentType() == Column.ContentType.DATE && isDate(cell)) {
            return date(cell, place, problems);
        }
        problems.add(
                switch (type) {
                    case FORMULA -> {
                        String formula = cell.getFormula();
                        String shown = formula == null || formula.isBlank() ? "" : ", " + Quote.of("=" + formula);
                        yield new CellProblem(
                                place,
                                "the cell holds a formula" + shown,
                                "type the text itself, or copy the cell and paste only its value");
                    }
                    case ERROR ->
                        new CellProblem(
                                place,
                                "the cell holds the error " + Quote.of(String.valueOf(cell.getRawValue())),
                                "type the text itself");
                    case BOOLEAN ->
                        new CellProblem(
                                place,
                                "the cell holds the logical value " + (cell.asBoolean() ? "TRUE" : "FALSE")
                                        + ", not text",
                                RETYPE);
                    default -> number(cell, column, place);
                });
        return Optional.empty();
    }

    private static CellProblem number(Cell cell, Column column, Place place) {
        String wanted = switch (column.contentType()) {
            case DATE -> "a date";
            case VERSION -> "a version";
            default -> "text";
        };
        String found =
                isDate(cell) ? "a date" : "the number " + plain(cell.asNumber().stripTrailingZeros());
        String form = switch (column.contentType()) {
            case DATE -> ", as year, month and day such as 2026-09-01";
            case VERSION -> ", as three numbers such as 1.2.0";
            default -> "";
        };
        return new CellProblem(place, "the cell holds " + found + ", not " + wanted, RETYPE + form);
    }

    private static String plain(BigDecimal number) {
        return Math.abs(number.scale()) > 20 ? number.toString() : number.toPlainString();
    }

    private static String tidy(String raw, Column column) {
        String text = Escapes.read(raw).replace("\r\n", "\n").replace('\r', '\n');
        if (!column.contentType().isTight()) {
            return text;
        }
        String tight = text.strip();
        String bare = tight.startsWith("'") ? tight.substring(1).strip() : tight;
        String word = bare.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        return column.words().contains(word) ? word : bare;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        BigDecimal days = cell.asNumber();
        if (format == null || days.compareTo(BigDecimal.ONE) < 0 || days.compareTo(LAST_DAY) > 0) {
            return false;
        }
        // colours, languages and quoted words are not about the number
        String codes = format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
        return codes.contains("d") || codes.contains("yy");
    }

    private static Optional<String> date(Cell cell, Place place, List<CellProblem> problems) {
        LocalDateTime date = cell.asDate();
        if (date.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return Optional.of(date.toLocalDate().toString());
        }
        problems.add(new CellProblem(
                place,
                "the cell holds a time of day, " + date.toLocalTime() + ", as well as a date",
                RETYPE + ", as year, month and day such as 2026-09-01"));
        return Optional.empty();
    }
}
