// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the parts of a workbook are written. */
class EncodedPartsTest {
    @Test
    void printsNothingAboutBytesThatAreNoCharacters() throws IOException {
        byte[] workbook = RawWorkbook.of("<row><c t=\"str\"><v>\u00e9\u00e9</v></c></row>")
                .bytes(ISO_8859_1);
        PrintStream standard = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            assertThatThrownBy(() -> RawWorkbook.shown(workbook))
                    .hasMessage("the file is damaged: a part of it cannot be understood");
        } finally {
            System.setErr(standard);
        }

        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsPartsInUnicode(String encoding) throws IOException {
        byte[] workbook =
                RawWorkbook.of("<row><c t=\"str\"><v>\u00e9</v></c></row>").bytes(Charset.forName(encoding));

        assertThat(RawWorkbook.shown(workbook)).isEqualTo("One\nA1 TEXT \u00e9\n");
    }

    @Test
    void saysThatAWorkbookIsBinary() throws IOException {
        byte[] workbook = RawWorkbook.of("")
                .replace("_rels/.rels", "xl/workbook.xml", "xl/workbook.bin")
                .bytes();

        assertThatThrownBy(() -> Workbook.open(workbook)).hasMessage("the file is a binary Excel workbook (.xlsb)");
    }
}
