// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import trust.stars.folder.ReleaseLock;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;
import trust.stars.validation.InvalidFrameworkException;

/**
 * The document that a workbook was exported from, which the workbook carries in a sheet that spreadsheet programs keep but
 * do not show. Its cells, one below the other: a word to whoever finds them, the digest of the document, and the document
 * itself, compressed, in pieces that fit. Compressed it is also safe from spelling checks and from find and replace.
 */
final class Base {
    static final String SHEET = "STARS base";

    private static final String NOTE = "For the program: the framework as it was exported. Please leave it as it is.";
    private static final int PIECE = 32_000;
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private Base() {}

    static void write(Workbook workbook, Framework framework) {
        Worksheet sheet = workbook.newWorksheet(SHEET);
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        List<String> cells = cells(framework);
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(i, 0, cells.get(i));
            sheet.style(i, 0).format("@").set();
        }
    }

    /** What stands in the sheet, from its first cell down. */
    static List<String> cells(Framework framework) {
        byte[] document = FrameworkWriter.write(framework).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(Base64.getEncoder().wrap(out))) {
            packed.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException("a document could not be packed in memory", e);
        }
        String text = out.toString(StandardCharsets.US_ASCII);
        List<String> cells = new ArrayList<>(List.of(NOTE, ReleaseLock.digest(document)));
        for (int start = 0; start < text.length(); start += PIECE) {
            cells.add(text.substring(start, Math.min(text.length(), start + PIECE)));
        }
        return cells;
    }

    /** The document, from the texts of the sheet's cells; nothing unless it is exactly what was exported. */
    static Optional<ObjectNode> read(List<String> cells) {
        if (cells.size() < 3) {
            return Optional.empty();
        }
        String packed = String.join("", cells.subList(2, cells.size()));
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            byte[] document = in.readNBytes(MOST_BYTES);
            if (!ReleaseLock.digest(document).equals(cells.get(1))) {
                return Optional.empty();
            }
            Framework framework = FrameworkReader.read(new ByteArrayInputStream(document), SHEET);
            return Optional.of(Spreadsheet.document(framework));
        } catch (IOException | IllegalArgumentException | InvalidFrameworkException e) {
            return Optional.empty(); // somebody or some program has touched it
        }
    }
}
