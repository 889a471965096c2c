// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import trust.stars.text.Quote;
import trust.stars.text.Suggestions;

/** Reads the rows of a workbook's sheets, and reports what is not as it should be. */
final class WorkbookReader {
    private static final String SAVE_AS = "open it in a spreadsheet program and save it as an Excel workbook (.xlsx)";

    private static final int MOST_MEGABYTES = 64;

    private final List<CellProblem> problems;
    private final Map<Table, List<SheetRow>> rows = new LinkedHashMap<>();
    private List<String> base = List.of();

    private WorkbookReader(List<CellProblem> problems) {
        this.problems = problems;
    }

    /**
     * What was found in a workbook.
     *
     * @param rows the rows of each sheet that has some, in order
     * @param base the texts in the sheet of the {@link Base}, from the top; none if there is no such sheet
     */
    record Found(Map<Table, List<SheetRow>> rows, List<String> base) {}

    /** The rows of each sheet, and the base. */
    static Found read(byte[] bytes, List<CellProblem> problems) {
        WorkbookReader reader = new WorkbookReader(problems);
        byte[] start = Arrays.copyOf(bytes, 8);
        if (bytes.length == 0) {
            reader.refuse("the file is empty", SAVE_AS);
        } else if (ReadableWorkbook.isOLE2Header(start)) {
            reader.refuse(
                    "the file is an old Excel workbook (.xls), or one with a password",
                    SAVE_AS + ", without a password");
        } else if (!ReadableWorkbook.isOOXMLZipHeader(start)) {
            reader.refuse("the file is not an Excel workbook (.xlsx)", SAVE_AS);
        } else {
            reader.open(bytes);
        }
        return new Found(reader.rows, reader.base);
    }

    private void refuse(String message, String hint) {
        problems.add(new CellProblem(Place.WORKBOOK, message, hint));
    }

    private void open(byte[] bytes) {
        if (isTooLarge(bytes)) {
            refuse(
                    "the workbook is larger than " + MOST_MEGABYTES + " MB when it is unpacked",
                    "check that it is the right file: the workbook of a framework is rarely larger than 5 MB");
            return;
        }
        Map<String, Map<Integer, Map<Integer, Cell>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), filled(sheet));
            }
        } catch (IOException | RuntimeException e) {
            // whatever the parsers say about a broken file is of no use to an editor
            refuse("the file is not an Excel workbook (.xlsx), or it is damaged", SAVE_AS);
            return;
        }
        Set<Table> found = new HashSet<>();
        sheets.forEach((name, cells) -> {
            Table table = table(name);
            if (name.equals(Base.SHEET)) {
                base = texts(cells);
            } else if (table == null) {
                checkUnknown(name, cells);
            } else if (found.add(table)) {
                read(table, cells);
            }
        });
        checkMissing(found);
    }

    /** A small file may unpack to more than fits into memory, so it is measured piece by piece, as it will be read. */
    private static boolean isTooLarge(byte[] bytes) {
        long left = MOST_MEGABYTES * 1024L * 1024L;
        byte[] piece = new byte[8192];
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                        left -= read;
                        if (left < 0) {
                            return true;
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            return false; // it is damaged, which the parser will find too
        }
        return false;
    }

    /** The cells of a sheet that have something in them, by their rows, from 1, and columns, from 0. */
    private static Map<Integer, Map<Integer, Cell>> filled(Sheet sheet) throws IOException {
        Map<Integer, Map<Integer, Cell>> filled = new LinkedHashMap<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                Map<Integer, Cell> cells = new HashMap<>();
                for (Cell cell : row) {
                    if (!CellText.isBlank(cell)) {
                        cells.put(cell.getColumnIndex(), cell);
                    }
                }
                if (!cells.isEmpty()) {
                    filled.put(row.getRowNum(), cells);
                }
            });
        }
        return filled;
    }

    private static List<String> texts(Map<Integer, Map<Integer, Cell>> cells) {
        return cells.values().stream()
                .flatMap(row -> row.values().stream())
                .map(cell -> cell.getType() == CellType.STRING ? cell.asString() : "")
                .toList();
    }

    private static @Nullable Table table(String name) {
        for (Table table : Tables.ALL) {
            if (table.name().equalsIgnoreCase(name.strip())) {
                return table;
            }
        }
        return null;
    }

    private static List<String> names() {
        return Tables.ALL.stream().map(Table::name).toList();
    }

    private void checkMissing(Set<Table> found) {
        if (found.isEmpty()) {
            problems.clear();
            refuse(
                    "none of the workbook's sheets belongs to a framework",
                    "start from the workbook that  stars export --format xlsx  writes");
            return;
        }
        for (Table table : Tables.ALL) {
            if (table.always() && !found.contains(table)) {
                refuse(
                        "the sheet " + Quote.of(table.name()) + " is missing",
                        "put it back, with these headers in its first row: " + String.join(", ", table.headers()));
            }
        }
    }

    private void checkUnknown(String name, Map<Integer, Map<Integer, Cell>> cells) {
        if (!cells.isEmpty() && !name.strip().equalsIgnoreCase(Tables.READ_ME)) {
            problems.add(new CellProblem(
                    new Place(name, 1, 0),
                    "the sheet " + Quote.of(name) + " does not belong to a framework",
                    Suggestions.hint(
                            name, names(), "remove it, or keep your notes in the sheet " + Quote.of(Tables.READ_ME))));
        }
    }

    private void read(Table table, Map<Integer, Map<Integer, Cell>> cells) {
        SheetHeader header = new SheetHeader(table, cells.getOrDefault(1, Map.of()), problems);
        if (header.positions().isEmpty()) {
            return;
        }
        List<SheetRow> found = new ArrayList<>();
        cells.forEach((number, row) -> {
            if (number > 1) {
                header.checkStrays(number, row.keySet());
                found.add(new SheetRow(table, number, header.positions(), row));
            }
        });
        rows.put(table, found);
    }
}
