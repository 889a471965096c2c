// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What the number of a cell shows. */
final class Numbers {
    /** How many characters a cell of no particular format shows of a number before it rounds it. */
    private static final int MOST_SHOWN = 11;

    private static final long SECONDS = 24 * 60 * 60;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Styles styles;
    private final boolean isFrom1904;

    Numbers(Styles styles, boolean isFrom1904) {
        this.styles = styles;
        this.isFrom1904 = isFrom1904;
    }

    /** The cell with the number. */
    Cell cell(String written, int style) {
        double number;
        try {
            number = Double.parseDouble(written);
        } catch (NumberFormatException e) {
            return new Cell(Cell.Kind.ERROR, written, "");
        }
        if (!Double.isFinite(number)) {
            return new Cell(Cell.Kind.ERROR, written, "");
        }
        if (styles.isDay(style)) {
            Optional<LocalDateTime> day = day(number);
            if (day.isPresent()) {
                return day(day.get());
            }
        }
        // programs write 1.1000000000000001 for 1.1, which is the same number
        BigDecimal plain = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        boolean isShort = plain.scale() <= MOST_SHOWN && plain.precision() - plain.scale() <= MOST_SHOWN;
        String text = isShort ? plain.toPlainString() : plain.toString();
        boolean isShown = isShort && text.length() <= MOST_SHOWN && styles.isGeneral(style);
        return new Cell(isShown ? Cell.Kind.NUMBER : Cell.Kind.FORMATTED_NUMBER, text, "");
    }

    /** The cell with a day that is written as a text, as newer files may have it. */
    static Cell day(String written) {
        try {
            return day(
                    written.contains("T")
                            ? LocalDateTime.parse(written.replaceFirst("Z$", ""))
                            : LocalDate.parse(written).atStartOfDay());
        } catch (DateTimeException e) {
            return new Cell(Cell.Kind.ERROR, written, "");
        }
    }

    private static Cell day(LocalDateTime day) {
        boolean isWhole = day.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new Cell(Cell.Kind.DATE, isWhole ? day.toLocalDate().toString() : day.toString(), "");
    }

    /** Spreadsheets count days from 1 January 1900 or 1904, and in the first way of counting there was a 29 February 1900. */
    private Optional<LocalDateTime> day(double number) {
        LocalDate start = LocalDate.of(1904, 1, 1);
        if (!isFrom1904) {
            start = number < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        }
        boolean isDay = number >= (isFrom1904 ? 0 : 1) && number < ChronoUnit.DAYS.between(start, LAST_DAY) + 1;
        return isDay ? Optional.of(start.atStartOfDay().plusSeconds(Math.round(number * SECONDS))) : Optional.empty();
    }
}
