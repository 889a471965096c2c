// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days of the calendar as documents write them: YYYY-MM-DD, without a year 0. */
public final class Dates {
    private Dates() {}

    /**
     * The day that a text names.
     *
     * @throws DateTimeException if it names none
     */
    public static LocalDate parse(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < 1 || text.length() != "2026-09-01".length()) {
            throw new DateTimeException("not a year of four digits");
        }
        return date;
    }

    public static boolean isDate(String text) {
        try {
            parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
