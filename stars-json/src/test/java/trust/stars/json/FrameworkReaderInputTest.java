// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;
import trust.stars.validation.Severity;

/** Where a document comes from, and what is thrown if it cannot be read. */
class FrameworkReaderInputTest {
    @TempDir
    private Path folder;

    @Test
    void namesAMissingFile() {
        Path missing = folder.resolve("missing.json");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> FrameworkReader.read(missing))
                .withMessage("cannot read " + missing + ": there is no such file")
                .satisfies(e -> assertThat(e.getFile()).isEqualTo(missing.toString()))
                .withCauseInstanceOf(NoSuchFileException.class);
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> FrameworkReader.check(missing))
                .withMessage("cannot read " + missing + ": there is no such file")
                .withCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void namesADirectory() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FrameworkReader.check(folder))
                .withMessage("cannot read " + folder + ": it is a directory")
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void waitsForNoPipeAndNoDevice() throws Exception {
        Path pipe = folder.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        for (Path file : List.of(pipe, Path.of("/dev/zero"), Files.createSymbolicLink(folder.resolve("link"), pipe))) {
            assertTimeoutPreemptively(
                    Duration.ofMinutes(1),
                    () -> assertThatExceptionOfType(IOException.class)
                            .isThrownBy(() -> FrameworkReader.read(file))
                            .withMessage("cannot read " + file
                                    + ": it is a pipe or a device – save the document as a file"));
        }
    }

    @Test
    void checksAStreamAsItChecksAFile() throws IOException {
        byte[] document = Case.base().replace("We aim high.", "We aim  high.").getBytes(UTF_8);
        Path file = Files.write(folder.resolve("draft.json"), document);
        assertThat(FrameworkReader.check(new ByteArrayInputStream(document), file.toString()))
                .isEqualTo(FrameworkReader.check(file))
                .asString()
                .contains("error SPACING");
    }

    @Test
    void namesAStreamThatFailsHalfWay() {
        IOException cause = new IOException("the line went dead");
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(Case.base().substring(0, 100).getBytes(UTF_8)), failing(cause));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FrameworkReader.read(in, "our framework"))
                .withMessage("cannot read our framework: the stream failed")
                .withCause(cause);
    }

    @Test
    void readsAStreamToItsEndAndLeavesItOpen() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(Case.base().getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(FrameworkReader.read(in, "our framework").id()).isEqualTo("example");
        assertThat(in.read()).isEqualTo(-1);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void refusesAFileThatIsTooLargeWithoutReadingIt() throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(256L * 1024 * 1024 + 1);
        }
        Report report = FrameworkReader.check(large);
        assertThat(report.toString())
                .isEqualTo(large + ":1:1: error TOO_LARGE – the file is larger than 256 MB"
                        + " – check that it is the right file: a framework document is rarely larger than 1 MB");
        InvalidFrameworkException thrown =
                catchThrowableOfType(InvalidFrameworkException.class, () -> FrameworkReader.read(large));
        assertThat(thrown.report()).isEqualTo(report);
    }

    @Test
    void theMessageOfTheExceptionSaysEverything() throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.json"), "{");
        assertThatExceptionOfType(InvalidFrameworkException.class)
                .isThrownBy(() -> FrameworkReader.read(draft))
                .withMessage(draft + " is not a sound framework: 1 problem\n"
                        + "  1:2: error SYNTAX – the document ends before it is complete"
                        + " – add the closing bracket, brace or quote, or copy the file again if it was cut short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void refusesOtherEncodingsAfterTheMarkOfUtf8(String encoding) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Encoding.MARK);
        bytes.writeBytes(Case.base().getBytes(encoding));
        Path draft = Files.write(folder.resolve("draft.json"), bytes.toByteArray());
        assertThat(FrameworkReader.check(draft).problems())
                .extracting(Problem::code)
                .containsExactly("NOT_UTF8");
    }

    @Test
    void runsFurtherChecksOnAStreamToo() throws IOException {
        Problem found = new Problem("FOUND", Severity.WARNING, "/title", 0, 0, "found", "look");
        byte[] document = Case.base().getBytes(UTF_8);
        assertThat(FrameworkReader.check(new ByteArrayInputStream(document), "a", content -> List.of(found))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isPositive())
                .extracting(Problem::code)
                .isEqualTo("FOUND");
    }

    @Test
    @SuppressWarnings("NullAway") // nulls are the point
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> FrameworkReader.read((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> FrameworkReader.check(null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> FrameworkReader.read(null, "a"))
                .withMessage("in");
        assertThatNullPointerException()
                .isThrownBy(() -> FrameworkReader.read(InputStream.nullInputStream(), null))
                .withMessage("name");
    }

    private static InputStream failing(IOException cause) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw cause;
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                throw cause;
            }
        };
    }
}
