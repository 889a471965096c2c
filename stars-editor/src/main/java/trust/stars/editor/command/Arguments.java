// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine;
import trust.stars.model.FrameworkVersion;
import trust.stars.text.Quote;

/** Turns what a person types into versions, days and files, or refuses it in plain words. */
final class Arguments {
    private Arguments() {}

    static CommandLine registerWith(CommandLine commandLine) {
        return commandLine
                .registerConverter(FrameworkVersion.class, word -> convert(FrameworkVersion::parse, word))
                .registerConverter(LocalDate.class, word -> convert(Arguments::date, word))
                .registerConverter(Path.class, word -> convert(Arguments::file, word));
    }

    /** The day that a word names, written as in documents. */
    static LocalDate date(String word) {
        try {
            // no +10000-01-01 and no year 0: documents do not allow them either
            if (word.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && !word.startsWith("0000")) {
                return LocalDate.parse(word);
            }
        } catch (DateTimeException e) {
            // such as 30 February
        }
        throw new IllegalArgumentException(
                Quote.of(word) + " is not a day of the calendar – write year, month and day, such as 2026-09-01");
    }

    /** The file that a word names, which need not exist. */
    static Path file(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    Quote.of(word)
                            + " cannot be a file name here – write it in plain letters, or set the terminal to UTF-8,"
                            + " for example with LC_ALL=C.UTF-8",
                    e);
        }
    }

    /**
     * Whether a word holds signs of characters that the platform could not read: the replacement character, or controls
     * that no keyboard has, which are left of UTF-8 that was read as Latin-1.
     */
    static boolean isGarbled(String word) {
        return word.chars().anyMatch(c -> c == 0xFFFD || (c >= 0x80 && c < 0xA0));
    }

    private static <T> T convert(Function<String, T> conversion, String word) {
        try {
            return conversion.apply(word);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
