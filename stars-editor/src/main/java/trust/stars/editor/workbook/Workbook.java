// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import trust.stars.text.Quote;

/**
 * An Excel workbook, as Excel and a dozen other programs write them. It is verified as a whole before anything is read:
 * of a damaged file nothing is believed. Whatever the file, reading it takes memory and time in proportion to its size,
 * unpacked at most 64 MB.
 */
public final class Workbook {
    private static final int MOST_SHEETS = 1000;
    private static final int MOST_TEXTS = 300_000;

    /**
     * A sheet with cells.
     *
     * @param name what its tab says
     * @param isHidden whether its tab is not shown
     * @param part what the file calls it
     */
    public record Sheet(String name, boolean isHidden, String part) {}

    private final Parts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Words> shared = new ArrayList<>();
    private final Styles styles = new Styles();
    private boolean isFrom1904;

    private Workbook(Archive archive) {
        this.parts = new Parts(archive);
    }

    /**
     * The workbook in a file.
     *
     * @throws UnreadableWorkbookException if there is none in it, or it is damaged
     */
    public static Workbook open(byte[] bytes) {
        refuseOthers(bytes);
        Workbook workbook = new Workbook(Archive.open(bytes));
        workbook.read();
        return workbook;
    }

    /**
     * A workbook with its sheets changed, as an archive of the plainest kind, which every program reads.
     *
     * @param sheet makes of the XML of a sheet what it shall be
     */
    public static byte[] rewrite(byte[] workbook, UnaryOperator<String> sheet) throws IOException {
        Archive archive = Archive.open(workbook);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : archive.names()) {
                zip.putNextEntry(new ZipEntry(name));
                try (InputStream part = Objects.requireNonNull(archive.take(name))) {
                    byte[] content = part.readAllBytes();
                    boolean isSheet = name.startsWith("xl/worksheets/sheet");
                    zip.write(isSheet ? sheet.apply(new String(content, UTF_8)).getBytes(UTF_8) : content);
                }
            }
        }
        return out.toByteArray();
    }

    private static void refuseOthers(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableWorkbookException("the file is empty", UnreadableWorkbookException.SAVE_AS);
        }
        if (Xml.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            throw new UnreadableWorkbookException(
                    "the file is an old Excel workbook (.xls), or one with a password",
                    UnreadableWorkbookException.SAVE_AS + ", without a password");
        }
        if (!Xml.startsWith(bytes, 'P', 'K', 3, 4)) {
            throw new UnreadableWorkbookException(
                    "the file is not an Excel workbook (.xlsx)", UnreadableWorkbookException.SAVE_AS);
        }
    }

    private void read() {
        String main = Relationship.of(parts, "").stream()
                .filter(relationship -> relationship.type().equals("officeDocument"))
                .findFirst()
                .orElseThrow(UnreadableWorkbookException::notOne)
                .target();
        if (main.endsWith(".bin")) {
            throw new UnreadableWorkbookException(
                    "the file is a binary Excel workbook (.xlsb)", UnreadableWorkbookException.SAVE_AS);
        }
        Map<String, Relationship> related = new HashMap<>();
        for (Relationship relationship : Relationship.of(parts, main)) {
            switch (relationship.type()) {
                case "sharedStrings" -> parts.readRequired(relationship.target(), this::texts);
                case "styles" -> parts.readRequired(relationship.target(), styles::read);
                default -> related.put(relationship.id(), relationship);
            }
        }
        parts.readRequired(main, xml -> list(xml, related));
        if (sheets.isEmpty()) {
            throw UnreadableWorkbookException.notOne();
        }
    }

    private void list(Xml xml, Map<String, Relationship> related) {
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                isFrom1904 = xml.isSet("date1904", false);
            } else if (xml.starts("sheet")) {
                String name = xml.required("name");
                String state = xml.attribute("state");
                Relationship sheet = related.get(xml.required("id"));
                if (sheet == null) {
                    throw UnreadableWorkbookException.damaged("its sheet " + Quote.of(name) + " is missing");
                }
                // a sheet that is a chart has no cells
                if (sheet.type().equals("worksheet")) {
                    sheets.add(new Sheet(name, state != null && !state.equals("visible"), sheet.target()));
                }
                if (sheets.size() > MOST_SHEETS) {
                    throw new UnreadableWorkbookException(
                            "the workbook has more than " + MOST_SHEETS + " sheets",
                            UnreadableWorkbookException.RIGHT_FILE);
                }
            }
        }
    }

    private void texts(Xml xml) {
        while (xml.next()) {
            if (xml.starts("si")) {
                if (shared.size() == MOST_TEXTS) {
                    throw new UnreadableWorkbookException(
                            "the workbook has more than " + MOST_TEXTS + " texts",
                            UnreadableWorkbookException.RIGHT_FILE);
                }
                shared.add(Words.in(xml, "si"));
            }
        }
    }

    /** The sheets with cells, in the order of their tabs, hidden ones among them. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /**
     * Reads a sheet, which can be done once.
     *
     * @throws UnreadableWorkbookException if it is not a sheet, or was read before
     */
    public void read(Sheet sheet, SheetVisitor visitor) {
        Numbers numbers = new Numbers(styles, isFrom1904);
        parts.readRequired(sheet.part, xml -> new SheetParser(xml, visitor, shared, styles, numbers).parse());
        List<Relationship> related = Relationship.of(parts, sheet.part);
        new Notes(parts, visitor).read(related);
    }
}
