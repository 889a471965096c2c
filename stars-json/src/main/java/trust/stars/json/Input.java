// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.file.FileFailure;
import trust.stars.file.Folder;
import trust.stars.text.Phrase;
import trust.stars.text.Quote;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Report;
import trust.stars.validation.Rule;

/** Where documents come from: files and streams, read whole up to a limit. */
final class Input {
    private Input() {}

    static <T extends Record> Document<T> document(Format<T> format, Path file) throws IOException {
        return new Document<>(format, file.toString(), bytes(file));
    }

    static <T extends Record> Document<T> document(Format<T> format, InputStream in, String name) throws IOException {
        return new Document<>(format, name, bytes(in, name));
    }

    /** The report of a check, also of a document that is refused as a whole. */
    static Report report(Check check) throws IOException {
        try {
            return check.run();
        } catch (InvalidFrameworkException e) {
            return e.report();
        }
    }

    /** Reads a document and says what is wrong with it. */
    interface Check {
        Report run() throws IOException;
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            if (Files.size(file) > Folder.MOST_BYTES) {
                throw tooLarge(file.toString());
            }
            if (Files.readAttributes(file, BasicFileAttributes.class).isOther()) {
                throw new FileSystemException(file.toString()); // reading it might never end
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw FileFailure.of(file, "cannot read " + Quote.path(file) + ": there is no such file", e);
        } catch (IOException e) {
            throw FileFailure.of(file, "cannot read " + Quote.path(file) + ": " + why(file), e);
        }
    }

    private static String why(Path file) {
        if (Files.isDirectory(file)) {
            return "it is a directory";
        }
        return Files.exists(file) && !Files.isRegularFile(file)
                ? "it is a pipe or a device – save the document as a file"
                : "the file could not be opened or read";
    }

    private static byte[] bytes(InputStream in, String name) throws IOException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(Folder.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new IOException("cannot read " + Quote.path(name) + ": the stream failed", e);
        }
        if (bytes.length > Folder.MOST_BYTES) {
            throw tooLarge(name);
        }
        return bytes;
    }

    private static InvalidFrameworkException tooLarge(String name) {
        Findings findings = new Findings();
        findings.add(Finding.of(
                        Rule.TOO_LARGE,
                        "",
                        Phrase.of("the file is larger than 256 MB"),
                        Phrase.of("check that it is the right file: a framework document is rarely larger than 1 MB"))
                .at(1, 1));
        return new InvalidFrameworkException(findings.report(name));
    }
}
